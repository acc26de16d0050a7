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
};
struct TimeMatch {
    qsizetype start = 0, length = 0;
    QTime time;
    std::optional<int> minutes;
    bool isPart = false;
};

// One char for one char: lower case, half width, simplified, so that places stay what they are.
QString evened(const QString &text);
// 3, 十五, 两, 半 (as 0); -1 when it is no number.
int numberOf(QStringView word);

// The longest match that begins at `at`; `text` is evened.
std::optional<DayMatch> dayAt(const QString &text, qsizetype at, const WhenContext &context);
std::optional<TimeMatch> timeAt(const QString &text, qsizetype at);

} // namespace rapport::rules::detail
