// SPDX-License-Identifier: GPL-3.0-or-later
// Sales, wins and losses against figures that are worked out in another way: plain sums over the tables, or
// by hand.
#include "tests/core/query/report_rows.h"
#include "tests/core/query/sales_file.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Won = 5, Lost = 6; // after the five open stages

query::ReportQuery year2025()
{
    query::ReportQuery asked;
    asked.from = QDate(2025, 1, 1);
    asked.to = QDate(2025, 12, 31);
    return asked;
}

} // namespace

TEST_CASE("sales by person, product, manager and quarter are the plain sums over the deals")
{
    for (unsigned seed = 11; seed < 14; ++seed) {
        SalesFile file(seed, 300);
        const query::Report made = reportOf(file, "sales", year2025());
        const QString sums
            = u"sum(d.status = 'won') || '|' || sum(d.status = 'lost') || '|' || sum(CASE WHEN d.status = "
              u"'won'"
              " THEN coalesce(d.amount, 0) ELSE 0 END) || ' ' || coalesce(d.amount_currency, 'USD')"_s;
        const QString from
            = u" FROM deal d LEFT JOIN user u ON u.id = d.owner_id LEFT JOIN product p ON p.id = d.product_id"
              " LEFT JOIN user m ON m.id = u.manager_id LEFT JOIN customer c ON c.id = d.customer_id"
              " WHERE d.deleted_at IS NULL AND d.closed_on BETWEEN '2025-01-01' AND '2025-12-31'"
              " AND d.status <> 'open' GROUP BY 1, coalesce(d.amount_currency, 'USD')"_s;
        const auto bySql = [&](const QString &key) {
            return sqlLines(file, u"SELECT coalesce("_s + key + u", '') || '', "_s + sums + from);
        };
        const QStringList figures{u"count"_s, u"lost"_s, u"amount"_s};
        CHECK(sorted(rowsOf(made, u"owners"_s, QStringList{u"owner"_s} + figures)) == bySql(u"u.name"_s));
        CHECK(sorted(rowsOf(made, u"products"_s, QStringList{u"product"_s} + figures)) == bySql(u"p.name"_s));
        CHECK(sorted(rowsOf(made, u"managers"_s, QStringList{u"manager"_s} + figures)) == bySql(u"m.name"_s));
        QStringList quarters = rowsOf(made, u"quarters"_s, QStringList{u"quarter"_s} + figures);
        quarters.removeIf([](const QString &line) { return line.contains(u"|0|0|0 "_s); });
        CHECK(sorted(quarters)
            == bySql(u"printf('2025-%02d', (CAST(substr(d.closed_on, 6, 2) AS INTEGER) + 2) / 3 * 3 - 2)"_s));
        CHECK(sorted(rowsOf(made, u"total"_s, figures))
            == sqlLines(file, u"SELECT "_s + sums + QString(from).replace(u"GROUP BY 1,"_s, u"GROUP BY"_s)));
    }
}

TEST_CASE("teams and regions are one whatever the case of their letters, and nobody's sales stay apart")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s, u"East"_s), bo = file.user(u"Bo"_s, u"EAST"_s),
              cy = file.user(u"Cy"_s);
    const auto customer = [&](const char *name, const QString &province) {
        return file.add(u"customer"_s, {{u"name"_s, QString::fromLatin1(name)}, {u"province"_s, province}})
            .id();
    };
    const Uid north = customer("N", u"Kent"_s), south = customer("S", u"kent"_s),
              west = customer("W", u"浙江"_s);
    const auto won = [&](const QVariant &owner, const QVariant &of, qint64 amount) {
        file.deal(u"D"_s, Won,
            {{u"amount"_s, money(amount)}, {u"owner"_s, owner}, {u"customer"_s, of},
                {u"closed_on"_s, QDate(2026, 2, 3)}});
    };
    won(link(ada), link(north), 100);
    won(link(bo), link(south), 20);
    won(link(cy), link(west), 3);
    won({}, {}, -4);
    const query::Report made = reportOf(file, "sales");
    const auto amounts = [&](const char *table, const char *name) {
        return rowsOf(made, QString::fromLatin1(table), {QString::fromLatin1(name), u"count"_s, u"amount"_s});
    };
    const QStringList teams = amounts("teams", "team");
    REQUIRE(teams.size() == 2);
    CHECK(teams[0].toLower() == u"east|2|120 usd"_s);
    CHECK(teams[1] == u"|2|-1 USD"_s);
    const QStringList regions = amounts("regions", "region");
    REQUIRE(regions.size() == 3);
    CHECK(regions[0].toLower() == u"kent|2|120 usd"_s);
    CHECK(regions.mid(1) == QStringList{u"浙江|1|3 USD"_s, u"|1|-4 USD"_s});
}

