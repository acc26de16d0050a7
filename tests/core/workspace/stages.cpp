// SPDX-License-Identifier: GPL-3.0-or-later
// Deals and their stages, whichever way somebody moves them: gates, histories, stages that go.
#include "tests/core/workspace/sales_file.h"
#include "tests/support/catch.h"

#include "core/rules/stage_moves.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

const Label update{u"update"_s, u"deal"_s, {}, 1, {}};

struct Window {
    explicit Window(SalesFile &team)
    {
        auto opened = Workspace::open(team.file.path(), team.clock);
        REQUIRE(opened);
        workspace = std::move(*opened);
    }
    Record load(const Record &record)
    {
        return *query::record(workspace->reads(), record.def().name, record.id());
    }
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_CASE("a gate holds a deal back until it is met, and undo passes no gate", "[stages]")
{
    SalesFile team;
    const Record quote = team.stage(u"open"_s, 2);
    const Record deal = team.deal(u"Robots"_s);
    REQUIRE(team.move(deal, quote));
    REQUIRE(team->undo());
    REQUIRE(team.edit(quote, {{u"checklist"_s, u"Budget known"_s}, {u"required_fields"_s, u"amount"_s}}));
    const auto refused = team.move(deal, quote);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Refused);
    CHECK(refused.error().field == u"amount"_s);
    CHECK(team.load(deal).value(u"stage") == deal.value(u"stage"));
    CHECK(team.movesOf(deal).size() == 1);
    Record ready = team.load(deal);
    rules::setTicked(ready, u"Budget known"_s, true);
    // What is asked for may come with the move itself.
    REQUIRE(team.edit(
        deal, {{u"amount"_s, usd(100)}, {u"checked"_s, ready.value(u"checked")}, {u"stage"_s, idOf(quote)}}));
    CHECK(team.movesOf(deal).size() == 2);
    REQUIRE(team->undo());
    REQUIRE(team->undo()); // the gate is gone again
    REQUIRE(team->redo());
    REQUIRE(team->redo());
    CHECK(team.load(deal).value(u"stage") == idOf(quote));
    // Only those who come in are asked.
    REQUIRE(team.edit(deal, {{u"amount"_s, QVariant()}}));
    CHECK_FALSE(team->save(update, Record(), [&] {
        Record fresh = team->blank(u"deal"_s);
        fresh.set(u"name", u"Arms"_s);
        fresh.set(u"stage", idOf(quote));
        return fresh;
    }()));
    const Record direct = team.deal(u"Arms"_s, {{u"stage"_s, idOf(quote)}, {u"amount"_s, usd(5)}});
    CHECK(team.movesOf(direct).size() == 1);
    CHECK(team.breaches() == QString());
}

TEST_CASE("a loss needs its reason, which goes when the deal opens again", "[stages]")
{
    SalesFile team;
    const Record deal = team.deal(u"Robots"_s), lost = team.stage(u"lost"_s);
    const auto refused = team.move(deal, lost);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"lost_reason"_s);
    REQUIRE(team.edit(deal, {{u"stage"_s, idOf(lost)}, {u"lost_reason"_s, u"Price"_s}}));
    CHECK(team.load(deal).value(u"closed_on").toDate() == team.clock.today());
    CHECK_FALSE(team.change(deal, u"lost_reason", QVariant()));
    REQUIRE(team.move(deal, team.stage(u"open"_s, 1)));
    CHECK_FALSE(team.load(deal).value(u"lost_reason").isValid());
    CHECK_FALSE(team.load(deal).value(u"closed_on").isValid());
    REQUIRE(team->undo());
    CHECK(team.load(deal).value(u"lost_reason").toString() == u"Price"_s);
}

TEST_CASE("each move starts where the one before ended, even when the clock is set back", "[stages]")
{
    SalesFile team;
    const Record deal = team.deal(u"Robots"_s);
    for (int i = 1; i < 5; ++i) {
        team.clock.advance(i % 2 ? -3600000 : 1000);
        REQUIRE(team.move(deal, team.stage(u"open"_s, i)));
    }
    const auto moves = team.movesOf(deal);
    REQUIRE(moves.size() == 5);
    CHECK_FALSE(moves.front().value(u"from").isValid());
    for (std::size_t i = 1; i < moves.size(); ++i) {
        CHECK(moves[i].value(u"from") == moves[i - 1].value(u"to"));
        CHECK(moves[i].value(u"at").value<Instant>() >= moves[i - 1].value(u"at").value<Instant>());
    }
    CHECK(moves.back().value(u"to") == team.load(deal).value(u"stage"));
    CHECK(team.breaches() == QString());
}

