// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/table.h"

#include "core/exchange/read/header.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

constexpr std::size_t kLookAhead = 40; // rows in which the heading is searched

void take(Table &table, const Row &row, const TableOptions &options)
{
    if (row.isBlank())
        return;
    ++table.scanned;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        table.columns[i].content.add(i < row.cells.size() ? row.cells[i].text() : QString());
    if (table.rows.size() < std::size_t(options.keepRows))
        table.rows.push_back(row);
}

void nameColumns(Table &table, const Row *heading, int columns)
{
    const QStringList names = columnNames(heading ? *heading : Row(), columns);
    for (const QString &name : names)
        table.columns.push_back({name, {}});
}

} // namespace

QStringList columnNames(const Row &heading, int columns)
{
    QStringList names;
    for (int i = 0; i < columns; ++i) {
        QString name
            = i < int(heading.cells.size()) ? heading.cells[std::size_t(i)].text().simplified() : QString();
        if (name.isEmpty())
            name = QCoreApplication::translate("Import", "Column %1").arg(i + 1);
        QString unique = name;
        for (int twin = 2; names.contains(unique); ++twin)
            unique = name + u" ("_s + QString::number(twin) + u')';
        names << unique;
    }
    return names;
}

Result<Table> readTable(RowSource &source, const TableOptions &options)
{
    std::vector<Row> ahead;
    Row row;
    bool more = true;
    const qint64 wanted = std::max<qint64>(options.headerRow, 0);
    while (
        more && (ahead.size() < kLookAhead || (wanted && (ahead.empty() || ahead.back().number < wanted)))) {
        RAPPORT_ASSIGN(more, source.next(row));
        if (more)
            ahead.push_back(row);
    }
    Table table;
    const HeaderGuess guess = findHeader(ahead, options.isHeading);
    int index = options.headerRow < 0 ? guess.index : -1;
    for (std::size_t i = 0; wanted && i < ahead.size(); ++i) {
        if (ahead[i].number == wanted)
            index = int(i);
    }
    if (wanted && index < 0)
        return Error{Error::Code::Invalid,
            QCoreApplication::translate("Import", "Row %1 is not in the file.").arg(wanted), {},
            QCoreApplication::translate("Import", "Name the row that holds the headings, counted from 1.")};
    int columns = guess.columns;
    for (const Row &one : ahead)
        columns = std::max(columns, usedColumns(one));
    const Row *heading = index < 0 ? nullptr : &ahead[std::size_t(index)];
    table.headerRow = heading ? heading->number : 0;
    nameColumns(table, heading, columns);
    for (std::size_t i = std::size_t(index + 1); i < ahead.size(); ++i)
        take(table, ahead[i], options);
    while (more && table.scanned < options.scanRows) {
        RAPPORT_ASSIGN(more, source.next(row));
        if (more)
            take(table, row, options);
    }
    table.complete = !more;
    return table;
}

} // namespace rapport::exchange
