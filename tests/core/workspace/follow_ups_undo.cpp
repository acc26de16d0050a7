// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that are taken back out of their turn, and what follows from tasks.
#include "tests/core/workspace/sales_file.h"
#include "tests/support/catch.h"

#include "core/query/board.h"
#include "core/workspace/tasks.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

struct Planned : SalesFile {
    Record acme = add(u"customer"_s, u"Acme"_s, {{u"grade"_s, u"A"_s}});

    Record call(const QString &title)
    {
        return add(u"task"_s, title, {{u"customer"_s, idOf(acme)}, {u"kind"_s, u"call"_s}});
    }
    std::vector<Record> byRule()
    {
        std::vector<Record> found;
        for (const qint64 number : numbers(u"task"_s, "status = todo")) {
            const auto row = query::rows(workspace->reads(), u"task"_s, {}, {number});
            const Record one = *query::record(workspace->reads(), u"task", row->front().id);
            if (one.value(u"source").toString() == u"cadence"_s)
                found.push_back(one);
        }
        return found;
    }
    qint64 lastBatch()
    {
        const auto batches = query::batches(workspace->reads(), 1);
        REQUIRE(batches);
        return batches->front().number;
    }
};

} // namespace

TEST_CASE("undo out of turn does not open a second task by a rule", "[followups]")
{
    Planned team;
    REQUIRE(completeTask(*team, team.call(u"First"_s).id()));
    REQUIRE(team.byRule().size() == 1);
    const Record planned = team.byRule().front();
    const Record own = team.call(u"Own"_s);
    REQUIRE(completeTask(*team, planned.id()));
    const qint64 done = team.lastBatch();
    REQUIRE(team.byRule().empty());
    REQUIRE(completeTask(*team, own.id()));
    REQUIRE(team.byRule().size() == 1);

    const QString before = team.state();
    const auto refused = team->undoBatch(done);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().why.contains(u"Acme"_s));
    CHECK(team.state() == before);
    // In turn it goes.
    REQUIRE(team->undo());
    REQUIRE(team->undoBatch(done));
    REQUIRE(team.byRule().size() == 1);
    CHECK(team.byRule().front().id() == planned.id());
    CHECK(team.breaches() == QString());
}

TEST_CASE("undo out of turn does not bring a rule's task back beside another", "[followups]")
{
    Planned team;
    REQUIRE(completeTask(*team, team.call(u"First"_s).id()));
    REQUIRE(team.byRule().size() == 1);
    REQUIRE(team->remove(u"task"_s, {team.byRule().front().id()}));
    const qint64 removed = team.lastBatch();
    REQUIRE(completeTask(*team, team.call(u"Own"_s).id()));
    REQUIRE(team.byRule().size() == 1);
    CHECK_FALSE(team->undoBatch(removed));
    CHECK(team.byRule().size() == 1);
}

TEST_CASE("a meeting of another zone moves to the day that its viewer means", "[tasks]")
{
    Planned team;
    team.clock.setZone(QTimeZone("Asia/Shanghai"));
    // 23:00 in New York is 11:00 of the next day in Shanghai.
    const Record call = team.call(u"New York"_s);
    Record timed = team.load(call);
    const Due late{QDate(2026, 3, 16), QTime(23, 0), "America/New_York"};
    timed.set(u"due", QVariant::fromValue(late));
    REQUIRE(team->save({}, team.load(call), timed));
    REQUIRE(moveTask(*team, call.id(), Due{QDate(2026, 3, 20), {}}));
    const Due moved = team.load(call).value(u"due").value<Due>();
    CHECK(moved.in(team.clock.zone()) == Due{QDate(2026, 3, 20), QTime(11, 0)});
    CHECK(moved.zone == late.zone);
}

TEST_CASE("a rule that comes once in a million days is refused", "[followups]")
{
    Planned team;
    const auto rules = query::all(team->reads(), u"cadence");
    REQUIRE(rules);
    for (const qint64 days : {0LL, 1'000'000LL, 1'000'000'000'000LL}) {
        Record after = rules->front();
        after.set(u"every_days", days);
        CHECK_FALSE(team->save({}, rules->front(), after));
    }
    CHECK_FALSE(rules::WorkCalendar().workdayFrom(QDate()).isValid());
}

TEST_CASE("an event is nobody's next step, on a customer or on a card", "[tasks]")
{
    Planned team;
    const Record deal = team.deal(u"Line 2"_s, {{u"customer"_s, idOf(team.acme)}});
    const auto about = [&](const QString &title, const QString &kind, int day) {
        return team.add(u"task"_s, title,
            {{u"customer"_s, idOf(team.acme)}, {u"deal"_s, idOf(deal)}, {u"kind"_s, kind},
                {u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, day), {}})}});
    };
    about(u"Fair"_s, u"event"_s, 2);
    const Record call = about(u"Call"_s, u"call"_s, 20);
    const auto next = query::nextTask(team->reads(), u"customer", team.acme.id());
    REQUIRE((next && *next));
    CHECK((*next)->id() == call.id());
    const auto number = query::rowNumber(team->reads(), u"deal"_s, deal.id());
    REQUIRE(number);
    const auto cards = query::cards(team->reads(), {*number});
    REQUIRE((cards && cards->size() == 1));
    CHECK(cards->front().taskTitle == u"Call"_s);
}
