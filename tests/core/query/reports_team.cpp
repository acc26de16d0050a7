// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the team's dashboard: tiles with their period before, months against targets, places,
// sources of leads. Lists behind them are held to their word in report_behind.cpp.
#include "core/query/quotas.h"
#include "core/query/report.h"
#include "tests/core/query/sales_file.h"

#include <algorithm>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Won = 5, Lost = 6; // after the five open stages

query::Report reportOf(const DealFile &file, const char *name, const query::ReportQuery &asked = {})
{
    return must(query::report(file.reads(), QString::fromLatin1(name), asked));
}

// The rows of a table as text, the named columns only.
QStringList rowsOf(const query::ReportTable &table, const QStringList &columns)
{
    QStringList lines;
    for (const query::ReportRow &row : table.rows) {
        REQUIRE(row.size() == table.columns.size());
        QStringList line;
        for (const QString &name : columns) {
            const auto at = std::ranges::find(table.columns, name, &query::ReportColumn::key);
            INFO(name.toStdString());
            REQUIRE(at != table.columns.end());
            const QVariant &cell = row[std::size_t(at - table.columns.begin())];
            line << (at->kind == Kind::Link && cell.isValid() ? cell.value<query::LinkCell>().title
                                                              : machineText(at->kind, cell));
        }
        lines << line.join(u'|');
    }
    return lines;
}

query::ReportQuery firstQuarter()
{
    query::ReportQuery asked;
    asked.from = {2026, 1, 1};
    asked.to = {2026, 3, 31};
    asked.versus = query::Versus::Before;
    return asked;
}

void closed(DealFile &file, int stage, const QDate &opened, const QDate &day, const QVariant &amount,
    const Uid &owner = {})
{
    file.deal(u"D"_s, stage,
        {{u"opened_on"_s, opened}, {u"closed_on"_s, day}, {u"amount"_s, amount},
            {u"owner"_s, owner.isNull() ? QVariant() : link(owner)}});
}

void target(DealFile &file, const char *period, const QDate &starts, qint64 amount, const Uid &user = {},
    const QString &team = {})
{
    file.add(u"target"_s,
        {{u"user"_s, user.isNull() ? QVariant() : link(user)}, {u"team"_s, team},
            {u"period"_s, QString::fromLatin1(period)}, {u"starts_on"_s, starts}, {u"metric"_s, u"won"_s},
            {u"amount"_s, money(amount)}});
}

qint64 minorOf(const query::CodeSums &sums)
{
    const auto found = sums.find(u"USD"_s);
    return found == sums.end() ? -1 : found->second.sum();
}

} // namespace

TEST_CASE("tiles tell the figure, the one before, and a small line that ends with it")
{
    DealFile file;
    closed(file, Won, {2025, 11, 1}, {2025, 12, 1}, money(5000)); // 30 days, the quarter before
    closed(file, Lost, {2025, 11, 1}, {2025, 12, 2}, money(100));
    closed(file, Won, {2026, 1, 1}, {2026, 1, 11}, money(2000)); // 10 days
    closed(file, Won, {2026, 1, 1}, {2026, 3, 2}, money(1000)); // 60 days
    closed(file, Won, {2026, 2, 1}, {2026, 2, 1}, money(700, "EUR"));
    closed(file, Lost, {2025, 10, 1}, {2026, 2, 1}, money(40));
    file.deal(u"open"_s, 1, {{u"amount"_s, money(300)}, {u"opened_on"_s, QDate(2026, 2, 2)}});
    file.deal(u"old"_s, 0, {{u"amount"_s, money(50)}, {u"opened_on"_s, QDate(2025, 5, 5)}});
    const query::ReportQuery asked = firstQuarter();

    const query::Report won = reportOf(file, "won", asked);
    CHECK(rowsOf(won.tables[0], {u"won"_s, u"before"_s, u"count"_s})
        == QStringList{u"30.00 USD|50.00 USD|2"_s, u"7.00 EUR|0.00 EUR|1"_s});
    REQUIRE(won.tables.size() == 2);
    CHECK(won.tables[0].picture == query::Picture::Number);
    const QStringList line = rowsOf(won.tables[1], {u"period"_s, u"value"_s});
    REQUIRE(line.size() == 6);
    CHECK(line[2] == u"2025-12|50.00 USD"_s);
    CHECK(line[3] == u"2026-01|20.00 USD"_s);

    CHECK(rowsOf(reportOf(file, "win-rate", asked).tables[0], {u"rate"_s, u"before"_s, u"won"_s, u"lost"_s})
        == QStringList{u"75|50|3|1"_s});
    CHECK(rowsOf(reportOf(file, "cycle-days", asked).tables[0], {u"days"_s, u"before"_s, u"mean"_s})
        == QStringList{u"23|30|23.3"_s});
    // Open at the end of last year: the old one, and what was lost in February.
    const query::Report open = reportOf(file, "open", asked);
    CHECK(rowsOf(open.tables[0], {u"open"_s, u"before"_s, u"count"_s})
        == QStringList{u"3.50 USD|0.90 USD|2"_s});
    CHECK_FALSE(open.tables[0].note.isEmpty());

    query::ReportQuery alone = asked;
    alone.versus = query::Versus::Nothing;
    CHECK(reportOf(file, "won", alone).tables[0].columnOf(query::Role::Before) < 0);
    CHECK(rowsOf(reportOf(file, "win-rate").tables[0], {u"rate"_s}) == QStringList{u"66.7"_s});
}

