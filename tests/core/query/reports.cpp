// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/report.h"
#include "tests/core/query/deal_file.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Won = 5, Lost = 6; // after the five open stages

query::Report reportOf(const DealFile &file, const char *name, const query::ReportQuery &asked = {})
{
    return must(query::report(file.reads(), QString::fromLatin1(name), asked));
}

// The rows of a table as text, the named columns only: "Ada|2|30.00 USD".
QStringList rowsOf(const query::Report &report, const QString &key, const QStringList &columns)
{
    QStringList lines;
    for (const query::ReportTable &table : report.tables) {
        if (table.key != key)
            continue;
        for (const auto &row : table.rows) {
            REQUIRE(row.size() == table.columns.size());
            QStringList line;
            for (const QString &name : columns) {
                std::size_t at = 0;
                while (at < table.columns.size() && table.columns[at].key != name)
                    ++at;
                REQUIRE(at < table.columns.size());
                const Kind kind = table.columns[at].kind;
                line << (kind == Kind::Link && row[at].isValid() ? row[at].value<query::LinkCell>().title
                                                                 : machineText(kind, row[at]));
            }
            lines << line.join(u'|');
        }
    }
    return lines;
}

} // namespace

TEST_CASE("every report has a name, tables with columns, and rows as wide as they")
{
    DealFile file;
    QStringList names;
    for (const query::ReportKind &kind : query::reportKinds()) {
        const query::Report made = must(query::report(file.reads(), kind.name, {}));
        CHECK(made.name == kind.name);
        CHECK_FALSE(made.label.isEmpty());
        REQUIRE_FALSE(made.tables.empty());
        names << kind.name;
    }
    CHECK(
        names.mid(0, 5) == QStringList{u"pipeline"_s, u"forecast"_s, u"funnel"_s, u"cycle"_s, u"win-loss"_s});
    const auto unknown = query::report(file.reads(), u"weather"_s, {});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().text().contains(u"win-loss"_s));
}

TEST_CASE("the pipeline is told by stage, owner, product and month, never across currencies")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s, u"North"_s), bo = file.user(u"Bo"_s, u"South"_s);
    const Uid box = file.add(u"product"_s, {{u"name"_s, u"Box"_s}}).id();
    file.deal(u"A"_s, 0,
        {{u"amount"_s, money(1000)}, {u"owner"_s, link(ada)}, {u"product"_s, link(box)},
            {u"closes_on"_s, QDate(2026, 3, 3)}});
    file.deal(u"B"_s, 0,
        {{u"amount"_s, money(500, "EUR")}, {u"owner"_s, link(ada)}, {u"probability"_s, 50.0},
            {u"closes_on"_s, QDate(2026, 3, 4)}});
    file.deal(u"C"_s, 1, {{u"owner"_s, link(bo)}});
    file.deal(
        u"D"_s, Won, {{u"amount"_s, money(70)}, {u"owner"_s, link(bo)}, {u"closed_on"_s, QDate(2026, 1, 2)}});
    const query::Report all = reportOf(file, "pipeline");
    const QStringList stages = rowsOf(all, u"stages"_s, {u"stage"_s, u"count"_s, u"amount"_s, u"weighted"_s});
    REQUIRE(stages.size() == 8);
    // The currencies one after the other, the file's own first.
    CHECK(stages[0] == QString(file.stages()[0].title() + u"|1|10.00 USD|1.00 USD"_s));
    CHECK(stages[1] == QString(file.stages()[1].title() + u"|1|0.00 USD|0.00 USD"_s));
    CHECK(stages[5] == QString(file.stages()[Won].title() + u"|1|0.70 USD|0.70 USD"_s));
    CHECK(stages[7] == QString(file.stages()[0].title() + u"|1|5.00 EUR|2.50 EUR"_s));
    CHECK(rowsOf(all, u"owners"_s, {u"owner"_s, u"count"_s, u"amount"_s})
        == QStringList{u"Ada|1|10.00 USD"_s, u"Bo|1|0.00 USD"_s, u"Ada|1|5.00 EUR"_s});
    CHECK(rowsOf(all, u"products"_s, {u"product"_s, u"amount"_s})
        == QStringList{u"Box|10.00 USD"_s, u"|0.00 USD"_s, u"|5.00 EUR"_s});
    CHECK(rowsOf(all, u"months"_s, {u"month"_s, u"amount"_s})
        == QStringList{u"|0.00 USD"_s, u"2026-03|10.00 USD"_s, u"2026-03|5.00 EUR"_s});

    query::ReportQuery north;
    north.team = u"North"_s;
    CHECK(rowsOf(reportOf(file, "pipeline", north), u"owners"_s, {u"owner"_s})
        == QStringList{u"Ada"_s, u"Ada"_s});
    north.team = u"nowhere"_s;
    CHECK(rowsOf(reportOf(file, "pipeline", north), u"owners"_s, {u"owner"_s}).isEmpty());
    query::ReportQuery late;
    late.from = QDate(2026, 3, 4);
    CHECK(rowsOf(reportOf(file, "pipeline", late), u"owners"_s, {u"amount"_s}) == QStringList{u"5.00 EUR"_s});
}

