// SPDX-License-Identifier: GPL-3.0-or-later
// A desk over a file with a clock that is moved by hand, and a desktop that writes down what it is shown.
#pragma once

#include "tests/core/workspace/reminding.h"

#include "ui/reminders/notifier.h"
#include "ui/reminders/reminderdesk.h"
#include "ui/settings/preferences.h"
#include "ui/settings/reminderchoices.h"

#ifdef RAPPORT_DBUS
#include <QDBusConnection>
#endif
#include <QStringList>
#include <QTemporaryDir>
#include <QVariantMap>

namespace rapport::test {

class FakeNotifier : public ui::Notifier
{
    Q_OBJECT
public:
    void show(const ui::Notification &notification) override { shown << notification; }
    void withdraw(const QString &id) override { withdrawn << id; }
    QList<ui::Notification> shown;
    QStringList withdrawn;
};

struct DeskFile : ReminderFile {
    DeskFile() : preferences(folder.filePath(u"preferences.ini"_s)) { restartDesk(); }
    void restartDesk()
    {
        desk.reset();
        desk = std::make_unique<ui::ReminderDesk>(*workspace, preferences);
        desk->setNotifier(&notifier);
        check();
    }
    void check()
    {
        bool done = false;
        const auto hear = QObject::connect(
            &desk->engine(), &ReminderEngine::checked, desk.get(), [&done] { done = true; });
        desk->engine().check();
        REQUIRE(waitUntil([&done] { return done; }));
        QObject::disconnect(hear);
    }
    void choose(const std::function<void(ui::ReminderChoices &)> &how)
    {
        ui::ReminderChoices choices = preferences.reminders();
        how(choices);
        preferences.setReminders(choices);
        desk->readChoices();
    }

    QTemporaryDir folder;
    ui::Preferences preferences;
    FakeNotifier notifier;
    std::unique_ptr<ui::ReminderDesk> desk;
};

#ifdef RAPPORT_DBUS
// The service of a desktop, as the specification names it.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint number = 0, replaces = 0;
        QString title, text;
        QStringList actions;
    };
    QStringList abilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    QList<Shown> shown;
    QList<uint> ended;

public Q_SLOTS:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
        const QStringList &actions, const QVariantMap &, int)
    {
        const uint number = replaces ? replaces : ++m_last;
        shown << Shown{number, replaces, title, text, actions};
        return number;
    }
    void CloseNotification(uint number)
    {
        ended << number;
        Q_EMIT NotificationClosed(number, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &key);
    void NotificationClosed(uint number, uint reason);

private:
    uint m_last = 0;
};
#endif

} // namespace rapport::test
