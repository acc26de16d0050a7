// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that can be counted by hand.
#include "core/query/measure.h"
#include "core/model/deal.h"
#include "tests/core/query/behind.h"
#include "tests/core/query/deal_file.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;
using query::Bucket;
using query::Measure;

namespace {

constexpr int Won = 5, Lost = 6;

Measure ask(const char *entity, Measure::Of of, const char *field = "",
    std::vector<query::Grouping> groups = {}, const char *filter = "")
{
    Measure measure;
    measure.entity = QLatin1String(entity);
    measure.of = of;
    measure.field = QLatin1String(field);
    measure.groups = std::move(groups);
    measure.filter = filterOf(QString::fromLatin1(filter));
    return measure;
}

QStringList lines(const query::ReportTable &table)
{
    QStringList all;
    for (const query::ReportRow &row : table.rows) {
        QStringList line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const Kind kind = table.columns[i].kind;
            line << (kind == Kind::Link ? row[i].value<query::LinkCell>().title : machineText(kind, row[i]));
        }
        all << line.join(u'|');
    }
    return all;
}

// The rows as text; each figure leads to its list.
QStringList rowsOf(const DealFile &file, const Measure &measure)
{
    const query::ReportTable table = must(query::measured(file.reads(), measure));
    QRandomGenerator random(1);
    checkBehinds(file.reads(), table, random, 500, measure.of == Measure::Of::Count);
    return lines(table);
}

struct Sales : DealFile {
    Sales()
    {
        ada = user(u"Ada"_s, u"East"_s);
        bo = user(u"Bo"_s, u"West"_s);
        deal(u"A"_s, 0,
            {{u"amount"_s, money(1000)}, {u"owner"_s, link(ada)}, {u"source"_s, u"Fair"_s},
                {u"opened_on"_s, QDate(2026, 1, 31)}});
        deal(u"B"_s, 0,
            {{u"amount"_s, money(3000)}, {u"owner"_s, link(ada)}, {u"source"_s, u"fair"_s},
                {u"opened_on"_s, QDate(2026, 2, 1)}});
        deal(u"C"_s, 1,
            {{u"amount"_s, money(500, "EUR")}, {u"owner"_s, link(bo)}, {u"source"_s, u"Web"_s},
                {u"opened_on"_s, QDate(2026, 2, 28)}});
        deal(u"D"_s, Won,
            {{u"amount"_s, money(-200)}, {u"owner"_s, link(bo)}, {u"opened_on"_s, QDate(2026, 4, 1)}});
        deal(u"E"_s, Lost, {{u"source"_s, u"Phone"_s}});
        const Record gone = deal(u"gone"_s, 0, {{u"amount"_s, money(99999)}, {u"owner"_s, link(ada)}});
        ChangeSet set;
        set.label = {u"remove"_s, u"deal"_s, {}, 1, {}};
        set.changes = {removal(gone)};
        must(store->commit(set));
    }
    Uid ada, bo;
};

} // namespace

TEST_CASE("records are counted whole and by a field", "[measure]")
{
    Sales file;
    CHECK(rowsOf(file, ask("deal", Measure::Of::Count)) == QStringList{u"5"_s});
    CHECK(rowsOf(file, ask("deal", Measure::Of::Count, "", {{u"status"_s, {}}}))
        == QStringList{u"open|3"_s, u"won|1"_s, u"lost|1"_s});
    CHECK(rowsOf(file, ask("deal", Measure::Of::Count, "", {{u"owner"_s, {}}}))
        == QStringList{u"Ada|2"_s, u"Bo|2"_s, u"(none)|1"_s});
    // Letters are letters, great or small, as for filters.
    CHECK(rowsOf(file, ask("deal", Measure::Of::Count, "", {{u"source"_s, {}}}))
        == QStringList{u"Fair|2"_s, u"Phone|1"_s, u"Web|1"_s, u"(none)|1"_s});
    CHECK(rowsOf(file, ask("deal", Measure::Of::Count, "", {{u"owner.team"_s, {}}}))
        == QStringList{u"East|2"_s, u"West|2"_s, u"(none)|1"_s});
    CHECK(rowsOf(file, ask("deal", Measure::Of::Count, "", {{u"owner.team"_s, {}}, {u"status"_s, {}}}))
        == QStringList{u"East|2|0|0|2"_s, u"West|1|1|0|2"_s, u"(none)|0|0|1|1"_s});
}

