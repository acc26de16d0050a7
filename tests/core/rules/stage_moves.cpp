// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/stage_moves.h"
#include "core/model/deal.h"
#include "core/rules/consequences.h"
#include "core/rules/validation.h"
#include "tests/support/catch.h"

using namespace rapport;
using namespace rapport::rules;
using namespace Qt::StringLiterals;

namespace {

Record stageOf(const QString &kind, int position, const QString &checklist = {}, const QString &required = {})
{
    static const Uid sales = Uid::make();
    Stage stage;
    stage.meta.id = Uid::make();
    stage.name = kind + QString::number(position);
    stage.kind = kind;
    stage.pipeline.uid = sales;
    stage.position.number = position;
    stage.checklist = checklist;
    stage.requiredFields = required;
    return toRecord(stage);
}

Record dealOf(const QString &name)
{
    Deal deal;
    deal.meta.id = Uid::make();
    deal.name = name;
    return toRecord(deal);
}

Record noReturn(Record stage)
{
    stage.set(u"no_return", true);
    return stage;
}

} // namespace

TEST_CASE("a stage lets a deal in when its checklist is ticked and its fields are filled")
{
    const Record first = stageOf(u"open"_s, 10);
    const Record quote = stageOf(
        u"open"_s, 20, u" Budget known \n\nSite visited\nBudget known"_s, u"amount, contact,gone"_s);
    CHECK(checklistOf(quote) == QStringList{u"Budget known"_s, u"Site visited"_s});
    Record deal = dealOf(u"Robots"_s);
    StageGate gate = stageGate(deal, first, quote);
    CHECK(gate.unticked == QStringList{u"Budget known"_s, u"Site visited"_s});
    CHECK(gate.missing == QStringList{u"amount"_s, u"contact"_s}); // a key without a field keeps nobody out
    CHECK_FALSE(gate.isOpen());
    const Error refusal = gateRefusal(gate, deal, quote);
    CHECK(refusal.code == Error::Code::Refused);
    CHECK(refusal.field == u"amount"_s);
    CHECK(refusal.what.contains(u"Robots"_s));
    CHECK(refusal.what.contains(quote.title()));
    CHECK(refusal.why.contains(u"Amount"_s));
    CHECK(refusal.why.contains(u"Site visited"_s));
    CHECK_FALSE(refusal.help.isEmpty());

    setTicked(deal, u"Site visited"_s, true);
    setTicked(deal, u"Budget known"_s, true);
    setTicked(deal, u"Site visited"_s, true);
    CHECK(tickedOf(deal).size() == 2);
    deal.set(u"amount", QVariant::fromValue(Money::of(0, Currency::fromCode(u"EUR")))); // zero is an amount
    deal.set(u"contact", QVariant::fromValue(Uid::make()));
    CHECK(stageGate(deal, first, quote).isOpen());
    setTicked(deal, u"Budget known"_s, false);
    gate = stageGate(deal, first, quote);
    CHECK(gate.unticked == QStringList{u"Budget known"_s});
    CHECK(gateRefusal(gate, deal, quote).field == u"stage"_s);
    // Made there directly, nobody can have ticked anything.
    CHECK(stageGate(deal, Record(), quote).isOpen());
}

TEST_CASE("blanks do not fill a field that a stage asks for")
{
    Record deal = dealOf(u"Robots"_s);
    deal.set(u"next_step", u"  "_s);
    CHECK(stageGate(deal, Record(), stageOf(u"open"_s, 1, {}, u"next_step"_s)).missing
        == QStringList{u"next_step"_s});
}

TEST_CASE("a lost deal says why, even when it is new")
{
    Record deal = dealOf(u"Robots"_s);
    const Record lost = stageOf(u"lost"_s, 70);
    for (const Record &from : {Record(), stageOf(u"open"_s, 10), stageOf(u"won"_s, 60)}) {
        const StageGate gate = stageGate(deal, from, lost);
        CHECK(gate.missing == QStringList{u"lost_reason"_s});
        CHECK(gateRefusal(gate, deal, lost).field == u"lost_reason"_s);
    }
    deal.set(u"lost_reason", u"Price"_s);
    CHECK(stageGate(deal, stageOf(u"open"_s, 10), lost).isOpen());
    CHECK(stageGate(dealOf(u"Robots"_s), Record(), stageOf(u"won"_s, 60)).isOpen());
}

TEST_CASE("a stage without return is left only for a later one, or for the end")
{
    const Record deal = [] {
        Record one = dealOf(u"Robots"_s);
        one.set(u"lost_reason", u"Price"_s);
        return one;
    }();
    const Record contract = noReturn(stageOf(u"open"_s, 50));
    CHECK(stageGate(deal, contract, stageOf(u"open"_s, 40)).backward);
    CHECK_FALSE(stageGate(deal, contract, stageOf(u"open"_s, 60)).backward);
    CHECK_FALSE(stageGate(deal, contract, stageOf(u"won"_s, 10)).backward);
    CHECK_FALSE(stageGate(deal, contract, stageOf(u"lost"_s, 10)).backward);
    CHECK_FALSE(stageGate(deal, stageOf(u"open"_s, 50), stageOf(u"open"_s, 40)).backward);
    const Record won = noReturn(stageOf(u"won"_s, 60));
    CHECK(stageGate(deal, won, stageOf(u"open"_s, 10)).backward);
    CHECK_FALSE(stageGate(deal, won, stageOf(u"lost"_s, 70)).backward);
    Record elsewhere = stageOf(u"open"_s, 90);
    elsewhere.set(u"pipeline", QVariant::fromValue(Uid::make()));
    CHECK(stageGate(deal, contract, elsewhere).backward); // no way round by another pipeline
    const StageGate gate = stageGate(deal, contract, stageOf(u"open"_s, 40));
    CHECK(gateRefusal(gate, deal, stageOf(u"open"_s, 40)).field == u"stage"_s);
}

