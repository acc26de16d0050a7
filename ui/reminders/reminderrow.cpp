// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderrow.h"

#include "ui/form/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>

namespace rapport::ui {

static constexpr int rowHeight = 52, buttonSide = 28;

ReminderRow::ReminderRow(const query::Reminder &reminder, const QString &detail, bool isLate, QWidget *parent)
    : RowButton(rowHeight, parent), m_reminder(reminder), m_detail(detail), m_late(isLate),
      m_snooze(new IconButton(QStringLiteral("alarm-clock"), tr("Remind again"), this)),
      m_dismiss(new IconButton(QStringLiteral("x"), tr("Dismiss"), this))
{
    setObjectName(QStringLiteral("reminder"));
    setText(reminder.title);
    setAccessibleName(reminder.title + QStringLiteral(", ") + detail);
    setFixedHeight(rowHeight);
    if (reminder.kind != QLatin1String("event")) {
        m_done = new IconButton(QStringLiteral("check"), tr("Done"), this);
        m_done->setObjectName(QStringLiteral("reminderDone"));
        m_done->setLabel(tr("Done"), QStringLiteral("M"));
        setTabOrder(m_done, m_snooze);
        connect(m_done, &IconButton::clicked, this, &ReminderRow::doneRequested);
    }
    m_snooze->setObjectName(QStringLiteral("reminderSnooze"));
    m_snooze->setLabel(tr("Remind again"), QStringLiteral("S"));
    m_dismiss->setObjectName(QStringLiteral("reminderDismiss"));
    m_dismiss->setLabel(tr("Dismiss"), tr("Del"));
    setTabOrder(m_snooze, m_dismiss);
    connect(m_snooze, &IconButton::clicked, this, &ReminderRow::snoozeRequested);
    connect(m_dismiss, &IconButton::clicked, this, &ReminderRow::dismissRequested);
}

void ReminderRow::resizeEvent(QResizeEvent *)
{
    int x = width() - 4;
    for (IconButton *button : {m_dismiss, m_snooze, m_done}) {
        if (!button)
            continue;
        x -= buttonSide;
        button->setGeometry(x, (height() - buttonSide) / 2, buttonSide, buttonSide);
    }
}

void ReminderRow::paintRow(QPainter &painter, const QRectF &inside)
{
    const Theme &t = theme();
    const Role ink = m_late ? Role::Danger : Role::TextMuted;
    paint::icon(painter, t, QRectF(inside.left(), inside.top(), 20, inside.height()),
        words::kindIcon(m_reminder.kind), t.color(Role::TextMuted));
    const qreal x = inside.left() + 30, right = inside.right() - (m_done ? 3 : 2) * buttonSide - 4;
    paint::text(painter, QRectF(x, inside.top() + 8, right - x, 18), text(),
        t.font(TextStyle::BodyStrong, text()), t.color(Role::Text));
    paint::text(painter, QRectF(x, inside.top() + 27, right - x, 17), m_detail,
        t.font(TextStyle::Meta, m_detail), t.color(ink));
}

void ReminderRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_K:
        Q_EMIT stepRequested(-1);
        break;
    case Qt::Key_Down:
    case Qt::Key_J:
        Q_EMIT stepRequested(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_M:
        if (m_done)
            Q_EMIT doneRequested();
        break;
    case Qt::Key_S:
        Q_EMIT snoozeRequested();
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT dismissRequested();
        break;
    default:
        RowButton::keyPressEvent(event);
    }
}

} // namespace rapport::ui