TEST_CASE("sums keep their currencies apart, and what has no amount counts with the file's own", "[measure]")
{
    Sales file;
    CHECK(rowsOf(file, ask("deal", Measure::Of::Sum, "amount"))
        == QStringList{u"38.00 USD|4"_s, u"5.00 EUR|1"_s});
    CHECK(rowsOf(file, ask("deal", Measure::Of::Sum, "amount", {{u"owner"_s, {}}}))
        == QStringList{
            u"Ada|40.00 USD|2"_s, u"Bo|-2.00 USD|1"_s, u"(none)|0.00 USD|1"_s, u"Bo|5.00 EUR|1"_s});
    CHECK(rowsOf(file, ask("deal", Measure::Of::Average, "amount"))
        == QStringList{u"12.67 USD|3"_s, u"5.00 EUR|1"_s});
    CHECK(rowsOf(file, ask("deal", Measure::Of::Minimum, "amount", {}, "amount = USD"))
        == QStringList{u"-2.00 USD|3"_s});
    CHECK(rowsOf(file, ask("deal", Measure::Of::Maximum, "amount", {}, "amount = USD"))
        == QStringList{u"30.00 USD|3"_s});
    CHECK(rowsOf(file, ask("deal", Measure::Of::Average, "amount", {}, "status = lost"))
        == QStringList{u"|0"_s});
    CHECK(rowsOf(file, ask("deal", Measure::Of::Sum, "amount", {}, "name = nothing"))
        == QStringList{u"0.00 USD|0"_s});
}

TEST_CASE("money is converted where somebody asks for it, and what has no rate stays", "[measure]")
{
    Sales file;
    Measure sum = ask("deal", Measure::Of::Sum, "amount");
    sum.convertTo = Currency::fromCode(u"USD");
    query::ReportTable table = must(query::measured(file.reads(), sum));
    CHECK(lines(table) == QStringList{u"38.00 USD|4"_s, u"5.00 EUR|1"_s});
    CHECK_FALSE(table.isConverted);
    CHECK(table.note.contains(u"EUR"_s));
    file.add(u"exchange_rate"_s,
        {{u"currency"_s, u"EUR"_s}, {u"to"_s, u"USD"_s}, {u"rate"_s, 1.1},
            {u"valid_from"_s, QDate(2026, 1, 1)}});
    file.deal(u"Y"_s, 0, {{u"amount"_s, money(700, "JPY")}, {u"owner"_s, link(file.bo)}});
    table = must(query::measured(file.reads(), sum));
    CHECK(lines(table) == QStringList{u"43.50 USD|5"_s, u"700 JPY|1"_s});
    CHECK(table.isConverted);
    CHECK(table.note.contains(u"JPY"_s));
    CHECK(recordsBehind(file.reads(), table.rows[0].behindOf(0)).size() == 5);
    CHECK(recordsBehind(file.reads(), table.rows[1].behindOf(0)).size() == 1);
    sum.of = Measure::Of::Maximum;
    sum.groups = {{u"owner"_s, {}}};
    CHECK(lines(must(query::measured(file.reads(), sum)))
        == QStringList{u"Ada|30.00 USD|2"_s, u"Bo|5.50 USD|2"_s, u"Bo|700 JPY|1"_s});
    sum.filter = filterOf(u"amount = USD"_s);
    table = must(query::measured(file.reads(), sum));
    CHECK_FALSE(table.isConverted);
    CHECK(table.note.isEmpty());
}

TEST_CASE("a conversion tells which part of the records is what is asked for", "[measure]")
{
    Sales file;
    Measure rate = ask("deal", Measure::Of::Conversion, "", {}, "status != open");
    rate.success = filterOf(u"status = won"_s);
    CHECK(rowsOf(file, rate) == QStringList{u"50|1|2"_s});
    rate.filter = {};
    rate.groups = {{u"owner"_s, {}}};
    CHECK(rowsOf(file, rate) == QStringList{u"Bo|50|1|2"_s, u"Ada|0|0|2"_s, u"(none)|0|0|1"_s});
    rate.groups.clear();
    rate.filter = filterOf(u"name = nothing"_s);
    CHECK(rowsOf(file, rate) == QStringList{u"|0|0"_s});
}