TEST_CASE("an empty file has tiles of nothing")
{
    DealFile file;
    const query::ReportQuery asked = firstQuarter();
    CHECK(rowsOf(reportOf(file, "won", asked).tables[0], {u"won"_s, u"before"_s})
        == QStringList{u"0.00 USD|0.00 USD"_s});
    CHECK(rowsOf(reportOf(file, "open", asked).tables[0], {u"open"_s}) == QStringList{u"0.00 USD"_s});
    CHECK(rowsOf(reportOf(file, "win-rate", asked).tables[0], {u"rate"_s}) == QStringList{QString()});
    CHECK(rowsOf(reportOf(file, "cycle-days", asked).tables[0], {u"days"_s}) == QStringList{QString()});
    CHECK(rowsOf(reportOf(file, "overdue", asked).tables[0], {u"count"_s}) == QStringList{u"0"_s});
    CHECK(reportOf(file, "won-by-month", asked).tables[0].rows.size() == 12);
    CHECK(reportOf(file, "funnel", asked).tables[0].rows.size() == 6);
    CHECK(reportOf(file, "pipeline", asked).tables[0].rows.size() == 5);
}

TEST_CASE("open pipeline of a past day is what had come and not gone by then")
{
    SalesFile file(11, 300);
    query::ReportQuery asked = firstQuarter();
    for (const QDate &from : {QDate(2025, 4, 1), QDate(2025, 10, 1), QDate(2026, 1, 1)}) {
        asked.from = from;
        asked.to = from.addMonths(3).addDays(-1);
        QStringList plain;
        const QString day = from.addDays(-1).toString(Qt::ISODate);
        for (const QStringList &row : file.sql(
                 u"SELECT coalesce(amount_currency, 'USD') AS code, sum(coalesce(amount, 0)) FROM deal WHERE"
                 " deleted_at IS NULL AND coalesce(opened_on, date(created_at / 1000, 'unixepoch',"
                 " 'localtime')) <= '%1' AND (status = 'open' OR closed_on > '%1') GROUP BY 1"_s.arg(day)))
            plain << Money::of(row[1].toLongLong(), Currency::fromCode(row[0])).text();
        QStringList shown;
        for (const QString &text : rowsOf(reportOf(file, "open", asked).tables[0], {u"before"_s})) {
            if (!text.startsWith(u"0.00 "_s))
                shown << text;
        }
        plain.removeIf([](const QString &text) { return text.startsWith(u"0.00 "_s); });
        plain.sort();
        shown.sort();
        CHECK(shown == plain);
    }
}

