// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/team.h"

#include "core/history/history.h"
#include "tests/support/wait.h"

using namespace rapport;
using namespace rapport::test;
using query::HandOver;
using Part = query::HandOver::Part;

TEST_CASE("a customer changes hands with its people, open deals and tasks", "[handover]")
{
    Team team;
    const QVariant ann = link(team.people[0]), bob = link(team.people[1]);
    const Record acme = team.add(u"customer"_s, u"Acme"_s, {{u"owner"_s, ann}});
    const Record iris = team.add(u"contact"_s, u"Iris"_s, {{u"customer"_s, link(acme)}, {u"owner"_s, ann}});
    const Record open = team.add(u"deal"_s, u"Line 3"_s,
        {{u"customer"_s, link(acme)}, {u"owner"_s, ann}, {u"amount"_s, dollars(500)}});
    const Record won = team.add(u"deal"_s, u"Line 2"_s,
        {{u"customer"_s, link(acme)}, {u"owner"_s, ann},
            {u"stage"_s, QVariant::fromValue(team.stage("won"))}});
    const Record bobs = team.add(u"deal"_s, u"Service"_s, {{u"customer"_s, link(acme)}, {u"owner"_s, bob}});
    const Record call
        = team.add(u"task"_s, u"Call Iris"_s, {{u"deal"_s, link(open)}, {u"owner"_s, ann}}); // no customer
    const Record done = team.add(u"task"_s, u"Send papers"_s,
        {{u"customer"_s, link(acme)}, {u"owner"_s, ann}, {u"status"_s, u"done"_s}});
    const Record said = team.add(u"activity"_s, u"Visit"_s, {{u"customer"_s, link(acme)}, {u"owner"_s, ann}});
    const Uid cai = team.people[2].id();

    const auto result = team.run(team.plan(u"customer"_s, {acme}, team.people[2]));
    REQUIRE(result);
    CHECK(result->total() == 4);
    for (const Record &record : {acme, iris, open, call})
        CHECK(team.ownerOf(record) == cai);
    for (const Record &record : {won, done, said})
        CHECK(team.ownerOf(record) == ann.value<Uid>());
    CHECK(team.ownerOf(bobs) == bob.value<Uid>());
    CHECK(result->label.text() == u"Hand over Acme (Cai)"_s);
    const auto story = query::history(team.reads(), u"deal", open.id(), 10);
    REQUIRE(story);
    REQUIRE(story->front().change.fields.size() == 1);
    CHECK(story->front().change.fields.front().field == u"owner");
    CHECK(team.load(open).meta.createdBy == open.meta.createdBy);
}

TEST_CASE("the preview adds up open deals by owner and currency", "[handover]")
{
    Team team;
    const QVariant ann = link(team.people[0]), bob = link(team.people[1]);
    const Record acme = team.add(u"customer"_s, u"Acme"_s, {{u"owner"_s, ann}});
    const auto deal = [&](const QVariant &owner, const QVariant &amount) {
        team.add(
            u"deal"_s, u"Deal"_s, {{u"customer"_s, link(acme)}, {u"owner"_s, owner}, {u"amount"_s, amount}});
    };
    deal(ann, dollars(100));
    deal(ann, dollars(250));
    deal(ann, QVariant::fromValue(Money::of(900, Currency::fromCode(u"EUR"))));
    deal(ann, {});
    deal(ann, QVariant::fromValue(Money::of(std::numeric_limits<qint64>::max(), Currency::fromCode(u"JPY"))));
    deal(ann, QVariant::fromValue(Money::of(std::numeric_limits<qint64>::max(), Currency::fromCode(u"JPY"))));
    deal(bob, dollars(70));
    const auto lines = query::handOverPreview(team.reads(), team.plan(u"customer"_s, {acme}, team.people[2]));
    REQUIRE(lines);
    REQUIRE(lines->size() == 3); // the customer, Ann's deals, Bob's deal
    const query::HandOverLine &own = (*lines)[1], &others = (*lines)[2];
    CHECK(own.part == Part::OpenDeals);
    CHECK(own.count == 6);
    REQUIRE(own.amounts.size() == 3);
    CHECK(own.amounts[0].currency.code() == u"JPY"); // too large for a number: its greatest
    CHECK(own.amounts[0].minor == qint64(1) << 62);
    CHECK(own.amounts[1] == Money::of(35000, Currency::fromCode(u"USD")));
    CHECK(own.amounts[2] == Money::of(900, Currency::fromCode(u"EUR")));
    CHECK(others.others);
    CHECK(others.owner == bob.value<Uid>());
}

