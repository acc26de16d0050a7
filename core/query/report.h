// SPDX-License-Identifier: GPL-3.0-or-later
// The figures behind every tile, chart and printed page, as plain tables. A report is asked for by
// its name ("funnel"), so the window, the console and the exports give the same numbers.
#pragma once

#include "core/query/list.h"
#include "core/query/periods.h"

#include <memory>

namespace rapport::query {

class SharedReads;

struct ReportQuery {
    QDate from, to; // both included; unset: no bound
    Versus versus = Versus::Nothing; // what figures with a `Before` column are held against
    QString team; // of the owner; empty: all
    Uid owner; // null: all
    Uid pipeline; // null: all
    Filter filter; // of deals (or of ReportKind::filterOf), beside the above
    Currency convertTo; // all money in this currency, at the rates the file keeps; none: as it is
    bool isDrawnOnly = false; // the first table and a small line will do: what a dashboard shows
    std::shared_ptr<SharedReads> shared = {}; // of reports that are asked for together

    std::optional<Period> period() const; // none when a bound is unset
    std::optional<Period> before(int yearStart) const;
};

// Reports that are given the same one read their deals once. One thread uses it, and only until the data
// change: whoever asks anew makes a new one.
std::shared_ptr<SharedReads> sharedReads();

// The list behind a figure. Asked with query/list.h it has as many records, or adds up to as much, as the
// figure says; tests hold every report to it.
struct Behind {
    QString entity = {}; // empty: no list is behind it
    Filter filter = {};
    QString sum = {}; // the field whose total is the figure; empty: their number is, or what is made of it

    bool isThere() const { return !entity.isEmpty(); }
    bool operator==(const Behind &) const = default;
};

// What a column is to a picture of the table.
enum class Role {
    Detail, // only in the table
    Name, // what a row is about
    Figure, // is drawn; several are a series each
    Before, // the figure in the period it is compared with
    Target, // what the figure was to be
    Part, // how much of the figure is drawn in full: the weighted part of a pipeline
};

enum class Picture {
    Table,
    Number, // one row; a second table of the report is its small line
    Columns, // upright, side by side when there are several figures
    Stacked, // upright, on top of each other
    Bars, // lying, with the name before and the figure behind
    StackedBars, // lying; for people, with their picture
    Line,
    Ring, // parts of a whole
    Funnel,
    Stages, // lying bars of a figure and its part
    Leaderboard, // people in order with a bar against their target
    Gauge, // one figure against its target
};

enum class Better { Neither, More, Less };

struct ReportColumn {
    QString key; // "won": of JSON
    QString label; // in the reader's language
    Kind kind = Kind::Text; // Money, Integer, Percent, Date, ...; a Link is a query::LinkCell
    std::vector<Option> options = {}; // of a Choice: keys, and labels like the above
    Role role = Role::Detail;
    Better better = Better::Neither;
    bool isDays = false; // a number of days

    ReportColumn &&as(Role wanted, Better good = Better::Neither) &&
    {
        role = wanted;
        better = good;
        return std::move(*this);
    }
};

struct ReportRow {
    std::vector<QVariant> cells; // one a column
    std::vector<Behind> behind = {}; // one a column, or a single one for all, or none
    bool isContext = false; // lies outside the range, and is there to compare with

    ReportRow() = default;
    ReportRow(std::initializer_list<QVariant> values) : cells(values) { }
    ReportRow(std::vector<QVariant> values) : cells(std::move(values)) { }
    const QVariant &operator[](std::size_t column) const { return cells[column]; }
    QVariant &operator[](std::size_t column) { return cells[column]; }
    std::size_t size() const { return cells.size(); }
    auto begin() const { return cells.begin(); }
    auto end() const { return cells.end(); }
    const Behind &behindOf(std::size_t column) const;
};

// Money of different currencies stands in rows of their own, never in one sum.
struct ReportTable {
    QString key; // "stages"
    QString label;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows = {};
    Picture picture = Picture::Table; // that suits it
    QString note = {}; // what a reader must know: "converted at the rates of 31 Mar 2026"
    bool isConverted = false; // money of several currencies was turned into one
    Behind behind = {}; // of the whole

    int columnOf(Role role) const; // the first; -1: none
    std::vector<int> columnsOf(Role role) const;
};

struct Report {
    QString name; // "funnel"
    QString label;
    std::vector<ReportTable> tables;
};

// Which parts of a ReportQuery a report minds; a page offers these and no others.
enum Minds : unsigned {
    MindsRange = 1u << 0,
    MindsTeam = 1u << 1, // and the owner
    MindsPipeline = 1u << 2,
    MindsVersus = 1u << 3,
    MindsCurrency = 1u << 4,
    MindsFilter = 1u << 5, // of the entity ReportKind::filterOf
};

struct ReportKind {
    QString name;
    const char *label; // source text, context "Report"
    Result<Report> (*make)(const Context &context, const ReportQuery &query);
    const char *group = ""; // "Sales", "Customers", "Activity", "Data"; source text, context "Report"
    const char *about = ""; // one sentence; source text, context "Report"
    unsigned minds = 0;
    const char *filterOf = "deal"; // the entity that ReportQuery::filter is about
    bool isTile = false; // one figure of a dashboard: not listed as a report

    QString displayLabel() const;
    QString displayGroup() const;
    QString displayAbout() const;
};
// In the order of a menu: those of a group stand together.
const std::vector<ReportKind> &reportKinds();
// Error NotFound with the known names.
Result<Report> report(const Context &context, const QString &name, const ReportQuery &query);

} // namespace rapport::query
