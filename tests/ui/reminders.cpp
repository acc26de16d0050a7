// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reminders_support.h"

#include "core/workspace/tasks.h"
#include "ui/reminders/autostart.h"
#include "ui/reminders/bellpopover.h"
#include "ui/reminders/reminderrow.h"
#include "ui/reminders/snoozemenu.h"
#include "ui/reminders/tray.h"
#include "ui/settings/remindersettings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/toggleswitch.h"

#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTest>
#include <QTimeEdit>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;

namespace {

QStringList keysOf(const Notification &notification)
{
    QStringList keys;
    for (const Notification::Action &action : notification.actions)
        keys << action.key;
    return keys;
}

} // namespace

TEST_CASE("A notification says what is due and offers to open, end or put off the task", "[reminders]")
{
    DeskFile file;
    const Record acme = file.add(u"customer"_s, u"Acme Robotics"_s);
    file.task(u"Call Anna"_s, u"2026-03-02T10:00"_s, {{u"customer"_s, QVariant::fromValue(acme.id())}});
    file.set(u"2026-03-02T09:50"_s);
    file.check();
    REQUIRE(file.notifier.shown.size() == 1);
    const Notification first = file.notifier.shown.front();
    CHECK(first.title == u"Call Anna"_s);
    CHECK(first.text.contains(u"10:00"_s));
    CHECK(first.text.contains(u"Acme Robotics"_s));
    CHECK(keysOf(first) == QStringList{u"open"_s, u"done"_s, u"snooze"_s});

    Uid opened;
    QObject::connect(file.desk.get(), &ReminderDesk::openRequested, [&](const Uid &task) { opened = task; });
    Q_EMIT file.notifier.actionInvoked(first.id, u"open"_s);
    CHECK(opened == file.desk->pending().front().task);

    Q_EMIT file.notifier.actionInvoked(first.id, u"snooze"_s);
    file.check();
    CHECK(file.desk->pending().empty());
    CHECK(file.notifier.withdrawn.contains(first.id)); // it is answered
    file.set(u"2026-03-02T10:00"_s);
    file.check();
    REQUIRE(file.notifier.shown.size() == 2);
    Q_EMIT file.notifier.actionInvoked(file.notifier.shown.back().id, u"done"_s);
    file.check();
    const auto task = query::record(file->reads(), u"task", opened);
    REQUIRE(task);
    CHECK(task->value(u"status").toString() == u"done"_s);
}

TEST_CASE("Many at once are one notification, and an event cannot be done", "[reminders]")
{
    DeskFile file;
    for (int i = 0; i < 12; ++i)
        file.task(u"Task %1"_s.arg(i), u"2026-03-02T10:00"_s);
    file.event(u"Fair"_s, u"2026-03-02T14:00"_s);
    file.set(u"2026-03-02T11:00"_s);
    file.check();
    REQUIRE(file.notifier.shown.size() == 1);
    CHECK(file.notifier.shown.front().text.contains(u"Task 0"_s));
    CHECK(file.notifier.shown.front().text.count(u'\n') <= 4);
    CHECK(keysOf(file.notifier.shown.front()) == QStringList{u"open"_s});
    bool wanted = false;
    QObject::connect(file.desk.get(), &ReminderDesk::listRequested, [&] { wanted = true; });
    Q_EMIT file.notifier.actionInvoked(file.notifier.shown.front().id, u"open"_s);
    CHECK(wanted);
    file.set(u"2026-03-02T13:50"_s);
    file.check();
    REQUIRE(file.notifier.shown.size() == 2);
    CHECK(keysOf(file.notifier.shown.back()) == QStringList{u"open"_s, u"snooze"_s});
}

TEST_CASE(
    "Without details a notification names nobody, and without notifications there is none", "[reminders]")
{
    DeskFile file;
    file.choose([](ReminderChoices &choices) { choices.details = false; });
    file.task(u"Secret plan"_s, u"2026-03-02T10:00"_s);
    file.task(u"Another"_s, u"2026-03-02T12:00"_s);
    file.task(u"And another"_s, u"2026-03-02T12:00"_s);
    file.task(u"Late"_s, u"2026-03-02T15:00"_s);
    file.set(u"2026-03-02T10:00"_s);
    file.check();
    file.set(u"2026-03-02T12:00"_s);
    file.check();
    REQUIRE(file.notifier.shown.size() == 2);
    for (const Notification &one : std::as_const(file.notifier.shown)) {
        CHECK_FALSE(QString(one.title + one.text).contains(u"Secret"_s));
        CHECK_FALSE(QString(one.title + one.text).contains(u"nother"_s));
    }
    file.choose([](ReminderChoices &choices) { choices.notifications = false; });
    file.set(u"2026-03-02T15:00"_s);
    file.check();
    CHECK(file.notifier.shown.size() == 2);
    CHECK(file.desk->pending().size() == 4); // the bell has everything
}

