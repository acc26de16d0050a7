// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the pipeline: by stage (closed ones by the day they were closed), and the open
// deals by owner, product and month of expected close.
#include "core/query/report_parts.h"

#include "core/query/forecast.h"
#include "core/store/database.h"

#include <algorithm>

namespace rapport::query::reports {

namespace {

std::vector<ReportColumn> sums(ReportColumn first)
{
    return {std::move(first), column("count", QT_TRANSLATE_NOOP("Report", "Deals"), Kind::Integer),
        column("amount", QT_TRANSLATE_NOOP("Report", "Amount"), Kind::Money),
        column("weighted", QT_TRANSLATE_NOOP("Report", "Weighted"), Kind::Money),
        column("stale", QT_TRANSLATE_NOOP("Report", "Stale"), Kind::Integer)};
}

std::vector<QVariant> sumCells(const Group &group, const QString &code)
{
    return {number(group.count), money(group.all.sum(), code), money(group.all.parts(), code),
        number(group.stale)};
}

// All stages in their order, those without deals as well.
Result<void> fillStages(ReportTable &into, const Context &context, const ReportQuery &query,
    const std::map<Uid, std::map<QString, Group>> &groups)
{
    Statement statement = context.database->prepare(
        "SELECT s.id, s.name, p.name, s.pipeline_id FROM stage s JOIN pipeline p ON p.id = s.pipeline_id"
        " WHERE s.deleted_at IS NULL AND p.deleted_at IS NULL ORDER BY p.position, p.row, s.position, s.row");
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return {};
        if (!query.pipeline.isNull() && statement.uid(3) != query.pipeline)
            continue;
        const auto found = groups.find(statement.uid(0));
        const std::map<QString, Group> none{{context.currency.code(), Group()}};
        for (const auto &[code, group] : found == groups.end() ? none : found->second) {
            std::vector<QVariant> cells{QVariant::fromValue(LinkCell{statement.uid(0), statement.text(1)})};
            for (QVariant &cell : sumCells(group, code))
                cells.push_back(std::move(cell));
            cells.push_back(statement.text(2));
            into.rows.push_back(std::move(cells));
        }
    }
}

std::vector<ReportColumn> forecastColumns(std::vector<ReportColumn> first)
{
    for (ReportColumn &next :
        std::vector<ReportColumn>{column("won", QT_TRANSLATE_NOOP("Report", "Won"), Kind::Money),
            column("commit", QT_TRANSLATE_NOOP("Report", "Commit"), Kind::Money),
            column("best_case", QT_TRANSLATE_NOOP("Report", "Best case"), Kind::Money),
            column("rest", QT_TRANSLATE_NOOP("Report", "Rest"), Kind::Money),
            column("open", QT_TRANSLATE_NOOP("Report", "Open"), Kind::Money),
            column("weighted", QT_TRANSLATE_NOOP("Report", "Weighted"), Kind::Money),
            column("target", QT_TRANSLATE_NOOP("Report", "Target"), Kind::Money),
            column("gap", QT_TRANSLATE_NOOP("Report", "Gap"), Kind::Money),
            column("won_count", QT_TRANSLATE_NOOP("Report", "Won deals"), Kind::Integer),
            column("open_count", QT_TRANSLATE_NOOP("Report", "Open deals"), Kind::Integer)})
        first.push_back(std::move(next));
    return first;
}

void addFigures(std::vector<QVariant> &row, const ForecastFigures &figures)
{
    const bool hasTarget = figures.target.minor != 0;
    for (const Money &amount :
        {figures.won, figures.commit, figures.bestCase, figures.rest, figures.open, figures.weighted})
        row.push_back(QVariant::fromValue(amount));
    row.push_back(hasTarget ? QVariant::fromValue(figures.target) : QVariant());
    row.push_back(hasTarget ? QVariant::fromValue(Money::of(
                      std::max<qint64>(0, figures.target.minor - std::max<qint64>(0, figures.won.minor)),
                      figures.currency))
                            : QVariant());
    row.push_back(number(figures.wonCount));
    row.push_back(number(figures.openCount));
}

// Without bounds: the present quarter.
Result<ForecastQuery> forecastQuery(const Context &context, const ReportQuery &query)
{
    ForecastQuery asked;
    asked.pipeline = query.pipeline;
    ReportQuery others = query; // what is forecast is asked for by its own pipeline
    others.pipeline = {};
    RAPPORT_ASSIGN(asked.filter, filterOf(context, others));
    asked.from = query.from;
    asked.to = query.to;
    if (!asked.from.isValid() && !asked.to.isValid()) {
        const QDate today = context.today;
        asked.from = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
        asked.to = asked.from.addMonths(3).addDays(-1);
    }
    return asked;
}

ReportTable periodTable(
    const Context &context, const ForecastQuery &asked, const std::vector<ForecastFigures> &figures)
{
    ReportTable all = table("total", QT_TRANSLATE_NOOP("Report", "Period"),
        forecastColumns({column("from", QT_TRANSLATE_NOOP("Report", "From"), Kind::Date),
            column("to", QT_TRANSLATE_NOOP("Report", "To"), Kind::Date),
            column("days_left", QT_TRANSLATE_NOOP("Report", "Days left"), Kind::Integer)}));
    const auto day = [](const QDate &date) { return date.isValid() ? QVariant(date) : QVariant(); };
    for (const ForecastFigures &line : figures) {
        all.rows.push_back({day(asked.from), day(asked.to),
            asked.to.isValid() ? number(std::max<qint64>(0, context.today.daysTo(asked.to))) : QVariant()});
        addFigures(all.rows.back().cells, line);
    }
    return all;
}

} // namespace

