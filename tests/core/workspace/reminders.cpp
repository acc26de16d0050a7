// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/reminding.h"

#include <QFile>

using namespace rapport;
using namespace rapport::test;

namespace {

const QStringList nothing;
constexpr qint64 minutes = 60000, hours = 60 * minutes;

} // namespace

TEST_CASE("A reminder comes ten minutes before, and not again at any later check", "[reminders]")
{
    ReminderFile file;
    file.task(u"Call Anna"_s, u"2026-03-02T15:00"_s);
    Reminding window(*file);
    CHECK(window.check() == nothing);
    file.set(u"2026-03-02T14:49"_s);
    CHECK(window.check() == nothing);
    file.set(u"2026-03-02T14:50"_s);
    CHECK(window.check() == QStringList{u"Call Anna"_s});
    CHECK(window.pending() == QStringList{u"Call Anna"_s});
    for (int i = 0; i < 5; ++i) {
        file.clock.advance(5 * minutes);
        CHECK(window.check() == nothing);
    }
}

TEST_CASE("A whole day is reminded of when work begins, and each task may say how long before", "[reminders]")
{
    ReminderFile file;
    file.task(u"Quote"_s, u"2026-03-03"_s);
    file.task(u"Fair"_s, u"2026-03-04"_s, {{u"remind"_s, 1440}});
    file.task(u"Visit"_s, u"2026-03-03T15:00"_s, {{u"remind"_s, 90}});
    file.task(u"Silent"_s, u"2026-03-03T15:00"_s, {{u"remind"_s, -1}});
    Reminding window(*file);
    CHECK(window.check() == nothing);
    file.set(u"2026-03-03T08:59"_s);
    CHECK(window.check() == nothing);
    file.set(u"2026-03-03T09:00"_s);
    QStringList told = window.check();
    told.sort();
    CHECK(told == QStringList{u"Fair"_s, u"Quote"_s});
    file.set(u"2026-03-03T13:30"_s);
    CHECK(window.check() == QStringList{u"Visit"_s});
    file.set(u"2026-03-05T18:00"_s);
    CHECK(window.check() == nothing);
}

TEST_CASE("What is written down within its lead comes when it is due, and what is past does not come",
    "[reminders]")
{
    ReminderFile file;
    Reminding window(*file);
    window.check();
    file.set(u"2026-03-02T13:55"_s);
    file.task(u"In five minutes"_s, u"2026-03-02T14:00"_s);
    file.task(u"This morning"_s, u"2026-03-02T10:00"_s);
    file.task(u"Today"_s, u"2026-03-02"_s);
    CHECK(window.check() == nothing);
    file.set(u"2026-03-02T14:00"_s);
    CHECK(window.check() == QStringList{u"In five minutes"_s});
}

TEST_CASE("A reminder comes once, however often the program is closed and opened", "[reminders]")
{
    ReminderFile file;
    file.task(u"Call"_s, u"2026-03-02T10:00"_s);
    file.task(u"Later"_s, u"2026-03-02T16:00"_s);
    int came = 0;
    for (int i = 0; i < 10; ++i) {
        file.reopen();
        Reminding window(*file);
        came += int(window.check().size());
        if (file.clock.now() >= at(u"2026-03-02T09:50"_s))
            CHECK(window.pending().contains(u"Call"_s)); // it still needs an answer
        file.clock.advance(30 * minutes);
    }
    CHECK(came == 1);
}

TEST_CASE("Two windows on one file never both announce a reminder", "[reminders]")
{
    ReminderFile file;
    for (int i = 0; i < 20; ++i)
        file.task(u"Task %1"_s.arg(i), u"2026-03-02T%1:00"_s.arg(9 + i % 10, 2, 10, QLatin1Char('0')));
    auto second = Workspace::open(file.file.path(), file.clock);
    REQUIRE(second);
    Reminding one(*file), two(**second);
    for (int i = 0; i < 30; ++i) {
        int done = 0;
        for (Reminding *window : {&one, &two})
            QObject::connect(
                window->engine.get(), &ReminderEngine::checked, window->engine.get(), [&done] { ++done; },
                Qt::SingleShotConnection);
        one.engine->check(); // both at once
        two.engine->check();
        REQUIRE(waitUntil([&done] { return done == 2; }));
        file.clock.advance(25 * minutes);
    }
    CHECK(one.all.size() + two.all.size() == 20);
    QSet<QString> titles;
    for (const Reminding *window : {&one, &two}) {
        for (const query::Reminder &reminder : window->all)
            titles.insert(reminder.title);
    }
    CHECK(titles.size() == 20);
}

