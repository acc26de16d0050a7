// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of the catalogue against figures that are worked out in another way: plain sums over the
// tables, or by hand.
#include "core/query/report.h"
#include "tests/core/query/sales_file.h"

#include <algorithm>
#include <map>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Won = 5, Lost = 6; // after the five open stages

query::Report reportOf(const DealFile &file, const char *name, const query::ReportQuery &asked = {})
{
    return must(query::report(file.reads(), QString::fromLatin1(name), asked));
}

const query::ReportTable &tableOf(const query::Report &report, const QString &key)
{
    const auto found = std::ranges::find(report.tables, key, &query::ReportTable::key);
    INFO(key.toStdString());
    REQUIRE(found != report.tables.end());
    return *found;
}

// The named columns of each row: money in minor units, links by their title.
QStringList rowsOf(const query::Report &report, const QString &key, const QStringList &columns)
{
    const query::ReportTable &table = tableOf(report, key);
    QStringList lines;
    for (const query::ReportRow &row : table.rows) {
        QStringList line;
        for (const QString &name : columns) {
            const auto at = std::ranges::find(table.columns, name, &query::ReportColumn::key);
            INFO(name.toStdString());
            REQUIRE(at != table.columns.end());
            const QVariant &cell = row[std::size_t(at - table.columns.begin())];
            line << (!cell.isValid()          ? QString()
                    : at->kind == Kind::Money ? QString(QString::number(cell.value<Money>().minor) + u' '
                          + cell.value<Money>().currency.code())
                    : at->kind == Kind::Link  ? cell.value<query::LinkCell>().title
                                              : machineText(at->kind, cell));
        }
        lines << line.join(u'|');
    }
    return lines;
}

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

QStringList sqlLines(const DealFile &file, const QString &text)
{
    QStringList lines;
    for (const QStringList &row : file.sql(text))
        lines << row.join(u'|');
    lines.sort();
    return lines;
}

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
            == bySql(u"'Q' || ((CAST(substr(d.closed_on, 6, 2) AS INTEGER) + 2) / 3) || ' 2025'"_s));
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

TEST_CASE("customers are told with what they bring, and each is counted once in several currencies")
{
    DealFile file;
    const auto customer = [&](const QString &grade) {
        return link(file.add(u"customer"_s, {{u"name"_s, u"C"_s}, {u"grade"_s, grade}}).id());
    };
    const QVariant a = customer(u"A"_s), a2 = customer(u"A"_s), none = customer({});
    customer(u"C"_s);
    const auto deal = [&](const QVariant &of, int stage, const QVariant &amount, const QDate &closed = {}) {
        file.deal(u"D"_s, stage, {{u"customer"_s, of}, {u"amount"_s, amount}, {u"closed_on"_s, closed}});
    };
    deal(a, Won, money(500), {2026, 1, 5});
    deal(a, Won, money(60, "EUR"), {2026, 1, 5});
    deal(a2, Won, money(7), {2025, 1, 5});
    deal(a2, 0, money(30));
    deal(none, 1, {});
    deal({}, 1, money(1000000));
    const QStringList columns{
        u"grade"_s, u"count"_s, u"share"_s, u"won"_s, u"won_amount"_s, u"open"_s, u"open_amount"_s};
    CHECK(rowsOf(reportOf(file, "customers"), u"grades"_s, columns)
        == QStringList{u"A|2|50|2|507 USD|1|30 USD"_s, u"C|1|25|0|0 USD|0|0 USD"_s,
            u"|1|25|0|0 USD|1|0 USD"_s, u"A|||1|60 EUR|0|0 EUR"_s});
    query::ReportQuery asked;
    asked.from = QDate(2026, 1, 1);
    asked.filter = filterOf(u"grade = A"_s);
    CHECK(rowsOf(reportOf(file, "customers", asked), u"grades"_s, columns)
        == QStringList{u"A|2|100|1|500 USD|1|30 USD"_s, u"A|||1|60 EUR|0|0 EUR"_s});
}