TEST_CASE("many deals are moved as one step; those that a gate refuses are counted and stay", "[stages]")
{
    SalesFile team;
    const Record quote = team.stage(u"open"_s, 2);
    REQUIRE(team.edit(quote, {{u"required_fields"_s, u"amount"_s}}));
    for (int i = 0; i < 12; ++i)
        team.deal(u"Deal %1"_s.arg(i), {{u"amount"_s, i % 4 == 0 ? QVariant() : usd(100 + i)}});
    const QString before = team.state();
    QObject owner;
    const Label label{u"move"_s, u"deal"_s, {}, 12, {}};
    const Ended ended = finished(
        team->setField(label, u"deal"_s, team.numbers(u"deal"_s), u"stage"_s, idOf(quote), false, &owner));
    REQUIRE_FALSE(ended.error);
    CHECK(ended.outcome.changed == 9);
    CHECK(ended.outcome.refused == 3);
    CHECK(ended.outcome.reason.field == u"amount"_s);
    CHECK(ended.outcome.text().startsWith(u"9 changed, 3 not: "_s));
    CHECK(team->undoLabel()->count == 9);
    CHECK(team.numbers(u"stage_change"_s).size() == 12 + 9);
    CHECK(team.breaches() == QString());
    // Several fields at once: what the stage asks for comes along.
    const Ended all = finished(team->changeRows(
        label, u"deal"_s, team.numbers(u"deal"_s),
        [lost = idOf(team.stage(u"lost"_s))](Record &deal) {
            deal.set(u"stage", lost);
            deal.set(u"lost_reason", u"Budget"_s);
        },
        &owner));
    REQUIRE_FALSE(all.error);
    CHECK(all.outcome.changed == 12);
    CHECK(all.outcome.text().isEmpty());
    CHECK(team.numbers(u"deal"_s, "status = lost and closed_on = today").size() == 12);
    REQUIRE(team->undo());
    REQUIRE(team->undo());
    CHECK(team.state() == before);
    CHECK(team.breaches() == QString());
}

TEST_CASE("when no row can be changed the job says why, and there is nothing to undo", "[stages]")
{
    SalesFile team;
    team.deal(u"Robots"_s);
    team.deal(u"Arms"_s);
    const QString last = team->undoLabel()->text();
    QObject owner;
    const auto close = [&] {
        return finished(team->setField({u"move"_s, u"deal"_s, {}, 2, {}}, u"deal"_s, team.numbers(u"deal"_s),
            u"stage"_s, idOf(team.stage(u"lost"_s)), false, &owner));
    };
    Ended ended = close();
    REQUIRE(ended.error);
    CHECK(ended.error->code == Error::Code::Refused);
    CHECK(ended.error->field == u"lost_reason"_s);
    CHECK(team->undoLabel()->text() == last);
    REQUIRE(team->undo());
    ended = close(); // of one, the reason itself
    REQUIRE(ended.error);
    CHECK(ended.error->what.contains(u"Robots"_s));
}

TEST_CASE("a stage or a pipeline with deals in it is not deleted", "[stages]")
{
    SalesFile team;
    const Record first = team.stage(u"open"_s), second = team.stage(u"open"_s, 1);
    team.deal(u"Robots"_s);
    team.deal(u"Arms"_s);
    const QString before = team.state();
    for (const auto &[entity, id] :
        {std::pair(u"stage"_s, first.id()), {u"pipeline"_s, first.value(u"pipeline").value<Uid>()}}) {
        const auto refused = team->remove(entity, {id});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Conflict);
        CHECK(refused.error().why.contains(u"2 deal"_s));
        CHECK_FALSE(refused.error().help.isEmpty());
        CHECK_FALSE(team->removalPreview(entity, {id}));
    }
    QObject owner;
    const auto row = query::rowNumber(team->reads(), u"stage", first.id());
    REQUIRE(row);
    CHECK(finished(team->removeRows(u"stage"_s, {*row}, &owner)).error);
    CHECK(team.state() == before);
    REQUIRE(team->remove(u"stage"_s, {second.id()})); // empty
    CHECK(team->dictionary(u"stage"_s).size() == 6);
    REQUIRE(team->undo());
    CHECK(team.state() == before);
    CHECK(team.breaches() == QString());
}

