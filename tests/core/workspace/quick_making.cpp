// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/quick_making.h"

#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QVariant linkTo(const Record &record) { return QVariant::fromValue(record.id()); }

struct Team : TempWorkspace {
    Team()
    {
        workspace->setActor(add(u"user"_s, u"Maya Chen"_s).id());
        acme = add(u"customer"_s, u"Acme Robotics"_s);
        anna = add(u"contact"_s, u"Anna Lindqvist"_s, {{u"customer"_s, linkTo(acme)}});
        known = {{u"Acme Robotics"_s, false, acme.id().bytes(), {}},
            {u"Anna Lindqvist"_s, true, anna.id().bytes(), acme.id().bytes()}};
    }
    rules::QuickLine read(const QString &text) const
    {
        const auto lookup = [this](const QString &word) {
            std::vector<rules::QuickName> found;
            for (const rules::QuickName &name : known) {
                if (name.name.startsWith(word, Qt::CaseInsensitive))
                    found.push_back(name);
            }
            return found;
        };
        return rules::readQuickLine(text, {quickWhen(*workspace), lookup});
    }
    QuickPlan plan(const QString &text, const QuickChanges &changes = {}, const QuickGround *ground = nullptr)
    {
        return quickPlan(text, read(text), ground ? *ground : quickGround(*workspace), changes);
    }
    Record make(const QuickPlan &plan)
    {
        const auto made = makeQuick(*workspace, plan);
        INFO((made ? QString() : made.error().text()).toStdString());
        REQUIRE(made);
        const auto record = query::record(workspace->reads(), made->entity, made->id);
        REQUIRE(record);
        return *record;
    }
    qint64 count(const QString &entity)
    {
        query::ListQuery all;
        all.entity = entity;
        return query::totals(workspace->reads(), all)->count;
    }

    Record acme, anna;
    std::vector<rules::QuickName> known;
};

} // namespace

TEST_CASE("a line with a day to come makes a task with whom, where and when", "[quick]")
{
    Team team;
    const Record task = team.make(team.plan(u"call Anna tomorrow 3pm #Acme"_s));
    CHECK(task.def().name == u"task");
    CHECK(task.title() == u"Call Anna");
    CHECK(task.value(u"kind").toString() == u"call");
    CHECK(task.value(u"contact").value<Uid>() == team.anna.id());
    CHECK(task.value(u"customer").value<Uid>() == team.acme.id());
    CHECK(task.value(u"owner").value<Uid>() == team.workspace->actor());
    CHECK(task.value(u"due").value<Due>().text() == u"2026-03-17T15:00");
}

TEST_CASE("a person's company comes along without being named", "[quick]")
{
    Team team;
    const QuickPlan plan = team.plan(u"call Anna tomorrow"_s);
    CHECK(plan.company.id == team.acme.id());
    CHECK(plan.company.name == u"Acme Robotics");
}

TEST_CASE("a log with a next step makes both, and one undo takes both back", "[quick]")
{
    Team team;
    const qint64 tasks = team.count(u"task"_s), activities = team.count(u"activity"_s);
    const QuickPlan plan = team.plan(u"called Anna, quote sent, follow up in 3 days"_s);
    REQUIRE(plan.what == rules::QuickWhat::Both);
    const Record activity = team.make(plan);
    CHECK(activity.def().name == u"activity");
    CHECK(activity.value(u"kind").toString() == u"call");
    CHECK(activity.value(u"next_on").value<Due>().day == QDate(2026, 3, 19));
    CHECK(team.count(u"task"_s) == tasks + 1);
    REQUIRE(team.workspace->undo());
    CHECK(team.count(u"task"_s) == tasks);
    CHECK(team.count(u"activity"_s) == activities);
}

TEST_CASE("an unknown company and person are made in the same step of undo", "[quick]")
{
    Team team;
    const qint64 customers = team.count(u"customer"_s), contacts = team.count(u"contact"_s);
    const QuickPlan plan = team.plan(u"call @Peter tomorrow #Northwind"_s);
    REQUIRE(plan.company.isNew);
    REQUIRE(plan.people.size() == 1);
    const Record task = team.make(plan);
    CHECK(team.count(u"customer"_s) == customers + 1);
    CHECK(team.count(u"contact"_s) == contacts + 1);
    const auto peter
        = query::record(team.workspace->reads(), u"contact", task.value(u"contact").value<Uid>());
    REQUIRE(peter);
    CHECK(peter->value(u"customer") == task.value(u"customer"));
    REQUIRE(team.workspace->undo());
    CHECK(team.count(u"customer"_s) == customers);
    CHECK(team.count(u"contact"_s) == contacts);
}

TEST_CASE("what was refused by hand is not made, however the line goes on", "[quick]")
{
    Team team;
    QuickChanges changes;
    changes.company = QuickRef();
    for (const QString &text : {u"call tomorrow #Northwind"_s, u"call tomorrow 3pm #Northwind urgent"_s}) {
        const QuickPlan plan = team.plan(text, changes);
        CHECK_FALSE(plan.company.isNew);
        const Record task = team.make(plan);
        CHECK_FALSE(task.value(u"customer").isValid());
    }
}

