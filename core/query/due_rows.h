// SPDX-License-Identifier: GPL-3.0-or-later
// A task as the due check reads it, and the reminders that come of one.
#pragma once

#include "core/query/due_reminders.h"

#include <optional>

namespace rapport {
class Statement;
}

namespace rapport::query {

struct DueRow {
    Uid task, series, customer;
    QString title, kind, priority, place;
    Due due, seriesStart, occurrence;
    QString recurrence;
    std::optional<qint64> remind, minutes;
    Instant snoozedUntil, createdAt;
};

QString dueRowColumns(); // SELECT ... FROM task
DueRow readDueRow(const Statement &statement);

// What of a row is asked for.
enum DuePart { OwnPart = 1, SnoozePart = 2, SeriesPart = 4 };
void appendReminders(const DueRow &row, const Context &context, const ReminderQuery &query, int parts,
    std::vector<Reminder> &to);

} // namespace rapport::query
