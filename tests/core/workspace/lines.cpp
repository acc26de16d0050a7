// SPDX-License-Identifier: GPL-3.0-or-later
// Product lines and the amount of their deal; amounts that no double could hold.
#include "tests/core/workspace/sales_file.h"
#include "tests/support/catch.h"

#include "core/rules/validation.h"

#include <limits>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

Record line(SalesFile &team, const Record &deal, double quantity, qint64 price)
{
    return team.add(
        u"deal_line"_s, {}, {{u"deal"_s, idOf(deal)}, {u"quantity"_s, quantity}, {u"price"_s, usd(price)}});
}

QVariant amount(SalesFile &team, const Record &deal) { return team.load(deal).value(u"amount"); }

} // namespace

TEST_CASE("a deal's amount follows its lines until somebody sets it apart", "[lines]")
{
    SalesFile team;
    const Record deal = team.deal(u"Robots"_s);
    const QString empty = team.state();
    const Record arm = line(team, deal, 2, 1000);
    CHECK(arm.value(u"total") == usd(2000));
    CHECK(amount(team, deal) == usd(2000));
    const Record cable = line(team, deal, 3, 50);
    CHECK(amount(team, deal) == usd(2150));
    REQUIRE(team.change(cable, u"discount", 50.0));
    CHECK(team.load(cable).value(u"total") == usd(75));
    CHECK(amount(team, deal) == usd(2075));
    REQUIRE(team.change(cable, u"tax_rate", 13.0)); // tax is shown apart
    CHECK(amount(team, deal) == usd(2075));
    REQUIRE(team->remove(u"deal_line"_s, {arm.id()}));
    CHECK(amount(team, deal) == usd(75));
    REQUIRE(team->restore(u"deal_line"_s, {arm.id()}));
    CHECK(amount(team, deal) == usd(2075));

    REQUIRE(team.change(deal, u"amount", usd(1800))); // a round price for all of it
    REQUIRE(team.change(arm, u"quantity", 4.0));
    CHECK(amount(team, deal) == usd(1800));
    REQUIRE(team.change(deal, u"amount", usd(4075)));
    REQUIRE(team.change(arm, u"quantity", 1.0)); // equal again: it follows again
    CHECK(amount(team, deal) == usd(1075));
    // Without lines there is nothing to follow.
    REQUIRE(team->remove(u"deal_line"_s, {arm.id(), cable.id()}));
    CHECK(amount(team, deal) == usd(1075));
    CHECK(team.breaches() == QString());
    while (team->undoLabel()->entity == u"deal_line" || team->undoLabel()->verb == u"update")
        REQUIRE(team->undo());
    CHECK(team.state() == empty);
}

TEST_CASE("lines that are saved together with their deal come to one amount", "[lines]")
{
    SalesFile team;
    Record deal = team->blank(u"deal"_s);
    deal.meta.id = Uid::make();
    deal.set(u"name", u"Robots"_s);
    const auto fresh = [&](double quantity, const QVariant &price) {
        Record record(team->schema()->at(u"deal_line"));
        record.set(u"deal", idOf(deal));
        record.set(u"quantity", quantity);
        record.set(u"price", price);
        return record;
    };
    const Label create{u"create"_s, u"deal"_s, u"Robots"_s, 1, {}};
    REQUIRE(
        team->save(create, {{Record(), deal}, {Record(), fresh(1, usd(10))}, {Record(), fresh(2, usd(7))}}));
    CHECK(amount(team, deal) == usd(24));
    // What the deal is said to be worth in the same act stands.
    const Record before = team.load(deal);
    Record after = before;
    after.set(u"amount", usd(99));
    REQUIRE(team->save(create, {{before, after}, {Record(), fresh(1, usd(1))}}));
    CHECK(amount(team, deal) == usd(99));
    REQUIRE(team->undo());
    // Another currency among the lines: no sum, no change.
    REQUIRE(team->save(
        create, {{Record(), fresh(1, QVariant::fromValue(Money::of(5, Currency::fromCode(u"EUR"))))}}));
    CHECK(amount(team, deal) == usd(24));
    CHECK(team.breaches() == QString());
}