TEST_CASE("new customers and the conversion of leads are counted by the month they were made in")
{
    SalesFile file(21);
    const query::Report made = reportOf(file, "new-customers", year2025());
    const auto month = [](const char *column) {
        return u"strftime('%Y-%m-01', %1 / 1000, 'unixepoch', 'localtime')"_s.arg(QLatin1String(column));
    };
    const auto in2025 = [](const char *column) {
        return u"strftime('%Y', %1 / 1000, 'unixepoch', 'localtime') = '2025'"_s.arg(QLatin1String(column));
    };
    QStringList customers = rowsOf(made, u"months"_s, {u"from"_s, u"count"_s});
    CHECK(customers.size() == 12);
    customers.removeIf([](const QString &line) { return line.endsWith(u"|0"_s); });
    CHECK(customers
        == sqlLines(file,
            u"SELECT %1, count(*) FROM customer WHERE deleted_at IS NULL AND %2 GROUP BY 1"_s.arg(
                month("created_at"), in2025("created_at"))));
    QStringList leads = rowsOf(made, u"conversion"_s, {u"from"_s, u"leads"_s, u"converted"_s, u"mean"_s});
    CHECK(leads.size() == 12);
    leads.removeIf([](const QString &line) { return line.contains(u"|0|0|"_s); });
    QStringList bySql;
    for (QStringList row :
        file.sql(u"SELECT %1, count(*), sum(status = 'converted'), round(avg(CASE WHEN status = 'converted'"
                 " THEN (converted_at - created_at) / 86400000.0 END), 1) FROM lead WHERE deleted_at IS NULL"
                 " AND %2 GROUP BY 1 ORDER BY 1"_s.arg(month("created_at"), in2025("created_at")))) {
        if (!row[3].isEmpty())
            row[3] = QString::number(row[3].toDouble());
        bySql << row.join(u'|');
    }
    CHECK(leads == bySql);
    // Person 0 was to win twelve new customers in the year: one a month.
    query::ReportQuery asked = year2025();
    asked.owner = file.people[0];
    CHECK(rowsOf(reportOf(file, "new-customers", asked), u"owners"_s, {u"owner"_s, u"target"_s})
        == QStringList{u"Person 0|12"_s});
}

TEST_CASE("stages tell who went on, who was lost and how long they stayed, and name the bottleneck")
{
    DealFile file;
    const auto walk = [&](const std::vector<int> &stages, const std::vector<int> &days) {
        const Record deal = file.deal(u"D"_s, stages.back());
        int from = -1;
        QDate day(2026, 1, 1);
        for (std::size_t i = 0; i < stages.size(); ++i) {
            file.move(deal, from, stages[i], day);
            from = stages[i];
            day = day.addDays(days[i]);
        }
    };
    walk({0, 1, 2, Won}, {2, 10, 4, 0});
    walk({0, 1, Lost}, {4, 20, 0});
    walk({0, 1, Lost}, {6, 30, 0});
    walk({0, 1, 0, 1, 2}, {1, 1, 1, 1, 0});
    walk({0}, {0});
    const query::Report made = reportOf(file, "stages");
    const QStringList columns{u"came"_s, u"went_on"_s, u"lost"_s, u"went_back"_s, u"conversion"_s, u"open"_s};
    const QStringList rows = rowsOf(made, u"stages"_s, columns);
    REQUIRE(rows.size() == 5);
    CHECK(rows.mid(0, 3) == QStringList{u"5|4|0|0|100|1"_s, u"4|2|2|1|50|0"_s, u"2|1|0|0|100|1"_s});
    CHECK(rowsOf(made, u"times"_s, {u"stays"_s, u"mean"_s, u"median"_s, u"p90"_s}).mid(0, 3)
        == QStringList{u"5|2.8|2|6"_s, u"5|12.4|10|30"_s, u"1|4|4|4"_s});
    const QString note = tableOf(made, u"stages"_s).note;
    CHECK(note.contains(file.stages()[1].title()));
    CHECK(note.contains(u"50 %"_s));
    CHECK(note.contains(u"10 days"_s));
    // Of these days alone: the moves of the third.
    query::ReportQuery asked;
    asked.from = asked.to = QDate(2026, 1, 3);
    CHECK(rowsOf(reportOf(file, "stages", asked), u"stages"_s, columns).mid(0, 2)
        == QStringList{u"1|1|0|0|100|1"_s, u"1|0|0|1||0"_s});
}

