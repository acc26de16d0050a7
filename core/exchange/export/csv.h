// SPDX-License-Identifier: GPL-3.0-or-later
// Lists out as CSV: UTF-8 with a byte order mark, comma, CRLF, quoted as RFC 4180 has it, so that
// spreadsheets open it and Rapport reads it back unchanged. Headings are the fields' keys, the first
// column is the record's id, values are in their machine form, links by the title of the record (by
// its id where two share the title). Text is written as it is: a cell that begins with "=" stays that
// text, since a mark in front of it would come back with the next import.
#pragma once

#include "core/query/list.h"

#include <QIODevice>

#include <functional>

namespace rapport::exchange {

// RFC 4180, one record at a time.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device) : m_device(device) { }
    // Writes the byte order mark. Call first.
    void begin();
    void row(const QStringList &cells);
    // Writes what is buffered; errors of the device come out here.
    Result<void> flush();

private:
    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_failed = false;
};

// Writes a file whole or not at all.
Result<void> intoFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

struct ExportOptions {
    query::ListQuery query;
    QStringList columns; // field keys; empty: id and everything that can be written
    std::vector<qint64> rows; // row numbers to write instead of the query's, in this order
    bool labels = false; // headings for people instead of keys
};

// (done, total); false stops.
using OnExport = std::function<bool(qint64 done, qint64 total)>;

// The number of records written. Errors: Invalid for unknown columns, Cancelled, those of the device.
Result<qint64> exportCsv(const query::Context &context, const ExportOptions &options, QIODevice &device,
    const OnExport &progress = {});
// Into a file that appears at `path` only when all of it is written.
Result<qint64> exportCsvFile(const query::Context &context, const ExportOptions &options, const QString &path,
    const OnExport &progress = {});

// The columns that an export has when none are named.
QStringList exportColumns(const EntityDef &def);

} // namespace rapport::exchange
