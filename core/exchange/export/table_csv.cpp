// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/table_csv.h"

#include "core/exchange/export/csv.h"
#include "core/query/context.h"

#include <QCoreApplication>

namespace rapport::exchange {

QString tableText(const query::ReportColumn &column, const QVariant &cell)
{
    if (!cell.isValid())
        return {};
    switch (column.kind) {
    case Kind::Link:
        return cell.canConvert<query::LinkCell>() ? cell.value<query::LinkCell>().title : cell.toString();
    case Kind::Choice:
        for (const Option &option : column.options) {
            if (option.key == cell.toString())
                return option.label;
        }
        return cell.toString();
    case Kind::Money:
        return cell.value<Money>().amountText();
    default:
        return machineText(column.kind, cell);
    }
}

static void writeOne(const query::ReportTable &table, CsvWriter &writer)
{
    QStringList heads;
    for (const query::ReportColumn &column : table.columns) {
        heads << column.label;
        if (column.kind == Kind::Money)
            heads << QCoreApplication::translate("Export", "Currency");
    }
    writer.row(heads);
    for (const query::ReportRow &row : table.rows) {
        QStringList cells;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const QVariant cell = i < row.size() ? row[i] : QVariant();
            cells << tableText(table.columns[i], cell);
            if (table.columns[i].kind == Kind::Money)
                cells << cell.value<Money>().currency.code();
        }
        writer.row(cells);
    }
}

Result<void> writeTableCsv(const std::vector<query::ReportTable> &tables, QIODevice &device)
{
    CsvWriter writer(device);
    writer.begin();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (i > 0)
            writer.row({});
        if (tables.size() > 1)
            writer.row({tables[i].label});
        writeOne(tables[i], writer);
        if (!tables[i].note.isEmpty())
            writer.row({tables[i].note});
    }
    return writer.flush();
}

Result<void> writeTableCsvFile(const QString &path, const std::vector<query::ReportTable> &tables)
{
    return intoFile(path, [&](QIODevice &device) { return writeTableCsv(tables, device); });
}

} // namespace rapport::exchange