TEST_CASE("follow-ups are told as planned, done in time, late and overdue")
{
    DealFile file; // today is the 16th of March 2026
    const Uid ada = file.user(u"Ada"_s);
    const auto task = [&](const char *status, const QDate &due, const QDateTime &done = {},
                          const char *kind = "call") {
        file.add(u"task"_s,
            {{u"title"_s, u"T"_s}, {u"status"_s, QString::fromLatin1(status)}, {u"owner"_s, link(ada)},
                {u"kind"_s, QString::fromLatin1(kind)}, {u"due"_s, QVariant::fromValue(Due{due, {}})},
                {u"done_at"_s, done.isValid() ? QVariant::fromValue(Instant::from(done)) : QVariant()}});
    };
    task("done", {2026, 3, 2}, QDateTime(QDate(2026, 3, 2), QTime(23, 59)));
    task("done", {2026, 3, 2}, QDateTime(QDate(2026, 2, 1), QTime(9, 0)));
    task("done", {2026, 3, 2}, QDateTime(QDate(2026, 3, 3), QTime(0, 0)));
    task("done", {2026, 3, 9});
    task("todo", {2026, 3, 15});
    task("todo", {2026, 3, 16});
    task("cancelled", {2026, 3, 15});
    task("done", {2026, 3, 2}, QDateTime(QDate(2026, 3, 2), QTime(9, 0)), "event");
    task("todo", {2026, 4, 1});
    query::ReportQuery march;
    march.from = QDate(2026, 3, 1);
    march.to = QDate(2026, 3, 31);
    const query::Report made = reportOf(file, "follow-ups", march);
    const QStringList columns{u"planned"_s, u"done"_s, u"in_time"_s, u"late"_s, u"overdue"_s, u"coming"_s,
        u"rate"_s, u"in_time_rate"_s};
    CHECK(rowsOf(made, u"owners"_s, QStringList{u"owner"_s} + columns)
        == QStringList{u"Ada|6|4|2|1|1|1|80|40"_s});
    const QStringList days = rowsOf(made, u"days"_s, QStringList{u"from"_s} + columns);
    CHECK(days.size() == 31);
    CHECK(days[1] == u"2026-03-02|3|3|2|1|0|0|100|66.7"_s);
    CHECK(days[8] == u"2026-03-09|1|1|0|0|0|0|100|0"_s);
    CHECK(days[30] == u"2026-03-31|0|0|0|0|0|0||"_s);
}

TEST_CASE("how soon leads are spoken to is told by person, notes aside")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s);
    const auto lead = [&](const std::vector<std::pair<const char *, int>> &acts) {
        const Record made = file.add(u"lead"_s, {{u"name"_s, u"L"_s}, {u"owner"_s, link(ada)}});
        for (const auto &[kind, hours] : acts)
            file.add(u"activity"_s,
                {{u"kind"_s, QString::fromLatin1(kind)}, {u"subject"_s, u"S"_s}, {u"lead"_s, link(made.id())},
                    {u"at"_s, QVariant::fromValue(Instant{made.meta.createdAt.ms + hours * 3600000LL})}});
    };
    lead({{"call", 30}, {"note", 1}});
    lead({{"visit", 24}, {"call", 200}});
    lead({{"email", -5}});
    lead({{"note", 1}});
    lead({});
    CHECK(rowsOf(reportOf(file, "follow-ups"), u"first_contact"_s,
              {u"owner"_s, u"leads"_s, u"contacted"_s, u"within_1"_s, u"within_3"_s, u"rate_1"_s,
                  u"median_hours"_s})
        == QStringList{u"Ada|5|3|2|3|40|24"_s});
}

TEST_CASE("what was expected of a month is told as it stood when the month began")
{
    DealFile file;
    const auto at
        = [&](const QDate &day) { file.workspace.clock.set(Instant::from(QDateTime(day, QTime(9, 0)))); };
    const auto open = [&](const QVariant &amount, const QDate &closes, double probability) {
        const Record made = file.deal(u"D"_s, 0,
            {{u"amount"_s, amount}, {u"opened_on"_s, QDate(2025, 12, 1)}, {u"closes_on"_s, closes},
                {u"probability"_s, probability}});
        file.move(made, -1, 0, {2025, 12, 1});
        return made;
    };
    at({2025, 12, 1});
    const Record won = open(money(1000), {2026, 1, 20}, 50), grew = open(money(100), {2026, 1, 25}, 10),
                 moved = open(money(7), {2026, 1, 30}, 100), gone = open(money(60000), {2026, 1, 30}, 100);
    open(money(500, "EUR"), {2026, 2, 1}, 40);
    at({2025, 12, 20});
    file.change(gone, u"closes_on", QDate(2026, 5, 1));
    at({2026, 1, 10});
    file.change(grew, u"amount", money(900));
    file.change(grew, u"probability", 90.0);
    file.change(moved, u"closes_on", QDate(2026, 2, 10));
    file.move(won, 0, Won, {2026, 1, 12});
    file.change(won, u"stage", link(file.stage(Won)));
    file.change(won, u"closed_on", QDate(2026, 1, 12));
    file.change(won, u"amount", money(1200));
    file.deal(u"new"_s, 0,
        {{u"amount"_s, money(9)}, {u"closes_on"_s, QDate(2026, 1, 31)}, {u"opened_on"_s, QDate(2026, 1, 3)}});
    at({2026, 3, 16});
    query::ReportQuery asked;
    asked.from = QDate(2026, 1, 1);
    asked.to = QDate(2026, 2, 28);
    const query::Report made = reportOf(file, "forecast-actual", asked);
    CHECK(rowsOf(made, u"periods"_s,
              {u"from"_s, u"expected"_s, u"expected_amount"_s, u"forecast"_s, u"count"_s, u"won"_s,
                  u"difference"_s, u"accuracy"_s})
        == QStringList{u"2026-01-01|3|1107 USD|517 USD|1|1200 USD|683 USD|232.1"_s,
            u"2026-02-01|1|7 USD|7 USD|0|0 USD|-7 USD|0"_s,
            u"2026-02-01|1|500 EUR|200 EUR|0|0 EUR|-200 EUR|0"_s});
    CHECK(tableOf(made, u"periods"_s).note.isEmpty());
    asked.from = QDate(2025, 11, 1);
    CHECK_FALSE(tableOf(reportOf(file, "forecast-actual", asked), u"periods"_s).note.isEmpty());
}

