// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"

#include "core/query/assignment.h"
#include "core/workspace/assigning.h"
#include "core/workspace/bulk.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

QVariant idOf(const Record &record) { return QVariant::fromValue(record.id()); }

struct Office {
    TempWorkspace team;
    Record ann = team.add(u"user"_s, u"Ann"_s);
    Record ben = team.add(u"user"_s, u"Ben"_s);

    Record rule(const QString &name, int position, const QString &condition, const QString &strategy,
        const std::vector<std::pair<Record, int>> &people)
    {
        const Record made = team.add(u"assignment_rule"_s, name,
            {{u"position"_s, position}, {u"condition"_s, condition}, {u"strategy"_s, strategy}});
        int at = 0;
        for (const auto &[user, capacity] : people)
            team.add(u"assignment_member"_s, {},
                {{u"rule"_s, idOf(made)}, {u"user"_s, idOf(user)},
                    {u"capacity"_s, capacity > 0 ? QVariant(capacity) : QVariant()}, {u"position"_s, ++at}});
        return made;
    }

    Record lead(const QString &name, const std::vector<std::pair<QString, QVariant>> &values = {})
    {
        auto all = values;
        all.push_back({u"owner"_s, {}});
        return team.add(u"lead"_s, name, all);
    }

    std::vector<rules::Assignment> plan()
    {
        const auto leads = query::unassignedLeads(team->reads(), 1000);
        REQUIRE(leads);
        const auto made = planAssignment(team->reads(), *leads);
        INFO((made ? QString() : made.error().text()).toStdString());
        REQUIRE(made);
        return *made;
    }

    QString ownerOf(const Record &lead)
    {
        return team->titleIn(u"user"_s, team.load(lead).value(u"owner").value<Uid>());
    }
};

} // namespace

TEST_CASE("the first rule whose condition holds decides", "[leads][assignment]")
{
    Office office;
    office.rule(u"Machines"_s, 2, u"industry = Machinery"_s, u"fixed"_s, {{office.ben, 0}});
    office.rule(
        u"South"_s, 1, u"city in (Austin, Dallas) and channel = website"_s, u"fixed"_s, {{office.ann, 0}});
    const Record both = office.lead(
        u"Both"_s, {{u"city"_s, u"Austin"_s}, {u"channel"_s, u"website"_s}, {u"industry"_s, u"Machinery"_s}});
    const Record machine = office.lead(u"Machine"_s, {{u"industry"_s, u"Machinery"_s}});
    const Record none = office.lead(u"None"_s);
    const auto plan = office.plan();
    REQUIRE(plan.size() == 3);
    const auto count = applyAssignment(*office.team, plan);
    REQUIRE(count);
    CHECK(*count == 2);
    CHECK(office.ownerOf(both) == u"Ann");
    CHECK(office.ownerOf(machine) == u"Ben");
    CHECK(office.ownerOf(none).isEmpty());
    CHECK(office.team.load(both).value(u"assigned_at").isValid());
}

TEST_CASE(
    "the dry run changes nothing and says what is then done, in one step of undo", "[leads][assignment]")
{
    Office office;
    office.rule(u"Everything"_s, 1, {}, u"round_robin"_s, {{office.ann, 3}, {office.ben, 2}});
    std::vector<Record> leads;
    for (int i = 0; i < 6; ++i)
        leads.push_back(office.lead(u"Lead %1"_s.arg(i)));
    auto database = Database::open(office.team.file.path(), Database::Access::ReadWrite);
    REQUIRE(database);
    const QString before = contents(**database);
    const auto plan = office.plan();
    CHECK(contents(**database) == before);
    REQUIRE(applyAssignment(*office.team, plan));
    for (const rules::Assignment &one : plan) {
        const auto lead = query::record(office.team->reads(), u"lead", one.lead);
        REQUIRE(lead);
        CHECK(lead->value(u"owner").value<Uid>() == one.user);
    }
    CHECK(office.ownerOf(leads[0]) == u"Ann");
    CHECK(office.ownerOf(leads[1]) == u"Ben");
    CHECK(office.ownerOf(leads[4]) == u"Ann"); // Ben is full
    CHECK(office.ownerOf(leads[5]).isEmpty()); // both are
    CHECK(office.team->undoLabel()->verb == u"assign");
    REQUIRE(office.team->undo());
    CHECK(contents(**database) == before);
}

