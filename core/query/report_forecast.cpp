// SPDX-License-Identifier: GPL-3.0-or-later
// What the days of a query will bring: in all, by month and by owner.
#include "core/query/report_parts.h"

#include "core/query/forecast.h"

#include <algorithm>

namespace rapport::query::reports {

namespace {

std::vector<ReportColumn> forecastColumns(std::vector<ReportColumn> first)
{
    for (ReportColumn &next : std::vector<ReportColumn>{
             column("won", QT_TRANSLATE_NOOP("Report", "Won"), Kind::Money).as(Role::Figure, Better::More),
             column("commit", QT_TRANSLATE_NOOP("Report", "Commit"), Kind::Money),
             column("best_case", QT_TRANSLATE_NOOP("Report", "Best case"), Kind::Money),
             column("rest", QT_TRANSLATE_NOOP("Report", "Rest"), Kind::Money),
             column("open", QT_TRANSLATE_NOOP("Report", "Open"), Kind::Money),
             column("weighted", QT_TRANSLATE_NOOP("Report", "Weighted"), Kind::Money),
             column("target", QT_TRANSLATE_NOOP("Report", "Target"), Kind::Money).as(Role::Target),
             column("gap", QT_TRANSLATE_NOOP("Report", "Gap"), Kind::Money),
             column("won_count", QT_TRANSLATE_NOOP("Report", "Won deals"), Kind::Integer),
             column("open_count", QT_TRANSLATE_NOOP("Report", "Open deals"), Kind::Integer)})
        first.push_back(std::move(next));
    return first;
}

// What the lists behind a row have in common: days, and whose deals.
struct Lists {
    Filter asked; // of deals, without days
    QDate from, to;