TEST_CASE("the largest groups are shown and the rest is one", "[measure]")
{
    Sales file;
    Measure top = ask("deal", Measure::Of::Count, "", {{u"source"_s, {}}});
    top.most = 1;
    CHECK(rowsOf(file, top) == QStringList{u"Fair|2"_s, u"(none)|1"_s, u"Other|2"_s});
    top.groups = {{u"name"_s, {}}};
    top.of = Measure::Of::Sum;
    top.field = u"amount"_s;
    CHECK(rowsOf(file, top) == QStringList{u"B|30.00 USD|1"_s, u"Other|8.00 USD|3"_s, u"C|5.00 EUR|1"_s});
    // Stages keep their own order, whichever are shown.
    top = ask("deal", Measure::Of::Count, "", {{u"stage"_s, {}}});
    top.most = 2;
    const QStringList stages = rowsOf(file, top);
    REQUIRE(stages.size() == 3);
    CHECK(stages[0] == QString(file.stages()[0].title() + u"|2"_s));
    CHECK(stages[2] == u"Other|2"_s);
}

TEST_CASE("periods follow each other without gaps", "[measure]")
{
    Sales file;
    CHECK(rowsOf(file, ask("deal", Measure::Of::Count, "", {{u"opened_on"_s, Bucket::Month}}))
        == QStringList{u"2026-01|1"_s, u"2026-02|2"_s, u"2026-03|0"_s, u"2026-04|1"_s, u"(none)|1"_s});
    Measure within = ask("deal", Measure::Of::Count, "", {{u"opened_on"_s, Bucket::Quarter}});
    within.dayField = u"opened_on"_s;
    within.within = query::Period{{2025, 10, 1}, {2026, 3, 31}};
    CHECK(rowsOf(file, within) == QStringList{u"2025-Q4|0"_s, u"2026-Q1|3"_s});
    within.groups[0].bucket = Bucket::Month;
    within.most = 2;
    CHECK(rowsOf(file, within) == QStringList{u"(earlier)|1"_s, u"2026-02|2"_s, u"2026-03|0"_s});
}

TEST_CASE("periods have keys for programs and names for people", "[measure]")
{
    DealFile file;
    file.deal(u"A"_s, 0, {{u"opened_on"_s, QDate(2025, 12, 31)}});
    query::Context context = file.reads();
    const auto first = [&](Bucket bucket) {
        const query::ReportTable table
            = must(query::measured(context, ask("deal", Measure::Of::Count, "", {{u"opened_on"_s, bucket}})));
        CHECK(table.columns[0].kind == Kind::Choice);
        REQUIRE(table.rows.size() == 1);
        CHECK(table.columns[0].options[0].key == table.rows[0][0].toString());
        return QString(table.rows[0][0].toString() + u'|' + table.columns[0].options[0].label);
    };
    CHECK(first(Bucket::Day) == u"2025-12-31|31 Dec"_s);
    CHECK(first(Bucket::Week) == u"2026-W01|W1"_s);
    CHECK(first(Bucket::Month) == u"2025-12|Dec 2025"_s);
    CHECK(first(Bucket::Quarter) == u"2025-Q4|Q4 2025"_s);
    CHECK(first(Bucket::Year) == u"2025|2025"_s);
    context.yearStart = 4;
    CHECK(first(Bucket::Quarter) == u"FY2026-Q3|Q3 2026"_s);
    CHECK(first(Bucket::Year) == u"FY2026|FY 2026"_s);
}

