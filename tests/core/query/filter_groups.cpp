// SPDX-License-Identifier: GPL-3.0-or-later
// Filters that ask something of other records, and long ones.
#include "core/query/list.h"
#include "tests/core/query/deal_file.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const DealFile &file, const QString &entity, const QString &filter, bool trash = false)
{
    INFO(filter.toStdString());
    const auto numbers
        = must(query::rowNumbers(file.reads(), {entity, filterOf(filter), {u"name"_s, false}, trash}));
    QStringList names;
    for (const query::Row &row : must(query::rows(file.reads(), entity, {u"name"_s}, numbers)))
        names << row.cells[0].toString();
    names.sort();
    return names;
}

void remove(DealFile &file, const Record &record)
{
    ChangeSet set;
    set.label = {u"remove"_s, record.def().name, {}, 1, {}};
    set.changes = {removal(record)};
    must(file.store->commit(set));
}

struct Team : DealFile {
    Team()
    {
        ada = user(u"Ada"_s, u"East"_s);
        bo = user(u"Bo"_s, u"West"_s);
        acme = add(u"customer"_s, {{u"name"_s, u"Acme"_s}, {u"owner"_s, link(ada)}});
        beta = add(u"customer"_s, {{u"name"_s, u"Beta"_s}, {u"owner"_s, link(bo)}});
        none = add(u"customer"_s, {{u"name"_s, u"None"_s}});
        first = deal(u"first"_s, 0, {{u"owner"_s, link(ada)}, {u"customer"_s, link(acme.id())}});
        second = deal(u"second"_s, 5, {{u"owner"_s, link(bo)}, {u"customer"_s, link(acme.id())}});
        third = deal(u"third"_s, 0, {{u"customer"_s, link(beta.id())}});
    }
    Uid ada, bo;
    Record acme, beta, none, first, second, third;
};

} // namespace

TEST_CASE("a list can ask for what its records link to", "[filter]")
{
    Team file;
    CHECK(titles(file, u"deal"_s, u"owner(team = East)"_s) == QStringList{u"first"_s});
    CHECK(titles(file, u"deal"_s, u"owner(team = east or name = Bo)"_s)
        == QStringList{u"first"_s, u"second"_s});
    CHECK(titles(file, u"deal"_s, u"not owner(team = East)"_s) == QStringList{u"second"_s, u"third"_s});
    CHECK(titles(file, u"deal"_s, u"owner()"_s) == QStringList{u"first"_s, u"second"_s});
    CHECK(titles(file, u"deal"_s, u"not owner()"_s) == QStringList{u"third"_s});
    CHECK(titles(file, u"deal"_s, u"customer(owner(team = West))"_s) == QStringList{u"third"_s});
    CHECK(titles(file, u"deal"_s, u"customer(not owner(team = West))"_s)
        == QStringList{u"first"_s, u"second"_s});
    CHECK(titles(file, u"deal"_s, u"not customer(not owner(team = West))"_s) == QStringList{u"third"_s});
    CHECK(titles(file, u"deal"_s, u"stage(kind = won) or owner is empty"_s)
        == QStringList{u"second"_s, u"third"_s});
}

TEST_CASE("a list can ask for what links to its records", "[filter]")
{
    Team file;
    CHECK(titles(file, u"customer"_s, u"deal(status = won)"_s) == QStringList{u"Acme"_s});
    CHECK(titles(file, u"customer"_s, u"not deal(status = won)"_s) == QStringList{u"Beta"_s, u"None"_s});
    CHECK(titles(file, u"customer"_s, u"deal()"_s) == QStringList{u"Acme"_s, u"Beta"_s});
    CHECK(titles(file, u"customer"_s, u"not deal()"_s) == QStringList{u"None"_s});
    CHECK(titles(file, u"customer"_s, u"deal(owner(team = West) and status = won)"_s)
        == QStringList{u"Acme"_s});
    // Both conditions of one deal, not of any two.
    CHECK(titles(file, u"customer"_s, u"deal(owner(team = East) and status = won)"_s).isEmpty());
    CHECK(titles(file, u"customer"_s, u"deal(owner(team = East)) and deal(status = won)"_s)
        == QStringList{u"Acme"_s});
}

TEST_CASE("a link can be chosen where several lead back", "[filter]")
{
    Team file;
    file.add(u"stage_change"_s,
        {{u"deal"_s, link(file.first.id())}, {u"from"_s, link(file.stage(1))}, {u"to"_s, link(file.stage(0))},
            {u"at"_s, QVariant::fromValue(monday())}});
    const QString first = file.stages()[0].title(), second = file.stages()[1].title();
    CHECK(titles(file, u"stage"_s, u"stage_change()"_s) == QStringList{second}); // the first one: from
    CHECK(titles(file, u"stage"_s, u"stage_change.from()"_s) == QStringList{second});
    CHECK(titles(file, u"stage"_s, u"stage_change.to(at = 2026-03-16)"_s) == QStringList{first});
    CHECK(titles(file, u"stage"_s, u"not stage_change.to()"_s).contains(second));
    CHECK(
        titles(file, u"deal"_s, u"stage_change(to(name = \"%1\"))"_s.arg(first)) == QStringList{u"first"_s});
    const Record child
        = file.add(u"customer"_s, {{u"name"_s, u"Child"_s}, {u"parent"_s, link(file.acme.id())}});
    CHECK(titles(file, u"customer"_s, u"customer(name = Child)"_s) == QStringList{u"Acme"_s});
    CHECK(titles(file, u"customer"_s, u"parent(name = Acme)"_s) == QStringList{u"Child"_s});
}

