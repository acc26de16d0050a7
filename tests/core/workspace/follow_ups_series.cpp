// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks that repeat, done one by one. The clock stands at Monday, the 16th of March 2026.
#include "tests/core/workspace/sales_file.h"
#include "tests/support/catch.h"

#include "core/workspace/tasks.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

Due day(int month, int number, const QTime &time = {}) { return {QDate(2026, month, number), time}; }

struct Repeating : SalesFile {
    Record series(const QString &rule, const Due &due, const QString &kind = u"call"_s)
    {
        return add(u"task"_s, u"Check"_s,
            {{u"recurrence"_s, rule}, {u"due"_s, QVariant::fromValue(due)}, {u"kind"_s, kind}});
    }
    std::vector<Record> tasks(const QByteArray &filter)
    {
        std::vector<Record> found;
        for (const qint64 number : numbers(u"task"_s, filter)) {
            const auto row = query::rows(workspace->reads(), u"task"_s, {}, {number});
            found.push_back(*query::record(workspace->reads(), u"task", row->front().id));
        }
        return found;
    }
    Record open()
    {
        const auto all = tasks("status = todo");
        REQUIRE(all.size() == 1);
        return all.front();
    }
};

Due due(const Record &task) { return task.value(u"due").value<Due>(); }

} // namespace

TEST_CASE("done or cancelled, an occurrence brings the next one in the same step", "[followups][series]")
{
    Repeating team;
    const Record first = team.series(u"RRULE:FREQ=WEEKLY;COUNT=3"_s, day(3, 16, QTime(9, 30)));
    team.add(u"participant"_s, u"Ben"_s, {{u"task"_s, idOf(first)}, {u"response"_s, u"accepted"_s}});
    const QString before = team.state();
    REQUIRE(completeTask(*team, first.id()));
    const Record second = team.open();
    CHECK(due(second) == day(3, 23, QTime(9, 30)));
    CHECK(second.value(u"source").toString() == u"recurrence"_s);
    CHECK(second.value(u"series") == idOf(first));
    const auto people
        = query::linked(team->reads(), u"participant", u"task", second.id(), {u"response"_s}, 9);
    REQUIRE((people && people->size() == 1));
    CHECK(people->front().cells[0].toString() == u"needs_action"_s);
    CHECK_FALSE(team.load(first).value(u"recurrence").isValid());
    REQUIRE(team->undo());
    CHECK(team.state() == before);
    REQUIRE(team->redo());
    REQUIRE(cancelTask(*team, second.id()));
    const Record third = team.open();
    CHECK(due(third) == day(3, 30, QTime(9, 30)));
    CHECK(third.value(u"series") == idOf(first));
    REQUIRE(completeTask(*team, third.id())); // that was the last
    CHECK(team.tasks("status = todo").empty());
    CHECK(team.breaches() == QString());
}

TEST_CASE("opened again, an occurrence gets its series back unless that went on", "[followups][series]")
{
    Repeating team;
    const Record first = team.series(u"RRULE:FREQ=DAILY"_s, day(3, 16));
    REQUIRE(completeTask(*team, first.id()));
    REQUIRE(reopenTask(*team, first.id()));
    CHECK(team.open().id() == first.id());
    CHECK(team.open().value(u"recurrence").toString() == u"RRULE:FREQ=DAILY"_s);
    CHECK(team.open().value(u"series_start").value<Due>() == day(3, 16));
    REQUIRE(completeTask(*team, first.id()));
    const Record second = team.open();
    CHECK(due(second) == day(3, 17));
    REQUIRE(moveTask(*team, second.id(), day(3, 19)));
    REQUIRE(reopenTask(*team, first.id()));
    CHECK_FALSE(team.load(first).value(u"recurrence").isValid());
    REQUIRE(completeTask(*team, first.id()));
    // Moved by itself, it is still the 17th's: the 18th follows.
    REQUIRE(completeTask(*team, second.id()));
    CHECK(due(team.open()) == day(3, 18));
}

TEST_CASE("deleting the open task ends the series", "[followups][series]")
{
    Repeating team;
    const Record first = team.series(u"RRULE:FREQ=DAILY"_s, day(3, 16));
    REQUIRE(completeTask(*team, first.id()));
    REQUIRE(team->remove(u"task"_s, {team.open().id()}));
    CHECK(team.tasks("status = todo").empty());
    REQUIRE(team.change(first, u"title", u"Renamed"_s));
    CHECK(team.tasks("status = todo").empty());
}

