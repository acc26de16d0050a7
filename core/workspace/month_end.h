// SPDX-License-Identifier: GPL-3.0-or-later
// The reports a team wants at the end of each month, together. Which ones is a setting of the file
// (`month_end`: names with commas), so that everybody makes the same.
#pragma once

#include "core/query/report.h"
#include "core/workspace/workspace.h"

namespace rapport {

struct MonthEnd {
    QStringList reports; // names of query::reportKinds(), in their order
    query::ReportQuery query; // from, to, whose
};

// What was chosen, without names that no longer exist; what suits most teams where nothing was.
QStringList monthEndReports(const Workspace &workspace);
QStringList usualMonthEndReports();
Result<void> setMonthEndReports(Workspace &workspace, const QStringList &reports);
// The month before the one `day` lies in.
query::Period monthBefore(const QDate &day);

// One report that was made, or why not: the others are made all the same.
struct MonthEndChapter {
    QString name, label, about;
    query::Report report;
    std::optional<Error> error;

    // The figures, or a table without any whose note says why there are none.
    std::vector<query::ReportTable> tables() const;
    // "Sales – By owner"; the report's name alone where it has one table.
    QString titleOf(const query::ReportTable &table) const;
};
// `keepGoing(done, total)` is asked before each report; false gives Error Cancelled, which says how far
// it was.
Result<std::vector<MonthEndChapter>> monthEndChapters(const query::Context &context, const MonthEnd &wanted,
    const std::function<bool(qint64 done, qint64 total)> &keepGoing = {});

} // namespace rapport