TEST_CASE("After nine hours of sleep everything comes as one list", "[reminders]")
{
    ReminderFile file;
    for (int hour = 10; hour < 16; ++hour)
        file.task(u"At %1"_s.arg(hour), u"2026-03-02T%1:00"_s.arg(hour));
    Reminding window(*file);
    CHECK(window.check() == nothing);
    file.clock.advance(9 * hours);
    CHECK(window.check()
        == QStringList{u"At 10"_s, u"At 11"_s, u"At 12"_s, u"At 13"_s, u"At 14"_s, u"At 15"_s});
    CHECK(window.lists == 1);
    CHECK(window.check() == nothing);
}

TEST_CASE("Another due comes anew, the old one not again when the edit is taken back", "[reminders]")
{
    ReminderFile file;
    const Record task = file.task(u"Call"_s, u"2026-03-02T10:00"_s);
    Reminding window(*file);
    file.set(u"2026-03-02T10:00"_s);
    CHECK(window.check() == QStringList{u"Call"_s});
    file.edit(task, u"due", due(u"2026-03-02T14:00"_s));
    CHECK(window.check() == nothing);
    CHECK(window.pending() == nothing); // the old time is of no interest any more
    REQUIRE(file->undo());
    CHECK(window.check() == nothing);
    CHECK(window.pending() == QStringList{u"Call"_s});
    REQUIRE(file->redo());
    file.set(u"2026-03-02T13:50"_s);
    CHECK(window.check() == QStringList{u"Call"_s});
    file.edit(task, u"title", u"Call her"_s);
    CHECK(window.check() == nothing);
    CHECK(window.pending() == QStringList{u"Call her"_s});
}

TEST_CASE("A snooze takes the place of what it puts off, before and after that came", "[reminders]")
{
    ReminderFile file;
    const Record early = file.task(u"Early"_s, u"2026-03-02T10:00"_s);
    const Record late = file.task(u"Late"_s, u"2026-03-02T10:00"_s);
    Reminding window(*file);
    file.set(u"2026-03-02T09:30"_s);
    file.edit(early, u"snoozed_until", moment(at(u"2026-03-02T10:30"_s)));
    file.set(u"2026-03-02T09:50"_s);
    CHECK(window.check() == QStringList{u"Late"_s});
    file.edit(late, u"snoozed_until", moment(at(u"2026-03-02T10:20"_s)));
    CHECK(window.check() == nothing);
    CHECK(window.pending() == nothing);
    file.set(u"2026-03-02T10:20"_s);
    CHECK(window.check() == QStringList{u"Late"_s});
    CHECK(window.pending() == QStringList{u"Late"_s});
    file.reopen();
    Reminding again(*file);
    CHECK(again.check() == nothing);
    file.set(u"2026-03-02T10:30"_s);
    CHECK(again.check() == QStringList{u"Early"_s});
    // Planned for another day, it comes then, whatever was snoozed before.
    file.edit(late, u"due", due(u"2026-03-03T10:00"_s));
    file.set(u"2026-03-03T09:50"_s);
    CHECK(again.check() == QStringList{u"Late"_s});
}

TEST_CASE("What is done does not come, and what is open again does", "[reminders]")
{
    ReminderFile file;
    const Record task = file.task(u"Call"_s, u"2026-03-02T10:00"_s);
    const Record other = file.task(u"Mail"_s, u"2026-03-02T11:00"_s);
    Reminding window(*file);
    window.check();
    file.edit(task, u"status", u"done"_s);
    file.set(u"2026-03-02T10:30"_s);
    CHECK(window.check() == nothing);
    REQUIRE(file->undo());
    CHECK(window.check() == QStringList{u"Call"_s}); // late is better than never
    REQUIRE(file->redo());
    CHECK(window.check() == nothing);
    CHECK(window.pending() == nothing);
    REQUIRE(file->undo());
    CHECK(window.check() == nothing);

    REQUIRE(file->remove(u"task"_s, {other.id()}));
    file.set(u"2026-03-02T11:30"_s);
    CHECK(window.check() == nothing);
    REQUIRE(file->restore(u"task"_s, {other.id()}));
    CHECK(window.check() == QStringList{u"Mail"_s});
    REQUIRE(file->remove(u"task"_s, {other.id()}));
    REQUIRE(file->restore(u"task"_s, {other.id()}));
    CHECK(window.check() == nothing);
}

TEST_CASE(
    "What is missed while the program is off comes at the start; a month later it does not", "[reminders]")
{
    ReminderFile file;
    file.task(u"Old"_s, u"2026-03-03T10:00"_s);
    file.task(u"New"_s, u"2026-04-10T10:00"_s);
    file.event(u"Over"_s, u"2026-04-10T11:00"_s);
    file.event(u"Goes on"_s, u"2026-04-14"_s, {{u"minutes"_s, 3 * 1440}});
    file.set(u"2026-04-15T08:00"_s);
    file.reopen();
    Reminding window(*file);
    CHECK(window.check() == QStringList{u"New"_s, u"Goes on"_s});
    CHECK(window.lists == 1);
    file.set(u"2026-04-17T08:00"_s);
    window.check();
    CHECK(window.pending() == QStringList{u"New"_s}); // an event goes by itself
}

