// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a calendar: its range, the lines of an entry, what a screen reader says of it.
#pragma once

#include "core/query/diary.h"
#include "core/rules/work_calendar.h"
#include "ui/calendar/calendarlook.h"

namespace rapport::ui::words {

// "16 – 20 March 2026", 2026年3月16日 – 20日; of one day with its weekday.
QString range(const QDate &from, const QDate &to);
QString month(const QDate &day);
QString weekday(const QDate &day); // "Mon", 周一
QString longDay(const QDate &day); // "Tuesday 17 March", for who cannot see the column

// Of the box: whose it is first, else what it is.
EntryWords entry(const query::DiaryEntry &entry);
QString timeSpan(const query::DiaryEntry &entry); // "09:00 – 10:30"; "All day"
// "15:00 · 09:00 Berlin", when it is kept in another zone than the viewer's.
QString bothZones(const query::DiaryEntry &entry, const QTimeZone &viewer);
QString kind(const QString &key);
// All of it, for the tip (lines) and the screen reader (one line).
QStringList told(const query::DiaryEntry &entry, const QTimeZone &viewer);

// The holiday's name, in the language of the window.
QString special(const rules::WorkCalendar::Day &day);
QString specialMark(const rules::WorkCalendar::Day &day); // "Holiday", "Workday", 休, 班

} // namespace rapport::ui::words