TEST_CASE("sales stand beside the period before, the target and, when wanted, in one currency")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s), bo = file.user(u"Bo"_s);
    const auto won = [&](const Uid &owner, const QVariant &amount, const QDate &on) {
        file.deal(u"D"_s, Won, {{u"amount"_s, amount}, {u"owner"_s, link(owner)}, {u"closed_on"_s, on}});
    };
    won(ada, money(1000), {2026, 2, 1});
    won(ada, money(100, "EUR"), {2026, 3, 31});
    won(ada, money(700), {2025, 11, 1});
    won(bo, money(50), {2025, 12, 31});
    file.add(u"target"_s,
        {{u"user"_s, link(ada)}, {u"period"_s, u"quarter"_s}, {u"starts_on"_s, QDate(2026, 1, 1)},
            {u"metric"_s, u"won"_s}, {u"amount"_s, money(4000)}});
    file.add(u"exchange_rate"_s,
        {{u"currency"_s, u"EUR"_s}, {u"to"_s, u"USD"_s}, {u"rate"_s, 1.25},
            {u"valid_from"_s, QDate(2026, 1, 1)}});
    query::ReportQuery asked;
    asked.from = QDate(2026, 1, 1);
    asked.to = QDate(2026, 3, 31);
    asked.versus = query::Versus::Before;
    const QStringList columns{u"owner"_s, u"amount"_s, u"before"_s, u"target"_s, u"reached"_s};
    CHECK(rowsOf(reportOf(file, "sales", asked), u"owners"_s, columns)
        == QStringList{
            u"Ada|1000 USD|700 USD|4000 USD|25"_s, u"Bo|0 USD|50 USD||"_s, u"Ada|100 EUR|0 EUR||"_s});
    asked.convertTo = Currency::fromCode(u"USD"_s);
    const query::Report one = reportOf(file, "sales", asked);
    CHECK(rowsOf(one, u"owners"_s, columns)
        == QStringList{u"Ada|1125 USD|700 USD|4000 USD|28.1"_s, u"Bo|0 USD|50 USD||"_s});
    CHECK(tableOf(one, u"owners"_s).isConverted);
    CHECK(tableOf(one, u"owners"_s).note.contains(u"USD"_s));
    CHECK(rowsOf(one, u"months"_s, {u"from"_s, u"amount"_s, u"before"_s})
        == QStringList{
            u"2026-01-01|0 USD|0 USD"_s, u"2026-02-01|1000 USD|700 USD"_s, u"2026-03-01|125 USD|50 USD"_s});
    asked.convertTo = Currency::fromCode(u"JPY"_s); // no rate is kept
    CHECK(rowsOf(reportOf(file, "sales", asked), u"owners"_s, {u"owner"_s, u"amount"_s})
        == QStringList{u"Ada|1000 USD"_s, u"Bo|0 USD"_s, u"Ada|100 EUR"_s});
}

