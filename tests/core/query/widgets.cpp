// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets: of reports that ship, of questions of their own, and those of the dashboards that ship.
#include "core/query/widget_report.h"

#include "core/query/measure.h"
#include "tests/core/query/behind.h"
#include "tests/core/query/deal_file.h"
#include "tests/core/query/measure_file.h"

#include <set>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

query::ReportQuery quarter(query::Versus versus = query::Versus::Before)
{
    query::ReportQuery query;
    query.from = QDate(2026, 1, 1);
    query.to = QDate(2026, 3, 31);
    query.versus = versus;
    return query;
}

Widget own(const char *kind, const char *of, const char *measure, const char *field = "")
{
    Widget widget;
    widget.kind = Choice(QLatin1String(kind));
    widget.of = QLatin1String(of);
    widget.measure = Choice(QLatin1String(measure));
    widget.field = QLatin1String(field);
    return widget;
}

} // namespace

TEST_CASE("the dashboards that ship fill their grid without overlaps", "[widget]")
{
    for (const query::DashboardTemplate &one : query::dashboardTemplates()) {
        INFO(one.key.toStdString());
        const std::vector<Widget> widgets = query::templateWidgets(one.key);
        REQUIRE(widgets.size() == 11);
        std::set<std::pair<qint64, qint64>> taken;
        for (const Widget &widget : widgets) {
            for (qint64 x = *widget.column.number; x < *widget.column.number + *widget.width.number; ++x) {
                for (qint64 y = *widget.row.number; y < *widget.row.number + *widget.height.number; ++y)
                    CHECK(taken.insert({x, y}).second);
            }
        }
        CHECK(taken.size() == 60 * 14);
    }
    CHECK(query::templateWidgets(u"nobody").empty());
}

TEST_CASE("each widget of a dashboard that ships shows figures with their lists", "[widget]")
{
    for (quint32 seed = 0; seed < 3; ++seed) {
        MeasureFile file(seed, 50, false);
        QRandomGenerator random(seed);
        for (const query::DashboardTemplate &one : query::dashboardTemplates()) {
            for (const Widget &widget : query::templateWidgets(one.key)) {
                INFO(one.key.toStdString()
                    << ": " << widget.report.toStdString() << widget.title.toStdString());
                const query::Report made = must(query::widgetReport(file.reads(), widget, quarter()));
                REQUIRE_FALSE(made.tables.empty());
                CHECK_FALSE(made.label.isEmpty());
                CHECK(made.tables.front().picture == query::pictureOf(widget, made.tables.front()));
                const bool areCounts = !widget.report.isEmpty() || widget.measure.text == u"count"_s;
                for (const query::ReportTable &table : made.tables)
                    checkBehinds(file.reads(), table, random, 60, areCounts);
            }
        }
    }
}

namespace {

QString any(MeasureFile &file, const QStringList &of) { return of[file.random(int(of.size()))]; }

Widget randomWidget(MeasureFile &file, const QString &kind)
{
    static const QStringList measures{
        u"count"_s, u"sum"_s, u"average"_s, u"minimum"_s, u"maximum"_s, u"conversion"_s};
    static const QStringList buckets{u"day"_s, u"week"_s, u"month"_s, u"quarter"_s, u"year"_s, QString()};
    static const QStringList filters{QString(), u"owner(team = East)"_s, u"not owner(team = West)"_s,
        u"owner = me or owner is empty"_s, u"created_at >= 2025"_s};
    Widget widget;
    widget.kind = Choice(kind);
    widget.of = any(file, {u"customer"_s, u"lead"_s, u"deal"_s, u"activity"_s, u"task"_s});
    widget.measure = Choice(any(file, measures));
    const bool isSum = widget.measure.text == u"sum"_s;
    const QStringList fields = query::measurableFields(
        file.schema(), widget.of, isSum ? query::Measure::Of::Sum : query::Measure::Of::Average);
    widget.field = any(file, fields);
    const QStringList groups = query::groupableFields(file.schema(), widget.of);
    if (kind != u"number" && kind != u"gauge")
        widget.group = any(file, groups);
    if (kind == u"bar" && file.random(2))
        widget.split = any(file, groups);
    widget.bucket = Choice(any(file, buckets));
    widget.splitBucket = Choice(any(file, buckets));
    if (file.random(3))
        widget.dayField = any(file, query::dayFields(file.schema(), widget.of));
    widget.filter = LongText(any(file, filters));
    widget.success = LongText(any(file, filters));
    return widget;
}

query::ReportQuery randomQuery(MeasureFile &file)
{
    query::ReportQuery query;
    query.from = file.day();
    query.to = query.from.addDays(file.random(200));
    query.versus = query::Versus(file.random(3));
    if (file.random(3) == 0)
        query.team = u"East"_s;
    if (file.random(3) == 0)
        query.owner = file.any(file.records(u"user"_s)).id();
    if (file.random(3) == 0)
        query.pipeline = file.any(file.records(u"pipeline"_s)).id();
    if (file.random(4) == 0)
        query.filter = filterOf(u"customer(grade = A) or amount is empty"_s);
    return query;
}

} // namespace

