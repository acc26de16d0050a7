// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/inspect.h"

#include "core/exchange/mapping/headings.h"

#include <QFileInfo>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

QJsonArray cellsJson(const Row &row, bool raw)
{
    QJsonArray cells;
    for (const Cell &cell : row.cells)
        cells.append(raw ? cell.json() : QJsonValue(cell.text()));
    return cells;
}

QJsonArray sheetsJson(const Workbook &book)
{
    QJsonArray sheets;
    for (const SheetInfo &sheet : book.sheets) {
        QJsonObject one{{u"name"_s, sheet.name}, {u"visible"_s, sheet.visible}};
        one.insert(u"rows"_s, sheet.rows < 0 ? QJsonValue() : QJsonValue(sheet.rows));
        one.insert(u"columns"_s, sheet.columns < 0 ? QJsonValue() : QJsonValue(sheet.columns));
        sheets.append(one);
    }
    return sheets;
}

} // namespace

QString delimiterName(char delimiter) { return delimiter ? QString(QLatin1Char(delimiter)) : QString(); }

QJsonObject Inspection::json() const
{
    QJsonArray rows;
    for (const Row &row : table.rows)
        rows.append(cellsJson(row, false));
    return {{u"format"_s, book->format},
        {u"encoding"_s, book->encoding.isEmpty() ? QJsonValue() : QJsonValue(book->encoding)},
        {u"confidence"_s, std::round(book->confidence * 100) / 100},
        {u"delimiter"_s, book->delimiter ? QJsonValue(delimiterName(book->delimiter)) : QJsonValue()},
        {u"header_row"_s, table.headerRow}, {u"sheets"_s, sheetsJson(*book)}, {u"sheet"_s, sheet},
        {u"entity"_s, mapping.entity.isEmpty() ? QJsonValue() : QJsonValue(mapping.entity)},
        {u"entity_confidence"_s, std::round(guess.confidence * 100) / 100},
        {u"date_order"_s, rules::dateOrderName(mapping.dates)}, {u"mapping"_s, mapping.json()},
        {u"rows"_s, rows}, {u"row_count"_s, table.complete ? QJsonValue(table.scanned) : QJsonValue()}};
}

Result<Inspection> inspectBook(std::shared_ptr<Workbook> book, const QString &fileName, const Schema &schema,
    const InspectOptions &options)
{
    Inspection seen;
    seen.book = std::move(book);
    seen.fileName = fileName;
    seen.sheet = seen.book->sheets[std::size_t(seen.book->chosen)].name;
    RAPPORT_ASSIGN(const std::unique_ptr<RowSource> source, seen.book->rows());
    TableOptions table;
    table.headerRow = options.headerRow;
    table.isHeading = isKnownHeading;
    if (options.rows < 0)
        table.keepRows = std::numeric_limits<int>::max(), table.scanRows = std::numeric_limits<qint64>::max();
    else
        table.keepRows = options.rows;
    RAPPORT_ASSIGN(seen.table, readTable(*source, table));
    QString entity = options.entity;
    if (entity.isEmpty()) {
        seen.guess = guessEntity(
            schema, seen.table, fileName, seen.book->sheets.size() > 1 ? seen.sheet : QString());
        entity = seen.guess.entity;
    }
    if (const EntityDef *def = schema.find(entity)) {
        seen.mapping = proposeMapping(schema, *def, seen.table, options.region);
    } else {
        for (const Column &column : seen.table.columns)
            seen.mapping.columns.push_back({column.name, {}, 0, {}});
    }
    return seen;
}

Result<Inspection> inspectFile(const QString &path, const Schema &schema, const InspectOptions &options)
{
    RAPPORT_ASSIGN(std::unique_ptr<Workbook> book, openFile(path, options.read));
    return inspectBook(
        std::shared_ptr<Workbook>(std::move(book)), QFileInfo(path).fileName(), schema, options);
}

Result<QJsonArray> rawRows(const Workbook &book, qint64 limit)
{
    RAPPORT_ASSIGN(const std::unique_ptr<RowSource> source, book.rows());
    QJsonArray rows;
    Row row;
    while (limit < 0 || rows.size() < limit) {
        RAPPORT_ASSIGN(const bool more, source->next(row));
        if (!more)
            break;
        rows.append(cellsJson(row, true));
    }
    return rows;
}

} // namespace rapport::exchange
