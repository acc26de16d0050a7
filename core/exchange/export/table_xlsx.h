// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of reports as a workbook for spreadsheets, a sheet a table: a frozen bold head with a filter,
// numbers as numbers with the currency of their row in the format and in a column behind them, percent and
// days as such. Text stays text, whatever it begins with. Amounts beyond 15 digits are rounded by the
// format itself, as spreadsheets know no more.
#pragma once

#include "core/query/report.h"

namespace rapport::exchange {

struct XlsxSheet {
    QString name; // empty: the table's label; made unique and safe
    query::ReportTable table;
};

// Into a file that appears at `path` only when all of it is written; readable by its owner alone.
Result<void> writeXlsxFile(const QString &path, const std::vector<XlsxSheet> &sheets);
Result<void> writeTableXlsxFile(const QString &path, const std::vector<query::ReportTable> &tables);

// At most 31 units, none of []:*?/\, no quote at either end, unlike every name in `taken` in any case.
QString sheetName(const QString &wanted, const QStringList &taken);

} // namespace rapport::exchange
