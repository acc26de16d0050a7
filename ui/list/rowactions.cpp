// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/rowactions.h"

#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

RowActions::RowActions(QWidget *viewport) : QFrame(viewport)
{
    setObjectName(u"rowActions"_s);
    setAccessibleName(tr("Row actions"));
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(2);
    m_call = add(u"phone"_s, tr("Call"), {}, Wish::Call);
    m_mail = add(u"mail"_s, tr("Send an email"), {}, Wish::Email);
    m_task = add(u"calendar-plus"_s, tr("Add a task"), u"T"_s, Wish::Task);
    m_more = new IconButton(u"ellipsis"_s, tr("More actions"), this);
    m_more->setLabel(tr("More actions"), u"Shift F10"_s);
    m_more->setObjectName(u"rowMore"_s);
    m_more->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_more);
    connect(m_more, &QAbstractButton::clicked, this, &RowActions::moreRequested);
    hide();
}

IconButton *RowActions::add(const QString &icon, const QString &label, const QString &key, Wish wish)
{
    auto *button = new IconButton(icon, label, this);
    button->setLabel(label, key);
    button->setObjectName(u"row-"_s + icon);
    // The keyboard stays with the list: each of these has a key or a place in its menu.
    button->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, wish] { Q_EMIT chosen(wish); });
    return button;
}

void RowActions::setKinds(bool phone, bool mail, bool task)
{
    m_call->setVisible(phone);
    m_mail->setVisible(mail);
    m_task->setVisible(task);
    resize(sizeHint());
}

QSize RowActions::sizeHint() const { return {QFrame::sizeHint().width(), theme().rowHeight() - 6}; }

void RowActions::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 7, theme().color(Role::SurfaceRaised), theme().color(Role::Border));
}

} // namespace rapport::ui