TEST_CASE("a deal does not come out of the trash into a stage that is gone", "[stages]")
{
    SalesFile team;
    const Record deal = team.deal(u"Robots"_s);
    const Record home = team.stage(u"open"_s);
    REQUIRE(team->remove(u"deal"_s, {deal.id()}));
    REQUIRE(team->remove(u"stage"_s, {home.id()}));
    const auto refused = team->restore(u"deal"_s, {deal.id()});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    REQUIRE(team->restore(u"stage"_s, {home.id()}));
    REQUIRE(team->restore(u"deal"_s, {deal.id()}));
    CHECK(team.movesOf(deal).size() == 1); // its history comes along
    REQUIRE(team.move(deal, team.stage(u"open"_s, 1)));
    CHECK(team.breaches() == QString());
}

TEST_CASE("a stage goes after its deals have moved on, as one step of undo", "[stages]")
{
    SalesFile team;
    const Record first = team.stage(u"open"_s), second = team.stage(u"open"_s, 1);
    REQUIRE(team.edit(second, {{u"required_fields"_s, u"amount"_s}})); // an administrator passes
    for (int i = 0; i < 30; ++i)
        team.deal(u"Deal %1"_s.arg(i));
    const QString before = team.state();
    QObject owner;
    const Ended refused = finished(team->moveAndRemove(u"stage"_s, {first.id()}, {}, &owner));
    REQUIRE(refused.error);
    CHECK(refused.error->code == Error::Code::Conflict);
    CHECK(finished(team->moveAndRemove(u"stage"_s, {first.id()}, {{first.id(), first.id()}}, &owner)).error);
    CHECK(team.state() == before);
    const Ended ended
        = finished(team->moveAndRemove(u"stage"_s, {first.id()}, {{first.id(), second.id()}}, &owner));
    INFO((ended.error ? ended.error->text() : QString()).toStdString());
    REQUIRE_FALSE(ended.error);
    CHECK(ended.outcome.changed == 30);
    CHECK(team->dictionary(u"stage"_s).size() == 6);
    CHECK(team.numbers(u"stage_change"_s).size() == 60);
    CHECK(team->undoLabel()->subject == first.title());
    CHECK(team->undoLabel()->detail.contains(second.title()));
    CHECK(team.breaches() == QString());
    REQUIRE(team->undo());
    CHECK(team.state() == before);
    REQUIRE(team->redo());
    CHECK(query::linkedCount(team->reads(), u"deal", u"stage", second.id()).value() == 30);
    CHECK(team.breaches() == QString());
}

TEST_CASE("a stage whose deals cannot all move on stays, with what was done undone as one step", "[stages]")
{
    SalesFile team;
    const Record first = team.stage(u"open"_s), won = team.stage(u"won"_s);
    for (int i = 0; i < 20; ++i)
        team.deal(u"Deal %1"_s.arg(i), {{u"opened_on"_s, team.clock.today().addDays(i == 3 ? 5 : 0)}});
    const QString before = team.state();
    QObject owner;
    const Ended ended
        = finished(team->moveAndRemove(u"stage"_s, {first.id()}, {{first.id(), won.id()}}, &owner));
    REQUIRE(ended.error); // today is before that deal was opened
    CHECK(ended.error->field == u"closed_on"_s);
    CHECK(team->dictionary(u"stage"_s).size() == 7);
    if (team->undoLabel()->verb == u"remove")
        REQUIRE(team->undo());
    CHECK(team.state() == before);
    CHECK(team.breaches() == QString());
}

TEST_CASE("a pipeline goes with its stages when each says where its deals go", "[stages]")
{
    SalesFile team;
    const Uid old = team.stage(u"open"_s).value(u"pipeline").value<Uid>();
    const Record fresh = team.add(u"pipeline"_s, u"Partners"_s);
    const Record lead = team.add(
        u"stage"_s, u"Talk"_s, {{u"pipeline"_s, idOf(fresh)}, {u"kind"_s, u"open"_s}, {u"position"_s, 10}});
    const Record first = team.stage(u"open"_s), won = team.stage(u"won"_s);
    team.deal(u"Robots"_s, {{u"stage"_s, idOf(first)}});
    team.deal(u"Arms"_s, {{u"stage"_s, idOf(won)}});
    const QString before = team.state();
    QObject owner;
    CHECK(finished(team->moveAndRemove(u"pipeline"_s, {old}, {{first.id(), lead.id()}}, &owner)).error);
    CHECK(team.state() == before);
    const Ended ended = finished(
        team->moveAndRemove(u"pipeline"_s, {old}, {{first.id(), lead.id()}, {won.id(), lead.id()}}, &owner));
    REQUIRE_FALSE(ended.error);
    CHECK(team->dictionary(u"stage"_s).size() == 1);
    CHECK(team->dictionary(u"pipeline"_s).size() == 1);
    CHECK(team.numbers(u"deal"_s, "stage = Talk and status = open").size() == 2);
    CHECK(team.breaches() == QString());
    REQUIRE(team->undo());
    CHECK(team.state() == before);
}

