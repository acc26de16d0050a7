// SPDX-License-Identifier: GPL-3.0-or-later
// A date's text taken apart, before anybody decides which number is the year. Only for values_date
// and date_column.
#pragma once

#include "core/rules/values.h"

#include <vector>

namespace rapport::rules::detail {

struct Part {
    int number = 0;
    int digits = 0;
};

// Numbers in order, a month by name, a time of day, a zone.
struct Scan {
    std::vector<Part> numbers;
    int month = 0;
    qsizetype monthAt = -1; // how many numbers stood before it
    QTime time;
    std::optional<int> offset;
    QChar mark; // between the first two numbers
    bool hasYearSign = false;
    bool failed = false;
};

Scan scanDate(const QString &text);
// 2026-03-16, also with a time: what exports hold, without the long way. False when it is anything else.
bool readIsoDate(const QString &text, DateTimeText &out);
// A day written as 20260316 or 16032026, or as a spreadsheet's count of days.
QDate dayOfOneNumber(const Part &part, DateOrder order);

} // namespace rapport::rules::detail