TEST_CASE("the dates and the reason of a deal follow the kind of its stage")
{
    const Record open = stageOf(u"open"_s, 10), won = stageOf(u"won"_s, 60), lost = stageOf(u"lost"_s, 70);
    const QDate today(2026, 3, 16);
    Facts facts{Instant{5000}, today, [&](const Uid &id) {
                    return id == won.id() ? won : id == lost.id() ? lost : open;
                }};
    const auto moved = [&](const Record &before, const Record &to, const QDate &closed = {}) {
        Record after = before;
        after.set(u"stage", QVariant::fromValue(to.id()));
        if (closed.isValid())
            after.set(u"closed_on", closed);
        complete(before, after, facts);
        return after;
    };
    Record deal = dealOf(u"Robots"_s);
    deal.set(u"stage", QVariant::fromValue(open.id()));
    CHECK(moved(deal, won).value(u"closed_on").toDate() == today);
    const QDate friday(2026, 3, 13), monday(2026, 3, 9);
    const Record was = moved(deal, won, friday);
    CHECK(was.value(u"closed_on").toDate() == friday);
    CHECK_FALSE(moved(was, open).value(u"closed_on").isValid());
    CHECK(moved(was, open, monday).value(u"closed_on").toDate() == monday);
    Record gone = moved(was, lost);
    CHECK(gone.value(u"closed_on").toDate() == today); // closed anew
    CHECK(moved(was, lost, monday).value(u"closed_on").toDate() == monday);
    gone.set(u"lost_reason", u"Price"_s);
    CHECK_FALSE(moved(gone, open).value(u"lost_reason").isValid());
    CHECK_FALSE(moved(gone, won).value(u"lost_reason").isValid());
    CHECK(moved(gone, lost).value(u"lost_reason").toString() == u"Price"_s);
}

TEST_CASE("a clock that was set back does not turn the stage history round")
{
    const Schema schema;
    const Record open = stageOf(u"open"_s, 10), won = stageOf(u"won"_s, 60);
    Facts facts{Instant{5000}, QDate(2026, 3, 16), [&](const Uid &) { return won; }};
    Record before(schema.of<Deal>());
    before.meta.id = Uid::make();
    before.set(u"stage", QVariant::fromValue(open.id()));
    before.set(u"stage_since", QVariant::fromValue(Instant{4000}));
    Record after = before;
    after.set(u"stage", QVariant::fromValue(won.id()));
    const auto at = [&] {
        const auto made = follow(before, after, schema, facts);
        REQUIRE(made.size() == 1);
        CHECK(made.front().value(u"from") == before.value(u"stage"));
        CHECK(made.front().value(u"to") == after.value(u"stage"));
        return made.front().value(u"at").value<Instant>();
    };
    CHECK(at() == Instant{5000});
    before.set(u"stage_since", QVariant::fromValue(Instant{9000}));
    CHECK(at() == Instant{9000});
    facts.stageSince = [&](const Uid &deal) { return deal == before.id() ? Instant{9500} : Instant(); };
    CHECK(at() == Instant{9500}); // another window moved it there and back since it was read
}

TEST_CASE("a deal does not close before it was opened, and old dates do not stop other edits")
{
    const Local home{Currency::fromCode(u"CNY"), u"CN"_s, QDate(2026, 3, 16)};
    Record deal = dealOf(u"Robots"_s);
    deal.set(u"stage", QVariant::fromValue(Uid::make()));
    deal.set(u"opened_on", QDate(2026, 3, 16));
    for (const QString &field : {u"closes_on"_s, u"closed_on"_s}) {
        INFO(field.toStdString());
        Record after = deal;
        after.set(field, QDate(2026, 3, 16));
        CHECK(validateChange(deal, after, home).empty());
        after.set(field, QDate(2026, 3, 15));
        const auto breaches = validateChange(deal, after, home);
        REQUIRE(breaches.size() == 1);
        CHECK(breaches.front().field == field);
        CHECK(breaches.front().what.contains(u"2026-03-15"_s));
        CHECK(breaches.front().what.contains(u"2026-03-16"_s));
        CHECK(validate(after, home).size() == 1);
        Record renamed = after;
        renamed.set(u"name", u"Arms"_s);
        CHECK(validateChange(after, renamed, home).empty());
        Record later = after;
        later.set(u"opened_on", QDate(2026, 3, 20));
        REQUIRE(validateChange(after, later, home).size() == 1);
        CHECK(validateChange(after, later, home).front().field == u"opened_on"_s);
        later.set(u"opened_on", {});
        CHECK(validateChange(after, later, home).empty());
    }
}

TEST_CASE("the reason of a lost deal is not taken away while it is lost")
{
    const Local home{Currency::fromCode(u"CNY"), u"CN"_s, QDate(2026, 3, 16)};
    Record lost = dealOf(u"Robots"_s);
    lost.set(u"stage", QVariant::fromValue(Uid::make()));
    lost.set(u"status", u"lost"_s);
    lost.set(u"lost_reason", u"Price"_s);
    Record after = lost;
    after.set(u"lost_reason", {});
    REQUIRE(validateChange(lost, after, home).size() == 1);
    CHECK(validateChange(lost, after, home).front().field == u"lost_reason"_s);
    Record without = after; // it came in without, by an import
    without.set(u"name", u"Arms"_s);
    CHECK(validateChange(after, without, home).empty());
}
