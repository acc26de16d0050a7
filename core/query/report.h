// SPDX-License-Identifier: GPL-3.0-or-later
// The figures behind every tile, chart and printed page, as plain tables. A report is asked for by
// its name ("funnel"), so the window, the console and the exports give the same numbers.
#pragma once

#include "core/query/list.h"

namespace rapport::query {

struct ReportQuery {
    QDate from, to; // both included; unset: no bound
    QString team; // of the owner; empty: all
    Uid owner; // null: all
    Uid pipeline; // null: all
    Filter filter; // of deals, beside the above
};

struct ReportColumn {
    QString key; // "won": of JSON
    QString label; // in the reader's language
    Kind kind = Kind::Text; // Money, Integer, Percent, Date, ...; a Link is a query::LinkCell
    std::vector<Option> options = {}; // of a Choice: keys, and labels like the above
};

// Money of different currencies stands in rows of their own, never in one sum.
struct ReportTable {
    QString key; // "stages"
    QString label;
    std::vector<ReportColumn> columns;
    std::vector<std::vector<QVariant>> rows;
};

struct Report {
    QString name; // "funnel"
    QString label;
    std::vector<ReportTable> tables;
};

struct ReportKind {
    QString name;
    const char *label; // source text, context "Report"
    Result<Report> (*make)(const Context &context, const ReportQuery &query);
};
// In the order of a menu: pipeline, forecast, funnel, cycle, win-loss.
const std::vector<ReportKind> &reportKinds();
// Error NotFound with the known names.
Result<Report> report(const Context &context, const QString &name, const ReportQuery &query);

} // namespace rapport::query
