// SPDX-License-Identifier: GPL-3.0-or-later
// A whole sales history of another system comes in: its customers, its products, and every deal with
// its dates, stages and owners.
#include "core/history/history.h"
#include "core/query/reads.h"
#include "tests/support/catch.h"
#include "tests/support/import_trial.h"

using namespace rapport;
using namespace rapport::test;
using namespace rapport::exchange;
using namespace Qt::StringLiterals;

namespace {

bool hasProblem(const ImportReport &report, Problem::Kind kind, const QString &value, const QString &what)
{
    for (const Problem &problem : report.problems.list()) {
        if (problem.kind == kind && problem.value == value && problem.what.contains(what))
            return true;
    }
    return false;
}

qint64 countOf(const ImportTrial &trial, const QString &entity, const QString &filter)
{
    const auto parsed = Filter::parse(filter);
    REQUIRE(parsed);
    const auto totals = query::totals(trial.reads(), {entity, *parsed, {}, false});
    INFO((totals ? QString() : totals.error().text()).toStdString());
    REQUIRE(totals);
    return totals->count;
}

} // namespace

TEST_CASE("the practice set of a trading firm comes in complete")
{
    const QString accounts = realFile(u"crm-maven/accounts.csv"_s),
                  products = realFile(u"crm-maven/products.csv"_s),
                  pipeline = realFile(u"crm-maven/sales_pipeline.csv"_s);
    if (accounts.isEmpty() || products.isEmpty() || pipeline.isEmpty())
        return;
    ImportTrial trial;
    const QString before = contents(*trial.database, false);

    CHECK(trial.inspectFile(accounts).mapping.entity == u"customer"_s);
    const ImportReport first = trial.file(u"customer"_s, accounts);
    CHECK(first.read == 85);
    CHECK(first.created == 85);
    CHECK(trial.all(u"customer"_s).size() == 85);
    const Record acme = trial.one(u"customer"_s, u"name"_s, u"Acme Corporation"_s);
    CHECK(acme.value(u"founded").toLongLong() == 1996);
    CHECK(acme.value(u"employees").toLongLong() == 2822);
    CHECK(acme.value(u"annual_revenue").value<Money>().text() == u"1100.04 USD"_s);
    CHECK(acme.value(u"country").toString() == u"United States"_s);

    CHECK(trial.inspectFile(products).mapping.entity == u"product"_s);
    const ImportReport second = trial.file(u"product"_s, products);
    CHECK(second.created == 7);
    CHECK(trial.one(u"product"_s, u"name"_s, u"GTX Pro"_s).value(u"price").value<Money>().text()
        == u"4821.00 USD"_s);

    const Inspection seen = trial.inspectFile(pipeline);
    CHECK(seen.mapping.entity == u"deal"_s);
    CHECK(seen.mapping.dates == rules::DateOrder::DayFirst);
    CHECK(seen.mapping.datesCertain);
    const ImportReport third = trial.run(seen);
    CHECK(third.read == 8800);
    CHECK(third.created == 8800);
    CHECK(hasProblem(third, Problem::Kind::ReadAs, u"GTXPro"_s, u"GTX Pro"_s));
    CHECK(trial.all(u"product"_s).size() == 7);
    CHECK(hasProblem(third, Problem::Kind::CreatedLink, u"Engaging"_s, u"Engaging"_s));
    CHECK(hasProblem(third, Problem::Kind::CreatedLink, u"Prospecting"_s, u"Prospecting"_s));
    CHECK(countOf(trial, u"deal"_s, u"customer is empty"_s) == 1425);
    CHECK(countOf(trial, u"deal"_s, u"product is empty"_s) == 0);
    CHECK(countOf(trial, u"deal"_s, u"status = won"_s) == 4238);

    const auto won = query::totals(
        trial.reads(), {u"deal"_s, *Filter::parse(u"status = won"), {}, false}, {u"amount"_s});
    REQUIRE(won);
    REQUIRE(won->sums[u"amount"_s].size() == 1);
    CHECK(won->sums[u"amount"_s].front().text() == u"10005534.00 USD"_s);

    const Record deal = trial.one(u"deal"_s, u"number"_s, u"1C1I7A6R"_s);
    CHECK(deal.value(u"opened_on").toDate() == QDate(2016, 10, 20));
    CHECK(deal.value(u"closed_on").toDate() == QDate(2017, 3, 1));
    CHECK(trial.titleOf(deal, u"customer"_s) == u"Cancity"_s);
    CHECK(trial.titleOf(deal, u"product"_s) == u"GTX Plus Basic"_s);
    CHECK(trial.titleOf(deal, u"owner"_s) == u"Moses Frase"_s);
    CHECK(deal.title() == u"GTX Plus Basic – Cancity"_s);
    const auto moves
        = query::linked(trial.reads(), u"stage_change", u"deal", deal.id(), {u"at"_s, u"to"_s}, 10);
    REQUIRE(moves);
    REQUIRE(moves->size() == 2);
    CHECK(moves->back().cells[0].value<Instant>().local().date() == QDate(2016, 10, 20));

    SECTION("a second import of the same file changes nothing")
    {
        const QString now = contents(*trial.database);
        const ImportReport again = trial.file(u"deal"_s, pipeline);
        CHECK(again.created == 0);
        CHECK(again.updated == 0);
        CHECK((contents(*trial.database) == now));
    }
    SECTION("all of it is taken back in three steps")
    {
        for (const qint64 batch : {third.batch, second.batch, first.batch}) {
            const auto undone = history::undo(*trial.store, batch, {});
            INFO((undone ? QString() : undone.error().text()).toStdString());
            REQUIRE(undone);
        }
        CHECK((contents(*trial.database, false) == before));
    }
}

TEST_CASE("a trial run says what an import will do and writes nothing")
{
    const QString pipeline = realFile(u"crm-maven/sales_pipeline.csv"_s);
    if (pipeline.isEmpty())
        return;
    ImportTrial trial;
    const QString before = contents(*trial.database);
    ImportOptions dry;
    dry.dryRun = true;
    const ImportReport told = trial.file(u"deal"_s, pipeline, dry);
    CHECK((contents(*trial.database) == before));
    CHECK(told.batch == 0);
    const ImportReport done = trial.file(u"deal"_s, pipeline);
    CHECK(told.created == done.created);
    CHECK(told.problems.total() == done.problems.total());
    CHECK(told.createdLinks == done.createdLinks);
}