TEST_CASE("another currency has no row where nothing was sold in it, now or before")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s), bo = file.user(u"Bo"_s);
    const auto closed = [&](int stage, const Uid &owner, const QVariant &amount, const QDate &on) {
        file.deal(u"D"_s, stage, {{u"amount"_s, amount}, {u"owner"_s, link(owner)}, {u"closed_on"_s, on}});
    };
    closed(Won, ada, money(1000), {2026, 2, 1});
    closed(Won, ada, money(100, "EUR"), {2026, 3, 31});
    closed(Lost, bo, money(80, "EUR"), {2025, 12, 1}); // nothing was won of it
    query::ReportQuery asked;
    asked.from = QDate(2026, 1, 1);
    asked.to = QDate(2026, 3, 31);
    asked.versus = query::Versus::Before;
    CHECK(rowsOf(reportOf(file, "sales", asked), u"owners"_s, {u"owner"_s, u"amount"_s, u"before"_s})
        == QStringList{u"Ada|1000 USD|0 USD"_s, u"Ada|100 EUR|0 EUR"_s});
}

TEST_CASE("what was sold by the line is told by product")
{
    DealFile file;
    const Uid box = file.add(u"product"_s, {{u"name"_s, u"Box"_s}}).id();
    const auto lines = [&](int stage, const QVariant &product, qint64 total) {
        const Record deal = file.deal(u"D"_s, stage, {{u"closed_on"_s, QDate(2026, 2, 3)}});
        file.add(u"deal_line"_s,
            {{u"deal"_s, link(deal.id())}, {u"product"_s, product}, {u"total"_s, money(total)}});
    };
    const query::Report none = reportOf(file, "sales");
    CHECK(std::ranges::find(none.tables, u"lines"_s, &query::ReportTable::key) == none.tables.end());
    lines(Won, link(box), 900);
    lines(Won, link(box), 50);
    lines(Won, {}, 7);
    lines(Lost, link(box), 10000);
    CHECK(rowsOf(reportOf(file, "sales"), u"lines"_s, {u"product"_s, u"lines"_s, u"amount"_s})
        == QStringList{u"Box|2|950 USD"_s, u"|1|7 USD"_s});
}

TEST_CASE("lost deals are told by the stage they were lost from")
{
    DealFile file;
    const auto lost = [&](int from, qint64 amount) {
        const Record deal
            = file.deal(u"D"_s, Lost, {{u"amount"_s, money(amount)}, {u"closed_on"_s, QDate(2026, 2, 1)}});
        if (from >= 0)
            file.move(deal, from, Lost, {2026, 2, 1});
    };
    lost(1, 10);
    lost(1, 200);
    lost(3, 3000);
    lost(-1, 40000);
    const QString first = file.stages()[1].title(), third = file.stages()[3].title();
    CHECK(rowsOf(reportOf(file, "win-loss"), u"stages"_s, {u"stage"_s, u"count"_s, u"amount"_s})
        == QStringList{first + u"|2|210 USD"_s, third + u"|1|3000 USD"_s, u"|1|40000 USD"_s});
}

TEST_CASE("two hundred owners with long names each have their row in the reports")
{
    DealFile file;
    std::vector<Record> records;
    for (int i = 0; i < 200; ++i) {
        const Uid owner = file.user(QString(70, QChar(u'W')) + QString::number(1000 + i));
        records.push_back(file.blank(u"deal"_s,
            {{u"name"_s, u"D"_s}, {u"stage"_s, link(file.stage(Won))}, {u"amount"_s, money(i + 1)},
                {u"owner"_s, link(owner)}, {u"closed_on"_s, QDate(2016 + i % 10, 1 + i % 12, 5)}}));
    }
    file.addAll(records);
    const query::Report made = reportOf(file, "sales");
    const QStringList rows = rowsOf(made, u"owners"_s, {u"count"_s, u"amount"_s});
    CHECK(rows.size() == 200);
    CHECK(rows.front() == u"1|200 USD"_s);
    CHECK(rows.back() == u"1|1 USD"_s);
    CHECK(tableOf(made, u"months"_s).rows.size() == 120); // ten years, without gaps
    CHECK(tableOf(reportOf(file, "customers"), u"owners"_s).rows.empty());
}
