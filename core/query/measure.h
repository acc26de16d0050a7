// SPDX-License-Identifier: GPL-3.0-or-later
// One question about numbers, of any entity: how many, how much, on average, the least, the most, or which
// part of them; grouped by one or two fields or by periods; and behind each figure the list it is made of.
// Fields of the entity, custom ones too, and those of the records it links to ("owner.team") can be grouped
// by.
#pragma once

#include "core/query/report.h"

namespace rapport::query {

struct Grouping {
    QString field; // "source", "owner", "customer.region", "closed_on"
    std::optional<Bucket> bucket; // of days and instants; none: each day for itself
    bool operator==(const Grouping &) const = default;
};

struct Measure {
    enum class Of { Count, Sum, Average, Minimum, Maximum, Conversion };

    QString entity;
    Of of = Of::Count;
    QString field; // what is added up or compared: numbers, percent, money; empty for counts
    std::vector<Grouping> groups; // at most two; the second is the series
    Filter filter;
    Filter success; // of a conversion: those that count among all
    QString dayField; // what `within` is about; created_at and updated_at, too
    std::optional<Period> within, before; // `before`: held against
    int most = 0; // groups shown by their size, the rest is one row "Other"; 0: all
    Currency convertTo; // none: a row (or a set of columns) a currency
};

// One table: a Name column when it is grouped, a Figure column (one a series when grouped twice), a Before
// column when it is compared, and the number of records. Groups by choice or stage come in their own order,
// periods by time (without gaps, the eldest of too many as one), others the largest first; what has no value
// is a group at their end, and of series the ninth and further are one. Money of several currencies has rows
// of its own for each; what names no amount counts with the file's own currency. An average of nothing is
// empty, not 0.
// Each cell with a figure has its Behind, "Other", too. Behind an average and the like are the records with a
// value; behind a conversion all it was made of, and those that made it stand in a column of their own. Of
// converted money the list has the same records, and adds up to the same before it is converted.
// Errors: Invalid with the field that does not fit.
Result<ReportTable> measured(const Context &context, const Measure &measure);

// What can be measured, grouped by or split by, for menus: the paths, those of linked records one step deep.
QStringList measurableFields(const Schema &schema, QStringView entity, Measure::Of of = Measure::Of::Average);
QStringList groupableFields(const Schema &schema, QStringView entity);
QStringList dayFields(const Schema &schema, QStringView entity);
// In the reader's language: "Owner", "Owner: Team".
QString fieldPathLabel(const Schema &schema, QStringView entity, const QString &path);

} // namespace rapport::query