    Behind of(bool isWon, const QString &sum = {}) const
    {
        return behind(QStringLiteral("deal"),
            {is(QStringLiteral("status"), isWon ? QStringLiteral("won") : QStringLiteral("open")),
                from.isValid() || to.isValid()
                    ? within(isWon ? QStringLiteral("closed_on") : QStringLiteral("closes_on"), from, to)
                    : Filter(),
                asked},
            sum);
    }
};

void addFigures(ReportRow &row, const ForecastFigures &figures, const Lists &lists)
{
    const QString amount = QStringLiteral("amount");
    const auto add = [&](QVariant cell, Behind behind = {}) {
        row.cells.push_back(std::move(cell));
        row.behind.resize(row.cells.size());
        row.behind.back() = std::move(behind);
    };
    const bool hasTarget = figures.target.minor != 0;
    add(QVariant::fromValue(figures.won), lists.of(true, amount));
    for (const Money &each : {figures.commit, figures.bestCase, figures.rest})
        add(QVariant::fromValue(each));
    add(QVariant::fromValue(figures.open), lists.of(false, amount));
    add(QVariant::fromValue(figures.weighted), lists.of(false));
    add(hasTarget ? QVariant::fromValue(figures.target) : QVariant());
    add(hasTarget ? QVariant::fromValue(
            Money::of(std::max<qint64>(0, figures.target.minor - std::max<qint64>(0, figures.won.minor)),
                figures.currency))
                  : QVariant());
    add(number(figures.wonCount), lists.of(true));
    add(number(figures.openCount), lists.of(false));
}

// The figures of all currencies as the query wants their money told.
std::vector<ForecastFigures> together(const Currencies &currencies, const std::vector<ForecastFigures> &all)
{
    if (!currencies.isConverting())
        return all;
    std::map<QString, ForecastFigures> merged;
    for (const ForecastFigures &figures : all) {
        const QString code = currencies.of(figures.currency.code());
        ForecastFigures &into = merged[code];
        into.currency = Currency::fromCode(code);
        const auto add = [&](Money &to, const Money &money) {
            to = Money::of(to.minor + currencies.converted(money).minor, into.currency);
        };
        add(into.won, figures.won);
        add(into.commit, figures.commit);
        add(into.bestCase, figures.bestCase);
        add(into.rest, figures.rest);
        add(into.open, figures.open);
        add(into.weighted, figures.weighted);
        add(into.target, figures.target);
        into.wonCount += figures.wonCount;
        into.openCount += figures.openCount;
    }
    std::vector<ForecastFigures> made;
    for (auto &[code, figures] : merged)
        made.push_back(std::move(figures));
    return made;
}

std::set<QString> codesOf(const std::vector<ForecastFigures> &all)
{
    std::set<QString> codes;
    for (const ForecastFigures &figures : all) {
        if (figures.wonCount + figures.openCount > 0)
            codes.insert(figures.currency.code());
    }
    return codes;
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

struct Making {
    const Context &context;
    const ReportQuery &query;
    const ForecastQuery &asked;
    Currencies currencies;
    std::set<QString> codes; // of all deals of the period

    Lists lists(const QString &code, Filter more = {}) const
    {
        return {both({std::move(more), currencies.only(code, codes), dealsOf(query)}), asked.from, asked.to};
    }

    ReportTable total(const std::vector<ForecastFigures> &figures) const
    {
        ReportTable made = table("total", QT_TRANSLATE_NOOP("Report", "Period"),
            forecastColumns({column("from", QT_TRANSLATE_NOOP("Report", "From"), Kind::Date),
                column("to", QT_TRANSLATE_NOOP("Report", "To"), Kind::Date),
                column("days_left", QT_TRANSLATE_NOOP("Report", "Days left"), Kind::Integer)}));
        const auto day = [](const QDate &date) { return date.isValid() ? QVariant(date) : QVariant(); };
        for (const ForecastFigures &line : together(currencies, figures)) {
            ReportRow row{day(asked.from), day(asked.to),
                asked.to.isValid() ? number(std::max<qint64>(0, context.today.daysTo(asked.to)))
                                   : QVariant()};
            addFigures(row, line, lists(line.currency.code()));
            made.rows.push_back(std::move(row));
        }
        currencies.mark(made, codes);
        return made;
    }

    // Rows that belong to one key stand together; `first` and `filterOf` tell the key.
    template <typename First, typename ListsOf>
    void fill(ReportTable &made, const std::vector<ForecastRow> &rows, First first, ListsOf listsOf) const
    {
        for (std::size_t i = 0; i < rows.size();) {
            std::vector<ForecastFigures> figures;
            const ForecastRow &key = rows[i];
            for (; i < rows.size() && rows[i].owner == key.owner && rows[i].month == key.month; ++i)
                figures.push_back(rows[i].figures);
            for (const ForecastFigures &line : together(currencies, figures)) {
                ReportRow row{first(key)};
                addFigures(row, line, listsOf(key, line.currency.code()));
                made.rows.push_back(std::move(row));
            }
        }
        currencies.mark(made, codes);
    }
};

} // namespace

Result<Report> forecastReport(const Context &context, const ReportQuery &query)
{
    RAPPORT_ASSIGN(const ForecastQuery asked, forecastQuery(context, query));
    RAPPORT_ASSIGN(const auto figures, forecast(context, asked));
    RAPPORT_ASSIGN(const auto months, forecastBy(context, asked, ForecastBy::Month));
    RAPPORT_ASSIGN(auto owners, forecastBy(context, asked, ForecastBy::Owner));
    RAPPORT_ASSIGN(Currencies currencies, Currencies::read(context, query));
    const Making making{context, query, asked, std::move(currencies), codesOf(figures)};
    ReportTable byMonth = table("months", QT_TRANSLATE_NOOP("Report", "By month"),
        forecastColumns({column("month", QT_TRANSLATE_NOOP("Report", "Month"), Kind::Text).as(Role::Name)}));
    byMonth.picture = Picture::Columns;
    making.fill(
        byMonth, months,
        [](const ForecastRow &row) {
            return row.month.isValid() ? QVariant(row.month.toString(QStringLiteral("yyyy-MM"))) : QVariant();
        },
        [&](const ForecastRow &row, const QString &code) {
            Lists lists = making.lists(code);
            if (!row.month.isValid())
                return Lists{lists.asked, {}, {}};
            lists.from = std::max(row.month, asked.from);
            const QDate last = row.month.addMonths(1).addDays(-1);
            lists.to = asked.to.isValid() ? std::min(last, asked.to) : last;
            return lists;
        });
    ReportTable byOwner = table("owners", QT_TRANSLATE_NOOP("Report", "By owner"),
        forecastColumns({column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link).as(Role::Name)}));
    byOwner.picture = Picture::Leaderboard;
    std::ranges::stable_sort(owners, {}, &ForecastRow::owner);
    making.fill(
        byOwner, owners,
        [](const ForecastRow &row) {
            return row.owner.isNull() ? QVariant() : QVariant::fromValue(LinkCell{row.owner, row.ownerName});
        },
        [&](const ForecastRow &row, const QString &code) {
            return making.lists(code, is(QStringLiteral("owner"), row.owner));
        });
    std::ranges::stable_sort(byOwner.rows, std::greater(), [](const ReportRow &row) {
        constexpr std::size_t Won = 1, Open = 5;
        return double(row[Won].value<Money>().minor) + double(row[Open].value<Money>().minor);
    });
    Report report{{}, {}, {}};
    report.tables.push_back(making.total(figures));
    report.tables.push_back(std::move(byMonth));
    report.tables.push_back(std::move(byOwner));
    return report;
}

} // namespace rapport::query::reports
