// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks as calendar entries. What has a time or takes place by itself is an event of the calendar, the rest
// are its to-dos; occurrences that became tasks of their own stand beside their series.
#pragma once

#include "core/exchange/export/csv.h"
#include "core/exchange/ics/calendar_item.h"
#include "core/query/context.h"

namespace rapport::exchange {

// The UID under which other calendars know a task: that of its series when it is of one.
QString calendarUid(const Record &task);

// Errors: of the database.
Result<std::vector<CalendarItem>> calendarItems(
    const query::Context &context, const std::vector<Record> &tasks);
// With the address of whoever takes part, as far as one is known.
Result<std::vector<CalendarPerson>> peopleOfTask(const query::Context &context, const Uid &task);

// Tasks of a list as an .ics file; their number. `name`: of the calendar.
Result<qint64> exportIcsFile(const query::Context &context, const query::ListQuery &query,
    const std::vector<qint64> &rows, const QString &path, const OnExport &progress = {});
QByteArray calendarOf(
    const std::vector<CalendarItem> &items, const QString &name, const QString &method = {});

} // namespace rapport::exchange
