// SPDX-License-Identifier: GPL-3.0-or-later
// What follows when a task is done, cancelled, opened again or edited. The clock stands at Monday, the
// 16th of March 2026.
#include "tests/core/workspace/sales_file.h"
#include "tests/support/catch.h"

#include "core/workspace/tasks.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

QVariant on(int month, int day) { return QVariant::fromValue(Due{QDate(2026, month, day), {}}); }

struct Follow : SalesFile {
    Follow()
    {
        const auto usual = query::all(workspace->reads(), u"cadence");
        REQUIRE(usual);
        for (const Record &rule : *usual)
            REQUIRE(workspace->remove(u"cadence"_s, {rule.id()}));
    }
    Record rule(const QString &grade, int days, const QString &kind = u"call"_s, const QString &text = {})
    {
        return add(u"cadence"_s, u"Grade "_s + grade,
            {{u"grade"_s, grade.isEmpty() ? QVariant() : QVariant(grade)}, {u"every_days"_s, qlonglong(days)},
                {u"kind"_s, kind}, {u"text"_s, text}, {u"position"_s, qlonglong(++m_rules)}});
    }
    Record customer(const QString &grade) { return add(u"customer"_s, u"Acme"_s, {{u"grade"_s, grade}}); }
    Record task(const Record &customer, const QString &kind = u"call"_s,
        std::vector<std::pair<QString, QVariant>> values = {})
    {
        values.emplace_back(u"customer"_s, idOf(customer));
        values.emplace_back(u"kind"_s, kind);
        return add(u"task"_s, u"First"_s, values);
    }
    std::vector<Record> open(const Record &customer)
    {
        std::vector<Record> found;
        for (const qint64 number : numbers(u"task"_s, "status = todo and kind != event")) {
            const auto row = query::rows(workspace->reads(), u"task"_s, {}, {number});
            const Record one = *query::record(workspace->reads(), u"task", row->front().id);
            if (one.value(u"customer").value<Uid>() == customer.id())
                found.push_back(one);
        }
        return found;
    }
    Record only(const Record &customer)
    {
        const auto all = open(customer);
        REQUIRE(all.size() == 1);
        return all.front();
    }
    std::vector<Record> told()
    {
        std::vector<Record> found;
        for (const qint64 number : numbers(u"activity"_s))
            found.push_back(*query::record(workspace->reads(), u"activity",
                query::rows(workspace->reads(), u"activity"_s, {}, {number})->front().id));
        return found;
    }

private:
    int m_rules = 0;
};

QString dueOf(const Record &task) { return task.value(u"due").value<Due>().text(); }

} // namespace

TEST_CASE("a call that is done writes its activity and plans the next by the rule", "[followups]")
{
    Follow team;
    const Record rule = team.rule(u"A"_s, 7, u"call"_s, u"Call {contact} of {customer}"_s);
    const Record acme = team.customer(u"A"_s);
    const Record anna = team.add(u"contact"_s, u"Anna"_s, {{u"customer"_s, idOf(acme)}});
    const Record call = team.task(acme, u"call"_s,
        {{u"contact"_s, idOf(anna)}, {u"place"_s, u"Office"_s},
            {u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 16), QTime(10, 0)})},
            {u"minutes"_s, qlonglong(20)}});
    team.add(u"participant"_s, u"Ben"_s, {{u"task"_s, idOf(call)}});
    const QString before = team.state();
    TaskEnd end;
    end.result = u"Wants a quote"_s;
    REQUIRE(completeTask(*team, call.id(), end));

    const auto told = team.told();
    REQUIRE(told.size() == 1);
    CHECK(told[0].value(u"kind").toString() == u"call"_s);
    CHECK(told[0].title() == u"First"_s);
    CHECK(told[0].value(u"content").toString() == u"Wants a quote"_s);
    CHECK(told[0].value(u"customer") == idOf(acme));
    CHECK(told[0].value(u"contact") == idOf(anna));
    CHECK(told[0].value(u"task") == idOf(call));
    CHECK(told[0].value(u"minutes").toInt() == 20);
    CHECK(told[0].value(u"place").toString() == u"Office"_s);
    CHECK(told[0].value(u"at").value<Instant>() == team.clock.now());
    CHECK(team.load(acme).value(u"last_contact").value<Instant>() == team.clock.now());
    CHECK(query::linkedCount(team->reads(), u"participant", u"activity", told[0].id()).value() == 1);

    const Record next = team.only(acme);
    CHECK(next.title() == u"Call Anna of Acme"_s);
    CHECK(dueOf(next) == u"2026-03-23"_s);
    CHECK(next.value(u"source").toString() == u"cadence"_s);
    CHECK(next.value(u"cadence") == idOf(rule));
    CHECK(next.value(u"follows") == idOf(call));
    CHECK(team->undoLabel()->text() == u"Complete First"_s);
    const QString after = team.state();
    REQUIRE(team->undo());
    CHECK(team.state() == before);
    REQUIRE(team->redo());
    CHECK(team.state() == after);
    CHECK(team.breaches() == QString());
}

