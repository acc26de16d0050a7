// SPDX-License-Identifier: GPL-3.0-or-later
// A file opened for importing, and what the importer sees in it. Holds the open workbook, so that an
// import reads the same bytes that were shown.
#pragma once

#include "core/exchange/mapping/mapping.h"

namespace rapport::exchange {

struct InspectOptions {
    ReadOptions read;
    qint64 headerRow = -1; // -1: find it; 0: the table has none
    QString entity; // empty: guess
    QString region; // ISO country, for dates that fit every order
    int rows = 50; // of data to keep; -1: all
};

struct Inspection {
    std::shared_ptr<Workbook> book;
    QString fileName;
    QString sheet;
    Table table;
    EntityGuess guess;
    Mapping mapping; // proposed for the entity asked for, else for the guessed one; may have none

    QJsonObject json() const;
};

Result<Inspection> inspectFile(const QString &path, const Schema &schema, const InspectOptions &options);
// Of what is open already: a pasted table, a file whose encoding was just changed.
Result<Inspection> inspectBook(std::shared_ptr<Workbook> book, const QString &fileName, const Schema &schema,
    const InspectOptions &options);

// What inspect prints with --raw: the sheet from its first row on, each cell as it was read.
Result<QJsonArray> rawRows(const Workbook &book, qint64 limit);

QString delimiterName(char delimiter); // the character itself; "\t" for a tab

} // namespace rapport::exchange
