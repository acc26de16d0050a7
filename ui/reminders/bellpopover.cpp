// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/bellpopover.h"

#include "ui/reminders/reminderdesk.h"
#include "ui/reminders/reminderrow.h"
#include "ui/reminders/reminderwords.h"
#include "ui/reminders/snoozemenu.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolling.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport::ui {

static constexpr int popoverWidth = 380, mostHeight = 6 * 54;

BellPopover::BellPopover(ReminderDesk &desk, QWidget *parent)
    : Popup(parent), m_desk(desk), m_clear(new Button(tr("Dismiss all"), Button::Kind::Link)),
      m_state(new Label(TextStyle::Meta, Role::TextMuted)),
      m_resume(new Button(tr("Remind again now"), Button::Kind::Link)),
      m_empty(new Label(TextStyle::Body, Role::TextMuted)), m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("bellPopover"));
    setAccessibleName(tr("Reminders"));
    build();
    connect(&m_desk, &ReminderDesk::pendingChanged, this, &BellPopover::refresh);
    connect(&m_desk, &ReminderDesk::pauseChanged, this, &BellPopover::refresh);
    refresh();
}

void BellPopover::build()
{
    column()->setContentsMargins(6, 10, 6, 8);
    column()->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(new Label(tr("Reminders"), TextStyle::Section, Role::Text));
    head->addStretch();
    head->addWidget(m_clear);
    m_clear->setObjectName(QStringLiteral("dismissAll"));
    m_clear->setQuiet(true);
    column()->addLayout(head);
    auto *paused = new QHBoxLayout;
    paused->setContentsMargins(8, 0, 8, 0);
    paused->addWidget(m_state);
    paused->addStretch();
    paused->addWidget(m_resume);
    m_resume->setObjectName(QStringLiteral("resumeReminders"));
    column()->addLayout(paused);
    m_empty->setText(tr("Nothing is due. What you plan with a time comes up here."));
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(8, 6, 8, 8);
    m_empty->setFixedWidth(popoverWidth);
    column()->addWidget(m_empty);
    scrollDown(m_scroll);
    m_scroll->setFixedWidth(popoverWidth);
    column()->addWidget(m_scroll);
    connect(m_clear, &Button::clicked, this, [this] {
        m_desk.dismiss(m_desk.pending());
        close();
    });
    connect(m_resume, &Button::clicked, this, [this] { m_desk.resume(); });
}

void BellPopover::refresh()
{
    int focused = -1;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->hasFocus() || m_rows[i]->isAncestorOf(m_scroll->focusWidget()))
            focused = i;
    }
    m_rows.clear();
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    const auto &pending = m_desk.pending();
    for (std::size_t i = 0; i < pending.size(); ++i)
        rows->addWidget(addRow(i));
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater(); // it may be the sender
    m_scroll->setWidget(list);
    list->setAutoFillBackground(false);
    m_scroll->setFixedHeight(std::min(mostHeight, int(pending.size()) * 54));
    m_scroll->setVisible(!pending.empty());
    m_empty->setVisible(pending.empty());
    m_clear->setVisible(!pending.empty());
    const Instant paused = m_desk.pausedUntil();
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(paused.ms, m_desk.workspace().clock().zone());
    m_state->setText(tr("Paused until %1").arg(until.toString(QStringLiteral("HH:mm"))));
    m_state->setVisible(!paused.isNull());
    m_resume->setVisible(!paused.isNull());
    if (isVisible()) {
        refit();
        if (focused >= 0)
            focusRow(focused);
    }
}

ReminderRow *BellPopover::addRow(std::size_t index)
{
    const query::Reminder reminder = m_desk.pending()[index];
    const Clock &clock = m_desk.workspace().clock();
    const Due due = reminder.due.in(clock.zone());
    const bool late = reminder.kind != QLatin1String("event")
        && (due.time.isValid() ? due.instant(clock.zone()) < clock.now() : due.day < clock.today());
    auto *row = new ReminderRow(reminder, reminderDetail(reminder, clock), late);
    m_rows << row;
    connect(row, &ReminderRow::clicked, this, [this, reminder] {
        close();
        m_desk.open(reminder);
    });
    connect(row, &ReminderRow::doneRequested, this, [this, reminder] { m_desk.done(reminder); });
    connect(row, &ReminderRow::dismissRequested, this, [this, reminder] { m_desk.dismiss({reminder}); });
    connect(row, &ReminderRow::snoozeRequested, this, [this, row, reminder] {
        auto *menu = new SnoozeMenu(m_desk.workspace().clock(), this, m_desk.morning());
        connect(menu, &SnoozeMenu::chosen, this,
            [this, reminder](Instant until) { m_desk.snooze(reminder, until); });
        const QWidget *anchor = row->snoozeButton();
        menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)));
    });
    connect(row, &ReminderRow::stepRequested, this, [this, index](int by) { focusRow(int(index) + by); });
    return row;
}

void BellPopover::focusRow(int index)
{
    if (m_rows.isEmpty()) {
        setFocus();
        return;
    }
    ReminderRow *row = m_rows[std::clamp<qsizetype>(index, 0, m_rows.size() - 1)];
    row->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(row, 0, 2);
}

void BellPopover::openBelowBell(QWidget *bell)
{
    openBelow(bell, true);
    focusRow(0);
}

} // namespace rapport::ui