TEST_CASE("a bulk edit of lines carries the amounts of their deals along", "[lines]")
{
    SalesFile team;
    const Record robots = team.deal(u"Robots"_s), arms = team.deal(u"Arms"_s);
    for (int i = 1; i <= 3; ++i) {
        line(team, robots, i, 100);
        line(team, arms, i, 10);
    }
    const QString before = team.state();
    QObject owner;
    const Ended ended = finished(team->setField({u"update"_s, u"deal_line"_s, {}, 6, {}}, u"deal_line"_s,
        team.numbers(u"deal_line"_s), u"discount"_s, 50.0, false, &owner));
    REQUIRE_FALSE(ended.error);
    CHECK(ended.outcome.changed == 6);
    CHECK(amount(team, robots) == usd(300));
    CHECK(amount(team, arms) == usd(30));
    REQUIRE(team->undo());
    CHECK(team.state() == before);
    CHECK(team.breaches() == QString());
}

TEST_CASE("a line whose total cannot be counted is refused with its field", "[lines]")
{
    SalesFile team;
    const Record deal = team.deal(u"Robots"_s);
    const Record arm = line(team, deal, 1, std::numeric_limits<qint64>::max());
    CHECK(amount(team, deal) == usd(std::numeric_limits<qint64>::max()));
    const auto refused = team.change(arm, u"quantity", 2.0);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Invalid);
    Record second(team->schema()->at(u"deal_line"));
    second.set(u"deal", idOf(deal));
    second.set(u"price", usd(1));
    CHECK_FALSE(team->save({}, Record(), second)); // together they are too much
    CHECK(team.breaches() == QString());
}

TEST_CASE("amounts beyond what a double holds stay exact on every way", "[lines][money]")
{
    SalesFile team;
    const rules::Local local{team->currency(), team->region(), team.clock.today()};
    const FieldDef &field = *team->schema()->at(u"deal").find(u"amount");
    const qint64 most = std::numeric_limits<qint64>::max();
    for (const qint64 minor : {(qint64(1) << 53) + 1, (qint64(1) << 62) + 3, most, -most}) {
        INFO(minor);
        const QString typed = Money::of(minor, team->currency()).amountText();
        const auto value = rules::parseValue(field, typed, local);
        REQUIRE(value);
        CHECK(value->value<Money>().minor == minor);
        const auto again = rules::parseValue(field, machineText(Kind::Money, *value), local);
        REQUIRE(again);
        CHECK(*again == *value);
        const Record deal = team.deal(u"Huge"_s, {{u"amount"_s, usd(5)}});
        REQUIRE(team.change(deal, u"amount", *value));
        CHECK(amount(team, deal) == *value);
        const qint64 batch = query::batches(team->reads(), 1)->front().number;
        const auto history = query::history(team->reads(), u"deal", deal.id(), 5);
        REQUIRE(history);
        CHECK(history->front().batch == batch);
        CHECK(history->front().change.fields.front().after == *value);
        CHECK(team.numbers(u"deal"_s, "amount = " + typed.toLatin1()).size() == 1);
        REQUIRE(team.change(deal, u"amount", usd(minor > 0 ? minor - 1 : minor + 1)));
        CHECK(team.numbers(u"deal"_s, "amount = " + typed.toLatin1()).empty());
        REQUIRE(team->undo());
        CHECK(amount(team, deal) == *value);
        REQUIRE(team->undo());
        CHECK(amount(team, deal) == usd(5));
        REQUIRE(team->redo());
        CHECK(amount(team, deal) == *value);
        REQUIRE(team->remove(u"deal"_s, {deal.id()}));
    }
    CHECK(team.breaches() == QString());
}

TEST_CASE("custom amounts are as exact as those that ship", "[lines][money]")
{
    SalesFile team;
    team.add(u"custom_field"_s, u"Ceiling"_s,
        {{u"of"_s, u"deal"_s}, {u"kind"_s, u"money"_s}, {u"name"_s, u"ceiling"_s},
            {u"label_en"_s, u"Ceiling"_s}});
    const FieldDef *field = team->schema()->at(u"deal").find(u"ceiling");
    REQUIRE(field);
    const QVariant value = usd((qint64(1) << 62) + 7);
    const Record deal = team.deal(u"Huge"_s);
    REQUIRE(team.change(deal, u"ceiling", value));
    CHECK(team.load(deal).value(u"ceiling") == value);
    REQUIRE(team.change(deal, u"ceiling", usd((qint64(1) << 62) + 8)));
    REQUIRE(team->undo());
    CHECK(team.load(deal).value(u"ceiling") == value);
    CHECK(team.breaches() == QString());
}
