// SPDX-License-Identifier: GPL-3.0-or-later
// The file as it was at the end of a past day, made from a copy of it by taking back what the change log
// says was done since. The copy is a Rapport file like any other, so that every list, form and figure works
// on it; its derived columns are kept by the same triggers. The file itself is only read.
//
// What counts is when a step was begun (change_batch.at): an import over midnight belongs to the day
// before. Alike by nature cannot be: the inner order of the full-text index, reminder_log (about this
// computer) and, after a change of time zone, deal.stale_on.
#pragma once

#include "core/store/online_copy.h"
#include "core/store/store.h"

namespace rapport::history {

struct AsOf {
    QDate day; // its end, on the clock of the reader
    Instant at; // the last millisecond of the day: what was done later is taken back
    QString path; // of the copy
    qint64 takenBack = 0; // entries of the log
    // Records that could not be led back exactly, because the log names what this program does not know.
    qint64 uncertain = 0;
};

// The last millisecond of a day.
Instant endOf(const QDate &day, const QTimeZone &zone);

// The first day the log can tell of; null for a file without any entry.
Result<QDate> firstDay(Database &database, const QTimeZone &zone);

// Makes the file at `copyPath`, which must not exist: mode 0600, without a write-ahead log, to be opened
// read-only. Errors: DiskFull (the disk has no room for the copy: what is needed, what there is), Cancelled
// (`keepGoing` said no), NotFound for days before the log begins. After an error nothing is left.
Result<AsOf> makeAsOf(Database &database, const Schema &schema, const QDate &day, const QTimeZone &zone,
    const QString &copyPath, const KeepGoing &keepGoing = {});

// What differs in a record between two days.
struct RecordDifference {
    enum class What { Made, Changed, Removed, Restored };
    What what = What::Changed;
    QString entity;
    Uid record;
    QString title; // as it is today
    std::vector<FieldChange> fields; // net: what was changed and changed back is left out
    Instant at; // of the last change
    Uid actor; // of the last change
};

struct Differences {
    QHash<QString, QHash<int, qint64>> counts; // by entity, by What
    std::vector<RecordDifference> records; // the latest first, at most `most`
    bool isCut = false;
};

// From the end of `from` to the end of `to`, by the log alone. Entities that nobody sees as records
// (moves between stages, settings) are counted, too. What was made and removed in between is left out.
Result<Differences> differences(Database &database, const Schema &schema, const QDate &from, const QDate &to,
    const QTimeZone &zone, const QString &entity = {}, int most = 1000);

} // namespace rapport::history