TEST_CASE("a to-do is told of only when something came of it", "[followups]")
{
    Follow team;
    const Record acme = team.customer(u"A"_s);
    const Record silent = team.task(acme, u"todo"_s);
    REQUIRE(completeTask(*team, silent.id()));
    CHECK(team.told().empty());
    REQUIRE(team.change(silent, u"result", u"Sent"_s)); // told later
    REQUIRE(team.told().size() == 1);
    CHECK(team.told()[0].value(u"kind").toString() == u"note"_s);
    REQUIRE(team.change(silent, u"result", u"Sent by post"_s));
    REQUIRE(team.told().size() == 1);
    CHECK(team.told()[0].value(u"content").toString() == u"Sent by post"_s);
    REQUIRE(team.change(silent, u"result", QVariant()));
    CHECK(team.told().empty());
    CHECK(team.breaches() == QString());
}

TEST_CASE(
    "what was said of a call stands in its activity, and its next step is the only next task", "[followups]")
{
    Follow team;
    team.rule(u"A"_s, 7);
    const Record acme = team.customer(u"A"_s);
    const Record call = team.task(acme);
    TaskEnd end;
    end.outcome = u"interested"_s;
    end.promises = u"A sample"_s;
    end.nextAction = u"Send the sample"_s;
    end.nextOn = Due{QDate(2026, 3, 18), {}};
    end.minutes = 12;
    REQUIRE(completeTask(*team, call.id(), end));
    REQUIRE(team.told().size() == 1);
    CHECK(team.told()[0].value(u"result").toString() == u"interested"_s);
    CHECK(team.told()[0].value(u"promises").toString() == u"A sample"_s);
    CHECK(team.told()[0].value(u"minutes").toInt() == 12);
    const Record next = team.only(acme);
    CHECK(next.title() == u"Send the sample"_s);
    CHECK(next.value(u"source").toString() == u"next_action"_s);
    CHECK(next.value(u"follows") == idOf(call));
    REQUIRE(team->undo());
    CHECK(team.told().empty());
    CHECK(team.only(acme).id() == call.id());
}

TEST_CASE("opening a task again takes back what its end brought, unless somebody worked on it", "[followups]")
{
    Follow team;
    team.rule(u"A"_s, 7);
    const Record acme = team.customer(u"A"_s);
    const Record call = team.task(acme);
    REQUIRE(completeTask(*team, call.id()));
    REQUIRE(team->undo());
    REQUIRE(team->redo()); // counts versions, but is nobody's work
    REQUIRE(reopenTask(*team, call.id()));
    CHECK(team.told().empty());
    CHECK(team.only(acme).id() == call.id());
    CHECK_FALSE(team.load(call).value(u"done_at").isValid());

    REQUIRE(completeTask(*team, call.id()));
    const Record next = team.only(acme);
    REQUIRE(team.change(next, u"title", u"Call about the sample"_s));
    REQUIRE(team.change(team.told()[0], u"content", u"Nice people"_s));
    REQUIRE(reopenTask(*team, call.id()));
    CHECK(team.told().size() == 1);
    CHECK(team.open(acme).size() == 2);
    REQUIRE(completeTask(*team, call.id())); // what is told already is not told twice
    CHECK(team.told().size() == 1);
    CHECK(team.only(acme).id() == next.id());
    CHECK(team.breaches() == QString());
}

TEST_CASE("of two tasks by a rule, the one opened by hand is somebody's own", "[followups]")
{
    Follow team;
    team.rule(u"A"_s, 7);
    const Record acme = team.customer(u"A"_s);
    REQUIRE(completeTask(*team, team.task(acme).id()));
    const Record first = team.only(acme);
    REQUIRE(completeTask(*team, first.id()));
    const Record second = team.only(acme);
    REQUIRE(moveTask(*team, second.id(), Due{QDate(2026, 4, 1), {}}));
    REQUIRE(reopenTask(*team, first.id()));
    CHECK(team.load(first).value(u"source").toString() == u"manual"_s);
    CHECK(team.load(second).value(u"source").toString() == u"cadence"_s);
    // The same when one comes back out of the trash, or from another customer.
    REQUIRE(team->remove(u"task"_s, {second.id()}));
    REQUIRE(completeTask(*team, first.id()));
    const Record third = team.only(acme);
    CHECK(third.value(u"source").toString() == u"cadence"_s);
    REQUIRE(team->restore(u"task"_s, {second.id()}));
    CHECK(team.load(second).value(u"source").toString() == u"manual"_s);
    const Record beta = team.customer(u"A"_s);
    REQUIRE(completeTask(*team, team.task(beta).id()));
    const Record other = team.only(beta);
    REQUIRE(team.change(other, u"customer", idOf(acme)));
    CHECK(team.load(other).value(u"source").toString() == u"manual"_s);
    CHECK(team.load(third).value(u"source").toString() == u"cadence"_s);
}