TEST_CASE("nothing is made while namesakes are undecided", "[quick]")
{
    Team team;
    const Record other = team.add(u"contact"_s, u"Anna Lindqvist"_s);
    team.known.push_back({u"Anna Lindqvist"_s, true, other.id().bytes(), {}});
    const QuickPlan plan = team.plan(u"call Anna Lindqvist tomorrow"_s);
    CHECK(plan.undecided() == u"person");
    const qint64 tasks = team.count(u"task"_s);
    CHECK_FALSE(makeQuick(*team.workspace, plan));
    CHECK(team.count(u"task"_s) == tasks);

    SECTION("beside the company of one of them there is no question")
    {
        const QuickGround ground = quickGround(*team.workspace, u"customer"_s, team.acme.id());
        const QuickPlan here = team.plan(u"call Anna Lindqvist tomorrow"_s, {}, &ground);
        CHECK(here.undecided().isEmpty());
        CHECK(here.people.front().id == team.anna.id());
    }
    SECTION("a choice by hand decides")
    {
        QuickChanges changes;
        changes.people.insert(
            plan.peopleKeys.front(), {u"Anna Lindqvist"_s, other.id(), {}, false, false, {}});
        const Record task = team.make(team.plan(u"call Anna Lindqvist tomorrow"_s, changes));
        CHECK(task.value(u"contact").value<Uid>() == other.id());
    }
}

TEST_CASE("beside a deal the line is about the deal, unless it names another company", "[quick]")
{
    Team team;
    const Record deal = team.add(u"deal"_s, u"Line 3"_s, {{u"customer"_s, linkTo(team.acme)}});
    const Record other = team.add(u"customer"_s, u"Halden"_s);
    team.known.push_back({u"Halden"_s, false, other.id().bytes(), {}});
    const QuickGround ground = quickGround(*team.workspace, u"deal"_s, deal.id());
    const Record task = team.make(team.plan(u"send the offer tomorrow"_s, {}, &ground));
    CHECK(task.value(u"deal").value<Uid>() == deal.id());
    CHECK(task.value(u"customer").value<Uid>() == team.acme.id());
    const Record elsewhere = team.make(team.plan(u"send the offer tomorrow #Halden"_s, {}, &ground));
    CHECK_FALSE(elsewhere.value(u"deal").isValid());
    CHECK(elsewhere.value(u"customer").value<Uid>() == other.id());
}

TEST_CASE("all that took part are kept, the first as the one it is about", "[quick]")
{
    Team team;
    const Record ben = team.add(u"contact"_s, u"Ben Stone"_s, {{u"customer"_s, linkTo(team.acme)}});
    team.known.push_back({u"Ben Stone"_s, true, ben.id().bytes(), team.acme.id().bytes()});
    const Record activity = team.make(team.plan(u"met Anna Lindqvist and Ben Stone yesterday"_s));
    CHECK(activity.value(u"contact").value<Uid>() == team.anna.id());
    const auto taking
        = query::linkedCount(team.workspace->reads(), u"participant", u"activity", activity.id());
    REQUIRE(taking);
    CHECK(*taking == 1);
}

TEST_CASE("a Chinese line logs what has been and plans what is said to come", "[quick]")
{
    Team team;
    const Record wang = team.add(u"contact"_s, u"王伟"_s, {{u"customer"_s, linkTo(team.acme)}});
    team.known.push_back({u"王伟"_s, true, wang.id().bytes(), team.acme.id().bytes()});
    const Record activity = team.make(team.plan(u"王伟 电话 报价已发 3天后回访"_s));
    CHECK(activity.value(u"kind").toString() == u"call");
    CHECK(activity.value(u"contact").value<Uid>() == wang.id());
    CHECK(activity.value(u"content").toString() == u"报价已发");
    CHECK(activity.value(u"next_action").toString() == u"回访");
    CHECK(activity.value(u"next_on").value<Due>().day == QDate(2026, 3, 19));
}

TEST_CASE("a next step with a kind by hand and a priority is made as said", "[quick]")
{
    Team team;
    QuickChanges changes;
    changes.nextKind = u"visit"_s;
    const qint64 tasks = team.count(u"task"_s);
    QuickPlan plan = team.plan(u"called Anna, quote sent, follow up in 3 days urgent"_s, changes);
    REQUIRE(plan.what == rules::QuickWhat::Both);
    team.make(plan);
    REQUIRE(team.count(u"task"_s) == tasks + 1);
    query::ListQuery all;
    all.entity = u"task"_s;
    const auto numbers = query::rowNumbers(team.workspace->reads(), all, 1);
    const auto rows = query::rows(team.workspace->reads(), u"task", {u"kind"_s, u"priority"_s}, *numbers);
    REQUIRE(rows);
    CHECK(rows->front().cells[0].toString() == u"visit");
    CHECK(rows->front().cells[1].toString() == u"urgent");
    REQUIRE(team.workspace->undo());
    CHECK(team.count(u"task"_s) == tasks);
}

TEST_CASE("the company of the line finds its own people by a first name", "[quick]")
{
    Team team;
    team.known.pop_back(); // too many Annas for a lookup to give them all
    const QuickPlan plan = team.plan(u"call Anna tomorrow 3pm #Acme"_s);
    REQUIRE(plan.people.size() == 1);
    CHECK(plan.people.front().id == team.anna.id());
    CHECK(plan.people.front().name == u"Anna Lindqvist");
}

TEST_CASE("beside a company, a first name is one of its people before it is a customer", "[quick]")
{
    Team team;
    const Record alone = team.add(u"customer"_s, u"Anna Eriksson"_s);
    team.known = {{u"Anna Eriksson"_s, false, alone.id().bytes(), {}}};
    const QuickGround ground = quickGround(*team.workspace, u"customer"_s, team.acme.id());
    const QuickPlan plan = team.plan(u"called Anna, follow up in 3 days"_s, {}, &ground);
    CHECK(plan.company.id == team.acme.id());
    REQUIRE(plan.people.size() == 1);
    CHECK(plan.people.front().id == team.anna.id());
    CHECK(team.plan(u"called #Anna, follow up in 3 days"_s, {}, &ground).company.id == alone.id());
}
