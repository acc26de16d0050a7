// SPDX-License-Identifier: GPL-3.0-or-later
// The two halves of rules/when.h: days and times found apart, before they are put together.
#pragma once

#include "core/rules/when.h"

namespace rapport::rules::detail {

struct DayMatch {
    qsizetype start = 0, length = 0;
    QDate day;
    QTime time; // of "in 2 hours", "tonight"
    bool isPart = false; // the time is but a part of the day, and a real one replaces it
    QDate past = {}; // see When
    bool isWeekday = false; // nothing but the name of a weekday
    bool takesHour = false; // ends in a word for a day, so that a bare number behind it is an hour
};
struct TimeMatch {
    qsizetype start = 0, length = 0;
    QTime time;
    std::optional<int> minutes;
    bool isPart = false;
    bool needsDay = false; // a bare number, "pm": a time only beside a day
};

// One char for one char: lower case, half width, simplified, so that places stay what they are.
QString evened(const QString &text);
// 3, 十五, 两, 半 (as 0); -1 when it is no number.
int numberOf(QStringView word);

// The longest match that begins at `at`; `text` is evened. A match without a valid day is a date, but
// no single one ("every Friday"), and must be passed over as a whole.
std::optional<DayMatch> dayAt(const QString &text, qsizetype at, const WhenContext &context);
std::optional<TimeMatch> timeAt(const QString &text, qsizetype at);
// "for 30 minutes", 1小时, behind blanks and commas: the minutes, and where they end.
std::optional<std::pair<int, qsizetype>> lengthAt(const QString &text, qsizetype at);
// What stands before `at` makes a habit of it: every, 每.
bool repeatsBefore(const QString &text, qsizetype at);

} // namespace rapport::rules::detail