TEST_CASE("A dismissed reminder stays away, also after a restart", "[reminders]")
{
    ReminderFile file;
    file.task(u"Call"_s, u"2026-03-02T10:00"_s);
    file.task(u"Mail"_s, u"2026-03-02T10:00"_s);
    file.set(u"2026-03-02T12:00"_s);
    {
        Reminding window(*file);
        window.check();
        REQUIRE(window.pending().size() == 2);
        window.engine->dismiss({window.engine->pending().front()});
        CHECK(window.pending().size() == 1);
    }
    file.reopen();
    Reminding window(*file);
    CHECK(window.check() == nothing);
    CHECK(window.pending().size() == 1);
}

TEST_CASE("Another default lead reminds of nothing again", "[reminders]")
{
    ReminderFile file;
    file.task(u"Call"_s, u"2026-03-02T10:00"_s);
    file.task(u"Quote"_s, u"2026-03-02"_s);
    file.task(u"Mail"_s, u"2026-03-02T12:00"_s);
    Reminding window(*file);
    file.set(u"2026-03-02T09:55"_s);
    CHECK(window.check().size() == 2);
    ReminderEngine::Settings settings;
    settings.rule = {60, QTime(9, 30)};
    window.engine->setSettings(settings);
    CHECK(window.check() == nothing);
    file.set(u"2026-03-02T11:00"_s);
    CHECK(window.check() == QStringList{u"Mail"_s});
    settings.rule.lead = -1;
    window.engine->setSettings(settings);
    file.task(u"Unsaid"_s, u"2026-03-02T13:00"_s);
    file.set(u"2026-03-02T14:00"_s);
    CHECK(window.check() == nothing);
}

TEST_CASE("A file that can only be read reminds as well, in memory", "[reminders]")
{
    ReminderFile file;
    file.task(u"Call"_s, u"2026-03-02T10:00"_s);
    file.workspace.reset();
    REQUIRE(QFile::setPermissions(file.file.path(), QFile::ReadOwner));
    auto opened = Workspace::open(file.file.path(), file.clock);
    REQUIRE(opened);
    if (!(*opened)->isReadOnly()) {
        WARN("left out: this account may write to any file");
        return;
    }
    Reminding window(**opened);
    file.set(u"2026-03-02T10:00"_s);
    CHECK(window.check() == QStringList{u"Call"_s});
    CHECK(window.check() == nothing);
}

TEST_CASE("Another's tasks are not announced; what is handed to me is", "[reminders]")
{
    ReminderFile file;
    const Record me = file.add(u"user"_s, u"Me"_s), other = file.add(u"user"_s, u"Other"_s);
    file->setActor(me.id());
    const Record task
        = file.task(u"Theirs"_s, u"2026-03-02T10:00"_s, {{u"owner"_s, QVariant::fromValue(other.id())}});
    file.task(u"Mine"_s, u"2026-03-02T10:00"_s);
    Reminding window(*file);
    file.set(u"2026-03-02T10:00"_s);
    CHECK(window.check() == QStringList{u"Mine"_s});
    file.edit(task, u"owner", QVariant::fromValue(me.id()));
    CHECK(window.check() == QStringList{u"Theirs"_s});
}

TEST_CASE("Once started it checks by itself, at the moment and after every change", "[reminders]")
{
    const SystemClock clock;
    ReminderFile file;
    file.workspace.reset();
    auto opened = Workspace::open(file.file.path(), clock);
    REQUIRE(opened);
    Workspace &workspace = **opened;
    Record task = workspace.blank(u"task"_s);
    task.meta.id = Uid::make();
    task.set(u"title", u"Soon"_s);
    task.set(u"snoozed_until", moment({clock.now().ms + 400}));
    REQUIRE(workspace.save({u"create"_s, u"task"_s, {}, 1, {}}, Record(), task));
    Reminding window(workspace);
    window.engine->start();
    REQUIRE(waitUntil([&window] { return window.told == QStringList{u"Soon"_s}; }));
    CHECK(clock.now().ms >= task.value(u"snoozed_until").value<Instant>().ms);
    const auto stored = query::record(workspace.reads(), u"task", task.id());
    REQUIRE(stored);
    Record done = *stored;
    done.set(u"status", u"done"_s);
    REQUIRE(waitUntil([&window] { return !window.engine->isChecking(); }));
    CHECK(window.pending().size() == 1);
    REQUIRE(workspace.save({u"update"_s, u"task"_s, {}, 1, {}}, *stored, done));
    CHECK(waitUntil([&window] { return window.pending().isEmpty(); }));
}