TEST_CASE("a figure is held against the period before", "[measure]")
{
    Sales file;
    Measure measure = ask("deal", Measure::Of::Sum, "amount");
    measure.dayField = u"opened_on"_s;
    measure.within = query::Period{{2026, 2, 1}, {2026, 2, 28}};
    measure.before = query::Period{{2026, 1, 1}, {2026, 1, 31}};
    CHECK(rowsOf(file, measure) == QStringList{u"30.00 USD|10.00 USD|1"_s, u"5.00 EUR|0.00 EUR|1"_s});
    CHECK(must(query::measured(file.reads(), measure)).columns[1].label == u"Jan"_s);
    // A currency that only the period before has is not told: its row would be empty.
    measure.within = query::Period{{2026, 4, 1}, {2026, 4, 30}};
    measure.before = query::Period{{2026, 2, 1}, {2026, 2, 28}};
    CHECK(rowsOf(file, measure) == QStringList{u"-2.00 USD|30.00 USD|1"_s});
    measure.within = query::Period{{2026, 2, 1}, {2026, 2, 28}};
    measure.before = query::Period{{2026, 1, 1}, {2026, 1, 31}};
    measure.groups = {{u"owner"_s, {}}};
    measure.filter = filterOf(u"amount = USD"_s);
    CHECK(rowsOf(file, measure) == QStringList{u"Ada|30.00 USD|10.00 USD|1"_s});
    // Periods by their place: the first week beside the first week.
    measure.groups = {{u"opened_on"_s, Bucket::Month}};
    measure.within = query::Period{{2026, 2, 1}, {2026, 4, 30}};
    measure.before = query::Period{{2025, 11, 1}, {2026, 1, 31}};
    CHECK(rowsOf(file, measure)
        == QStringList{u"2026-02|30.00 USD|0.00 USD|1"_s, u"2026-03|0.00 USD|0.00 USD|0"_s,
            u"2026-04|-2.00 USD|10.00 USD|1"_s});
}

TEST_CASE("instants fall into days on the clock of whoever asks", "[measure]")
{
    DealFile file;
    const auto log = [&](const QDate &day, const QTime &time) {
        file.add(u"activity"_s,
            {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Spoke"_s},
                {u"at"_s, QVariant::fromValue(Instant::from(QDateTime(day, time, Qt::UTC)))}});
    };
    log({2026, 3, 28}, {23, 30}); // in Berlin the 29th, half past midnight
    log({2026, 3, 29}, {21, 59}); // the clocks went forward at one: 23:59 on the 29th
    log({2026, 3, 29}, {22, 1}); // the 30th
    log({2026, 10, 25}, {22, 59}); // and back again: 23:59 on the 25th
    query::Context context = file.reads();
    context.zone = QTimeZone("Europe/Berlin");
    const Measure days = ask("activity", Measure::Of::Count, "", {{u"at"_s, Bucket::Day}}, "at < 2026-04");
    const query::ReportTable table = must(query::measured(context, days));
    CHECK(lines(table) == QStringList{u"2026-03-29|2"_s, u"2026-03-30|1"_s});
    QRandomGenerator random(1);
    checkBehinds(context, table, random);
    context.zone = QTimeZone("Pacific/Auckland");
    CHECK(lines(must(query::measured(context, days))) == QStringList{u"2026-03-29|1"_s, u"2026-03-30|2"_s});
}

TEST_CASE("what has several tags counts with each of them", "[measure]")
{
    DealFile file;
    const auto tag = [&](const char *name) {
        return file.add(u"tag"_s, {{u"name"_s, QString::fromLatin1(name)}}).id();
    };
    const Uid hot = tag("hot"), vip = tag("vip"), old = tag("old"), rare = tag("rare");
    const auto deal = [&](const char *name, const QList<Uid> &tags, qint64 amount) {
        file.deal(QString::fromLatin1(name), 0,
            {{u"tags"_s, QVariant::fromValue(tags)}, {u"amount"_s, money(amount)}});
    };
    deal("A", {hot, vip}, 100);
    deal("B", {hot, old, rare}, 1000);
    deal("C", {old, rare}, 10000);
    deal("D", {}, 100000);
    Measure tags = ask("deal", Measure::Of::Count, "", {{u"tags"_s, {}}});
    CHECK(rowsOf(file, tags).size() == 5);
    tags.of = Measure::Of::Sum;
    tags.field = u"amount"_s;
    tags.most = 1;
    // B and C have both other tags and are there once.
    CHECK(rowsOf(file, tags)
        == QStringList{u"old|110.00 USD|2"_s, u"(none)|1000.00 USD|1"_s, u"Other|111.00 USD|3"_s});
    CHECK_FALSE(must(query::measured(file.reads(), tags)).note.isEmpty());
}

