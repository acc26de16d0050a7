// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a whole table into short texts that a test can compare at a glance: cells joined by "|",
// numbers as #1.5, booleans as !true, errors as ?#N/A, empty cells as "~".
#pragma once

#include "core/exchange/read/source.h"
#include "tests/support/catch.h"

#include <QStringList>

namespace rapport::testing {

inline QString shown(const exchange::Cell &cell)
{
    if (cell.isEmpty())
        return QStringLiteral("~");
    if (cell.isNumber())
        return QString(QLatin1Char('#') + cell.text());
    if (cell.isError())
        return QString(QLatin1Char('?') + cell.text());
    return std::holds_alternative<bool>(cell.value) ? QString(QLatin1Char('!') + cell.text()) : cell.text();
}

inline QString shown(const exchange::Row &row)
{
    QStringList cells;
    for (const exchange::Cell &cell : row.cells)
        cells << shown(cell);
    return cells.join(QLatin1Char('|'));
}

struct Table {
    QStringList rows;
    std::vector<exchange::Row> full;
    std::vector<exchange::ReadNote> notes;
    std::optional<Error> error; // that ended it
};

inline Table tableOf(const exchange::Workbook &book, int sheet = -1)
{
    Table table;
    auto source = sheet < 0 ? book.rows() : book.rows(sheet);
    if (!source) {
        table.error = source.error();
        return table;
    }
    exchange::Row row;
    for (;;) {
        const auto got = (*source)->next(row);
        if (!got)
            table.error = got.error();
        if (!got || !*got)
            break;
        table.rows << shown(row);
        table.full.push_back(row);
    }
    table.notes = (*source)->notes();
    return table;
}

inline exchange::WorkbookResult openNamed(const QByteArray &bytes, exchange::ReadOptions options = {})
{
    options.preferChinese = false; // not that of the machine the tests run on
    return exchange::openBytes(bytes, QStringLiteral("test.csv"), options);
}

inline Table tableOf(const QByteArray &bytes, const exchange::ReadOptions &options = {})
{
    const auto book = openNamed(bytes, options);
    if (!book) {
        Table table;
        table.error = book.error();
        return table;
    }
    return tableOf(**book);
}

inline Error::Code codeOf(const QByteArray &bytes, const exchange::ReadOptions &options = {})
{
    const Table table = tableOf(bytes, options);
    return table.error ? table.error->code : Error::Code::Internal;
}

} // namespace rapport::testing
