// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/briefing.h"

#include "core/query/list.h"
#include "tests/support/account.h"
#include "tests/support/catch.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;
using query::BriefingWarning;

namespace {

query::Briefing read(Account &account)
{
    auto found = query::briefing(account->reads(), account.customer.id(), account.clock.now());
    INFO((found ? QString() : found.error().text()).toStdString());
    REQUIRE(found);
    return std::move(*found);
}

template <typename List>
std::vector<Uid> idsOf(const List &list)
{
    std::vector<Uid> ids;
    for (const auto &one : list)
        ids.push_back(one.id());
    return ids;
}

bool warns(const query::Briefing &one, BriefingWarning::Kind kind, int number = 0)
{
    return std::ranges::find(one.warnings, BriefingWarning{kind, number}) != one.warnings.end();
}

} // namespace

TEST_CASE("a briefing holds everything that is open, whatever it hangs on", "[briefing]")
{
    Account account;
    const query::Briefing one = read(account);
    REQUIRE(one.tasks.size() == account.tasks.size()); // of the customer, a deal and a person
    CHECK(idsOf(one.tasks) == idsOf(account.tasks)); // by day, those without a day last
    REQUIRE(one.openDeals.size() == 2);
    CHECK(one.openDeals[0].deal.id() == account.openDeals[1].id()); // closes first
    CHECK(one.openDeals[1].path.stages[3].isCurrent);
    CHECK(one.openDeals[1].path.stages[2].visits == 1);
    REQUIRE(one.people.size() == 2);
    CHECK(one.people[0].contact.id() == account.people[0].id()); // who decides comes first
    REQUIRE(one.openSums.size() == 1);
    CHECK(one.openSums[0].minor == (134000 + 48400) * 100);
    CHECK(one.wonCount == 1);
    CHECK(one.wonSums[0].minor == 21000000);
    REQUIRE(one.lostDeals.size() == 1);
    CHECK(one.lostDeals[0].value(u"lost_reason") == u"Price"_s);
    REQUIRE(one.remarks.size() == 2);
    CHECK(one.remarks[1].value(u"promises").toString().contains(u"reference plant"));
    CHECK(one.activities.size() == 2);
    CHECK(one.subsidiaries.size() == 1);
    CHECK(one.name(one.tasks[1].value(u"deal")) == u"Line 3 retrofit");
}

TEST_CASE("a briefing warns of what is late, quiet or missing", "[briefing]")
{
    Account account;
    REQUIRE(account.change(account.customer, u"do_not_contact", true));
    const query::Briefing one = read(account);
    using Kind = BriefingWarning::Kind;
    CHECK(one.warnings.front().kind == Kind::DoNotContact);
    CHECK(warns(one, Kind::OverdueTasks, 1));
    CHECK(warns(one, Kind::Quiet, 41)); // since the 3rd of February
    CHECK(warns(one, Kind::ClosePassed, 1));
    CHECK(warns(one, Kind::NoNextStep, 1));
    CHECK_FALSE(warns(one, Kind::NoDecider));
    CHECK_FALSE(warns(one, Kind::NeverContacted));
}

TEST_CASE("an event that took place is neither open nor overdue in a briefing", "[briefing]")
{
    Account account;
    const auto fair = [&](const QDate &day, const QString &rule) {
        const QVariant due = QVariant::fromValue(Due{day, {}});
        return account.add(u"task"_s, u"Fair"_s,
            {{u"kind"_s, u"event"_s}, {u"customer"_s, QVariant::fromValue(account.customer.id())},
                {u"due"_s, due}, {u"series_start"_s, rule.isEmpty() ? QVariant() : due},
                {u"recurrence"_s, rule.isEmpty() ? QVariant() : QVariant(rule)}});
    };
    const QDate today = account.clock.today();
    const Record past = fair(today.addDays(-5), {}), next = fair(today.addDays(5), {});
    const Record series = fair(today.addDays(-5), u"RRULE:FREQ=YEARLY"_s);
    const query::Briefing one = read(account);
    const std::vector<Uid> open = idsOf(one.tasks);
    CHECK(std::ranges::find(open, past.id()) == open.end());
    CHECK(std::ranges::find(open, next.id()) != open.end());
    CHECK(std::ranges::find(open, series.id()) != open.end());
    CHECK(warns(one, BriefingWarning::Kind::OverdueTasks, 1)); // as without them
}

TEST_CASE("what lies in the trash or is done is in no briefing", "[briefing]")
{
    Account account;
    REQUIRE(account.change(account.tasks[0], u"status", u"done"_s));
    REQUIRE(account->remove(u"contact"_s, {account.people[0].id()}));
    REQUIRE(account->remove(u"deal"_s, {account.openDeals[1].id()}));
    const query::Briefing one = read(account);
    CHECK(idsOf(one.tasks) == idsOf(std::vector{account.tasks[1], account.tasks[2]}));
    CHECK(one.people.size() == 1);
    CHECK(one.openDeals.size() == 1);
    CHECK(warns(one, BriefingWarning::Kind::NoDecider));
}

TEST_CASE("an empty customer has a briefing, a missing one is left out of many", "[briefing]")
{
    Account account;
    const Record bare = account.add(u"customer"_s, u"Bare"_s);
    const auto many = query::briefings(
        account->reads(), {bare.id(), Uid::make(), account.customer.id()}, account.clock.now());
    REQUIRE(many);
    REQUIRE(many->size() == 2);
    CHECK(many->front().tasks.empty());
    CHECK(warns(many->front(), BriefingWarning::Kind::NeverContacted));
    const auto stopped
        = query::briefings(account->reads(), {bare.id()}, account.clock.now(), [] { return false; });
    REQUIRE(!stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
}

TEST_CASE("rows of deals, people and tasks lead to their customers, each once", "[briefing]")
{
    Account account;
    std::vector<qint64> rows;
    for (const Record &deal : account.openDeals)
        rows.push_back(*query::rowNumber(account->reads(), u"deal", deal.id()));
    const auto customers = query::customersOf(account->reads(), u"deal"_s, rows, 10);
    REQUIRE(customers);
    CHECK(*customers == std::vector<Uid>{account.customer.id()});
}
