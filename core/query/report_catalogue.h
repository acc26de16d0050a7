// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of the catalogue: what a team looks at at the end of a month, beside the figures of the
// dashboard. Most are several figures cut by several things, see report_cut.h.
#pragma once

#include "core/query/forecast_parts.h"
#include "core/query/quotas.h"
#include "core/query/rates.h"
#include "core/query/report_cut.h"

namespace rapport::query::reports {

// Money in the currency that is asked for, at the rates of one day; what has no rate stays as it is.
class Conversion
{
public:
    static Result<Conversion> make(const Context &context, const ReportQuery &query);

    // Rows of the same key become one of the wanted currency. Their sums are no sum of a list then.
    void apply(std::vector<CutRow> &rows);
    // Of a target, in the currency of a row: 0 when there is none.
    qint64 part(const CodeSums &sums, const QString &code) const;
    void mark(ReportTable &table) const; // says so where something was converted

private:
    std::optional<Rates> m_rates; // none: nothing is converted
    Currency m_to;
    QDate m_on;
    bool m_isUsed = false;
    QStringList m_without;
};

// What a query asks of the entity beside days: team and owner, for deals the pipeline, and the filter when
// it is about this entity.
Result<Filter> scopeOf(
    const Context &context, const ReportQuery &query, const QString &entity, const char *filterOf = "deal");

// What those who are asked for are to win in these days.
CodeSums quotaOf(const Quotas &quotas, const ReportQuery &query, const Period &days);

// The cells and behinds of a row, in step.
class RowMaker
{
public:
    RowMaker &add(QVariant cell, Behind behind = {});
    ReportRow row() { return std::move(m_row); }

private:
    ReportRow m_row;
};

// Figures that are drawn: numbers of records, which would stand there twice where there are several
// currencies; then the money.
void drawnBy(ReportTable &table, const QStringList &numbers, const QStringList &amounts);
// A cell for the key of a cut: a link, a text or the key of a period.
QVariant keyTitle(
    const Context &context, const Cut &cut, Bucket bucket, const QVariant &key, QStringView entity);
// Field of the customer that tells regions best in this file: province, country or city.
Result<QString> regionField(const Context &context);
// A column whose label is no source text.
ReportColumn plainColumn(const char *key, const QString &label, Kind kind);
// A choice column with the labels of a field.
ReportColumn choiceColumn(const char *key, const FieldDef &field);

// The reports below, in the order of a menu.
std::vector<ReportKind> catalogueKinds();

Result<Report> sales(const Context &context, const ReportQuery &query);
Result<Report> customers(const Context &context, const ReportQuery &query);
Result<Report> newCustomers(const Context &context, const ReportQuery &query);
Result<Report> stages(const Context &context, const ReportQuery &query);
Result<Report> followUps(const Context &context, const ReportQuery &query);
Result<Report> forecastActual(const Context &context, const ReportQuery &query);
Result<Report> completeness(const Context &context, const ReportQuery &query);
Result<Report> silentUsers(const Context &context, const ReportQuery &query);

} // namespace rapport::query::reports
