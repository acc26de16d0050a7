// SPDX-License-Identifier: GPL-3.0-or-later
// Which records a report is about, as filters in few words, and which currencies come together in it.
// Figures and the lists behind them are asked for with the same filters.
#pragma once

#include "core/query/filter_sql.h"
#include "core/query/rates.h"
#include "core/query/report.h"

#include <map>
#include <set>

namespace rapport::query::reports {

Filter is(const QString &field, const QString &value);
Filter is(const QString &field, const Uid &record); // null: the field is empty
Filter isOneOf(const QString &field, const QStringList &values);
Filter isNoneOf(const QString &field, const QStringList &values);
Filter isEmpty(const QString &field);
Filter isFilled(const QString &field);
Filter within(const QString &field, const QDate &from, const QDate &to); // a null day is no bound
// Deals opened in these days; those that do not say so by the day they were entered.
Filter openedWithin(const QDate &from, const QDate &to);
// Closed deals that tell how long they took.
Filter isTimed();
// Both; empty parts are left out.
Filter both(std::vector<Filter> parts);

// Team and owner of the query, of any entity that has an owner.
Filter peopleOf(const ReportQuery &query);
// All that the query asks of deals beside its days.
Filter dealsOf(const ReportQuery &query);

// Money of several currencies: apart, or as one where the query wants it and rates are kept.
class Currencies
{
public:
    static Result<Currencies> read(const Context &context, const ReportQuery &query);

    bool isConverting() const { return !m_into.isEmpty(); }
    // The currency in which amounts of this one are told.
    QString of(const QString &code) const;
    qint64 converted(qint64 minor, const QString &code) const;
    Money converted(const Money &money) const;

    // Sums per currency put together. `Sums` has take(const Sums &, convert of minor units).
    template <typename Sums>
    std::map<QString, Sums> together(const std::map<QString, Sums> &codes) const;
    // Deals told in this currency, where `all` are there: empty when that is each of them. Deals without an
    // amount count in the file's own.
    Filter only(const QString &code, const std::set<QString> &all) const;
    // Says what was done to the money in the table.
    void mark(ReportTable &table, const std::set<QString> &all) const;
    const QString &own() const { return m_own; }

private:
    QString m_own, m_into; // codes
    Rates m_rates;
    QDate m_day;
};

// Whose sum it is, or whose number; `sum` as in Behind.
Behind behind(const QString &entity, std::vector<Filter> parts, const QString &sum = {});

} // namespace rapport::query::reports

template <typename Sums>
std::map<QString, Sums> rapport::query::reports::Currencies::together(
    const std::map<QString, Sums> &codes) const
{
    if (!isConverting())
        return codes;
    std::map<QString, Sums> merged;
    for (const auto &[code, sums] : codes) {
        const QString &from = code;
        merged[of(code)].take(sums, [&](qint64 minor) { return converted(minor, from); });
    }
    return merged;
}
