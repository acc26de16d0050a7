// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports share: one pass over the deals that are asked for, sums by key and currency, and
// the making of tables. Deals without an amount count in the file's own currency.
#pragma once

#include "core/query/report.h"
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
// Everything that is asked for beside the days, as one filter of deals.
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
};
template <typename Key>
using Groups = std::map<Key, std::map<QString, Group>>;

ReportColumn column(const char *key, const char *label, Kind kind); // label: context "Report"
ReportTable table(const char *key, const char *label, std::vector<ReportColumn> columns);
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

// A row per key and currency, the largest first; `byKey`: in the order of the keys instead.
template <typename Key, typename Cells>
void fill(ReportTable &into, const Context &context, const Groups<Key> &groups, QStringView entity,
    bool byKey, Cells cells)
{
    std::vector<std::pair<double, std::vector<QVariant>>> rows;
    for (const auto &[key, currencies] : groups) {
        const QVariant first = keyCell(context, entity, key);
        for (const auto &[code, group] : currencies) {
            std::vector<QVariant> row{first};
            for (QVariant &cell : cells(group, code))
                row.push_back(std::move(cell));
            rows.emplace_back(double(group.all.sum()), std::move(row));
        }
    }
    if (!byKey)
        std::stable_sort(
            rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (auto &row : rows)
        into.rows.push_back(std::move(row.second));
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

} // namespace rapport::query::reports