TEST_CASE("The bell is worked by keyboard: done, snooze, dismiss, open", "[reminders]")
{
    DeskFile file;
    for (int hour = 9; hour < 13; ++hour)
        file.task(u"At %1"_s.arg(hour), u"2026-03-02T%1:00"_s.arg(hour, 2, 10, QLatin1Char('0')));
    for (const QString &time : {u"09:00"_s, u"10:00"_s, u"11:00"_s, u"12:00"_s}) {
        file.set(u"2026-03-02T"_s + time);
        file.check();
    }
    QWidget window;
    window.resize(800, 600);
    window.show();
    auto *bell = new IconButton(u"bell"_s, u"Reminders"_s, &window);
    QPointer<BellPopover> popover = new BellPopover(*file.desk, &window);
    popover->openBelowBell(bell);
    const auto rows = [&] {
        QList<ReminderRow *> found;
        for (ReminderRow *row : popover->findChildren<ReminderRow *>()) {
            if (row->isVisible())
                found << row;
        }
        return found;
    };
    REQUIRE(rows().size() == 4);
    CHECK(rows().front()->text() == u"At 12"_s); // the newest first
    for (QAbstractButton *button : popover->findChildren<QAbstractButton *>())
        CHECK_FALSE((button->accessibleName().isEmpty() && button->text().isEmpty()));

    QTest::keyClick(rows().front(), Qt::Key_M);
    file.check();
    settle();
    REQUIRE(rows().size() == 3);
    QTest::keyClick(rows().front(), Qt::Key_Delete);
    settle();
    REQUIRE(rows().size() == 2);
    QTest::keyClick(rows().front(), Qt::Key_S);
    auto *menu = popover->findChild<SnoozeMenu *>();
    REQUIRE(menu);
    menu->actions().at(1)->trigger();
    menu->close();
    file.check();
    settle();
    if (!popover) { // without a window manager the program counts as left when a menu goes
        popover = new BellPopover(*file.desk, &window);
        popover->openBelowBell(bell);
    }
    REQUIRE(rows().size() == 1);
    CHECK(rows().front()->text() == u"At 9"_s);
    Uid opened;
    QObject::connect(file.desk.get(), &ReminderDesk::openRequested, [&](const Uid &task) { opened = task; });
    QTest::keyClick(rows().front(), Qt::Key_Return);
    CHECK_FALSE(opened.isNull());
    settle();
    CHECK((!popover || !popover->isVisible()));
    file.set(u"2026-03-02T13:00"_s); // an hour after the snooze
    file.check();
    CHECK(file.desk->pending().size() == 2);
}

TEST_CASE("A snooze ends at the morning the person begins work, next week on Monday", "[reminders]")
{
    FixedClock clock(at(u"2026-03-27T16:00"_s), berlin); // a Friday, clocks change on Sunday
    const auto choices = snoozeChoices(clock, QTime(8, 30));
    REQUIRE(choices.size() == 4);
    CHECK(choices[0].until == at(u"2026-03-27T16:10"_s));
    CHECK(choices[1].until == at(u"2026-03-27T17:00"_s));
    CHECK(choices[2].until == at(u"2026-03-28T08:30"_s));
    CHECK(choices[3].until == at(u"2026-03-30T08:30"_s));
    clock.set(at(u"2026-03-29T16:00"_s));
    CHECK(snoozeChoices(clock).size() == 3); // tomorrow is Monday
}

TEST_CASE("A pause lasts over a restart and can be ended", "[reminders]")
{
    DeskFile file;
    file.task(u"Call"_s, u"2026-03-02T10:00"_s);
    file.set(u"2026-03-02T09:40"_s);
    file.desk->pauseFor(60);
    CHECK(file.desk->pausedUntil() == at(u"2026-03-02T10:40"_s));
    file.restartDesk();
    file.set(u"2026-03-02T10:10"_s);
    file.check();
    CHECK(file.notifier.shown.empty());
    file.desk->resume();
    file.check();
    CHECK(file.notifier.shown.size() == 1);
    file.desk->pauseToday();
    CHECK(file.desk->pausedUntil() == at(u"2026-03-03T00:00"_s));
}