TEST_CASE("the funnel counts how far deals came by their history and names its bottleneck")
{
    DealFile file;
    const auto walk = [&](const char *name, const std::vector<int> &stages, qint64 amount) {
        const Record deal = file.deal(QString::fromLatin1(name), stages.back(),
            {{u"amount"_s, money(amount)}, {u"opened_on"_s, QDate(2026, 1, 5)}});
        int from = -1;
        for (std::size_t i = 0; i < stages.size(); ++i) {
            file.move(deal, from, stages[i], QDate(2026, 1, 5).addDays(qint64(i)));
            from = stages[i];
        }
    };
    walk("won", {0, 1, 2, 3, 4, Won}, 1);
    walk("jumped", {0, Won}, 10);
    walk("lost late", {0, 1, 2, Lost}, 100);
    walk("lost soon", {0, Lost}, 1000);
    walk("went back", {0, 1, 2, 1}, 10000);
    walk("fresh", {0}, 100000);
    file.deal(u"old"_s, 0, {{u"opened_on"_s, QDate(2025, 12, 31)}});
    query::ReportQuery asked;
    asked.from = QDate(2026, 1, 1);
    const query::Report made = reportOf(file, "funnel", asked);
    const QStringList rows = rowsOf(made, u"stages"_s,
        {u"count"_s, u"entered"_s, u"amount"_s, u"conversion"_s, u"drop_off"_s, u"share"_s});
    CHECK(rows
        == QStringList{u"6|6|1111.11 USD|66.7|33.3|100"_s, u"4|3|101.11 USD|100|0|66.7"_s,
            u"4|3|101.11 USD|50|50|66.7"_s, u"2|1|0.11 USD|100|0|33.3"_s, u"2|1|0.11 USD|100|0|33.3"_s,
            u"2|2|0.11 USD|||33.3"_s});
    CHECK(rowsOf(made, u"bottleneck"_s, {u"stage"_s, u"next"_s, u"conversion"_s, u"count"_s})
        == QStringList{QString(file.stages()[2].title() + u'|' + file.stages()[3].title() + u"|50|2"_s)});
}

