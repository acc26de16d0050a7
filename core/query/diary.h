// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the diary of some days: tasks and events, and the computed occurrences of series.
// Cancelled tasks stand in no diary, done ones do. What began before the first day is there as long as it
// lasts into it and began at most `diaryLookBack` days before.
#pragma once

#include "core/query/context.h"

#include <optional>

namespace rapport::query {

inline constexpr int diaryLookBack = 62; // days

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
    Due end; // of what has a length: there and then it is over, on the same clock; whole days: the day after
    Due due; // as stored, or as the series has it, with its zone
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
    bool operator==(const DiaryEntry &) const = default;
};

// By start, whole days first. Errors: of the database.
Result<std::vector<DiaryEntry>> diary(const Context &context, const DiaryQuery &query);

// When something of this length is over, on the clock of the viewer: in real minutes, so that what lasts two
// hours in the night the clocks change ends when they are over. Null when there is no length; the day after
// the last of whole days.
Due diaryEnd(const Due &due, std::optional<int> minutes, const QTimeZone &viewer);

} // namespace rapport::query