TEST_CASE("a group that lies in the trash keeps its name, and its records count", "[measure]")
{
    Sales file;
    ChangeSet set;
    set.label = {u"remove"_s, u"user"_s, {}, 1, {}};
    set.changes = {removal(must(file.store->load(file.store->schema().at(u"user"), file.ada)))};
    must(file.store->commit(set));
    CHECK(rowsOf(file, ask("deal", Measure::Of::Count, "", {{u"owner"_s, {}}}))
        == QStringList{u"Ada|2"_s, u"Bo|2"_s, u"(none)|1"_s});
    CHECK(rowsOf(file, ask("deal", Measure::Of::Count, "", {{u"owner.team"_s, {}}}, "owner(team = East)"))
        == QStringList{u"East|2"_s});
}

TEST_CASE("many series become a few and the rest", "[measure]")
{
    DealFile file;
    for (int i = 0; i < 12; ++i) {
        for (int n = 0; n <= i; ++n)
            file.deal(u"deal"_s, i % 2, {{u"source"_s, u"source %1"_s.arg(i)}});
    }
    const Measure measure = ask("deal", Measure::Of::Count, "", {{u"stage"_s, {}}, {u"source"_s, {}}});
    const query::ReportTable table = must(query::measured(file.reads(), measure));
    CHECK(table.columnsOf(query::Role::Figure).size() == 8);
    CHECK(table.columns[8].label == u"Other"_s);
    QRandomGenerator random(1);
    checkBehinds(file.reads(), table, random);
}

TEST_CASE("what cannot be measured is told by its name", "[measure]")
{
    DealFile file;
    const auto why = [&](const Measure &measure) {
        const auto made = query::measured(file.reads(), measure);
        REQUIRE_FALSE(made);
        CHECK(made.error().code == Error::Code::Invalid);
        return made.error().text();
    };
    CHECK(why(ask("weather", Measure::Of::Count)).contains(u"weather"_s));
    CHECK(why(ask("deal", Measure::Of::Sum, "height")).contains(u"height"_s));
    CHECK(why(ask("deal", Measure::Of::Sum, "name")).contains(u"Deal name"_s));
    CHECK(why(ask("product", Measure::Of::Sum, "price")).contains(u"price"_s));
    CHECK(why(ask("deal", Measure::Of::Count, "", {{u"owner.shoe"_s, {}}})).contains(u"shoe"_s));
    CHECK(why(ask("deal", Measure::Of::Count, "", {{u"name.owner"_s, {}}})).contains(u"Deal name"_s));
    CHECK(why(ask("deal", Measure::Of::Count, "", {{u"amount"_s, {}}})).contains(u"Amount"_s));
    CHECK(why(ask("deal", Measure::Of::Count, "", {{u"nothing"_s, {}}})).contains(u"nothing"_s));
    Measure days = ask("deal", Measure::Of::Count);
    days.dayField = u"name"_s;
    CHECK(why(days).contains(u"Deal name"_s));
    days.dayField.clear();
    days.filter = filterOf(u"colour = red"_s);
    CHECK(why(days).contains(u"colour"_s));
    days.filter = {};
    days.groups = {{u"owner"_s, {}}, {u"stage"_s, {}}, {u"source"_s, {}}};
    why(days);
}

TEST_CASE("what can be measured and grouped by is offered with its name", "[measure]")
{
    const Schema schema;
    const QStringList groups = query::groupableFields(schema, u"deal");
    for (const char *name :
        {"stage", "owner", "owner.team", "customer.industry", "tags", "closed_on", "created_at"})
        CHECK(groups.contains(QString::fromLatin1(name)));
    CHECK_FALSE(groups.contains(u"position"_s));
    CHECK(query::measurableFields(schema, u"deal").contains(u"amount"_s));
    CHECK(query::measurableFields(schema, u"product").contains(u"price"_s));
    CHECK_FALSE(query::measurableFields(schema, u"product", Measure::Of::Sum).contains(u"price"_s));
    CHECK(query::dayFields(schema, u"activity")
        == QStringList{u"at"_s, u"next_on"_s, u"created_at"_s, u"updated_at"_s});
    CHECK(query::fieldPathLabel(schema, u"deal", u"owner.team"_s) == u"Owner: Team"_s);
    CHECK(query::fieldPathLabel(schema, u"deal", u"what.is"_s) == u"what.is"_s);
    CHECK(query::groupableFields(schema, u"weather").isEmpty());
}