TEST_CASE("the sales cycle is told in days, by outcome, stage, owner and product")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s);
    for (int days = 1; days <= 10; ++days) {
        const QDate opened(2026, 1, 1), closed = opened.addDays(days * days);
        const Record deal = file.deal(u"won"_s, Won,
            {{u"opened_on"_s, opened}, {u"closed_on"_s, closed},
                {u"owner"_s, days > 8 ? link(ada) : QVariant()}});
        file.move(deal, -1, 0, opened);
        file.move(deal, 0, 2, opened.addDays(1));
        file.move(deal, 2, Won, closed);
    }
    file.deal(u"lost"_s, Lost, {{u"opened_on"_s, QDate(2026, 1, 1)}, {u"closed_on"_s, QDate(2026, 1, 8)}});
    file.deal(u"undated"_s, Won, {{u"closed_on"_s, QDate(2026, 1, 8)}});
    const query::Report made = reportOf(file, "cycle");
    const QStringList figures{u"count"_s, u"mean"_s, u"median"_s, u"p90"_s};
    CHECK(rowsOf(made, u"outcomes"_s, QStringList{u"outcome"_s} + figures)
        == QStringList{u"won|10|38.5|30.5|81"_s, u"lost|1|7|7|7"_s, u"closed|11|35.6|25|81"_s});
    CHECK(rowsOf(made, u"stages"_s, QStringList{u"stage"_s} + figures)
        == QStringList{QString(file.stages()[0].title() + u"|10|1|1|1"_s),
            QString(file.stages()[2].title() + u"|10|37.5|29.5|80"_s)});
    CHECK(rowsOf(made, u"owners"_s, QStringList{u"owner"_s} + figures)
        == QStringList{u"|8|25.5|20.5|64"_s, u"Ada|2|90.5|90.5|100"_s});
    query::ReportQuery asked;
    asked.from = QDate(2026, 4, 11);
    CHECK(rowsOf(reportOf(file, "cycle", asked), u"outcomes"_s, figures).front() == u"1|100|100|100"_s);
}

TEST_CASE("won and lost are told with reasons and competitors")
{
    DealFile file;
    const auto lost = [&](const char *reason, const char *against, qint64 amount) {
        file.deal(u"L"_s, Lost,
            {{u"lost_reason"_s, QString::fromUtf8(reason)}, {u"competitors"_s, QString::fromUtf8(against)},
                {u"amount"_s, money(amount)}, {u"closed_on"_s, QDate(2026, 2, 10)},
                {u"source"_s, u"fair"_s}});
    };
    lost("price", "Initech, Globex", 100);
    lost("price", "globex；Hooli", 200);
    lost("timing", "", 5000);
    lost("", "", 1);
    file.deal(u"W"_s, Won,
        {{u"amount"_s, money(900)}, {u"competitors"_s, u"Globex"_s}, {u"closed_on"_s, QDate(2026, 3, 1)},
            {u"source"_s, u"fair"_s}});
    const query::Report made = reportOf(file, "win-loss");
    CHECK(rowsOf(made, u"total"_s,
              {u"won"_s, u"lost"_s, u"rate"_s, u"won_amount"_s, u"lost_amount"_s, u"average"_s})
        == QStringList{u"1|4|20|9.00 USD|53.01 USD|9.00 USD"_s});
    CHECK(rowsOf(made, u"reasons"_s, {u"reason"_s, u"count"_s, u"share"_s, u"amount"_s})
        == QStringList{u"price|2|50|3.00 USD"_s, u"timing|1|25|50.00 USD"_s, u"|1|25|0.01 USD"_s});
    CHECK(rowsOf(made, u"competitors"_s, {u"competitor"_s, u"won"_s, u"lost"_s, u"rate"_s})
        == QStringList{u"Globex|1|2|33.3"_s, u"Hooli|0|1|0"_s, u"Initech|0|1|0"_s});
    CHECK(rowsOf(made, u"months"_s, {u"month"_s, u"won"_s, u"lost"_s})
        == QStringList{u"2026-02|0|4"_s, u"2026-03|1|0"_s});
    CHECK(rowsOf(reportOf(file, "won-by-month"), u"months"_s, {u"month"_s, u"count"_s, u"amount"_s})
        == QStringList{u"2026-03|1|9.00 USD"_s});
    CHECK(rowsOf(reportOf(file, "sources"), u"sources"_s, {u"source"_s, u"count"_s, u"won"_s, u"rate"_s})
        == QStringList{u"fair|5|1|20"_s});
    query::ReportQuery asked;
    asked.to = QDate(2026, 2, 28);
    CHECK(rowsOf(reportOf(file, "leaderboard", asked), u"owners"_s, {u"owner"_s, u"won"_s, u"lost"_s})
        == QStringList{u"|0|4"_s});
}

