// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with tasks from everywhere: lists, calendar, panel, notifications, the console. Each is one
// act, and so one step of undo, through Workspace::save; what follows from it (the activity, the next
// occurrence, the next follow-up) is added there.
#pragma once

#include "core/workspace/workspace.h"

namespace rapport {

// How a task ended, and what is to come of it.
struct TaskEnd {
    QString result; // its words; of a call, visit, email, message or meeting an activity is written anyway
    QString outcome; // a key of Activity::result; empty: none
    QString objections, promises, feedback;
    QString nextAction; // makes the next task; empty with a day: the same title again
    Due nextOn;
    Instant at = {}; // when it happened; null: now
    std::optional<qint64> minutes;
};
Result<void> completeTask(Workspace &workspace, const Uid &task, const TaskEnd &end = {});
// Not done, and will not be; of a series only this occurrence.
Result<void> cancelTask(Workspace &workspace, const Uid &task);
Result<void> reopenTask(Workspace &workspace, const Uid &task);

// The reminder comes again then; the task stays due when it is.
Result<void> snoozeTask(Workspace &workspace, const Uid &task, Instant until);
// A point on the clock of `viewer` in the zone that `like` is kept in; a whole day is one everywhere.
Due inZoneOf(const Due &like, const Due &to, const QTimeZone &viewer);
// Another day at the same time of day, both on the clock of `viewer`; a zone of its own stays.
Due onDay(const Due &due, const QDate &day, const QTimeZone &viewer);
// To another day (the time of day stays when `to` has none and `keepTime`), or to another point of time.
Result<void> moveTask(Workspace &workspace, const Uid &task, const Due &to, bool keepTime = true);

// One occurrence of a series. The open record itself when `occurrence` is where it stands; else a computed
// one, which becomes a task of its own and is excluded from the series. `edit` gets the task to be.
// Errors: NotFound, when the series has no such occurrence. Returns the task that was changed or made.
Result<Uid> changeOccurrence(Workspace &workspace, const Uid &task, const Due &occurrence, const Label &label,
    const std::function<void(Record &)> &edit);
Result<void> skipOccurrence(Workspace &workspace, const Uid &task, const Due &occurrence);
// The series ends before the occurrence.
Result<void> endSeries(Workspace &workspace, const Uid &task, const Due &occurrence);

} // namespace rapport
