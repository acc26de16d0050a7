// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/quickpopup.h"

#include "ui/quick/quickbar.h"
#include "ui/widgets/kbdhint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/shadow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rapport::ui {

QuickPopup::QuickPopup(Workspace &workspace, QWidget *window)
    : QFrame(window), m_workspace(workspace), m_scrim(new Scrim(window)),
      m_bar(new QuickBar(workspace, this)), m_about(new Label(TextStyle::Meta, Role::TextSubtle, this))
{
    setObjectName(QStringLiteral("quickPopup"));
    setAccessibleName(tr("Log or plan"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 4, 0);
    head->addWidget(new Label(tr("Log or plan"), TextStyle::Section, Role::Text, this));
    head->addSpacing(4);
    m_about->setElided(true);
    head->addWidget(m_about, 1);
    head->addWidget(new KbdHint({tr("Tab")}, tr("edit a field"), this));
    head->addSpacing(8);
    head->addWidget(new KbdHint({tr("Esc")}, {}, this));
    column->addLayout(head);
    column->addWidget(m_bar);
    addShadow(this, 48, 16);
    window->installEventFilter(this);
    connect(m_scrim, &Scrim::dismissRequested, this, &QuickPopup::close);
    connect(m_bar, &QuickBar::escaped, this, &QuickPopup::close);
    connect(m_bar, &QuickBar::made, this, &QuickPopup::close);
    hide();
}

void QuickPopup::open(const QString &entity, const Uid &id, const QString &text)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    // What a line typed beside a task is about is the task's customer.
    const QString about = id.isNull()     ? QString()
        : entity == QLatin1String("task") ? quickGround(m_workspace, entity, id).customerName
                                          : query::titleOf(m_workspace.reads(), entity, id);
    m_about->setText(
        about.isEmpty() ? QString() : tr("for %1, unless the line names somebody else").arg(about));
    m_bar->setText({});
    m_bar->setSubject(entity, id);
    m_scrim->show();
    m_scrim->raise();
    show();
    raise();
    place();
    m_bar->setText(text);
    m_bar->focusLine();
}

void QuickPopup::close()
{
    if (!isVisible())
        return;
    hide();
    m_scrim->hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void QuickPopup::place()
{
    const QRect area = parentWidget()->rect();
    const int wide = std::min(760, area.width() - 32);
    const int top = std::max(16, std::min(112, area.height() / 8));
    // The chips may need a second line.
    const int tall
        = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    setGeometry((area.width() - wide) / 2, top, wide, tall);
}

bool QuickPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

// What the parts ask for arrives here once the layouts below have reckoned anew, not before.
bool QuickPopup::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return handled;
}

void QuickPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paint::box(
        painter, rect(), 12, t.color(Role::SurfaceRaised), t.isDark() ? t.color(Role::Border) : QColor());
}

} // namespace rapport::ui
