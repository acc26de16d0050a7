// SPDX-License-Identifier: GPL-3.0-or-later
// Single figures of a team: won, open, win rate, days of the cycle, overdue. Each with the figure of the
// period before and a small line.
#include "core/query/report_parts.h"

#include "core/query/sales_facts.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport::query::reports {

namespace {

const QString deal = QStringLiteral("deal"), amountField = QStringLiteral("amount");

// What all tiles about closed deals ask first.
struct Asked {
    const Context &context;
    const ReportQuery &query;
    Currencies currencies = {};
    std::shared_ptr<const SalesFacts> facts = {};

    Result<void> read(Facts wanted)
    {
        RAPPORT_ASSIGN(currencies, Currencies::read(context, query));
        RAPPORT_ASSIGN(facts, salesFacts(context, query, wanted, BeforePart | TrendPart));
        return {};
    }
    const std::optional<Period> &before() const { return facts->spans().before; }
    ClosedByCode closed(const QDate &from, const QDate &to) const
    {
        return currencies.together(facts->closed(from, to));
    }
    ClosedSums allClosed(const QDate &from, const QDate &to) const
    {
        ClosedSums all;
        for (const auto &[code, sums] : facts->closed(from, to))
            all.add(sums);
        return all;
    }
    Behind closedBehind(const QStringList &statuses, const QDate &from, const QDate &to, Filter more = {},
        const QString &sum = {}) const
    {
        return behind(deal,
            {isOneOf(QStringLiteral("status"), statuses), within(QStringLiteral("closed_on"), from, to),
                std::move(more), dealsOf(query)},
            sum);
    }
    // The currencies that have something now, the file's own first; at least the one that leads.
    template <typename Now, typename Then, typename IsThere>
    QStringList codesOf(const Now &now, const Then &then, IsThere isThere) const
    {
        const QString own = currencies.of(context.currency.code());
        QStringList codes, earlier;
        for (const auto &[code, sums] : now) {
            if (isThere(sums))
                codes << code;
        }
        for (const auto &[code, sums] : then)
            earlier << code;
        if (codes.isEmpty())
            codes << (earlier.contains(own) || earlier.isEmpty() ? own : earlier.front());
        std::ranges::stable_sort(codes, {}, [&](const QString &code) { return code != own; });
        return codes;
    }
};

const QString won = QStringLiteral("won"), lost = QStringLiteral("lost");

ReportColumn figure(const char *key, const char *label, Kind kind, Better better)
{
    return column(key, label, kind).as(Role::Figure, better);
}

// Bears the name of the period.
ReportColumn beforeColumn(const Asked &asked, Kind kind)
{
    ReportColumn made = column("before", QT_TRANSLATE_NOOP("Report", "Before"), kind).as(Role::Before);
    made.label = beforeLabel(asked.query, *asked.before(), asked.context.yearStart);
    return made;
}

template <typename Value>
ReportTable trendTable(const Asked &asked, Kind kind, Value value)
{
    ReportTable trend = table("trend", QT_TRANSLATE_NOOP("Report", "Trend"),
        {periodColumn("period", QT_TRANSLATE_NOOP("Report", "Period"), asked.facts->spans().trend,
             asked.facts->spans().trendBucket, asked.context.yearStart),
            figure("value", QT_TRANSLATE_NOOP("Report", "Figure"), kind, Better::Neither)});
    trend.picture = Picture::Line;
    const Spans &spans = asked.facts->spans();
    for (const Period &period : spans.trend)
        trend.rows.push_back({periodKey(period, spans.trendBucket), value(period)});
    return trend;
}

ReportTable numberTable(const char *key, const char *label, std::vector<ReportColumn> columns)
{
    ReportTable made = table(key, label, std::move(columns));
    made.picture = Picture::Number;
    return made;
}

Report reportOf(ReportTable tile, ReportTable trend)
{
    Report report{{}, {}, {}};
    if (!tile.rows.empty() && !tile.rows.front().behind.empty())
        tile.behind = tile.rows.front().behind.front();
    report.tables.push_back(std::move(tile));
    if (!trend.rows.empty())
        report.tables.push_back(std::move(trend));
    return report;
}

QVariant meanDays(const ClosedSums &sums)
{
    return sums.timed > 0 ? QVariant(std::round(double(sums.days) * 10 / double(sums.timed)) / 10)
                          : QVariant();
}

QVariant wholeDays(const ClosedSums &sums)
{
    return sums.timed > 0 ? QVariant(qRound64(double(sums.days) / double(sums.timed))) : QVariant();
}

QVariant winRateOf(const ClosedSums &sums) { return part(double(sums.won), double(sums.won + sums.lost)); }

ReportTable openTable(const Asked &asked, const std::map<QString, SalesFacts::OpenSums> &now)
{
    const auto &before = asked.before();
    ReportTable tile = numberTable("open", QT_TRANSLATE_NOOP("Report", "Open pipeline"),
        {figure("open", QT_TRANSLATE_NOOP("Report", "Open pipeline"), Kind::Money, Better::More)});
    std::map<QString, OpenWay> then;
    if (before) {
        tile.columns.push_back(beforeColumn(asked, Kind::Money));
        for (const auto &[code, way] : asked.facts->openAt(before->last)) {
            OpenWay &whole = then[asked.currencies.of(code)];
            whole.count += way.count;
            whole.sum.add(asked.currencies.converted(way.sum.sum(), code));
        }
        tile.note = QCoreApplication::translate(
            "Report", "Earlier figures are of the deals that were open then, with their amounts of today.");
    }
    tile.columns.push_back(column("count", QT_TRANSLATE_NOOP("Report", "Deals"), Kind::Integer));
    tile.columns.push_back(column("weighted", QT_TRANSLATE_NOOP("Report", "Weighted"), Kind::Money));
    for (const QString &code :
        asked.codesOf(now, then, [](const SalesFacts::OpenSums &sums) { return sums.count > 0; })) {
        const auto found = now.find(code);
        const SalesFacts::OpenSums sums = found == now.end() ? SalesFacts::OpenSums() : found->second;
        const Behind list = behind(deal,
            {is(QStringLiteral("status"), QStringLiteral("open")),
                asked.currencies.only(code, asked.facts->codes()), dealsOf(asked.query)},
            amountField);
        Behind count = list;
        count.sum.clear();
        ReportRow row{money(sums.sum.sum(), code)};
        row.behind = {list};
        if (before) {
            row.cells.push_back(money(then[code].sum.sum(), code));
            row.behind.push_back({});
        }
        row.cells.insert(row.cells.end(), {number(sums.count), money(sums.sum.parts(), code)});
        row.behind.insert(row.behind.end(), {count, count});
        tile.rows.push_back(std::move(row));
    }
    return tile;
}

} // namespace

