// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of reports as the dashboard of the design shows them, and the ones that break charts: none, one,
// negative, huge, equal, too many, too long, of several currencies.
#pragma once

#include "core/query/report.h"

#include <QSize>

namespace rapport::test {

struct ChartCase {
    QString name;
    QString title, subtitle;
    query::Picture picture;
    query::Report report;
    QSize size = {560, 333}; // of its card
};

// What stands in the mock-up: tiles, won revenue, funnel, sources, stages, leaderboard, activities.
std::vector<ChartCase> designedCharts(bool zh);
// The same pictures with data no designer draws.
std::vector<ChartCase> hardCharts(bool zh);

query::ReportTable wonByMonth(int months, bool zh);
query::ReportTable sourcesOf(const std::vector<double> &counts, bool zh);
query::ReportTable leadersOf(int people, bool zh);
query::ReportTable activitiesOf(int people, bool zh);
query::Report tileOf(
    const QString &label, double now, double before, query::Better better, Kind kind, bool zh);

QVariant moneyCell(double whole, const QString &code);
QVariant linkCell(const QString &title, int id);
// A list behind a figure that says which one it is.
query::Behind listOf(const QString &entity, const QString &value, const QString &sum = {});

} // namespace rapport::test
