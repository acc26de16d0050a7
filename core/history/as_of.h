// SPDX-License-Identifier: GPL-3.0-or-later
// The file as it was at the end of a past day, made from a copy of it by taking back, newest first, what
// the change log says was done since. The copy is a Rapport file like any other, so that every list, form
// and figure works on it; its derived columns are kept by the same triggers. The file itself is only read.
#pragma once

#include "core/store/store.h"

#include <functional>

namespace rapport::history {

struct AsOf {
    QDate day; // its end, on the clock of the reader
    Instant at; // the same as an instant: what was done later is taken back
    QString path; // of the copy
    qint64 takenBack = 0; // entries of the log
};

// The first day the log can tell of; null for a file without any entry.
Result<QDate> firstDay(Database &database, const QTimeZone &zone);

// Errors: the disk has no room for the copy (what is needed, what there is), Cancelled (`keepGoing` said
// no: nothing is left), NotFound for days before the log begins.
Result<AsOf> makeAsOf(Database &database, const Schema &schema, const QDate &day, const QTimeZone &zone,
    const QString &copyPath, const std::function<bool(qint64 done, qint64 total)> &keepGoing = {});

// What differs in a record between two days.
struct RecordDifference {
    enum class What { Made, Changed, Removed, Restored };
    What what = What::Changed;
    QString entity;
    Uid record;
    QString title;
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
// (moves between stages, settings) are counted, too.
Result<Differences> differences(Database &database, const Schema &schema, const QDate &from, const QDate &to,
    const QTimeZone &zone, const QString &entity = {}, int most = 1000);

} // namespace rapport::history
