// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/due_reminders.h"

#include "core/model/task.h"
#include "core/model/user.h"
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

#include <random>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60000, hour = 60 * minute;
const QTimeZone berlin("Europe/Berlin");

Instant when(const QString &text) { return Due::fromText(text).instant(berlin); }

struct Tasks : TempStore {
    query::Context reads(Instant now) const
    {
        query::Context context = TempStore::reads();
        context.now = now;
        context.zone = berlin;
        context.today = QDateTime::fromMSecsSinceEpoch(now.ms, berlin).date();
        return context;
    }
    Uid task(const QString &due, const Uid &owner, std::optional<int> remind = {}, Instant snoozed = {})
    {
        Record record(schema->of<Task>());
        record.meta.id = Uid::make();
        record.set(u"title", due);
        record.set(u"status", u"todo"_s);
        record.set(u"owner", QVariant::fromValue(owner));
        record.set(u"due", QVariant::fromValue(Due::fromText(due)));
        if (remind)
            record.set(u"remind", *remind);
        if (!snoozed.isNull())
            record.set(u"snoozed_until", QVariant::fromValue(snoozed));
        return add(record).id();
    }
    QStringList keys(Instant from, Instant until, const Uid &owner)
    {
        query::ReminderQuery ask;
        ask.owner = owner;
        ask.from = from;
        ask.until = until;
        const auto found = query::dueReminders(reads(until), ask);
        REQUIRE(found);
        QStringList all;
        for (const query::Reminder &reminder : *found) {
            CHECK(reminder.at > from);
            CHECK(reminder.at <= until);
            all << reminder.key();
        }
        return all;
    }
};

} // namespace

TEST_CASE("Small steps of time find what one large step finds, across a change of clocks", "[reminders]")
{
    Tasks file;
    file.clock.set(when(u"2026-01-01T00:00"_s)); // written down long before
    std::mt19937 random(11);
    const auto pick
        = [&random](int below) { return std::uniform_int_distribution<int>(0, below - 1)(random); };
    static const std::array<const char *, 4> zones{"", "", "[America/New_York]", "[Asia/Shanghai]"};
    static const std::array<int, 6> leads{0, 5, 60, 1440, 20160, -1};
    for (int i = 0; i < 300; ++i) {
        const QDate day = QDate(2026, 3, 20).addDays(pick(24));
        QString due = day.toString(Qt::ISODate);
        if (pick(4) > 0)
            due += QTime(pick(24), pick(12) * 5).toString(u"'T'HH:mm"_s)
                + QLatin1String(zones[std::size_t(pick(4))]);
        file.task(due, file.actor, pick(2) ? std::optional(leads[std::size_t(pick(6))]) : std::nullopt,
            pick(10) == 0 ? Instant{when(u"2026-03-25T00:00"_s).ms + pick(5000) * minute} : Instant());
    }
    const Instant from = when(u"2026-03-24T00:00"_s), until = when(u"2026-04-05T00:00"_s);
    QStringList large = file.keys(from, until, file.actor), small;
    for (qint64 at = from.ms; at < until.ms;) {
        const qint64 next = std::min(until.ms, at + (pick(90) + 1) * minute);
        small += file.keys({at}, {next}, file.actor);
        at = next;
    }
    CHECK(large.size() > 100);
    large.sort();
    small.sort();
    CHECK(small == large);
}

TEST_CASE("Only a person's own tasks are found, in a file that knows nobody everybody's", "[reminders]")
{
    Tasks file;
    file.clock.set(when(u"2026-03-01T00:00"_s));
    User person;
    person.name = u"Maya"_s;
    Record maya = toRecord(person);
    maya.meta.id = Uid::make();
    file.add(maya);
    file.task(u"2026-03-16T15:00"_s, maya.id());
    file.task(u"2026-03-16T15:00"_s, {});
    const Instant from = when(u"2026-03-16T14:00"_s), until = when(u"2026-03-16T16:00"_s);
    CHECK(file.keys(from, until, maya.id()).size() == 1);
    CHECK(file.keys(from, until, Uid::make()).isEmpty());
    CHECK(file.keys(from, until, {}).size() == 2);
    const auto due = query::dueNow(file.reads(until), {}, 5);
    REQUIRE(due);
    CHECK(due->count == 2);
    CHECK(due->lines.size() == 2);
}

TEST_CASE("A reminder weeks ahead is found without reading the weeks between", "[reminders]")
{
    Tasks file;
    file.clock.set(when(u"2026-01-01T00:00"_s));
    file.task(u"2026-06-01"_s, file.actor, 28 * 1440);
    file.task(u"2026-06-02T10:00"_s, file.actor, 28 * 1440);
    const Instant first = when(u"2026-05-04T09:00"_s), second = when(u"2026-05-05T10:00"_s);
    CHECK(file.keys({first.ms - hour}, {first.ms - 1}, file.actor).isEmpty());
    CHECK(file.keys({first.ms - 1}, first, file.actor).size() == 1);
    CHECK(file.keys(first, {second.ms - 1}, file.actor).isEmpty());
    CHECK(file.keys({second.ms - 1}, second, file.actor).size() == 1);
}
