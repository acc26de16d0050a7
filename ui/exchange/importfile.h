// SPDX-License-Identifier: GPL-3.0-or-later
// A file (or pasted rows) that waits to be imported, as far as it has been looked at: how it is read,
// its columns and its first rows. A plain value that may travel between threads.
#pragma once

#include "core/exchange/mapping/mapping.h"

#include <QMetaType>

namespace rapport::ui {

struct ImportFile {
    // What was asked for.
    QString path; // empty: `bytes` were pasted
    QByteArray bytes;
    exchange::ReadOptions options;
    qint64 headerChoice = -1; // -1: find it, 0: none, else its number

    // What was found.
    QString name;
    qint64 size = 0; // bytes
    QString format;
    QString encoding;
    double confidence = 1;
    char delimiter = 0;
    std::vector<exchange::SheetInfo> sheets;
    int sheet = 0;
    exchange::Table table;
    exchange::EntityGuess guess;

    bool isPasted() const { return path.isEmpty(); }
    bool isText() const { return !encoding.isEmpty(); }
    // Rows of data that were seen; all of them when the table is complete.
    qint64 rows() const { return table.scanned; }
    exchange::WorkbookResult open() const;
};

// Reads the start of the file that `asked` names. Slow enough to belong on a worker.
Result<ImportFile> readImportFile(ImportFile asked, const Schema &schema);
// How many rows of data the file has, blank ones left out. `goOn` answers false to stop.
Result<qint64> countImportRows(const ImportFile &file, const std::function<bool()> &goOn);

} // namespace rapport::ui