TEST_CASE("completeness counts what is filled by field and by owner")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s);
    file.add(u"customer"_s, {{u"name"_s, u"Full"_s}, {u"industry"_s, u"Steel"_s}, {u"owner"_s, link(ada)}});
    file.add(u"customer"_s, {{u"name"_s, u"Bare"_s}});
    const query::Report made = reportOf(file, "completeness");
    const QStringList fields = rowsOf(made, u"customer"_s, {u"field"_s, u"filled"_s, u"empty"_s, u"share"_s});
    CHECK(fields.contains(u"Customer name|2|0|100"_s));
    CHECK(fields.contains(u"Industry|1|1|50"_s));
    CHECK(fields.contains(u"Source|0|2|0"_s));
    CHECK_FALSE(fields.join(u'\n').contains(u"Do not contact"_s));
    const QStringList owners = rowsOf(made, u"customer_owners"_s, {u"owner"_s, u"count"_s});
    CHECK(owners == QStringList{u"|1"_s, u"Ada|1"_s});
    CHECK(rowsOf(made, u"entities"_s, {u"entity"_s, u"count"_s}).contains(u"Customers|2"_s));
    query::ReportQuery asked;
    asked.owner = ada;
    CHECK(rowsOf(reportOf(file, "completeness", asked), u"customer"_s, {u"field"_s, u"filled"_s, u"empty"_s})
              .contains(u"Industry|1|0"_s));
}

TEST_CASE("who has changed nothing for two weeks is named, with what they leave open")
{
    DealFile file;
    const Uid busy = file.user(u"Busy"_s), quiet = file.user(u"Quiet"_s);
    file.user(u"Gone"_s);
    must(file.database->execute(u"UPDATE user SET status = 'left' WHERE name = 'Gone'"_s));
    file.deal(u"D"_s, 0, {{u"owner"_s, link(quiet)}});
    ChangeSet act;
    act.label = {u"create"_s, u"customer"_s, u"Mine"_s, 1, {}};
    act.actor = busy;
    act.changes = {creation(file.blank(u"customer"_s, {{u"name"_s, u"Mine"_s}}))};
    must(file.store->commit(act));
    act.id = Uid::make();
    act.origin = Origin::Rule; // what a rule does is nobody's doing
    act.actor = quiet;
    act.changes = {creation(file.blank(u"customer"_s, {{u"name"_s, u"Ruled"_s}}))};
    must(file.store->commit(act));
    const query::Report made = reportOf(file, "silent-users");
    CHECK(rowsOf(made, u"silent"_s, {u"user"_s, u"days"_s, u"changes"_s, u"open_deals"_s})
        == QStringList{u"Quiet||0|1"_s});
    CHECK(sorted(rowsOf(made, u"people"_s, {u"user"_s, u"days"_s, u"changes"_s}))
        == QStringList{u"Busy|0|1"_s, u"Quiet||0"_s});
    file.workspace.clock.advance(20LL * 86400000);
    query::Context later = file.reads();
    CHECK(rowsOf(must(query::report(later, u"silent-users"_s, {})), u"silent"_s, {u"user"_s, u"days"_s})
        == QStringList{u"Quiet|"_s, u"Busy|20"_s});
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
