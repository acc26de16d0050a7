// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/sales_file.h"
#include "tests/support/catch.h"

#include "core/workspace/plan_missing.h"
#include "core/workspace/tasks.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<query::MissingOfRule> missing(SalesFile &team)
{
    auto found = query::missingFollowUps(team->reads());
    REQUIRE(found);
    return std::move(*found);
}

} // namespace

TEST_CASE("a new file plans A every week, B every two weeks and C every month", "[followups]")
{
    for (const QString &language : {u"en"_s, u"zh"_s}) {
        TempWorkspace team(language);
        const auto rules = query::all(team->reads(), u"cadence");
        REQUIRE(rules);
        REQUIRE(rules->size() == 3);
        const int days[] = {7, 14, 30};
        for (std::size_t i = 0; i < 3; ++i) {
            CHECK((*rules)[i].value(u"grade").toString() == QString(QChar(u'A' + char16_t(i))));
            CHECK((*rules)[i].value(u"every_days").toInt() == days[i]);
        }
        CHECK((*rules)[1].value(u"kind").toString() == (language == u"zh" ? u"wechat"_s : u"email"_s));
        CHECK(team->setting(u"holidays"_s) == (language == u"zh" ? u"CN"_s : QString()));
        const Record acme = team.add(u"customer"_s, u"中禾"_s, {{u"grade"_s, u"A"_s}});
        const Record call
            = team.add(u"task"_s, u"Call"_s, {{u"customer"_s, idOf(acme)}, {u"kind"_s, u"call"_s}});
        REQUIRE(completeTask(*team, call.id()));
        const auto next = query::nextTask(team->reads(), u"customer", acme.id());
        REQUIRE((next && *next));
        CHECK((*next)->title() == (language == u"zh" ? u"电话联系中禾"_s : u"Call 中禾"_s));
    }
}

TEST_CASE("missing follow-ups are planned over the workdays to come, one for each customer", "[followups]")
{
    SalesFile team;
    const Record stage = team.stage(u"open"_s, 1);
    team.add(u"cadence"_s, u"Proposal"_s,
        {{u"stage"_s, idOf(stage)}, {u"every_days"_s, qlonglong(3)}, {u"kind"_s, u"email"_s},
            {u"position"_s, qlonglong(0)}});
    std::vector<Record> as;
    for (int i = 0; i < 10; ++i)
        as.push_back(team.add(u"customer"_s, u"A%1"_s.arg(i), {{u"grade"_s, u"A"_s}}));
    team.add(u"customer"_s, u"Lost"_s, {{u"grade"_s, u"A"_s}, {u"status"_s, u"lost"_s}});
    team.add(u"customer"_s, u"No grade"_s);
    team.add(u"customer"_s, u"Silent"_s, {{u"grade"_s, u"A"_s}, {u"do_not_contact"_s, true}});
    team.deal(u"Robots"_s, {{u"customer"_s, idOf(as[0])}, {u"stage"_s, idOf(stage)}});
    team.add(u"task"_s, u"Some day"_s, {{u"customer"_s, idOf(as[1])}});
    const Record deal = team.deal(u"Arms"_s, {{u"customer"_s, idOf(as[2])}});
    team.add(u"task"_s, u"Of the deal"_s, {{u"deal"_s, idOf(deal)}});
    team.add(u"task"_s, u"Fair"_s, {{u"customer"_s, idOf(as[3])}, {u"kind"_s, u"event"_s}});

    const auto found = missing(team);
    REQUIRE(found.size() == 4);
    CHECK(found[0].customers.size() == 1); // by its stage
    CHECK(found[1].customers.size() == 7); // of grade A: neither the deal's, nor those with a task
    CHECK(found[2].customers.empty());
    const QString before = team.state();
    REQUIRE(completeTask(*team, query::nextTask(team->reads(), u"customer", as[1].id()).value()->id()));
    REQUIRE(team->undo());
    QObject owner;
    REQUIRE_FALSE(finished(planMissing(*team, found, &owner)).error);
    CHECK(team.numbers(u"task"_s, "source = cadence").size() == 8);
    CHECK(missing(team)[1].customers.empty());
    // Seven over the five workdays of the week to come, from tomorrow on.
    CHECK(team.numbers(u"task"_s, "source = cadence and due = 2026-03-17").size() == 3);
    CHECK(team.numbers(u"task"_s, "source = cadence and due > 2026-03-23").empty());
    for (const char *weekend :
        {"due = 2026-03-21 and source = cadence", "due = 2026-03-22 and source = cadence"})
        CHECK(team.numbers(u"task"_s, weekend).empty());
    // Twice is once.
    const QString after = team.state();
    finished(planMissing(*team, found, &owner));
    CHECK(team.state() == after);
    REQUIRE(team->undo());
    CHECK(team.state() == before);
    CHECK(team.breaches() == QString());
}

TEST_CASE("days of missing follow-ups are spread evenly and never a day off", "[followups]")
{
    const rules::WorkCalendar plain;
    const QDate monday(2026, 3, 16);
    const auto days = spreadOver(plain, monday, 7, 10);
    REQUIRE(days.size() == 10);
    CHECK(days.front() == QDate(2026, 3, 17));
    CHECK(days.back() == QDate(2026, 3, 23));
    CHECK(std::ranges::count(days, QDate(2026, 3, 18)) == 2);
    CHECK(spreadOver(plain, QDate(2026, 3, 20), 1, 1).front() == QDate(2026, 3, 23)); // a Friday
    CHECK(spreadOver(plain, monday, 7, 0).empty());
}