Result<Report> pipeline(const Context &context, const ReportQuery &query)
{
    Groups<Uid> stages, owners, products;
    Groups<QString> months;
    RAPPORT_TRY(eachDeal(context, query, {"open", Day::Closes, false}, [&](const DealFact &deal) {
        stages[deal.stage][deal.currency].add(deal);
        owners[deal.owner][deal.currency].add(deal);
        products[deal.product][deal.currency].add(deal);
        months[deal.closesOn.left(7)][deal.currency].add(deal);
    }));
    RAPPORT_TRY(eachDeal(context, query, {"won,lost", Day::Closed, false},
        [&](const DealFact &deal) { stages[deal.stage][deal.currency].add(deal); }));
    Report report;
    std::vector<ReportColumn> stageColumns
        = sums(column("stage", QT_TRANSLATE_NOOP("Report", "Stage"), Kind::Link));
    stageColumns.push_back(column("pipeline", QT_TRANSLATE_NOOP("Report", "Pipeline"), Kind::Text));
    ReportTable byStage = table("stages", QT_TRANSLATE_NOOP("Report", "By stage"), std::move(stageColumns));
    RAPPORT_TRY(fillStages(byStage, context, query, stages));
    ReportTable byOwner = table("owners", QT_TRANSLATE_NOOP("Report", "Open by owner"),
        sums(column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link)));
    fill(byOwner, context, owners, u"user", false, sumCells);
    ReportTable byProduct = table("products", QT_TRANSLATE_NOOP("Report", "Open by product"),
        sums(column("product", QT_TRANSLATE_NOOP("Report", "Product"), Kind::Link)));
    fill(byProduct, context, products, u"product", false, sumCells);
    ReportTable byMonth = table("months", QT_TRANSLATE_NOOP("Report", "Open by month of expected close"),
        sums(column("month", QT_TRANSLATE_NOOP("Report", "Month"), Kind::Text)));
    fill(byMonth, context, months, {}, true, sumCells);
    report.tables = {std::move(byStage), std::move(byOwner), std::move(byProduct), std::move(byMonth)};
    return report;
}

Result<Report> forecastReport(const Context &context, const ReportQuery &query)
{
    RAPPORT_ASSIGN(const ForecastQuery asked, forecastQuery(context, query));
    RAPPORT_ASSIGN(const auto figures, forecast(context, asked));
    RAPPORT_ASSIGN(const auto months, forecastBy(context, asked, ForecastBy::Month));
    RAPPORT_ASSIGN(const auto owners, forecastBy(context, asked, ForecastBy::Owner));
    ReportTable byMonth = table("months", QT_TRANSLATE_NOOP("Report", "By month"),
        forecastColumns({column("month", QT_TRANSLATE_NOOP("Report", "Month"), Kind::Text)}));
    for (const ForecastRow &line : months) {
        byMonth.rows.push_back(
            {line.month.isValid() ? QVariant(line.month.toString(QStringLiteral("yyyy-MM"))) : QVariant()});
        addFigures(byMonth.rows.back().cells, line.figures);
    }
    ReportTable byOwner = table("owners", QT_TRANSLATE_NOOP("Report", "By owner"),
        forecastColumns({column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link)}));
    for (const ForecastRow &line : owners) {
        byOwner.rows.push_back(
            {line.owner.isNull() ? QVariant() : QVariant::fromValue(LinkCell{line.owner, line.ownerName})});
        addFigures(byOwner.rows.back().cells, line.figures);
    }
    return Report{{}, {}, {periodTable(context, asked, figures), std::move(byMonth), std::move(byOwner)}};
}

} // namespace rapport::query::reports
