// SPDX-License-Identifier: GPL-3.0-or-later
// Random weeks of following up. Whatever is done, undone, edited, opened again or deleted, a rule never
// plans two tasks for a customer, plans exactly one when the last follow-up has ended, and an undo leads to
// exactly the state before. A failing seed is printed; run the case again with it to see the same weeks.
#include "tests/core/workspace/followers.h"

#include <QSet>

using namespace rapport;
using namespace rapport::test;

namespace {

using Tasks = Followers::Tasks;

bool endedNow(const Followers &people, const QByteArray &id, const Followers::Task &task)
{
    const auto was = people.before.find(id);
    return task.isEnded() && (was == people.before.end() || !was->second.isEnded());
}

// What a person did that may bring a new task by a rule, beside an end.
bool isToldAnew(const Followers &people, const QByteArray &id, const Followers::Task &task)
{
    const auto was = people.before.find(id);
    return was != people.before.end() && was->second.isEnded() && task.isEnded()
        && (was->second.doneAt != task.doneAt || was->second.customer != task.customer);
}

void checkNeverTwo(const Tasks &tasks)
{
    std::map<QByteArray, int> byCustomer, byCause;
    for (const auto &[id, task] : tasks) {
        if (task.isOpen() && task.source == u"cadence" && !task.customer.isNull())
            CHECK(++byCustomer[task.customer.bytes()] == 1);
        if (task.isOpen() && !task.follows.isNull() && task.source != u"next_action"
            && task.source != u"manual")
            CHECK(++byCause[task.follows.bytes() + task.customer.bytes()] == 1);
    }
}

// The act is over: for each customer, what it ended and what it brought.
void checkExactlyOne(Followers &people, const Tasks &tasks)
{
    for (const Uid &customer : people.customers) {
        int open = 0, planned = 0, ended = 0, anew = 0;
        for (const auto &[id, task] : tasks) {
            const bool own = task.customer == customer;
            open += own && task.isOpen();
            planned += own && task.isOpen() && task.source == u"cadence" && !people.known.contains(id);
            ended += own && endedNow(people, id, task);
            anew += isToldAnew(people, id, task);
        }
        INFO("open " << open << " planned " << planned << " ended " << ended);
        if (ended > 0 && people.hasRule(customer))
            CHECK(open > 0);
        if (planned > 0) {
            CHECK(planned == 1);
            CHECK(open == 1); // never beside another
            CHECK(ended + anew > 0); // and never out of the blue
        }
    }
}

void checkTold(const Tasks &tasks)
{
    for (const auto &[id, task] : tasks) {
        CHECK(task.activities <= 1);
        if (task.status == u"done" && task.told && task.kind != u"todo" && task.kind != u"event")
            CHECK(task.activities == 1);
        if (task.isOpen() || task.status == u"cancelled")
            CHECK(task.activities == 0);
    }
}

} // namespace

TEST_CASE(
    "whatever happens to tasks, a rule plans exactly one next task and undo is exact", "[followups][random]")
{
    for (const quint32 seed : {1u, 2u, 3u, 4u, 5u}) {
        INFO("seed " << seed);
        Followers people(seed);
        for (int i = 0; i < 420; ++i) {
            INFO("step " << i);
            people.step();
            const Tasks tasks = people.tasks();
            checkNeverTwo(tasks);
            checkTold(tasks);
            CHECK(people.seriesHeldTwice() == QString());
            if (people.wasAct)
                checkExactlyOne(people, tasks);
            if (i % 80 == 0)
                REQUIRE(people.team.breaches() == QString());
        }
        CHECK(people.acts > 150);
        CHECK(people.planned > 5);
        CHECK(people.repeated > 3);
        CHECK(people.undone > 20);
        CHECK(people.redone > 10);
        people.backToTheStart();
        CHECK(people.team.breaches() == QString());
    }
}
