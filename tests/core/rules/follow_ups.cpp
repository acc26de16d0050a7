// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/follow_ups.h"

#include "core/model/cadence.h"
#include "core/model/task.h"
#include "core/rules/consequences.h"
#include "tests/support/catch.h"

using namespace rapport;
using namespace rapport::rules;
using namespace Qt::StringLiterals;

namespace {

const Schema &schema()
{
    static const Schema all;
    return all;
}

Due day(int month, int number, const QTime &time = {}, const QByteArray &zone = {})
{
    return {QDate(2026, month, number), time, zone};
}

Instant at(int month, int number, int hour = 12)
{
    return Instant::from(QDateTime(QDate(2026, month, number), QTime(hour, 0), QTimeZone("Europe/Berlin")));
}

EndFacts ended(int month, int number, int hour = 12)
{
    return {{}, at(month, number, hour), QTimeZone("Europe/Berlin")};
}

Record series(const QString &rule, const Due &start)
{
    Record task(schema().of<Task>());
    task.meta.id = Uid::make();
    task.set(u"title", u"Check"_s);
    task.set(u"kind", u"todo"_s);
    task.set(u"status", u"todo"_s);
    task.set(u"due", QVariant::fromValue(start));
    task.set(u"recurrence", rule);
    completeSeries(Record(), task, start.day);
    return task;
}

QString next(const Record &task, const EndFacts &facts)
{
    const auto slot = nextSlot(task, facts);
    return slot ? slot->text() : QString();
}

} // namespace

TEST_CASE("missed occurrences do not pile up", "[followups]")
{
    const Record weekly = series(u"RRULE:FREQ=WEEKLY"_s, day(3, 2)); // Mondays
    CHECK(next(weekly, ended(3, 2)) == u"2026-03-09"_s);
    CHECK(next(weekly, ended(3, 1)) == u"2026-03-09"_s); // before it was due
    CHECK(next(weekly, ended(3, 7)) == u"2026-03-09"_s); // late
    CHECK(next(weekly, ended(3, 9)) == u"2026-03-16"_s); // when the next one was due
    CHECK(next(weekly, ended(4, 8)) == u"2026-04-13"_s); // five of them were missed
    // Done in time, told late: today's is still to be done.
    const Record daily = series(u"RRULE:FREQ=DAILY"_s, day(3, 15));
    CHECK(next(daily, {at(3, 15), at(3, 16), QTimeZone("Europe/Berlin")}) == u"2026-03-16"_s);
    CHECK(next(daily, {at(3, 15), at(3, 30), QTimeZone("Europe/Berlin")}) == u"2026-03-30"_s);
}

TEST_CASE("a series ends with its count or its last day", "[followups]")
{
    Record twice = series(u"RRULE:FREQ=WEEKLY;COUNT=2"_s, day(3, 2));
    const auto second = nextSlot(twice, ended(3, 2));
    REQUIRE(second);
    const Record then = nextOccurrence(twice, *second);
    CHECK(next(then, ended(3, 9)) == QString());
    CHECK(next(series(u"RRULE:FREQ=WEEKLY;UNTIL=20260310"_s, day(3, 9)), ended(3, 9)) == QString());
    CHECK(next(series(u"RRULE:FREQ=WEEKLY;COUNT=2"_s, day(3, 2)), ended(5, 1)) == QString());
    CHECK(next(series(u"no rule"_s, day(3, 2)), ended(3, 2)) == QString());
}

TEST_CASE("an occurrence at an hour keeps it, on the clock of the series", "[followups]")
{
    const Record meeting = series(u"RRULE:FREQ=WEEKLY"_s, day(3, 23, QTime(10, 0), "America/New_York"));
    // The clocks change in Berlin in between, and in New York they have.
    CHECK(next(meeting, ended(3, 23, 18)) == u"2026-03-30T10:00[America/New_York]"_s);
    // Past midnight in Berlin it is still Monday there.
    CHECK(next(meeting, ended(3, 31, 3)) == u"2026-04-06T10:00[America/New_York]"_s);
}

