// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications over a bus of their own, with a desktop that only pretends.
#include "tests/ui/reminders_support.h"

#include "ui/reminders/dbusnotifier.h"

#ifdef RAPPORT_DBUS

#include <QProcess>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;

namespace {

// A daemon that nobody else knows of.
class Bus
{
public:
    Bus()
    {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty())
            return;
        m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~Bus()
    {
        for (const QString &name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        if (!m_daemon.waitForFinished())
            m_daemon.kill();
    }
    bool isThere() const { return !m_address.isEmpty(); }
    QDBusConnection connection(const QString &name)
    {
        m_names << name;
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

const Notification call{u"task 1"_s, u"Call Anna"_s, u"10:00 · Acme <Robotics>"_s,
    {{u"open"_s, u"Open"_s}, {u"done"_s, u"Done"_s}, {u"snooze"_s, u"In 10 minutes"_s}}};

} // namespace

TEST_CASE("A desktop with buttons shows them, and its answers come back", "[reminders]")
{
    Bus bus;
    if (!bus.isThere()) {
        WARN("left out: there is no dbus-daemon here");
        return;
    }
    FakeDesktop desktop;
    QDBusConnection server = bus.connection(u"fake-desktop"_s);
    REQUIRE(server.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    REQUIRE(server.registerService(u"org.freedesktop.Notifications"_s));
    FakeNotifier fallback;
    DBusNotifier notifier(bus.connection(u"program"_s), &fallback);
    QStringList answers, closed;
    QObject::connect(&notifier, &Notifier::actionInvoked,
        [&](const QString &id, const QString &key) { answers << id + u':' + key; });
    QObject::connect(&notifier, &Notifier::closed, [&](const QString &id) { closed << id; });

    notifier.show(call); // before the desktop has said what it can do
    REQUIRE(waitUntil([&] { return desktop.shown.size() == 1; }));
    CHECK(notifier.isAvailable());
    CHECK(desktop.shown[0].title == u"Call Anna"_s);
    CHECK(desktop.shown[0].text == u"10:00 · Acme &lt;Robotics&gt;"_s);
    CHECK(desktop.shown[0].actions
        == QStringList{u"default"_s, u"Open"_s, u"open"_s, u"Open"_s, u"done"_s, u"Done"_s, u"snooze"_s,
            u"In 10 minutes"_s});
    // The answer to Notify is on its way; a desktop may be quicker with an action only in theory.
    REQUIRE(waitUntil([&] {
        if (answers.isEmpty())
            Q_EMIT desktop.ActionInvoked(desktop.shown[0].number, u"default"_s);
        return !answers.isEmpty();
    }));
    CHECK(answers.front() == u"task 1:open"_s);
    answers.clear();
    Q_EMIT desktop.ActionInvoked(desktop.shown[0].number, u"done"_s);
    REQUIRE(waitUntil([&] { return answers.contains(u"task 1:done"_s); }));
    Q_EMIT desktop.ActionInvoked(77, u"done"_s); // another program's

    notifier.show(call); // anew: in the place of the first
    REQUIRE(waitUntil([&] { return desktop.shown.size() == 2; }));
    CHECK(desktop.shown[1].replaces == desktop.shown[0].number);
    notifier.withdraw(call.id);
    REQUIRE(waitUntil([&] { return desktop.ended.size() == 1; }));
    CHECK_FALSE(answers.contains(u"77:done"_s));
    notifier.withdraw(call.id); // once is enough
    Q_EMIT desktop.NotificationClosed(desktop.shown[0].number, 2);
    settle();
    CHECK(desktop.ended.size() == 1);
    CHECK(fallback.shown.empty());
}

TEST_CASE("A desktop without buttons or markup gets plain words", "[reminders]")
{
    Bus bus;
    if (!bus.isThere()) {
        WARN("left out: there is no dbus-daemon here");
        return;
    }
    FakeDesktop desktop;
    desktop.abilities = QStringList{u"body"_s};
    QDBusConnection server = bus.connection(u"plain-desktop"_s);
    REQUIRE(server.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    REQUIRE(server.registerService(u"org.freedesktop.Notifications"_s));
    DBusNotifier notifier(bus.connection(u"plain-program"_s));
    notifier.show(call);
    notifier.withdraw(u"something else"_s);
    REQUIRE(waitUntil([&] { return desktop.shown.size() == 1; }));
    CHECK(desktop.shown[0].text == u"10:00 · Acme <Robotics>"_s);
    CHECK(desktop.shown[0].actions.isEmpty());
}

TEST_CASE("Where nobody answers on the bus the tray shows the message", "[reminders]")
{
    Bus bus;
    if (!bus.isThere()) {
        WARN("left out: there is no dbus-daemon here");
        return;
    }
    FakeNotifier fallback;
    DBusNotifier notifier(bus.connection(u"alone"_s), &fallback);
    notifier.show(call);
    REQUIRE(waitUntil([&] { return fallback.shown.size() == 1; }));
    CHECK_FALSE(notifier.isAvailable());
    QStringList answers;
    QObject::connect(&notifier, &Notifier::actionInvoked,
        [&](const QString &id, const QString &key) { answers << id + u':' + key; });
    Q_EMIT fallback.actionInvoked(call.id, u"open"_s);
    CHECK(answers == QStringList{u"task 1:open"_s});
    notifier.withdraw(call.id);
    CHECK(fallback.withdrawn.contains(call.id));

    FakeNotifier other;
    DBusNotifier none(QDBusConnection(u"no such bus"_s), &other);
    none.show(call);
    CHECK(other.shown.size() == 1);
}

#endif