TEST_CASE("what lies in the trash no longer links, and is still linked to", "[filter]")
{
    Team file;
    remove(file, file.second);
    CHECK(titles(file, u"customer"_s, u"deal(status = won)"_s).isEmpty());
    CHECK(titles(file, u"customer"_s, u"not deal(status = won)"_s).size() == 3);
    remove(file, must(file.store->load(file.store->schema().at(u"user"), file.ada)));
    CHECK(titles(file, u"deal"_s, u"owner(team = East)"_s) == QStringList{u"first"_s});
    CHECK(titles(file, u"deal"_s, u"customer(name = Acme)"_s, true) == QStringList{u"second"_s});
}

TEST_CASE("a group of other records that cannot be is told by its name", "[filter]")
{
    Team file;
    for (const char *text : {"nobody(a = 1)", "owner(colour = red)", "product(name = a) and stage()",
             "activity.lead()", "stage_change.nowhere()", "setting()", "amount()", "not nobody()",
             "customer(owner(no_field is empty))", "name(x = 1)", ".()", "deal.()"}) {
        const auto found
            = query::totals(file.reads(), {u"deal"_s, filterOf(QString::fromLatin1(text)), {}, false});
        INFO(text);
        if (qstrcmp(text, "product(name = a) and stage()") == 0) {
            CHECK(found);
            continue;
        }
        REQUIRE_FALSE(found);
        CHECK(found.error().code == Error::Code::Invalid);
        CHECK_FALSE(found.error().why.isEmpty());
    }
}

TEST_CASE("filters may be long and deep", "[filter]")
{
    Team file;
    QStringList ids, names, leaves;
    for (int i = 0; i < 5000; ++i) {
        ids << Uid::make().text();
        names << u"name%1"_s.arg(i);
    }
    ids << file.ada.text();
    names << u"FIRST"_s;
    for (const QString &name : names)
        leaves << u"name = %1"_s.arg(name);
    CHECK(titles(file, u"deal"_s, u"owner in (%1)"_s.arg(ids.join(u", "_s))) == QStringList{u"first"_s});
    CHECK(titles(file, u"deal"_s, u"owner not in (%1)"_s.arg(ids.join(u", "_s)))
        == QStringList{u"second"_s, u"third"_s});
    CHECK(titles(file, u"deal"_s, u"name in (%1)"_s.arg(names.join(u", "_s))) == QStringList{u"first"_s});
    CHECK(titles(file, u"deal"_s, leaves.join(u" or "_s)) == QStringList{u"first"_s});
}

TEST_CASE("money can be asked for by its currency alone", "[filter]")
{
    DealFile file;
    file.deal(u"dollar"_s, 0, {{u"amount"_s, money(500)}});
    file.deal(u"euro"_s, 0, {{u"amount"_s, money(500, "EUR")}});
    file.deal(u"own"_s, 0, {{u"amount"_s, QVariant::fromValue(Money::of(700, {}))}});
    file.deal(u"free"_s, 0);
    CHECK(titles(file, u"deal"_s, u"amount = EUR"_s) == QStringList{u"euro"_s});
    CHECK(titles(file, u"deal"_s, u"amount = USD"_s) == QStringList{u"dollar"_s, u"own"_s});
    CHECK(titles(file, u"deal"_s, u"amount = USD or amount is empty"_s)
        == QStringList{u"dollar"_s, u"free"_s, u"own"_s});
    CHECK(titles(file, u"deal"_s, u"amount in (USD, EUR)"_s).size() == 3);
    CHECK(titles(file, u"deal"_s, u"amount != USD"_s) == QStringList{u"euro"_s, u"free"_s});
    CHECK(titles(file, u"deal"_s, u"amount = \"5 USD\""_s) == QStringList{u"dollar"_s});
    CHECK(titles(file, u"deal"_s, u"amount >= \"6 USD\""_s) == QStringList{u"own"_s});
    CHECK(titles(file, u"deal"_s, u"amount = CNY"_s).isEmpty());
    for (const char *text : {"amount = usd", "amount = US", "amount > USD", "amount = ZZ1"})
        CHECK_FALSE(query::totals(file.reads(), {u"deal"_s, filterOf(QString::fromLatin1(text)), {}, false}));
}

TEST_CASE("groups may be nested, and too many are refused before they are asked", "[filter]")
{
    Team file;
    const auto isTaken = [&](const QString &filter) {
        const auto found = query::totals(file.reads(), {u"customer"_s, filterOf(filter), {}, false});
        if (!found)
            CHECK(found.error().code == Error::Code::Invalid);
        return bool(found);
    };
    const auto deepest = [&](const QString &around, int most) {
        QString filter = u"name = Acme"_s;
        int levels = 0;
        for (; levels < most && isTaken(around.arg(filter)); ++levels)
            filter = around.arg(filter);
        return levels;
    };
    CHECK(deepest(u"parent(%1)"_s, 15) >= 5);
    CHECK(deepest(u"not parent(%1)"_s, 15) >= 5);
    CHECK(deepest(u"not parent(name = a and %1)"_s, 15) >= 4);
    CHECK(deepest(u"not customer(name = a or %1)"_s, 15) >= 4);
    CHECK(deepest(u"name in (a, b) and (grade != A or (%1))"_s, 15) >= 8);
    CHECK(deepest(u"(name = a and deal(status = won or (source = a and customer(%1))))"_s, 15) >= 2);
}
