// SPDX-License-Identifier: GPL-3.0-or-later
// Series: the record is one occurrence, the others are computed.
#include "tests/core/workspace/reminding.h"

#include "core/workspace/tasks.h"

#include <random>

using namespace rapport;
using namespace rapport::test;

namespace {

const QStringList nothing;
constexpr qint64 minutes = 60000, hours = 60 * minutes;

Values daily(const QString &start)
{
    return {{u"recurrence"_s, u"RRULE:FREQ=DAILY"_s}, {u"series_start"_s, due(start)}};
}

} // namespace

TEST_CASE("Every occurrence of an event comes once, also over restarts and a change of clocks", "[reminders]")
{
    ReminderFile file;
    file.set(u"2026-03-27T08:00"_s);
    file.event(u"Stand-up"_s, u"2026-03-27T10:00"_s, daily(u"2026-03-27T10:00"_s));
    std::vector<Instant> came;
    while (file.clock.now() < at(u"2026-04-01T00:00"_s)) {
        file.reopen();
        Reminding window(*file);
        window.check();
        for (int i = 0; i < 14; ++i) {
            file.clock.advance(25 * minutes);
            window.check();
        }
        for (const query::Reminder &reminder : window.all)
            came.push_back(reminder.due.instant(berlin));
    }
    REQUIRE(came.size() == 5);
    for (int i = 0; i < 5; ++i)
        CHECK(came[std::size_t(i)] == at(u"2026-03-%1T10:00"_s.arg(27 + i)));
}

TEST_CASE("A task of a series that was not done comes at its next occurrence all the same", "[reminders]")
{
    ReminderFile file;
    const Record task = file.task(u"Report"_s, u"2026-03-02T10:00"_s, daily(u"2026-03-02T10:00"_s));
    Reminding window(*file);
    file.set(u"2026-03-02T10:00"_s);
    CHECK(window.check() == QStringList{u"Report"_s});
    file.set(u"2026-03-03T09:51"_s);
    CHECK(window.check() == QStringList{u"Report"_s});
    CHECK(window.pending() == QStringList{u"Report"_s}); // one line a task
    CHECK(window.check() == nothing);
}

TEST_CASE("Of many missed occurrences the last one is told", "[reminders]")
{
    ReminderFile file;
    file.task(u"Report"_s, u"2026-03-02T10:00"_s, daily(u"2026-03-02T10:00"_s));
    file.set(u"2026-03-09T12:00"_s);
    file.reopen();
    {
        Reminding window(*file);
        CHECK(window.check() == QStringList{u"Report"_s});
        CHECK(window.all.front().due.day == QDate(2026, 3, 9));
        window.engine->dismiss(window.engine->pending());
        CHECK(window.check() == nothing);
        CHECK(window.pending() == nothing); // none of the earlier ones comes up in its place
    }
    file.reopen();
    Reminding window(*file);
    CHECK(window.check() == nothing);
    CHECK(window.pending() == nothing);
}

TEST_CASE(
    "An occurrence that becomes the open task after it was announced does not come again", "[reminders]")
{
    ReminderFile file;
    const Record first = file.task(u"Report"_s, u"2026-03-02T10:00"_s, daily(u"2026-03-02T10:00"_s));
    Reminding window(*file);
    file.set(u"2026-03-03T09:51"_s);
    CHECK(window.check() == QStringList{u"Report"_s});
    // As finishing the first one makes the second.
    file.edit(first, u"recurrence", QVariant());
    file.edit(first, u"series_start", QVariant());
    file.edit(first, u"status", u"done"_s);
    Values values = daily(u"2026-03-02T10:00"_s);
    values.emplace_back(u"series"_s, QVariant::fromValue(first.id()));
    values.emplace_back(u"occurrence"_s, due(u"2026-03-03T10:00"_s));
    const Record second = file.task(u"Report"_s, u"2026-03-03T10:00"_s, values);
    CHECK(window.check() == nothing);
    file.set(u"2026-03-03T10:05"_s);
    CHECK(window.check() == nothing);
    // Moved to another hour it is another occasion.
    file.edit(second, u"due", due(u"2026-03-03T16:00"_s));
    file.set(u"2026-03-03T15:50"_s);
    CHECK(window.check() == QStringList{u"Report"_s});
    file.set(u"2026-03-04T09:50"_s);
    CHECK(window.check() == QStringList{u"Report"_s});
}

TEST_CASE("A series across time zones follows the clock it was made on", "[reminders]")
{
    ReminderFile file;
    file.event(u"Call with Shanghai"_s, u"2026-03-26T16:00[Asia/Shanghai]"_s,
        daily(u"2026-03-26T16:00[Asia/Shanghai]"_s));
    Reminding window(*file);
    std::vector<Instant> came;
    file.set(u"2026-03-26T00:00"_s);
    while (file.clock.now() < at(u"2026-03-31T00:00"_s)) {
        if (!window.check().isEmpty())
            came.push_back(file.clock.now());
        file.clock.advance(hours / 6);
    }
    REQUIRE(came.size() == 5);
    for (const Instant &one : came)
        CHECK(QDateTime::fromMSecsSinceEpoch(one.ms, shanghai).time() == QTime(15, 50));
}

TEST_CASE("An occurrence taken out of the series does not come", "[reminders]")
{
    ReminderFile file;
    const Record event = file.event(u"Stand-up"_s, u"2026-03-02T10:00"_s, daily(u"2026-03-02T10:00"_s));
    Reminding window(*file);
    file.set(u"2026-03-02T10:00"_s);
    CHECK(window.check() == QStringList{u"Stand-up"_s});
    file.edit(event, u"recurrence", u"RRULE:FREQ=DAILY\nEXDATE:20260303T100000"_s);
    file.set(u"2026-03-03T12:00"_s);
    CHECK(window.check() == nothing);
    file.set(u"2026-03-04T09:50"_s);
    CHECK(window.check() == QStringList{u"Stand-up"_s});
}

TEST_CASE("Of a series that is finished late, early, and taken back, every day comes once", "[reminders]")
{
    ReminderFile file;
    file.task(u"Report"_s, u"2026-03-02T10:00"_s, daily(u"2026-03-02T10:00"_s));
    std::mt19937 random(7);
    auto window = std::make_unique<Reminding>(*file);
    QStringList days;
    Uid open;
    while (file.clock.now() < at(u"2026-04-06T08:00"_s)) {
        window->check();
        for (const query::Reminder &reminder : window->all) {
            days << reminder.due.text();
            open = reminder.task;
        }
        window->all.clear();
        const int hour = QDateTime::fromMSecsSinceEpoch(file.clock.now().ms, berlin).time().hour();
        const auto what = random() % 10;
        if (hour >= 10 && what < 2 && !open.isNull()) {
            const auto task = query::record(file->reads(), u"task", open);
            REQUIRE(task);
            if (task->value(u"status").toString() == u"todo"_s)
                REQUIRE(completeTask(*file, open));
            if (what == 1 && file->undoLabel())
                REQUIRE(file->undo());
        } else if (what == 9) {
            window.reset();
            file.reopen();
            window = std::make_unique<Reminding>(*file);
        }
        file.clock.advance(2 * hours);
    }
    QStringList expected;
    for (QDate day(2026, 3, 2); day < QDate(2026, 4, 6); day = day.addDays(1))
        expected << day.toString(Qt::ISODate) + u"T10:00"_s;
    CHECK(days == expected);
}
