// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports share: one pass over the deals that are asked for, sums by key and currency, and
// the making of tables. Deals without an amount count in the file's own currency.
#pragma once

#include "core/query/report_scope.h"
#include "core/query/tally.h"

#include <algorithm>
#include <functional>
#include <map>

namespace rapport::query::reports {

struct DealFact {
    Uid id, stage, owner, product, pipeline;
    QString status;
    bool hasAmount = false;
    qint64 amount = 0;
    QString currency;
    double probability = 0; // own, else the stage's
    QString openedOn, closesOn, closedOn; // ISO
    bool stale = false;
    QString lostReason, competitors, source; // only when asked for

    bool isWon() const { return status == QLatin1String("won"); }
    bool isLost() const { return status == QLatin1String("lost"); }
};

enum class Day { None, Closes, Closed, Opened }; // which one the bounds of the query are about
struct Deals {
    const char *statuses = ""; // "open", "won", "won,lost"; empty: all
    Day day = Day::None;
    bool words = false; // also the free texts
};
// Everything that is asked for beside the days, as one filter of deals that names its people.
Result<Filter> filterOf(const Context &context, const ReportQuery &query);
// The table of deals as `t`. Read `whole`, it is read in its own order: left alone, the planner
// takes any index that leaves out the trash, and then looks each row up.
inline QString dealTable(bool whole)
{
    return whole ? QStringLiteral("deal t NOT INDEXED") : QStringLiteral("deal t");
}
Result<void> eachDeal(const Context &context, const ReportQuery &query, const Deals &which,
    const std::function<void(const DealFact &)> &visit);

// One row of one currency.
struct Group {
    qint64 count = 0, stale = 0, won = 0, lost = 0, open = 0;
    WideSum all, wonSum, lostSum, openSum;
    void add(const DealFact &deal);
    template <typename Convert>
    void take(const Group &other, Convert convert);
};
template <typename Key>
using Groups = std::map<Key, std::map<QString, Group>>;
// All currencies there are, and the groups as the query wants their money told.
template <typename Key>
std::set<QString> codesOf(const Groups<Key> &groups);
template <typename Key>
Groups<Key> together(const Currencies &currencies, const Groups<Key> &groups);

ReportColumn column(const char *key, const char *label, Kind kind); // label: context "Report"
ReportTable table(const char *key, const char *label, std::vector<ReportColumn> columns);
// Periods as what rows are about: for programs "2026-03" (days and weeks by their first day), for people
// "Mar 2026".
QString periodKey(const Period &period, Bucket bucket);
ReportColumn periodColumn(
    const char *key, const char *label, const std::vector<Period> &periods, Bucket bucket, int yearStart);
// The period before, as the label of its column: in few letters where it needs no year.
QString beforeLabel(const ReportQuery &query, const Period &before, int yearStart);
// Without rows of another currency than the one that leads in which every number and sum is 0.
void dropEmpty(ReportTable &table, const QString &leading);
QVariant number(qint64 value);
QVariant money(qint64 minor, const QString &code);
QVariant part(double share, double whole); // of 100, to a tenth; invalid when there is no whole
QVariant linkTo(const Context &context, QStringView entity, const Uid &id); // invalid for nobody

inline QVariant keyCell(const Context &, QStringView, const QString &key)
{
    return key.isEmpty() ? QVariant() : QVariant(key);
}
inline QVariant keyCell(const Context &context, QStringView entity, const Uid &key)
{
    return linkTo(context, entity, key);
}

// A row per key and currency, the largest first; `byKey`: in the order of the keys instead. `behinds` gives
// the list behind each cell of a key and a currency, or none at all.
template <typename Key, typename Cells, typename Behinds>
void fill(ReportTable &into, const Context &context, const Groups<Key> &groups, QStringView entity,
    bool byKey, Cells cells, Behinds behinds)
{
    std::vector<std::pair<double, ReportRow>> rows;
    for (const auto &[key, currencies] : groups) {
        const QVariant first = keyCell(context, entity, key);
        for (const auto &[code, group] : currencies) {
            ReportRow row{first};
            for (QVariant &cell : cells(group, code))
                row.cells.push_back(std::move(cell));
            row.behind = behinds(key, code);
            rows.emplace_back(double(group.all.sum()), std::move(row));
        }
    }
    if (!byKey)
        std::stable_sort(
            rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (auto &row : rows)
        into.rows.push_back(std::move(row.second));
}

template <typename Key, typename Cells>
void fill(ReportTable &into, const Context &context, const Groups<Key> &groups, QStringView entity,
    bool byKey, Cells cells)
{
    fill(into, context, groups, entity, byKey, cells,
        [](const Key &, const QString &) { return std::vector<Behind>(); });
}

Result<Report> pipeline(const Context &context, const ReportQuery &query);
Result<Report> forecastReport(const Context &context, const ReportQuery &query);
Result<Report> funnel(const Context &context, const ReportQuery &query);
Result<Report> cycle(const Context &context, const ReportQuery &query);
Result<Report> winLoss(const Context &context, const ReportQuery &query);
Result<Report> wonByMonth(const Context &context, const ReportQuery &query);
Result<Report> leaderboard(const Context &context, const ReportQuery &query);
Result<Report> sources(const Context &context, const ReportQuery &query);
Result<Report> activities(const Context &context, const ReportQuery &query);
Result<Report> leadSources(const Context &context, const ReportQuery &query);
Result<Report> wonTile(const Context &context, const ReportQuery &query);
Result<Report> openTile(const Context &context, const ReportQuery &query);
Result<Report> winRateTile(const Context &context, const ReportQuery &query);
Result<Report> cycleTile(const Context &context, const ReportQuery &query);
Result<Report> overdueTile(const Context &context, const ReportQuery &query);

} // namespace rapport::query::reports

template <typename Convert>
void rapport::query::reports::Group::take(const Group &other, Convert convert)
{
    count += other.count;
    stale += other.stale;
    won += other.won;
    lost += other.lost;
    open += other.open;
    all.add(convert(other.all.sum()));
    all.addPart(convert(other.all.parts()), 100);
    wonSum.add(convert(other.wonSum.sum()));
    lostSum.add(convert(other.lostSum.sum()));
    openSum.add(convert(other.openSum.sum()));
}

template <typename Key>
std::set<QString> rapport::query::reports::codesOf(const Groups<Key> &groups)
{
    std::set<QString> codes;
    for (const auto &[key, currencies] : groups) {
        for (const auto &[code, group] : currencies)
            codes.insert(code);
    }
    return codes;
}

template <typename Key>
rapport::query::reports::Groups<Key> rapport::query::reports::together(
    const Currencies &currencies, const Groups<Key> &groups)
{
    Groups<Key> all;
    for (const auto &[key, codes] : groups)
        all[key] = currencies.together(codes);
    return all;
}