TEST_CASE("a source stands once where deals are counted, and per currency where there is money")
{
    DealFile file;
    const auto deal = [&](int stage, const char *source, qint64 minor, const char *code) {
        file.deal(u"D"_s, stage,
            {{u"source"_s, QString::fromLatin1(source)},
                {u"amount"_s,
                    QVariant::fromValue(Money::of(minor, Currency::fromCode(QString::fromLatin1(code))))}});
    };
    deal(5, "fair", 900, "USD");
    deal(5, "Fair", 50, "EUR");
    deal(1, "web", 7, "EUR");
    const query::Report made = reportOf(file, "sources");
    REQUIRE(made.tables.size() == 2);
    CHECK(made.tables[0].key == u"counts"_s); // drawn
    CHECK(made.tables[1].picture == query::Picture::Table);
    CHECK(rowsOf(made, u"counts"_s, {u"source"_s, u"count"_s, u"won"_s})
        == QStringList{u"Fair|2|2"_s, u"web|1|0"_s});
    CHECK(rowsOf(made, u"sources"_s, {u"source"_s, u"count"_s, u"won_amount"_s})
        == QStringList{u"Fair|1|9.00 USD"_s, u"Fair|1|0.50 EUR"_s, u"web|1|0.00 EUR"_s});
    query::ReportQuery drawn;
    drawn.isDrawnOnly = true;
    CHECK(reportOf(file, "sources", drawn).tables.size() == 1);
}

TEST_CASE("activities are counted by person and kind within their days")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s, u"North"_s), bo = file.user(u"Bo"_s, u"South"_s);
    const auto log = [&](const Uid &owner, const char *kind, const QDate &day, const QTime &time) {
        file.add(u"activity"_s,
            {{u"kind"_s, QString::fromLatin1(kind)}, {u"subject"_s, u"Spoke"_s}, {u"owner"_s, link(owner)},
                {u"at"_s, QVariant::fromValue(Instant::from(QDateTime(day, time)))}});
    };
    log(ada, "call", {2026, 3, 1}, {0, 0});
    log(ada, "call", {2026, 3, 31}, {23, 59});
    log(ada, "visit", {2026, 3, 9}, {10, 0});
    log(ada, "call", {2026, 4, 1}, {0, 0});
    log(bo, "note", {2026, 3, 9}, {10, 0});
    query::ReportQuery march;
    march.from = {2026, 3, 1};
    march.to = {2026, 3, 31};
    const QStringList columns{u"owner"_s, u"count"_s, u"call"_s, u"visit"_s, u"note"_s};
    CHECK(rowsOf(reportOf(file, "activities", march), u"people"_s, columns)
        == QStringList{u"Ada|3|2|1|0"_s, u"Bo|1|0|0|1"_s});
    CHECK(rowsOf(reportOf(file, "activities", march), u"kinds"_s, {u"kind"_s, u"count"_s})
        == QStringList{u"call|2"_s, u"visit|1"_s, u"note|1"_s});
    CHECK(rowsOf(reportOf(file, "activities"), u"people"_s, {u"owner"_s, u"count"_s})
        == QStringList{u"Ada|4"_s, u"Bo|1"_s});
    march.team = u"South"_s;
    CHECK(rowsOf(reportOf(file, "activities", march), u"people"_s, columns) == QStringList{u"Bo|1|0|0|1"_s});
    march.owner = ada;
    CHECK(rowsOf(reportOf(file, "activities", march), u"people"_s, columns).isEmpty());
}