TEST_CASE("a rule waits for the last open task, and cancelling counts as an end", "[followups]")
{
    Follow team;
    team.rule(u"A"_s, 7);
    const Record acme = team.customer(u"A"_s);
    const Record one = team.task(acme), two = team.task(acme, u"visit"_s);
    team.task(acme, u"event"_s, {{u"due"_s, on(3, 20)}}); // follows up nothing
    REQUIRE(completeTask(*team, one.id()));
    CHECK(team.only(acme).id() == two.id());
    REQUIRE(cancelTask(*team, two.id()));
    CHECK(team.only(acme).value(u"source").toString() == u"cadence"_s);
    CHECK(team.told().size() == 1); // nobody visited
    // Deleting is how one says: no more.
    REQUIRE(team->remove(u"task"_s, {team.only(acme).id()}));
    CHECK(team.open(acme).empty());
}

TEST_CASE("many tasks of a customer done at once bring one", "[followups]")
{
    Follow team;
    team.rule(u"A"_s, 7);
    const Record acme = team.customer(u"A"_s), beta = team.customer(u"A"_s);
    for (int i = 0; i < 6; ++i)
        team.task(i % 2 ? acme : beta);
    const QString before = team.state();
    SECTION("as a job")
    {
        QObject owner;
        REQUIRE_FALSE(finished(team->setField({u"complete"_s, u"task"_s, {}, 6, {}}, u"task"_s,
                                   team.numbers(u"task"_s), u"status"_s, u"done"_s, false, &owner))
                          .error);
    }
    SECTION("as one save")
    {
        std::vector<Workspace::Edit> edits;
        for (const Record &customer : {acme, beta}) {
            for (const Record &task : team.open(customer)) {
                edits.push_back({task, task});
                edits.back().after.set(u"status", u"done"_s);
            }
        }
        REQUIRE(team->save({u"complete"_s, u"task"_s, {}, 6, {}}, edits));
    }
    CHECK(team.only(acme).value(u"source").toString() == u"cadence"_s);
    CHECK(team.only(beta).value(u"source").toString() == u"cadence"_s);
    CHECK(team.told().size() == 6);
    REQUIRE(team->undo());
    CHECK(team.state() == before);
}

TEST_CASE("a done task that is told anew moves what it brought", "[followups]")
{
    Follow team;
    team.rule(u"A"_s, 7);
    const Record acme = team.customer(u"A"_s), beta = team.customer(u"A"_s);
    const Record call = team.task(acme);
    REQUIRE(completeTask(*team, call.id()));
    const auto at = [](int day) {
        return QVariant::fromValue(Instant::from(QDateTime(QDate(2026, 3, day), QTime(9, 0))));
    };
    REQUIRE(team.change(call, u"done_at", at(12)));
    CHECK(dueOf(team.only(acme)) == u"2026-03-19"_s);
    CHECK(team.told()[0].value(u"at") == at(12));
    REQUIRE(team.change(call, u"kind", u"visit"_s));
    CHECK(team.told()[0].value(u"kind").toString() == u"visit"_s);
    CHECK(dueOf(team.only(acme)) == u"2026-03-19"_s);
    REQUIRE(team.change(call, u"customer", idOf(beta)));
    CHECK(team.told()[0].value(u"customer") == idOf(beta));
    CHECK(team.open(acme).empty());
    CHECK(team.only(beta).value(u"follows") == idOf(call));
    // Long ago: not a task that was overdue from its first day.
    REQUIRE(team.change(call, u"done_at", at(1)));
    CHECK(dueOf(team.only(beta)) == u"2026-03-16"_s);
    // Whoever planned something else keeps it.
    REQUIRE(team.change(team.only(beta), u"due", on(5, 5)));
    REQUIRE(team.change(call, u"done_at", at(13)));
    CHECK(dueOf(team.only(beta)) == u"2026-05-05"_s);
    CHECK(team.breaches() == QString());
}