TEST_CASE("two windows move the same deal: the second is told, and nothing is lost", "[stages]")
{
    SalesFile team;
    const Record deal = team.deal(u"Robots"_s, {{u"amount"_s, usd(100)}});
    Window other(team);
    const Record theirs = other.load(deal);
    REQUIRE(team.move(deal, team.stage(u"open"_s, 1)));
    Record mine = theirs;
    mine.set(u"stage", idOf(team.stage(u"open"_s, 3)));
    mine.set(u"amount", usd(900));
    const auto refused = other.workspace->save(update, theirs, mine);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().field == u"stage"_s);
    CHECK(refused.error().what.contains(u"Robots"_s));
    CHECK(team.load(deal).value(u"amount") == usd(100)); // not even a part of it
    CHECK(team.load(deal).value(u"stage") == idOf(team.stage(u"open"_s, 1)));
    CHECK(team.movesOf(deal).size() == 2);
    // Read anew it goes, and starts where the first ended.
    const Record now = other.load(deal);
    mine = now;
    mine.set(u"stage", idOf(team.stage(u"open"_s, 3)));
    REQUIRE(other.workspace->save(update, now, mine));
    CHECK(team.breaches() == QString());
}

TEST_CASE("a move there and back in another window does not break the order of the history", "[stages]")
{
    SalesFile team;
    const Record deal = team.deal(u"Robots"_s), home = team.stage(u"open"_s);
    Window other(team);
    const Record theirs = other.load(deal);
    team.clock.advance(7200000);
    REQUIRE(team.move(deal, team.stage(u"open"_s, 1)));
    REQUIRE(team.move(deal, home));
    team.clock.advance(-7000000); // the other computer's clock is behind
    Record mine = theirs;
    mine.set(u"stage", idOf(team.stage(u"open"_s, 2)));
    REQUIRE(other.workspace->save(update, theirs, mine));
    CHECK(team.movesOf(deal).size() == 4);
    CHECK(team.breaches() == QString());
}

TEST_CASE("a stage deleted in one window takes no deal that the other drops there", "[stages]")
{
    SalesFile team;
    const Record deal = team.deal(u"Robots"_s), target = team.stage(u"open"_s, 3);
    Window other(team);
    REQUIRE(team->remove(u"stage"_s, {target.id()}));
    const Record before = other.load(deal);
    Record after = before;
    after.set(u"stage", idOf(target)); // its board still shows the stage
    const auto refused = other.workspace->save(update, before, after);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().why.contains(target.title()));
    QObject owner;
    CHECK(finished(other.workspace->setField(
                       update, u"deal"_s, team.numbers(u"deal"_s), u"stage"_s, idOf(target), false, &owner))
              .error);
    CHECK(team.load(deal).value(u"stage") == deal.value(u"stage"));
    // And the other way round: a stage that has just been filled stays.
    REQUIRE(team->undo());
    REQUIRE(other.workspace->save(update, before, after));
    CHECK_FALSE(team->remove(u"stage"_s, {target.id()}));
    CHECK(team->dictionary(u"stage"_s).size() == 7);
    CHECK(team.breaches() == QString());
}

TEST_CASE("the step that made a stage is not taken back while deals stand in it", "[stages]")
{
    SalesFile team;
    const Record made = team.add(u"stage"_s, u"Trial"_s,
        {{u"pipeline"_s, team.stage(u"open"_s).value(u"pipeline")}, {u"kind"_s, u"open"_s},
            {u"position"_s, 35}});
    QObject owner;
    const auto batch = query::batches(team->reads(), 1);
    REQUIRE(batch);
    const Record deal = team.deal(u"Robots"_s, {{u"stage"_s, idOf(made)}});
    const auto refused = team->undoBatch(batch->front().number);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(team.load(deal).value(u"stage") == idOf(made));
    CHECK(team.breaches() == QString());
}

TEST_CASE("a move out of its turn is not taken back when the deal was there twice", "[stages]")
{
    SalesFile team;
    const Record deal = team.deal(u"Robots"_s);
    REQUIRE(team.move(deal, team.stage(u"open"_s, 1)));
    const qint64 there = query::batches(team->reads(), 1)->front().number;
    REQUIRE(team.move(deal, team.stage(u"open"_s)));
    REQUIRE(team.move(deal, team.stage(u"open"_s, 1)));
    const auto refused = team->undoBatch(there);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(team.movesOf(deal).size() == 4);
    CHECK(team.breaches() == QString());
}