TEST_CASE("The tray counts what is due and lists today first", "[reminders]")
{
    DeskFile file;
    for (int day = 1; day <= 6; ++day)
        file.task(u"Day %1"_s.arg(day), u"2026-03-0%1"_s.arg(day));
    file.task(u"Call & mail"_s, u"2026-03-04T15:00"_s);
    file.event(u"Fair"_s, u"2026-03-04T16:00"_s);
    file.set(u"2026-03-04T12:00"_s);
    const auto due = query::dueNow(file->reads(), file->actor(), 8);
    REQUIRE(due);
    CHECK(due->count == 5); // four days and a call; an event is nothing to do
    Tray tray;
    tray.setHasFile(true);
    tray.setDue(*due, file.clock.today());
    const QList<QAction *> tasks = tray.menu()->findChildren<QAction *>(u"trayTask"_s);
    REQUIRE(tasks.size() == 5);
    CHECK(tasks.front()->text().startsWith(u"Day 4"_s));
    CHECK(tasks[1]->text().contains(u"Call && mail"_s));
    CHECK(tasks[2]->text().startsWith(u"Day 3"_s));
    for (const char *name : {"trayOpen", "trayAdd", "trayPause", "trayPauseToday", "trayQuit"})
        CHECK(tray.menu()->findChild<QAction *>(QLatin1String(name)));
    CHECK_FALSE(tray.icon()->icon().isNull());
    const auto picture = [](qint64 count) { return trayPicture(count).pixmap(QSize(32, 32), 1.0).toImage(); };
    CHECK(picture(0) != picture(3));
    CHECK(picture(3) != picture(120));
}

TEST_CASE("How this computer reminds is kept as it is chosen", "[reminders]")
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"preferences.ini"_s));
    CHECK(preferences.reminders() == ReminderChoices());
    ReminderSettings page(preferences);
    page.show();
    int changes = 0;
    QObject::connect(&page, &ReminderSettings::changed, [&] { ++changes; });
    auto *lead = page.findChild<QComboBox *>(u"reminderLead"_s);
    REQUIRE(lead);
    lead->setCurrentIndex(lead->findData(30));
    Q_EMIT lead->activated(lead->currentIndex());
    auto *quiet = page.findChild<ToggleSwitch *>(u"quietHours"_s);
    REQUIRE(quiet);
    CHECK_FALSE(page.findChild<QTimeEdit *>(u"quietFrom"_s)->isEnabled());
    quiet->setFocus();
    QTest::keyClick(quiet, Qt::Key_Space);
    CHECK(page.findChild<QTimeEdit *>(u"quietFrom"_s)->isEnabled());
    page.findChild<QTimeEdit *>(u"quietTo"_s)->setTime(QTime(7, 30));
    page.findChild<ToggleSwitch *>(u"notificationDetails"_s)->click();
    CHECK(changes == 4);
    const ReminderChoices kept = Preferences(folder.filePath(u"preferences.ini"_s)).reminders();
    CHECK(kept.lead == 30);
    CHECK(kept.quiet);
    CHECK(kept.quietTo == QTime(7, 30));
    CHECK_FALSE(kept.details);
    CHECK(kept.engine().quietFrom == QTime(20, 0));
}

TEST_CASE("Starting with the session is an entry that the desktop can read", "[reminders]")
{
    if (!autostart::isPossible()) {
        WARN("left out: only on desktops of freedesktop.org");
        return;
    }
    QTemporaryDir folder;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    CHECK_FALSE(autostart::isOn());
    REQUIRE(autostart::set(true));
    CHECK(autostart::isOn());
    QFile entry(autostart::filePath());
    REQUIRE(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    CHECK(text.startsWith("[Desktop Entry]\n"));
    CHECK(text.contains(" --hidden\n"));
    REQUIRE(autostart::set(false));
    CHECK_FALSE(autostart::isOn());
    if (before.isEmpty())
        qunsetenv("XDG_CONFIG_HOME");
    else
        qputenv("XDG_CONFIG_HOME", before);
}
