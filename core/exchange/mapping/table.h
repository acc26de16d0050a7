// SPDX-License-Identifier: GPL-3.0-or-later
// The start of a sheet as the importer understands it: which row names the columns, what each
// column is called and holds. Read once, before anything is mapped or imported.
#pragma once

#include "core/exchange/mapping/content.h"
#include "core/exchange/read/source.h"

namespace rapport::exchange {

struct Column {
    QString name; // its heading, made unique; "Column 3" when it has none
    ColumnContent content;
};

struct Table {
    qint64 headerRow = 0; // 1-based; 0: the table has no heading
    std::vector<Column> columns;
    std::vector<Row> rows; // the first rows of data
    qint64 scanned = 0; // rows of data that were looked at
    bool complete = false; // those are all
};

struct TableOptions {
    qint64 headerRow = -1; // -1: find it; 0: none; else its number
    int keepRows = 50;
    qint64 scanRows = 20000;
    // Whether a text names a column; helps to find the heading.
    std::function<bool(const QString &)> isHeading;
};

Result<Table> readTable(RowSource &source, const TableOptions &options);

// Names of the columns of a heading row, unique and never empty.
QStringList columnNames(const Row &heading, int columns);

} // namespace rapport::exchange