Result<Report> wonTile(const Context &context, const ReportQuery &query)
{
    Asked asked{context, query};
    RAPPORT_TRY(asked.read(Facts::Closed));
    const auto &before = asked.before();
    ReportTable tile = numberTable("won", QT_TRANSLATE_NOOP("Report", "Won revenue"),
        {figure("won", QT_TRANSLATE_NOOP("Report", "Won revenue"), Kind::Money, Better::More)});
    if (before)
        tile.columns.push_back(beforeColumn(asked, Kind::Money));
    tile.columns.push_back(column("count", QT_TRANSLATE_NOOP("Report", "Deals"), Kind::Integer));
    ClosedByCode now = asked.closed(query.from, query.to), then;
    if (before)
        then = asked.closed(before->first, before->last);
    const QStringList codes = asked.codesOf(now, then, [](const ClosedSums &sums) { return sums.won > 0; });
    for (const QString &code : codes) {
        const Filter only = asked.currencies.only(code, asked.facts->codes());
        const Behind list = asked.closedBehind({won}, query.from, query.to, only, amountField);
        ReportRow row{money(now[code].wonSum.sum(), code)};
        row.behind = {list};
        if (before) {
            row.cells.push_back(money(then[code].wonSum.sum(), code));
            row.behind.push_back(asked.closedBehind({won}, before->first, before->last, only, amountField));
        }
        row.cells.push_back(number(now[code].won));
        row.behind.push_back(asked.closedBehind({won}, query.from, query.to, only));
        tile.rows.push_back(std::move(row));
    }
    asked.currencies.mark(tile, asked.facts->codes());
    ReportTable trend = trendTable(asked, Kind::Money, [&](const Period &period) {
        return money(asked.closed(period.first, period.last)[codes.front()].wonSum.sum(), codes.front());
    });
    return reportOf(std::move(tile), std::move(trend));
}

