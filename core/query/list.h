// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of any entity. A list is read in steps so that the first rows never wait for the rest:
// the first row numbers by a LIMIT query, then all row numbers, then pages of cells by number.
// A row number is SQLite's rowid: local to the file, never shown.
#pragma once

#include "core/model/filter.h"
#include "core/query/context.h"

namespace rapport::query {

struct Sort {
    QString field;
    bool descending = false;
    bool operator==(const Sort &) const = default;
    QString text() const; // "name" or "name:desc"
    static Sort fromText(QStringView text);
};

struct ListQuery {
    QString entity;
    Filter filter;
    Sort sort; // empty field: newest first
    bool trash = false; // only what lies in the trash instead of all that does not
    bool operator==(const ListQuery &) const = default;
};

struct Row {
    qint64 number = 0;
    Uid id;
    // One per asked field: the field's Value, for links a LinkCell.
    std::vector<QVariant> cells;
};

struct Totals {
    qint64 count = 0;
    // Sum per currency of each money field asked for, largest first.
    QHash<QString, std::vector<Money>> sums;
};

// Row numbers in order; at most `limit` when that is not negative. Error Invalid when the filter
// or the sort name a field that the entity lacks or a value it cannot hold.
Result<std::vector<qint64>> rowNumbers(const Context &context, const ListQuery &query, qint64 limit = -1);
// Cells of the rows, in the order of `numbers`; rows that are gone are left out.
Result<std::vector<Row>> rows(const Context &context, QStringView entity, const QStringList &fields,
    const std::vector<qint64> &numbers);
Result<Totals> totals(const Context &context, const ListQuery &query, const QStringList &moneyFields = {});
Result<qint64> rowNumber(const Context &context, QStringView entity, const Uid &id); // 0: not there

} // namespace rapport::query