TEST_CASE("one occurrence is changed, skipped or the last", "[followups][series]")
{
    Repeating team;
    const Record task = team.series(u"RRULE:FREQ=DAILY"_s, day(3, 16));
    const Label label{u"schedule"_s, {}, {}, 1, {}};
    const auto later = changeOccurrence(
        *team, task.id(), day(3, 18), label, [](Record &one) { one.set(u"title", u"With the boss"_s); });
    REQUIRE(later);
    CHECK(*later != task.id());
    const Record own = *query::record(team->reads(), u"task", *later);
    CHECK(due(own) == day(3, 18));
    CHECK_FALSE(own.value(u"recurrence").isValid());
    CHECK(own.value(u"occurrence").value<Due>() == day(3, 18));
    CHECK(own.value(u"series") == idOf(task));
    CHECK(team->undoLabel()->text() == u"Schedule With the boss"_s);
    const auto gone = changeOccurrence(*team, task.id(), day(3, 18), label, [](Record &) {});
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == Error::Code::NotFound);
    CHECK_FALSE(skipOccurrence(*team, task.id(), day(3, 15)));
    REQUIRE(skipOccurrence(*team, task.id(), day(3, 17)));
    REQUIRE(endSeries(*team, task.id(), day(3, 21)));
    REQUIRE(completeTask(*team, *later)); // brings nothing, the series has its own open task
    REQUIRE(completeTask(*team, task.id()));
    CHECK(due(team.open()) == day(3, 19));
    REQUIRE(skipOccurrence(*team, team.open().id(), day(3, 19))); // the open one: cancelled
    CHECK(due(team.open()) == day(3, 20));
    REQUIRE(completeTask(*team, team.open().id()));
    CHECK(team.tasks("status = todo").empty());
    for (int i = 0; i < 7; ++i)
        REQUIRE(team->undo());
    CHECK(due(team.open()) == day(3, 16));
    CHECK(team.breaches() == QString());
}

TEST_CASE("the open occurrence is changed in its place", "[followups][series]")
{
    Repeating team;
    const Record task = team.series(u"RRULE:FREQ=WEEKLY"_s, day(3, 16, QTime(10, 0)));
    const auto same
        = changeOccurrence(*team, task.id(), day(3, 16, QTime(10, 0)), {u"schedule"_s, {}, {}, 1, {}},
            [](Record &one) { one.set(u"due", QVariant::fromValue(day(3, 17, QTime(11, 0)))); });
    REQUIRE(same);
    CHECK(*same == task.id());
    REQUIRE(completeTask(*team, task.id()));
    CHECK(due(team.open()) == day(3, 23, QTime(10, 0)));
    REQUIRE(endSeries(*team, team.open().id(), day(3, 23, QTime(10, 0))));
    CHECK(team.tasks("status = todo").empty());
}

TEST_CASE("an event is never done, and each of its occurrences can be set apart", "[followups][series]")
{
    Repeating team;
    const Record fair = team.series(u"RRULE:FREQ=DAILY;COUNT=3"_s, day(3, 16), u"event"_s);
    const auto refused = completeTask(*team, fair.id());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Invalid);
    const auto first = changeOccurrence(*team, fair.id(), day(3, 16), {u"schedule"_s, {}, {}, 1, {}},
        [](Record &one) { one.set(u"place", u"Hall 2"_s); });
    REQUIRE(first);
    CHECK(*first != fair.id());
    REQUIRE(skipOccurrence(*team, fair.id(), day(3, 17)));
    CHECK(team.tasks("kind = event").size() == 2);
    REQUIRE(skipOccurrence(*team, fair.id(), day(3, 18))); // nothing is left of it
    CHECK(team.tasks("kind = event").size() == 1);
}

TEST_CASE("snoozing puts the reminder off and moving keeps the time of day", "[followups]")
{
    Repeating team;
    const Record task
        = team.add(u"task"_s, u"Call"_s, {{u"due"_s, QVariant::fromValue(day(3, 16, QTime(9, 0)))}});
    const Instant later{team.clock.now().ms + 600000};
    REQUIRE(snoozeTask(*team, task.id(), later));
    CHECK(team.load(task).value(u"snoozed_until").value<Instant>() == later);
    CHECK(team->undoLabel()->text() == u"Snooze Call"_s);
    REQUIRE(moveTask(*team, task.id(), day(3, 18)));
    CHECK(due(team.load(task)) == day(3, 18, QTime(9, 0)));
    CHECK_FALSE(team.load(task).value(u"snoozed_until").isValid());
    REQUIRE(moveTask(*team, task.id(), day(3, 19), false));
    CHECK(due(team.load(task)) == day(3, 19));
    REQUIRE(snoozeTask(*team, task.id(), later));
    REQUIRE(completeTask(*team, task.id()));
    CHECK_FALSE(team.load(task).value(u"snoozed_until").isValid());
    REQUIRE(completeTask(*team, task.id())); // twice is once
    REQUIRE(team->remove(u"task"_s, {task.id()}));
    CHECK_FALSE(reopenTask(*team, task.id()));
}
