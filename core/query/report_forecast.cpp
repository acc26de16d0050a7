// SPDX-License-Identifier: GPL-3.0-or-later
// What the days of a query will bring: in all, by month and by owner.
#include "core/query/report_parts.h"

#include "core/query/forecast.h"

#include <algorithm>

namespace rapport::query::reports {

namespace {

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