Result<Report> openTile(const Context &context, const ReportQuery &query)
{
    Asked asked{context, query};
    RAPPORT_TRY(asked.read(Facts::Both));
    std::map<QString, SalesFacts::OpenSums> now;
    for (const auto &[stage, codes] : asked.facts->openByStage()) {
        for (const auto &[code, sums] : codes)
            now[code].take(sums, [](qint64 minor) { return minor; });
    }
    now = asked.currencies.together(now); // the whole, as its list is converted
    ReportTable tile = openTable(asked, now);
    asked.currencies.mark(tile, asked.facts->codes());
    const QString code = tile.rows.front()[0].value<Money>().currency.code();
    ReportTable trend = trendTable(asked, Kind::Money, [&](const Period &period) {
        WideSum sum;
        for (const auto &[each, way] : asked.facts->openAt(period.last)) {
            if (asked.currencies.of(each) == code)
                sum.add(asked.currencies.converted(way.sum.sum(), each));
        }
        return money(sum.sum(), code);
    });
    return reportOf(std::move(tile), std::move(trend));
}

Result<Report> winRateTile(const Context &context, const ReportQuery &query)
{
    Asked asked{context, query};
    RAPPORT_TRY(asked.read(Facts::Closed));
    const auto &before = asked.before();
    ReportTable tile = numberTable("win_rate", QT_TRANSLATE_NOOP("Report", "Win rate"),
        {figure("rate", QT_TRANSLATE_NOOP("Report", "Win rate"), Kind::Percent, Better::More)});
    const ClosedSums now = asked.allClosed(query.from, query.to);
    ReportRow row{winRateOf(now)};
    row.behind = {asked.closedBehind({won, lost}, query.from, query.to)};
    if (before) {
        tile.columns.push_back(beforeColumn(asked, Kind::Percent));
        row.cells.push_back(winRateOf(asked.allClosed(before->first, before->last)));
        row.behind.push_back(asked.closedBehind({won, lost}, before->first, before->last));
    }
    tile.columns.push_back(column("won", QT_TRANSLATE_NOOP("Report", "Won"), Kind::Integer));
    tile.columns.push_back(column("lost", QT_TRANSLATE_NOOP("Report", "Lost"), Kind::Integer));
    row.cells.insert(row.cells.end(), {number(now.won), number(now.lost)});
    row.behind.push_back(asked.closedBehind({won}, query.from, query.to));
    row.behind.push_back(asked.closedBehind({lost}, query.from, query.to));
    tile.rows.push_back(std::move(row));
    return reportOf(std::move(tile), trendTable(asked, Kind::Percent, [&](const Period &period) {
        return winRateOf(asked.allClosed(period.first, period.last));
    }));
}

Result<Report> cycleTile(const Context &context, const ReportQuery &query)
{
    Asked asked{context, query};
    RAPPORT_TRY(asked.read(Facts::Closed));
    const auto &before = asked.before();
    ReportTable tile = numberTable("cycle_days", QT_TRANSLATE_NOOP("Report", "Sales cycle"),
        {figure("days", QT_TRANSLATE_NOOP("Report", "Days"), Kind::Integer, Better::Less)});
    const Filter dated = isTimed();
    const ClosedSums now = asked.allClosed(query.from, query.to);
    ReportRow row{wholeDays(now)};
    row.behind = {asked.closedBehind({won}, query.from, query.to, dated)};
    if (before) {
        tile.columns.push_back(beforeColumn(asked, Kind::Integer));
        row.cells.push_back(wholeDays(asked.allClosed(before->first, before->last)));
        row.behind.push_back(asked.closedBehind({won}, before->first, before->last, dated));
    }
    tile.columns.push_back(column("mean", QT_TRANSLATE_NOOP("Report", "Mean days"), Kind::Decimal));
    row.cells.push_back(meanDays(now));
    row.behind.push_back(row.behind.front());
    for (ReportColumn &each : tile.columns)
        each.isDays = true;
    tile.rows.push_back(std::move(row));
    ReportTable trend = trendTable(asked, Kind::Decimal,
        [&](const Period &period) { return meanDays(asked.allClosed(period.first, period.last)); });
    trend.columns.back().isDays = true;
    return reportOf(std::move(tile), std::move(trend));
}

} // namespace rapport::query::reports
