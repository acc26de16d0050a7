// SPDX-License-Identifier: GPL-3.0-or-later
// What calendar files ask for: tasks as whole records, found as other calendars name them.
#pragma once

#include "core/query/list.h"

namespace rapport::query {

// Live or in the trash, by the UID of other calendars or by the id it stands for; the oldest first.
Result<std::vector<Record>> tasksByUid(const Context &context, const QString &uid);
// What was once an occurrence of the series that began with this task.
Result<std::vector<Record>> tasksOfSeries(const Context &context, const Uid &first);
// The oldest with that address; a null record when there is none.
Result<Record> contactByEmail(const Context &context, const QString &email);

// In the order of `rows`; those that are gone are left out.
Result<std::vector<Record>> taskRecords(const Context &context, const std::vector<qint64> &rows);
// What a published calendar holds: open, or due on or after `from`, or a series. An empty owner:
// everybody's.
Result<std::vector<Record>> publishedTasks(const Context &context, const Uid &owner, const QDate &from);

} // namespace rapport::query
