// SPDX-License-Identifier: GPL-3.0-or-later
// The program beyond its window: tray, notifications, closing and quitting.
#include "app/window/composition.h"

#include "ui/reminders/dbusnotifier.h"
#include "ui/reminders/reminderdesk.h"
#include "ui/reminders/tray.h"
#include "ui/reminders/traynotifier.h"
#include "ui/settings/reminderchoices.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QSystemTrayIcon>
#include <QTimer>

namespace rapport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int trayAgainMs = 1000, traySearches = 15; // at login the tray may come after the program
constexpr int greetMs = 800;
const QString summaryMessage = u"summary"_s, trayMessage = u"tray"_s;

} // namespace

void Composition::joinDesktop()
{
    m_tray = std::make_unique<ui::Tray>();
    m_trayNotifier = std::make_unique<ui::TrayNotifier>(m_tray->icon());
#ifdef RAPPORT_DBUS
    // Without a session bus connecting would wait for one to be launched.
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        m_notifier = std::make_unique<ui::DBusNotifier>(QDBusConnection::sessionBus(), m_trayNotifier.get());
#endif
    ui::Notifier *notifier = m_notifier ? m_notifier.get() : m_trayNotifier.get();
    connect(notifier, &ui::Notifier::actionInvoked, this, [this](const QString &id) {
        if (id != summaryMessage && id != trayMessage)
            return;
        backToToday();
        showWindow();
        if (m_shell && id == summaryMessage)
            m_shell->goTo(u"home"_s);
    });
    m_window->setCloseGuard([this] { return mayClose(); });
    qApp->installEventFilter(this);
    wireTray();
    adaptTray();
    serveShell();
    if (m_options.hidden)
        showHidden(traySearches);
    else if (!ui::Tray::isThere())
        QTimer::singleShot(traySearches * trayAgainMs, this, &Composition::adaptTray);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            QTimer::singleShot(greetMs, this, &Composition::greet);
    });
    QTimer::singleShot(greetMs, this, &Composition::greet);
}

void Composition::wireTray()
{
    const auto desk = [this] { return m_shell ? m_shell->reminders() : nullptr; };
    connect(m_tray.get(), &ui::Tray::windowRequested, this, &Composition::showWindow);
    connect(m_tray.get(), &ui::Tray::taskRequested, this, [this](const Uid &task) {
        backToToday();
        showWindow();
        if (m_shell)
            m_shell->openRecord(u"task"_s, task, true);
    });
    connect(m_tray.get(), &ui::Tray::quickAddRequested, this, [this] {
        backToToday();
        showWindow();
        if (m_shell)
            m_shell->openQuick();
    });
    connect(m_tray.get(), &ui::Tray::pauseRequested, this, [desk] {
        if (desk())
            desk()->pauseFor(60);
    });
    connect(m_tray.get(), &ui::Tray::pauseTodayRequested, this, [desk] {
        if (desk())
            desk()->pauseToday();
    });
    connect(m_tray.get(), &ui::Tray::resumeRequested, this, [desk] {
        if (desk())
            desk()->resume();
    });
    connect(m_tray.get(), &ui::Tray::quitRequested, this, &Composition::quit);
}

// A shell is made anew for another file or language.
void Composition::serveShell()
{
    if (!m_tray || !m_shell)
        return;
    ui::ReminderDesk *desk = m_shell->reminders();
    desk->setNotifier(m_notifier ? m_notifier.get() : m_trayNotifier.get());
    connect(desk, &ui::ReminderDesk::dueChanged, this, &Composition::fillTray);
    connect(desk, &ui::ReminderDesk::pauseChanged, this, &Composition::fillTray);
    connect(m_shell->pages(), &ui::Pages::remindersChanged, this, &Composition::adaptTray);
    connect(m_shell, &ui::Shell::windowRequested, this, [this] {
        backToToday();
        showWindow();
    });
    fillTray();
    desk->start();
}

void Composition::fillTray()
{
    if (!m_tray)
        return;
    m_tray->setHasFile(m_shell != nullptr);
    if (!m_shell)
        return;
    const ui::ReminderDesk *desk = m_shell->reminders();
    m_tray->setDue(desk->due(), m_clock->today());
    m_tray->setPaused(desk->pausedUntil(), m_clock->zone());
}

void Composition::adaptTray()
{
    const bool shown = m_preferences->reminders().tray && ui::Tray::isThere();
    m_tray->setShown(shown);
    QApplication::setQuitOnLastWindowClosed(!shown);
}

// Without a tray a hidden window could not be found again.
void Composition::showHidden(int tries)
{
    adaptTray();
    if (m_tray->isShown() || m_window->isVisible())
        return;
    if (tries > 0)
        QTimer::singleShot(trayAgainMs, this, [this, tries] { showHidden(tries - 1); });
    else
        showWindow();
}

void Composition::greet()
{
    if (!m_shell)
        return;
    if (m_window->isVisible() && !m_window->isMinimized()) {
        m_shell->greet();
        return;
    }
    m_shell->greet([this](const QString &words) {
        ui::Notifier *notifier = m_notifier ? m_notifier.get() : m_trayNotifier.get();

        if (m_preferences->reminders().notifications)
            notifier->show({summaryMessage, QCoreApplication::translate("Window", "Today"),
                m_preferences->reminders().details ? words : QString(),
                {{u"open"_s, QCoreApplication::translate("Window", "Open my day")}}});
    });
}

void Composition::showWindow()
{
    m_window->show();
    if (m_window->isMinimized())
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Composition::serve(const QString &file, bool hidden)
{
    if (!hidden)
        showWindow();
    const bool isOpen = m_workspace && QFileInfo(file) == QFileInfo(m_workspace->path());
    if (!file.isEmpty() && !isOpen && (!m_shell || m_shell->mayClose()))
        openOrTell(file);
}

bool Composition::mayClose()
{
    const bool stays = !m_isQuitting && m_tray->isShown();
    if (!stays) {
        const bool may = !m_shell || m_shell->mayClose();
        m_isQuitting = m_isQuitting && may;
        return may;
    }
    m_window->hide();
    if (!m_preferences->isTrayTold()) {
        m_preferences->setTrayTold();
        ui::Notifier *notifier = m_notifier ? m_notifier.get() : m_trayNotifier.get();
        notifier->show({trayMessage, QCoreApplication::translate("Window", "Rapport is in the tray"),
            QCoreApplication::translate(
                "Window", "It goes on reminding you there. To end it, choose Quit in the menu of its icon."),
            {{u"open"_s, QCoreApplication::translate("Window", "Open")}}});
    }
    return false;
}

void Composition::quit()
{
    m_isQuitting = true;
    if (m_shell && !m_shell->mayClose()) {
        m_isQuitting = false;
        return;
    }
    m_window->close();
    QApplication::quit();
}

// The system, or a menu of it, wants the program to end.
bool Composition::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::Quit)
        m_isQuitting = true;
    return QObject::eventFilter(watched, event);
}

} // namespace rapport
