// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of reports as CSV, as csv.h writes it: headings in the reader's language, values in their machine
// form. Money is a plain number with the currency in a column of its own behind it, so that spreadsheets add
// it up and never across currencies. Several tables stand below each other, each under its name, with an
// empty line between.
#pragma once

#include "core/query/report.h"

#include <QIODevice>

namespace rapport::exchange {

Result<void> writeTableCsv(const std::vector<query::ReportTable> &tables, QIODevice &device);
Result<void> writeTableCsvFile(const QString &path, const std::vector<query::ReportTable> &tables);

// A cell for people without a unit, as text columns of both formats hold it: links by their title, choices
// by their label.
QString tableText(const query::ReportColumn &column, const QVariant &cell);

} // namespace rapport::exchange