TEST_CASE("what another window gave away or deleted meanwhile is left alone", "[handover]")
{
    Team team;
    const QVariant ann = link(team.people[0]);
    std::vector<Record> records;
    for (int i = 0; i < 5; ++i)
        records.push_back(team.add(u"customer"_s, u"Customer %1"_s.arg(i), {{u"owner"_s, ann}}));
    const auto result = team.run(team.plan(u"customer"_s, records, team.people[2]), [&](Progress progress) {
        if (progress.done == 0) {
            REQUIRE(team.change(records[3], u"owner", link(team.people[1])));
            REQUIRE(team->remove(u"customer"_s, {records[4].id()}));
        }
        return true;
    });
    REQUIRE(result);
    CHECK(result->total() == 3);
    CHECK(result->skipped == 2);
    CHECK(team.ownerOf(records[3]) == team.people[1].id());
    CHECK(team.ownerOf(records[4]) == ann.value<Uid>());
    CHECK(result->label.count == 3);
}

TEST_CASE("a stopped hand-over says what changed hands and is taken back in one step", "[handover]")
{
    Team team;
    std::vector<Record> records;
    for (int i = 0; i < 6; ++i)
        records.push_back(
            team.add(u"customer"_s, u"Customer %1"_s.arg(i), {{u"owner"_s, link(team.people[0])}}));
    const QString before = contents(*team.database);
    const auto result = team.run(team.plan(u"customer"_s, records, team.people[2]),
        [](Progress progress) { return progress.done < 4; });
    REQUIRE(!result);
    CHECK(result.error().code == Error::Code::Cancelled);
    CHECK(result.error().why.contains(u"4 of 6"));
    CHECK(contents(*team.database) != before);
    const auto step = history::undoable(*team.database);
    REQUIRE(step);
    REQUIRE(*step);
    CHECK((*step)->label.text() == u"Hand over 4 customer(s) (Cai)"_s);
    REQUIRE(history::undo(*team.store, (*step)->batch, {}));
    CHECK(contents(*team.database) == before);
}

TEST_CASE("nobody is handed records who cannot take them", "[handover]")
{
    Team team;
    const Record acme = team.add(u"customer"_s, u"Acme"_s, {{u"owner"_s, link(team.people[0])}});
    REQUIRE(team.change(team.people[2], u"status", u"left"_s));
    const auto left = team.run(team.plan(u"customer"_s, {acme}, team.people[2]));
    REQUIRE(!left);
    CHECK(left.error().code == Error::Code::Refused);
    HandOver self;
    self.from = {team.people[0].id()};
    self.to = team.people[0].id();
    CHECK(team.run(self).error().code == Error::Code::Refused);
    self.to = Uid::make();
    CHECK(team.run(self).error().code == Error::Code::Refused);
    CHECK(team.ownerOf(acme) == team.people[0].id());
}

TEST_CASE("the window hands over as a job that everybody hears of", "[handover]")
{
    Team team;
    std::vector<Record> records;
    for (int i = 0; i < 3; ++i)
        records.push_back(
            team.add(u"customer"_s, u"Customer %1"_s.arg(i), {{u"owner"_s, link(team.people[0])}}));
    QObject owner;
    bool over = false;
    QString heard;
    QObject::connect(
        &*team, &Workspace::committed, &owner, [&](const Commit &commit) { heard = commit.label.text(); });
    Job *job = handOver(*team, team.plan(u"customer"_s, records, team.people[1]), &owner);
    HandedOver done;
    QObject::connect(job, &Job::succeeded, &owner, [&](const QVariant &result) {
        done = result.value<HandedOver>();
        over = true;
    });
    QObject::connect(job, &Job::failed, &owner, [&] { over = true; });
    REQUIRE(waitUntil([&] { return over; }));
    CHECK(done.total() == 3);
    CHECK(heard == u"Hand over 3 customer(s) (Bob)"_s);
    REQUIRE(team->undo());
    CHECK(team.ownerOf(records[0]) == team.people[0].id());
}
