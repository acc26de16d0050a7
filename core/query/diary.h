// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the diary of some days: tasks and events, and the computed occurrences of series.
#pragma once

#include "core/query/context.h"

#include <optional>

namespace rapport::query {

struct DiaryQuery {
    QDate from, to; // both included, on the clock of context.zone
    std::vector<Uid> owners; // empty: everybody
    bool withDone = true;
    QString kind; // empty: all
    int limit = 5000;
};

struct DiaryEntry {
    Uid task;
    Due start; // on the clock of context.zone
    Due occurrence; // as the series has it (with its zone); null: the record's own, no series
    std::optional<int> minutes; // as said; none: not said
    bool isComputed = false; // an occurrence that is no record yet
    bool repeats = false;
    QString title, kind, status, priority, place;
    Uid owner, customer;
    QString ownerName, customerName;
    int people = 0; // that take part
    // Day after the last one it touches, on that clock: of whole days, and of what passes midnight.
    QDate endDay() const;
    bool isAllDay() const { return !start.time.isValid(); }
};

// By start, whole days first. Errors: of the database.
Result<std::vector<DiaryEntry>> diary(const Context &context, const DiaryQuery &query);

} // namespace rapport::query
