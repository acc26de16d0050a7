// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskbuttons.h"

#include "ui/tasks/agendaview.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

TaskButtons::TaskButtons(QWidget *viewport) : QFrame(viewport)
{
    setObjectName(u"taskButtons"_s);
    setAccessibleName(tr("Task actions"));
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(2);
    const auto wish = [this](IconButton *button, TaskWish wished) {
        m_open << button;
        connect(button, &QAbstractButton::clicked, this, [this, wished] { Q_EMIT chosen(wished); });
    };
    wish(add(u"list-checks"_s, tr("Done with result"), u"R"_s), TaskWish::DoneWith);
    wish(add(u"calendar"_s, tr("Move to another day"), u"D"_s), TaskWish::Date);
    wish(add(u"alarm-clock"_s, tr("Snooze"), u"S"_s), TaskWish::Snooze);
    IconButton *more = add(u"ellipsis"_s, tr("More actions"), u"Shift F10"_s);
    connect(more, &QAbstractButton::clicked, this, &TaskButtons::moreRequested);
    hide();
}

IconButton *TaskButtons::add(const QString &icon, const QString &label, const QString &key)
{
    auto *button = new IconButton(icon, label, this);
    button->setLabel(label, key);
    button->setObjectName(u"task-"_s + icon);
    // The keyboard stays with the list: each of these has a key.
    button->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(button);
    return button;
}

void TaskButtons::setEnded(bool ended)
{
    for (IconButton *button : std::as_const(m_open))
        button->setVisible(!ended);
}

QSize TaskButtons::sizeHint() const { return {QFrame::sizeHint().width(), theme().rowHeight() - 6}; }

void TaskButtons::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 7, theme().color(Role::SurfaceRaised), theme().color(Role::Border));
}

} // namespace rapport::ui
