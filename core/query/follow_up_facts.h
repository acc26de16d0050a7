// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked when a task ends or is opened again: what else is open for its customer, what its end has
// brought, and whether anybody has worked on that since. Each is one indexed statement.
#pragma once

#include "core/query/context.h"
#include "core/rules/work_calendar.h"

#include "core/base/result.h"

#include <QSet>

namespace rapport::query {

struct OpenFollowUp {
    Uid task;
    bool byCadence = false;
};
// Of the customer and of its deals.
Result<std::vector<OpenFollowUp>> openFollowUps(const Context &context, const Uid &customer);
// Open tasks that the end of this one brought.
Result<std::vector<Record>> openSuccessors(const Context &context, const Uid &task);
// Activities that tell of the end of a task.
Result<std::vector<Record>> activitiesOf(const Context &context, const Uid &task);
// Who takes part in a task.
Result<std::vector<Record>> participantsOf(const Context &context, const Uid &task);
// Whether another task than this holds the rule of the series. `series` is the id of its first task.
Result<bool> isSeriesHeld(const Context &context, const Uid &series, const Uid &beside);
// Whether nobody has edited the record since it was made; what undo took back does not count, nor what
// happened to it along with the task `cause`.
Result<bool> isUntouched(const Context &context, const Uid &record, const Uid &cause = {});
// The follow-up of a customer that ended last, beside those; a null record when there is none.
Result<Record> lastEnded(const Context &context, const Uid &customer, const QSet<Uid> &beside);

} // namespace rapport::query
