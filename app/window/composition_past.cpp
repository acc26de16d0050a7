// SPDX-License-Identifier: GPL-3.0-or-later
// The window in the past: a second shell on a copy of the file. The shell of today waits hidden behind it,
// reminds, and is there again at once.
#include "app/window/composition.h"

#include "ui/past/timetravel.h"
#include "ui/reminders/reminderdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell.h"
#include "ui/shell/toast.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport {

using namespace Qt::Literals::StringLiterals;

// Queued: the shell that asks is about to be hidden or taken away.
void Composition::serveTravel(ui::Shell *shell)
{
    connect(shell, &ui::Shell::dayRequested, this, &Composition::showDay, Qt::QueuedConnection);
    connect(shell, &ui::Shell::todayRequested, this, &Composition::backToToday, Qt::QueuedConnection);
}

void Composition::showDay(const QDate &day)
{
    if (!m_shell)
        return;
    ui::Shell *shown = m_pastShell ? m_pastShell : m_shell;
    auto folder = PastFolder::make(m_workspace->path());
    if (!folder) {
        shown->notices()->showError(folder.error());
        return;
    }
    delete m_goingBack; // another day was chosen meanwhile
    m_goingBack = leadBack(*m_workspace, *folder, day, m_shell);
    shown->followJob(m_goingBack,
        QCoreApplication::translate("Window", "Going back to %1")
            .arg(QLocale().toString(day, QLocale::LongFormat)));
    connect(m_goingBack, &Job::succeeded, this, [this, folder = *folder](const QVariant &made) {
        m_goingBack->deleteLater(); // it holds the folder, too
        showPast(folder, made.value<history::AsOf>());
    });
    connect(m_goingBack, &Job::failed, this, [this](const Error &error) {
        m_goingBack->deleteLater();
        if (error.code != Error::Code::Cancelled)
            (m_pastShell ? m_pastShell : m_shell)->notices()->showError(error);
    });
}

void Composition::showPast(std::shared_ptr<PastFolder> folder, const history::AsOf &asOf)
{
    auto past = PastFile::open(std::move(folder), asOf, m_clock->zone(), m_workspace->actor());
    ui::Shell *shown = m_pastShell ? m_pastShell : m_shell;
    if (!past) {
        shown->notices()->showError(past.error());
        return;
    }
    const ui::Place place = shown->place();
    auto *shell = new ui::Shell((*past)->workspace(), *m_preferences, m_window.get());
    QWidget *before = m_window->exchangeContent(shell);
    if (m_pastShell)
        delete before; // another day of the past
    m_past = std::move(*past);
    m_pastShell = shell;
    wirePastShell();
    shell->start(place.screen);
    if (asOf.uncertain > 0)
        shell->notices()->tell(QCoreApplication::translate("Window",
            "%n record(s) could not be led back exactly: the log names what this Rapport does not know",
            nullptr, int(asOf.uncertain)));
}

void Composition::wirePastShell()
{
    m_pastShell->travel()->setPresent(*m_workspace);
    serveTravel(m_pastShell);
    serveFileWishes(m_pastShell);
    connect(m_pastShell, &ui::Shell::languageChosen, m_shell, &ui::Shell::languageChosen);
    // Reminders are of today, wherever one looks.
    connect(m_shell->reminders(), &ui::ReminderDesk::announced, m_pastShell,
        [this](const QString &line, const Uid &task) {
            m_pastShell->notices()->tellWith(
                line, u"bell"_s, QCoreApplication::translate("Window", "Open"), [this, task] {
                    QMetaObject::invokeMethod(
                        this,
                        [this, task] {
                            backToToday();
                            if (task.isNull())
                                m_shell->openBell();
                            else
                                m_shell->openRecord(u"task"_s, task, true);
                        },
                        Qt::QueuedConnection);
                });
        });
}

void Composition::backToToday()
{
    if (!m_pastShell)
        return;
    m_pastShell = nullptr;
    delete m_window->exchangeContent(m_shell);
    m_past.reset(); // after what shows it
    m_preferences->setScreen(m_shell->place().screen);
    m_shell->pages()->focusPage();
}

} // namespace rapport