TEST_CASE("reports that are asked together say what each says alone")
{
    SalesFile file(5, 200);
    for (int i = 0; i < 6; ++i) {
        query::ReportQuery alone = file.query(), together = alone;
        together.shared = query::sharedReads();
        for (const char *name :
            {"won", "open", "win-rate", "cycle-days", "won-by-month", "pipeline", "leaderboard", "funnel"}) {
            INFO(name);
            const query::Report one = reportOf(file, name, alone), other = reportOf(file, name, together);
            REQUIRE(one.tables.size() == other.tables.size());
            for (std::size_t t = 0; t < one.tables.size(); ++t) {
                QStringList columns;
                for (const query::ReportColumn &column : one.tables[t].columns)
                    columns << column.key;
                CHECK(rowsOf(one.tables[t], columns) == rowsOf(other.tables[t], columns));
            }
            together.isDrawnOnly = true;
            const query::Report drawn = reportOf(file, name, together);
            CHECK(drawn.tables.front().key == one.tables.front().key);
            CHECK(drawn.tables.front().rows.size() == one.tables.front().rows.size());
            together.isDrawnOnly = false;
        }
    }
}

TEST_CASE("months stand against their targets, those before the range in its light")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s, u"North"_s), bo = file.user(u"Bo"_s, u"South"_s);
    closed(file, Won, {2026, 1, 1}, {2026, 1, 31}, money(900), ada);
    closed(file, Won, {2026, 1, 1}, {2025, 6, 1}, money(100), bo);
    target(file, "year", {2025, 1, 1}, 1200);
    target(file, "quarter", {2026, 1, 1}, 1000);
    target(file, "month", {2026, 2, 1}, 77);
    target(file, "month", {2026, 1, 1}, 30, ada);
    target(file, "month", {2026, 1, 1}, 12, {}, u"South"_s);
    const query::ReportQuery asked = firstQuarter();
    const query::Report made = reportOf(file, "won-by-month", asked);
    const query::ReportTable &months = made.tables[0];
    const QStringList rows = rowsOf(months, {u"month"_s, u"count"_s, u"amount"_s, u"target"_s});
    REQUIRE(rows.size() == 12);
    CHECK(rows[0] == u"2025-04|0|0.00 USD|1.00 USD"_s);
    CHECK(rows[2] == u"2025-06|1|1.00 USD|1.00 USD"_s);
    CHECK(rows[9] == u"2026-01|1|9.00 USD|3.34 USD"_s); // a third of the quarter, the odd cent first
    CHECK(rows[10] == u"2026-02|0|0.00 USD|0.77 USD"_s); // the month's own
    CHECK(rows[11] == u"2026-03|0|0.00 USD|3.33 USD"_s);
    for (std::size_t i = 0; i < 12; ++i)
        CHECK(months.rows[i].isContext == (i < 9));

    query::ReportQuery south = asked;
    south.team = u"south"_s;
    CHECK(rowsOf(reportOf(file, "won-by-month", south).tables[0], {u"amount"_s, u"target"_s})[9]
        == u"0.00 USD|0.12 USD"_s);
    query::ReportQuery hers = asked;
    hers.owner = ada;
    CHECK(rowsOf(reportOf(file, "won-by-month", hers).tables[0], {u"amount"_s, u"target"_s})[9]
        == u"9.00 USD|0.30 USD"_s);
    query::ReportQuery week = asked;
    week.from = {2026, 1, 26};
    week.to = {2026, 2, 1};
    CHECK(reportOf(file, "won-by-month", week).tables[0].rows.size() == 7);
    // Of some deals only there is no target.
    query::ReportQuery some = asked;
    some.filter = filterOf(u"amount > 1"_s);
    CHECK(reportOf(file, "won-by-month", some).tables[0].columnOf(query::Role::Target) < 0);
}

