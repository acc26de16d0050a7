// SPDX-License-Identifier: GPL-3.0-or-later
// Several figures of the records of one entity, cut by one thing, in one statement: how many were won, how
// many lost and how much that was, by owner. Each figure is counted by the very condition that the list
// behind it is asked with, so the two cannot differ. Texts that differ in the case of their (Latin) letters
// alone are one, as in filters; records in the trash do not count.
#pragma once

#include "core/query/report_parts.h"

namespace rapport::query::reports {

// What the rows are: the values of a field, of a field of a linked record, or periods of a day.
struct Cut {
    QString link = {}; // "owner", "customer"; empty: the entity itself
    QString field = {}; // "source", "team"; empty: all records are one row
    std::vector<Period> periods = {}; // of `field`, in order; a record outside them has no period
};

struct CutFigure {
    Filter filter = {}; // which records count; empty: all
    QString sum = {}; // the money field that is added up; empty: only their number
};

struct CutQuery {
    QString entity;
    Filter filter;
    std::vector<CutFigure> figures;
    QString money = {}; // the money field whose currencies are kept apart; empty: rows know no currency
};

struct CutValue {
    qint64 count = 0;
    WideSum sum;
};

// A row of one key and currency: QString, Uid or the number of the period; invalid: none.
struct CutRow {
    QVariant key;
    QString currency; // of the sums
    std::vector<CutValue> values = {}; // one a figure
    QStringList codes = {}; // the currencies they are made of, when that is not `currency` alone
};

// In no order. Error Invalid for fields that are not there.
Result<std::vector<CutRow>> cutRows(const Context &context, const CutQuery &query, const Cut &cut);

// The filter of the records with that key.
Filter keyFilter(const Cut &cut, const QVariant &key);
// Of the records of a currency: those without an amount are of the file's own.
Filter currencyFilter(const Context &context, const QString &moneyField, const QString &code);
// Conditions of a day field; both bounds are included and may be unset.
Filter daysFilter(const QString &field, const QDate &from, const QDate &to);
Filter equals(const QString &field, const QString &value);
// Those that are not empty, joined; a single one stands for itself.
Filter allOf(std::vector<Filter> filters);

// The list behind a figure of a row. What was converted is the list's sums, each at its rate.
Behind behindOf(const Context &context, const CutQuery &query, const Cut &cut, const CutRow &row,
    const CutFigure &figure);

// First and last day of a field among the records; nothing when it is empty everywhere.
Result<std::optional<Period>> daysOf(
    const Context &context, const QString &entity, const Filter &filter, const QString &field);
// The periods of the asked days, of all days there are where a bound is unset.
Result<std::vector<Period>> periodsFor(const Context &context, const QString &entity, const Filter &filter,
    const QString &field, const ReportQuery &query, Bucket bucket);

} // namespace rapport::query::reports
