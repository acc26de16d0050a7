// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files from anywhere. What one entry has wrong is told in a sentence, and all else comes in:
// lines that are folded badly or end in any way, other encodings, zones by the names of Windows or by their
// own rules, several calendars in one file.
#pragma once

#include "core/base/result.h"
#include "core/exchange/ics/calendar_item.h"

namespace rapport::exchange {

struct CalendarProblem {
    qint64 line = 0;
    QString entry; // its title
    QString what;
    bool isLost = false; // the entry does not come in
};

struct CalendarFile {
    QString method; // REQUEST, REPLY, CANCEL, ...; upper case
    QString name;
    QString encoding;
    qint64 entries = 0; // events and to-dos, those lost among them
    std::vector<CalendarItem> items;
    std::vector<CalendarProblem> problems;
};

// Errors: Unreadable, when there is no calendar in it.
Result<CalendarFile> readCalendar(const QByteArray &bytes, bool preferChinese = false);
Result<CalendarFile> readCalendarFile(const QString &path, bool preferChinese = false);

} // namespace rapport::exchange