TEST_CASE("targets of a range are put together from years, quarters, months and days")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s, u"North"_s), bo = file.user(u"Bo"_s, u"north"_s);
    target(file, "year", {2025, 4, 1}, 12000, ada); // a fiscal year
    target(file, "quarter", {2025, 7, 1}, 5000, ada);
    target(file, "month", {2025, 8, 1}, 400, ada);
    target(file, "month", {2025, 8, 1}, 60, bo);
    const query::Quotas quotas = must(query::Quotas::read(file.reads()));
    const auto of = [&](const QDate &from, const QDate &to) {
        return minorOf(quotas.ofPerson(ada, {from, to}));
    };
    CHECK(of({2025, 4, 1}, {2026, 3, 31}) == 12000);
    CHECK(of({2025, 7, 1}, {2025, 9, 30}) == 5000);
    CHECK(of({2025, 4, 1}, {2025, 6, 30}) == 3000);
    CHECK(of({2025, 8, 1}, {2025, 8, 31}) == 400);
    CHECK(of({2025, 7, 1}, {2025, 7, 31}) == 1667);
    CHECK(of({2025, 4, 1}, {2025, 4, 15}) == 500);
    CHECK(of({2024, 1, 1}, {2024, 12, 31}) == -1);
    CHECK(minorOf(quotas.ofTeam(u"NORTH"_s, {{2025, 8, 1}, {2025, 8, 31}})) == 460);
    CHECK(minorOf(quotas.ofAll({{2025, 8, 1}, {2025, 8, 31}})) == 460);
    target(file, "month", {2025, 8, 1}, 9, {}, u"North"_s);
    CHECK(minorOf(must(query::Quotas::read(file.reads())).ofTeam(u"north"_s, {{2025, 8, 1}, {2025, 8, 31}}))
        == 9);
}

TEST_CASE("the leaderboard puts people in their places, also those who have only a target")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s), bo = file.user(u"Bo"_s), cy = file.user(u"Cy"_s);
    closed(file, Won, {2026, 1, 1}, {2026, 1, 31}, money(900), ada);
    closed(file, Won, {2026, 1, 1}, {2026, 1, 31}, money(1200), bo);
    closed(file, Lost, {2026, 1, 1}, {2026, 1, 31}, money(50), bo);
    closed(file, Won, {2026, 1, 1}, {2026, 1, 31}, money(5, "EUR"), bo);
    target(file, "quarter", {2026, 1, 1}, 1000, ada);
    target(file, "quarter", {2026, 1, 1}, 1000, bo);
    target(file, "quarter", {2026, 1, 1}, 1000, cy);
    CHECK(rowsOf(reportOf(file, "leaderboard", firstQuarter()).tables[0],
              {u"place"_s, u"owner"_s, u"won_amount"_s, u"target"_s, u"percent"_s, u"rate"_s})
        == QStringList{u"1|Bo|12.00 USD|10.00 USD|120|50"_s, u"2|Ada|9.00 USD|10.00 USD|90|100"_s,
            u"3|Cy|0.00 USD|10.00 USD|0|"_s, u"1|Bo|0.05 EUR|||100"_s});
}

TEST_CASE("sources of leads are at most six slices, whatever their spelling")
{
    DealFile file;
    const auto lead = [&](const QString &source) {
        file.add(u"lead"_s, {{u"name"_s, u"Lee"_s}, {u"source"_s, source.isEmpty() ? QVariant() : source}});
    };
    for (int i = 0; i < 8; ++i) {
        for (int n = 0; n <= i; ++n)
            lead(n % 2 ? u"Source %1"_s.arg(i) : u"SOURCE %1"_s.arg(i));
    }
    for (int n = 0; n < 7; ++n)
        lead({});
    const query::Report made = reportOf(file, "lead-sources");
    const QStringList rows = rowsOf(made.tables[0], {u"source"_s, u"count"_s, u"share"_s});
    REQUIRE(rows.size() == 6);
    CHECK(rows[0].section(u'|', 0, 1).toLower() == u"source 7|8"_s);
    CHECK(rows.filter(u"No source"_s) == QStringList{u"No source|7|16.3"_s});
    CHECK(rows[5] == u"Other|10|23.3"_s);
    CHECK(made.tables[0].picture == query::Picture::Ring);
    query::ReportQuery long_ago;
    long_ago.to = {2001, 1, 1};
    CHECK(reportOf(file, "lead-sources", long_ago).tables[0].rows.empty());
}

