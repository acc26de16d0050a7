// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders in the window: the bell, the line at the bottom, what is on today.
#include "ui/customers/recordpanel.h"
#include "ui/form/sheetform.h"
#include "ui/reminders/bellpopover.h"
#include "ui/reminders/daysummary.h"
#include "ui/reminders/reminderdesk.h"
#include "ui/settings/preferences.h"
#include "ui/settings/reminderchoices.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/panelside.h"
#include "ui/shell/shell.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/iconbutton.h"

namespace rapport::ui {

void Shell::wireReminders()
{
    const auto openTask = [this](const Uid &task) {
        Q_EMIT windowRequested();
        openRecord(QStringLiteral("task"), task, true);
        m_side->setOpen(true);
    };
    connect(m_top, &TopBar::newsRequested, this, &Shell::openBell);
    connect(m_reminders, &ReminderDesk::pendingChanged, this, [this] {
        const auto count = m_reminders->pending().size();
        m_top->setNews(count > 0);
        m_top->bell()->setLabel(count > 0 ? tr("Reminders: %n", nullptr, int(count)) : tr("Reminders"));
    });
    connect(
        m_reminders, &ReminderDesk::announced, this, [this, openTask](const QString &line, const Uid &task) {
            m_notices->tellWith(line, QStringLiteral("bell"), task.isNull() ? tr("Show") : tr("Open"),
                [this, openTask, task] {
                    if (task.isNull())
                        openBell();
                    else
                        openTask(task);
                });
        });
    connect(m_reminders, &ReminderDesk::openRequested, this, openTask);
    connect(m_reminders, &ReminderDesk::listRequested, this, [this] {
        Q_EMIT windowRequested();
        openBell();
    });
    connect(m_reminders, &ReminderDesk::undoableTold, m_notices,
        qOverload<const QString &>(&Notices::tellUndoable));
    connect(m_reminders, &ReminderDesk::told, m_notices, &Notices::tell);
    connect(m_reminders, &ReminderDesk::errorRaised, this,
        [this](const Error &error) { m_notices->showError(error); });
    connect(m_pages, &Pages::remindersChanged, m_reminders, &ReminderDesk::readChoices);
    m_actions.add({QStringLiteral("reminders"), tr("Go to reminders"), QStringLiteral("bell"),
        Action::Where::GoTo, {QKeySequence(Qt::Key_G, Qt::Key_B)}, {}, [this] { openBell(); }});
    m_actions.add({QStringLiteral("pauseReminders"), tr("No reminders for an hour"), QStringLiteral("clock"),
        Action::Where::Anywhere, {}, {}, [this] { m_reminders->pauseFor(60); }});
}

void Shell::openBell()
{
    auto *popover = new BellPopover(*m_reminders, this);
    popover->openBelowBell(m_top->bell());
}

void Shell::greet(std::function<void(const QString &)> tell)
{
    const QDate today = m_workspace.clock().today();
    if (!m_preferences.reminders().summary || m_preferences.summaryShownOn() == today)
        return;
    m_workspace.ask(
        this, [](const query::Context &context) { return dayFigures(context, context.me); },
        [this, today, tell = std::move(tell)](const Result<DayFigures> &figures) {
            // Nobody is to be torn out of what they began meanwhile.
            if (!figures || (m_sheet && m_sheet->isOpen()))
                return;
            m_preferences.setSummaryShownOn(today);
            if (figures->isEmpty())
                return;
            if (tell) {
                tell(dayWords(*figures));
                return;
            }
            if (m_pages->current() == QLatin1String("home"))
                return; // it is there already, and more of it
            if (!m_day) {
                m_day = new DaySummary(m_workspace, this);
                connect(m_day, &DaySummary::dayRequested, this, [this] { goTo(QStringLiteral("home")); });
                connect(m_day, &DaySummary::taskRequested, this,
                    [this](const Uid &task) { openRecord(QStringLiteral("task"), task); });
                connect(m_day, &DaySummary::settingsRequested, this, [this] {
                    goTo(QStringLiteral("settings"));
                    m_pages->settings()->showSection(QStringLiteral("reminders"));
                });
            }
            m_day->show(*figures);
        });
}

bool Shell::mayClose()
{
    if (!m_sheet || !m_sheet->isOpen() || !m_sheet->form() || !m_sheet->form()->isChanged())
        return true;
    Q_EMIT windowRequested();
    m_sheet->tryClose();
    return false;
}

} // namespace rapport::ui