TEST_CASE("widgets of every kind lead to the lists behind their figures, whatever is asked", "[widget]")
{
    const quint32 first = quint32(qEnvironmentVariableIntValue("RAPPORT_FIRST_SEED"));
    const quint32 seeds = quint32(qMax(3, qEnvironmentVariableIntValue("RAPPORT_SEEDS")));
    for (quint32 seed = first; seed < first + seeds; ++seed) {
        MeasureFile file(seed, 50);
        QRandomGenerator random(seed);
        for (const Option &kind : definition<Widget>().find(u"kind")->options) {
            for (int round = 0; round < 6; ++round) {
                const Widget widget = randomWidget(file, kind.key);
                INFO("seed " << seed << ", " << kind.key.toStdString() << " of " << widget.of.toStdString()
                             << ", " << widget.measure.text.toStdString() << " by "
                             << widget.group.toStdString());
                const query::Report made = must(query::widgetReport(file.reads(), widget, randomQuery(file)));
                for (const query::ReportTable &table : made.tables)
                    checkBehinds(file.reads(), table, random, 40, widget.measure.text == u"count"_s);
            }
        }
    }
}

TEST_CASE("a widget looks at what its dashboard looks at", "[widget]")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s, u"East"_s), bo = file.user(u"Bo"_s, u"West"_s);
    const auto deal = [&](const Uid &owner, const QDate &opened, qint64 amount) {
        return file.deal(u"deal"_s, 0,
            {{u"owner"_s, link(owner)}, {u"opened_on"_s, opened}, {u"amount"_s, money(amount)}});
    };
    const Record first = deal(ada, {2026, 1, 5}, 100);
    deal(ada, {2025, 11, 5}, 1000);
    deal(bo, {2026, 2, 5}, 10000);
    file.add(
        u"deal_line"_s, {{u"deal"_s, link(first.id())}, {u"description"_s, u"Box"_s}, {u"quantity"_s, 2.0}});
    const auto figure = [&](const Widget &widget, const query::ReportQuery &query, std::size_t column = 0) {
        const query::Report made = must(query::widgetReport(file.reads(), widget, query));
        const query::ReportTable &table = made.tables.front();
        return machineText(table.columns.at(column).kind, table.rows.at(0)[column]);
    };
    Widget sum = own("number", "deal", "sum", "amount");
    CHECK(figure(sum, quarter()) == u"111.00 USD"_s); // without a day field all days count
    sum.dayField = u"opened_on"_s;
    CHECK(figure(sum, quarter()) == u"101.00 USD"_s);
    CHECK(figure(sum, quarter(), 1) == u"10.00 USD"_s);
    query::ReportQuery east = quarter();
    east.team = u"east"_s;
    CHECK(figure(sum, east) == u"1.00 USD"_s);
    query::ReportQuery his = quarter();
    his.owner = bo;
    CHECK(figure(sum, his) == u"100.00 USD"_s);
    query::ReportQuery open;
    open.to = QDate(2026, 1, 31);
    CHECK(figure(sum, open) == u"11.00 USD"_s);
    // Lines are somebody's by their deal; what is nobody's is not narrowed.
    CHECK(figure(own("number", "deal_line", "count"), east) == u"1"_s);
    CHECK(figure(own("number", "deal_line", "count"), his) == u"0"_s);
    CHECK(figure(own("number", "user", "count"), his) == u"2"_s);
    query::ReportQuery elsewhere = quarter();
    elsewhere.pipeline = Uid::make();
    CHECK(figure(sum, elsewhere) == u"0.00 USD"_s);
    sum.filter = LongText(u"amount > 5"_s);
    CHECK(figure(sum, quarter()) == u"100.00 USD"_s);
}

TEST_CASE("a tile has a small line of about a dozen steps", "[widget]")
{
    DealFile file;
    Widget tile = own("number", "deal", "count");
    CHECK(must(query::widgetReport(file.reads(), tile, quarter())).tables.size() == 1);
    tile.dayField = u"created_at"_s;
    for (const auto &[from, to] :
        {std::pair{QDate(2026, 1, 1), QDate(2026, 3, 31)}, {QDate(2026, 3, 16), QDate(2026, 3, 22)},
            {QDate(2025, 1, 1), QDate(2025, 12, 31)}, {QDate(2015, 1, 1), QDate(2026, 12, 31)},
            {QDate(2026, 3, 1), QDate(2026, 3, 31)}, {QDate(), QDate()}}) {
        query::ReportQuery query;
        query.from = from;
        query.to = to;
        const query::Report made = must(query::widgetReport(file.reads(), tile, query));
        REQUIRE(made.tables.size() == 2);
        CHECK(made.tables[1].picture == query::Picture::Line);
        CHECK(made.tables[1].rows.size() >= 4);
        CHECK(made.tables[1].rows.size() <= 25);
    }
}