TEST_CASE("overdue follow-ups are open tasks of before today, events aside")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s, u"North"_s);
    const QDate today = file.reads().today;
    const auto task = [&](int days, const char *kind, const char *status, const Uid &owner = {}) {
        DealFile::Values values{{u"title"_s, u"T"_s}, {u"kind"_s, QString::fromLatin1(kind)},
            {u"status"_s, QString::fromLatin1(status)},
            {u"owner"_s, owner.isNull() ? QVariant() : link(owner)},
            {u"due"_s, QVariant::fromValue(Due{today.addDays(days), QTime(9, 0)})}};
        if (values[2].second.toString() == u"done"_s)
            values.push_back({u"done_at"_s, QVariant::fromValue(file.reads().now)});
        return file.add(u"task"_s, values);
    };
    task(-1, "call", "todo", ada);
    task(-40, "todo", "todo");
    task(0, "call", "todo", ada);
    task(-100, "event", "todo", ada);
    task(-100, "call", "done", ada);
    task(-100, "call", "cancelled", ada);
    task(-100, "call", "todo"); // entered today, as everything
    const auto counts = [&](const query::ReportQuery &asked, const QStringList &columns = {u"count"_s}) {
        return rowsOf(reportOf(file, "overdue", asked).tables[0], columns);
    };
    CHECK(counts({}) == QStringList{u"3"_s});
    query::ReportQuery north;
    north.team = u"North"_s;
    CHECK(counts(north) == QStringList{u"1"_s});

    query::ReportQuery asked;
    asked.from = today.addDays(-9);
    asked.to = today;
    asked.versus = query::Versus::Before;
    // Ten days ago: what was due long ago, also what is done now.
    CHECK(counts(asked, {u"count"_s, u"before"_s}) == QStringList{u"3|3"_s});
    const query::Report made = reportOf(file, "overdue", asked);
    REQUIRE(made.tables.size() == 2);
    const QStringList line = rowsOf(made.tables[1], {u"value"_s});
    CHECK(line.size() == 7);
    CHECK(line.front() == u"3"_s);
    // At the end of yesterday the call was overdue, too; what is done since was not done then.
    CHECK(line.back() == u"4"_s);
    asked.from = asked.to = today.addDays(-200);
    CHECK(counts(asked, {u"before"_s}) == QStringList{u"0"_s});
}

TEST_CASE("money of several currencies becomes one where rates are kept, and says so")
{
    DealFile file;
    closed(file, Won, {2026, 1, 1}, {2026, 1, 31}, money(1000));
    closed(file, Won, {2026, 1, 1}, {2026, 1, 31}, money(1000, "EUR"));
    closed(file, Won, {2026, 1, 1}, {2026, 1, 31}, money(1000, "GBP"));
    file.add(u"exchange_rate"_s,
        {{u"currency"_s, u"EUR"_s}, {u"to"_s, u"USD"_s}, {u"rate"_s, 1.5},
            {u"valid_from"_s, QDate(2020, 1, 1)}});
    query::ReportQuery asked = firstQuarter();
    asked.convertTo = Currency::fromCode(u"USD");
    for (const char *name : {"won", "won-by-month", "leaderboard"}) {
        INFO(name);
        const query::Report made = reportOf(file, name, asked);
        CHECK(made.tables[0].isConverted);
        CHECK(made.tables[0].note.contains(u"GBP"_s));
        const QString column = made.name == u"won"_s ? u"won"_s
            : made.name == u"leaderboard"_s          ? u"won_amount"_s
                                                     : u"amount"_s;
        const QStringList rows = rowsOf(made.tables[0], {column});
        CHECK(rows.contains(u"25.00 USD"_s));
        CHECK(rows.contains(u"10.00 GBP"_s));
    }
    asked.convertTo = {};
    CHECK_FALSE(reportOf(file, "won", asked).tables[0].isConverted);
    CHECK(rowsOf(reportOf(file, "won", asked).tables[0], {u"won"_s}).size() == 3);
}