TEST_CASE("what ends gives its rule away and remembers which occurrence it was", "[followups]")
{
    const Record before = series(u"RRULE:FREQ=WEEKLY"_s, day(3, 2));
    CHECK(before.value(u"series_start").value<Due>() == day(3, 2));
    Record moved = before;
    moved.set(u"due", QVariant::fromValue(day(3, 4)));
    completeSeries(before, moved, QDate(2026, 3, 2));
    CHECK(slotOf(moved) == day(3, 2)); // still the Monday's
    Record done = moved;
    done.set(u"status", u"done"_s);
    completeSeries(moved, done, QDate(2026, 3, 4));
    CHECK_FALSE(done.value(u"recurrence").isValid());
    CHECK_FALSE(done.value(u"series_start").isValid());
    CHECK(done.value(u"series").value<Uid>() == done.id());
    CHECK(done.value(u"occurrence").value<Due>() == day(3, 2));
    const Record later = nextOccurrence(moved, *nextSlot(moved, ended(3, 4)));
    CHECK(later.value(u"due").value<Due>() == day(3, 9));
    CHECK(later.value(u"series_start").value<Due>() == day(3, 2));
    CHECK(later.value(u"series").value<Uid>() == moved.id());
    CHECK(later.value(u"follows").value<Uid>() == moved.id());
}

TEST_CASE("a rule that begins anew counts from its new start", "[followups]")
{
    const Record before = series(u"RRULE:FREQ=WEEKLY"_s, day(3, 2));
    Record after = before;
    after.set(u"due", QVariant::fromValue(day(3, 5)));
    after.set(u"series_start", QVariant::fromValue(day(3, 5)));
    after.set(u"recurrence", u"RRULE:FREQ=DAILY;COUNT=2"_s);
    completeSeries(before, after, QDate(2026, 3, 2));
    CHECK_FALSE(after.value(u"occurrence").isValid());
    CHECK(next(after, ended(3, 5)) == u"2026-03-06"_s);
    after.set(u"recurrence", {});
    completeSeries(before, after, QDate(2026, 3, 2));
    CHECK_FALSE(after.value(u"series_start").isValid());
}

TEST_CASE("the record of a repeating event takes its rule along", "[followups]")
{
    Record before = series(u"RRULE:FREQ=WEEKLY;BYDAY=MO"_s, day(3, 2, QTime(9, 0)));
    before.set(u"kind", u"event"_s);
    Record after = before;
    after.set(u"due", QVariant::fromValue(day(3, 3, QTime(11, 0))));
    completeSeries(before, after, QDate(2026, 3, 2));
    CHECK(after.value(u"series_start").value<Due>() == day(3, 3, QTime(11, 0)));
    CHECK_FALSE(after.value(u"occurrence").isValid());
    CHECK(next(after, ended(3, 3)) == u"2026-03-10T11:00"_s);
}

TEST_CASE("a title says the names there are, and braces in a name stay", "[followups]")
{
    Record rule(schema().of<Cadence>());
    rule.set(u"kind", u"visit"_s);
    rule.set(u"text", u" {contact} of {customer}: {deal} "_s);
    CHECK(cadenceTitle(rule, {u"{deal} AG"_s, u"Anna"_s, u"Robots"_s}) == u"Anna of {deal} AG: Robots"_s);
    CHECK(cadenceTitle(rule, {u"Acme"_s, {}, {}}) == u"Acme of Acme: Acme"_s);
    rule.set(u"text", {});
    CHECK(cadenceTitle(rule, {u"Acme"_s, {}, {}}) == u"Visit Acme"_s);
    CHECK(cadenceTitle(rule, {u"Acme"_s, u"Anna"_s, {}}) == u"Visit Anna"_s);
}

TEST_CASE("whole days in the diary are no length of a talk", "[followups]")
{
    Record visit(schema().of<Task>());
    visit.meta.id = Uid::make();
    visit.set(u"kind", u"visit"_s);
    visit.set(u"status", u"done"_s);
    visit.set(u"minutes", qlonglong(1440));
    visit.set(u"due", QVariant::fromValue(day(3, 2)));
    CHECK(activityOf(visit, {}, schema()).isNull()); // about nobody
    CHECK_FALSE(activityOf(visit, Uid::make(), schema()).value(u"minutes").isValid());
    visit.set(u"due", QVariant::fromValue(day(3, 2, QTime(9, 0))));
    CHECK(activityOf(visit, Uid::make(), schema()).value(u"minutes").toInt() == 1440);
}