TEST_CASE("a customer whose last follow-up turns out to be another's is followed up by the one before",
    "[followups]")
{
    Follow team;
    team.rule(u"A"_s, 7);
    const Record acme = team.customer(u"A"_s), beta = team.customer({});
    REQUIRE(completeTask(*team, team.task(acme).id()));
    const Record second = team.only(acme);
    REQUIRE(completeTask(*team, second.id()));
    REQUIRE(team.change(second, u"customer", idOf(beta)));
    CHECK(team.open(beta).empty()); // no rule for it
    CHECK(team.only(acme).value(u"source").toString() == u"cadence"_s);
}

TEST_CASE(
    "rules ask stage before grade as they are ordered, and leave lost customers in peace", "[followups]")
{
    Follow team;
    const Record stage = team.stage(u"open"_s, 1);
    const Record byStage = team.add(u"cadence"_s, u"Proposal"_s,
        {{u"stage"_s, idOf(stage)}, {u"every_days"_s, qlonglong(3)}, {u"kind"_s, u"email"_s},
            {u"position"_s, qlonglong(0)}, {u"text"_s, u"Ask about {deal}"_s}});
    const Record byGrade = team.rule(u"B"_s, 14, u"wechat"_s);
    team.rule({}, 60);
    const Record acme = team.customer(u"B"_s);
    const Record deal = team.deal(u"Robots"_s, {{u"customer"_s, idOf(acme)}, {u"stage"_s, idOf(stage)}});
    REQUIRE(completeTask(*team, team.task(acme, u"call"_s, {{u"deal"_s, idOf(deal)}}).id()));
    Record next = team.only(acme);
    CHECK(next.value(u"cadence") == idOf(byStage));
    CHECK(next.title() == u"Ask about Robots"_s);
    CHECK(dueOf(next) == u"2026-03-19"_s);
    // The deal moves on: what is planned stays, what comes after goes by the grade.
    REQUIRE(team.move(deal, team.stage(u"open"_s, 2)));
    CHECK(team.only(acme).id() == next.id());
    REQUIRE(completeTask(*team, next.id()));
    next = team.only(acme);
    CHECK(next.value(u"cadence") == idOf(byGrade));
    CHECK(next.title() == u"Message Acme on WeChat"_s);
    REQUIRE(team.change(byGrade, u"active", false));
    REQUIRE(completeTask(*team, next.id()));
    CHECK(dueOf(team.only(acme)) == u"2026-05-15"_s); // any grade
    REQUIRE(team.change(acme, u"status", u"lost"_s));
    REQUIRE(completeTask(*team, team.only(acme).id()));
    CHECK(team.open(acme).empty());
}

TEST_CASE("the next task comes on a day that is worked", "[followups]")
{
    Follow team;
    team.rule(u"A"_s, 5);
    REQUIRE(team->setSetting(u"holidays"_s, QString()));
    REQUIRE(team->setSetting(u"work_days"_s, u"1-5"_s));
    const Record acme = team.customer(u"A"_s);
    REQUIRE(completeTask(*team, team.task(acme).id())); // Saturday the 21st
    CHECK(dueOf(team.only(acme)) == u"2026-03-23"_s);
}

TEST_CASE("a task of a deal follows up the deal's customer", "[followups]")
{
    Follow team;
    team.rule(u"A"_s, 7);
    const Record acme = team.customer(u"A"_s);
    const Record deal = team.deal(u"Robots"_s, {{u"customer"_s, idOf(acme)}});
    const Record call = team.add(u"task"_s, u"Call"_s, {{u"deal"_s, idOf(deal)}, {u"kind"_s, u"call"_s}});
    REQUIRE(completeTask(*team, call.id()));
    CHECK(team.only(acme).value(u"deal") == idOf(deal));
    CHECK(team.load(acme).value(u"last_contact").isValid());
}

TEST_CASE("a rule plans at the end of a task, not whenever one that ended is touched", "[followups]")
{
    Follow team;
    team.rule(u"A"_s, 7);
    const Record acme = team.customer(u"A"_s);
    const Record call = team.task(acme);
    REQUIRE(completeTask(*team, call.id()));
    REQUIRE(team->remove(u"task"_s, {team.only(acme).id()})); // nobody wants it
    REQUIRE(team.change(call, u"title", u"Renamed"_s));
    REQUIRE(team.change(call, u"status", u"cancelled"_s));
    REQUIRE(team.change(acme, u"grade", u"B"_s));
    REQUIRE(team.change(acme, u"grade", u"A"_s));
    REQUIRE(team->remove(u"task"_s, {call.id()}));
    REQUIRE(team->restore(u"task"_s, {call.id()}));
    CHECK(team.open(acme).empty());
}