TEST_CASE("turns go on where the last run ended", "[leads][assignment]")
{
    Office office;
    office.rule(u"Everything"_s, 1, {}, u"round_robin"_s, {{office.ann, 0}, {office.ben, 0}});
    QStringList takers;
    for (int run = 0; run < 3; ++run) {
        std::vector<Record> leads;
        for (int i = 0; i < 3; ++i)
            leads.push_back(office.lead(u"Lead %1 %2"_s.arg(run).arg(i)));
        REQUIRE(applyAssignment(*office.team, office.plan())); // the clock stands still
        for (const Record &lead : leads)
            takers << office.ownerOf(lead);
    }
    for (int i = 0; i < takers.size(); ++i)
        CHECK(takers[i] == (i % 2 == 0 ? u"Ann" : u"Ben"));
}

TEST_CASE("an owner given by hand is no longer a rule's choice", "[leads][assignment]")
{
    Office office;
    office.rule(u"Everything"_s, 1, {}, u"fixed"_s, {{office.ann, 0}});
    const Record lead = office.lead(u"One"_s);
    REQUIRE(applyAssignment(*office.team, office.plan()));
    CHECK(office.team.load(lead).value(u"rule").isValid());
    REQUIRE(office.team.change(lead, u"owner", idOf(office.ben)));
    CHECK_FALSE(office.team.load(lead).value(u"rule").isValid());
    CHECK(office.team.load(lead).value(u"assigned_at").isValid());
    REQUIRE(office.team.change(lead, u"owner", {}));
    CHECK_FALSE(office.team.load(lead).value(u"assigned_at").isValid());
    REQUIRE(applyAssignment(*office.team, office.plan())); // and is one again
    CHECK(office.team.load(lead).value(u"rule").isValid());
}

TEST_CASE(
    "many leads are assigned by a job just as few are at once, in one step of undo", "[leads][assignment]")
{
    Office office;
    office.rule(u"Everything"_s, 1, {}, u"round_robin"_s, {{office.ann, 0}, {office.ben, 0}});
    for (int i = 0; i < 30; ++i)
        office.lead(u"Lead %1"_s.arg(i));
    const auto plan = office.plan();
    Job *job = assignmentJob(*office.team, plan, nullptr);
    std::optional<BulkOutcome> outcome;
    QObject::connect(
        job, &Job::succeeded, job, [&](const QVariant &result) { outcome = result.value<BulkOutcome>(); });
    REQUIRE(waitUntil([&] { return outcome.has_value(); }));
    CHECK(outcome->changed == 30);
    for (const rules::Assignment &one : plan) {
        const auto lead = query::record(office.team->reads(), u"lead", one.lead);
        REQUIRE(lead);
        CHECK(lead->value(u"owner").value<Uid>() == one.user);
    }
    const Record next = office.lead(u"Next"_s);
    REQUIRE(applyAssignment(*office.team, office.plan()));
    CHECK(office.ownerOf(next) == u"Ann"); // Ben had the thirtieth
    REQUIRE(office.team->undo());
    REQUIRE(office.team->undo()); // the lead that came next
    REQUIRE(office.team->undo());
    CHECK(query::unassignedLeads(office.team->reads(), 100)->size() == 30);
    delete job;
}

TEST_CASE("a rule that cannot be read is named, and nothing is assigned", "[leads][assignment]")
{
    Office office;
    office.rule(u"Broken"_s, 1, u"colour = red"_s, u"fixed"_s, {{office.ann, 0}});
    const Record lead = office.lead(u"One"_s);
    const auto plan = planAssignment(office.team->reads(), {lead.id()});
    REQUIRE_FALSE(plan);
    CHECK(plan.error().what.contains(u"Broken"));
    CHECK_FALSE(plan.error().help.isEmpty());
}

TEST_CASE("rules that are off, people who left and leads that are closed play no part", "[leads][assignment]")
{
    Office office;
    const Record off = office.rule(u"Off"_s, 1, {}, u"fixed"_s, {{office.ann, 0}});
    REQUIRE(office.team.change(off, u"inactive", true));
    CHECK_FALSE(query::hasAssignmentRules(office.team->reads()));
    office.rule(u"On"_s, 2, {}, u"least_load"_s, {{office.ann, 0}, {office.ben, 0}});
    CHECK(query::hasAssignmentRules(office.team->reads()));
    REQUIRE(office.team.change(office.ann, u"status", u"left"_s));
    const Record open = office.lead(u"Open"_s);
    office.lead(u"Bad"_s, {{u"status"_s, u"invalid"_s}, {u"invalid_reason"_s, u"Spam"_s}});
    const auto plan = office.plan();
    REQUIRE(plan.size() == 1);
    CHECK(plan.front().lead == open.id());
    CHECK(plan.front().userName == u"Ben");
}