TEST_CASE("a widget is drawn as its kind asks for", "[widget]")
{
    DealFile file;
    const auto picture = [&](Widget widget) {
        return must(query::widgetReport(file.reads(), widget, quarter())).tables.front().picture;
    };
    Widget bars = own("bar", "deal", "count");
    bars.group = u"owner"_s;
    CHECK(picture(bars) == query::Picture::Bars);
    bars.split = u"status"_s;
    CHECK(picture(bars) == query::Picture::StackedBars);
    bars.group = u"opened_on"_s;
    CHECK(picture(bars) == query::Picture::Stacked);
    bars.split.clear();
    CHECK(picture(bars) == query::Picture::Columns);
    for (const auto &[kind, wanted] : {std::pair{"pie", query::Picture::Ring}, {"line", query::Picture::Line},
             {"funnel", query::Picture::Funnel}, {"table", query::Picture::Table},
             {"gauge", query::Picture::Gauge}, {"leaderboard", query::Picture::Leaderboard},
             {"number", query::Picture::Number}}) {
        bars.kind = Choice(QLatin1String(kind));
        CHECK(picture(bars) == wanted);
    }
}

TEST_CASE("a widget of a report shows the table it names", "[widget]")
{
    DealFile file;
    file.deal(u"deal"_s, 0, {{u"amount"_s, money(100)}});
    Widget widget;
    widget.kind = Choice(u"table"_s);
    widget.report = u"pipeline/months"_s;
    query::ReportQuery query = quarter();
    query.isDrawnOnly = true; // of a dashboard
    const query::Report made = must(query::widgetReport(file.reads(), widget, query));
    REQUIRE(made.tables.size() == 1);
    CHECK(made.tables[0].key == u"months"_s);
    CHECK(made.tables[0].picture == query::Picture::Table);
    widget.report = u"pipeline/nothing"_s;
    CHECK_FALSE(query::widgetReport(file.reads(), widget, query));
    widget.report = u"weather"_s;
    CHECK_FALSE(query::widgetReport(file.reads(), widget, query));
    widget.report = u"pipeline"_s;
    widget.filter = LongText(u"((("_s);
    CHECK_FALSE(query::widgetReport(file.reads(), widget, query));
    widget.report.clear();
    widget.of = u"deal"_s;
    CHECK_FALSE(query::widgetReport(file.reads(), widget, query));
}

TEST_CASE("a figure that a target is set for is held against it", "[widget]")
{
    DealFile file;
    const Uid ada = file.user(u"Ada"_s, u"East"_s), bo = file.user(u"Bo"_s, u"West"_s);
    const auto target
        = [&](const char *metric, const Uid &user, const QVariant &amount, const QVariant &count) {
              file.add(u"target"_s,
                  {{u"user"_s, user.isNull() ? QVariant() : link(user)}, {u"period"_s, u"quarter"_s},
                      {u"starts_on"_s, QDate(2026, 1, 1)}, {u"metric"_s, QString::fromLatin1(metric)},
                      {u"amount"_s, amount}, {u"count"_s, count}});
          };
    target("won", ada, money(5000), {});
    target("won", bo, money(7000), {});
    target("new_customers", {}, {}, qlonglong(40));
    file.deal(u"won"_s, 5,
        {{u"owner"_s, link(ada)}, {u"amount"_s, money(1000)}, {u"closed_on"_s, QDate(2026, 2, 1)}});
    const auto targets = [&](const Widget &widget, const query::ReportQuery &query) {
        const query::Report made = must(query::widgetReport(file.reads(), widget, query));
        const query::ReportTable &table = made.tables.front();
        QStringList cells;
        for (const int column : table.columnsOf(query::Role::Target)) {
            for (const query::ReportRow &row : table.rows)
                cells << machineText(table.columns[std::size_t(column)].kind, row[std::size_t(column)]);
        }
        return cells;
    };
    Widget won = own("gauge", "deal", "sum", "amount");
    won.filter = LongText(u"status = won"_s);
    won.dayField = u"closed_on"_s;
    CHECK(targets(won, quarter()) == QStringList{u"120.00 USD"_s});
    query::ReportQuery his = quarter();
    his.owner = bo;
    CHECK(targets(won, his) == QStringList{u"70.00 USD"_s});
    query::ReportQuery east = quarter();
    east.team = u"East"_s;
    CHECK(targets(won, east) == QStringList{u"50.00 USD"_s});
    won.group = u"owner"_s;
    CHECK(targets(won, quarter()) == QStringList{u"50.00 USD"_s});
    won.filter = LongText(u"status = won and source = Fair"_s); // nobody set a target for this
    CHECK(targets(won, quarter()).isEmpty());
    Widget customers = own("gauge", "customer", "count");
    CHECK(targets(customers, quarter()).isEmpty());
    customers.dayField = u"created_at"_s;
    CHECK(targets(customers, quarter()) == QStringList{u"40"_s});
    Widget rate = own("gauge", "deal", "conversion");
    rate.success = LongText(u"status = won"_s);
    CHECK(targets(rate, quarter()) == QStringList{u"100"_s});
}
