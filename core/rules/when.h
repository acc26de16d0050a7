// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times as people write them into a sentence, in English and Chinese: "tomorrow 3pm", "next
// Mon 9:30", "in 2 weeks", "15/3", 后天, 下周三上午10点, 月底, 3天后. What it is not sure about it leaves
// alone: a wrong day is worse than none.
//
// How the open questions are read. A weekday alone is the next one after today; with "next" or 下 it
// is that of the next calendar week (Monday to Sunday), with "this" or 本 that of the present one. A
// day without a month or a year is the next such day from today on. An hour of 1 to 6 without
// morning or afternoon is in the afternoon (03:30 is not); a bare number is one behind a weekday or
// "tomorrow" only ("Fri 10", "tmrw 2-3"). A part of the day alone stands for an hour:
// morning 9:00, noon 12:00, afternoon 14:00, evening 18:00. What repeats ("every Friday", 每周五) is
// no single day and is left alone, and so is what counts from another event (收货后3天内), lunar days,
// holidays and days "after" another. A weekday beside its date (Friday 27 March, 3月27日周五) is one
// point of time unless they differ. In a Chinese sentence 4/8 is 8 April whatever the order of the file.
#pragma once

#include "core/base/clock.h"
#include "core/rules/values.h"

#include <vector>

namespace rapport::rules {

struct When {
    Due due; // a time alone is today's, or tomorrow's once it has passed
    std::optional<int> minutes; // of "10-11am", 3点到4点, "for 30 minutes" beside it
    qsizetype start = 0; // in the text, in QChars
    qsizetype length = 0;
    bool hasDay = false; // the day was said, not concluded from the time
    bool isPart = false; // the time stands for a part of the day: "tomorrow morning"
    // The same words of something that has been: "Friday" is the last one then, 3月5日 this year's.
    // Null where the words leave no choice.
    QDate past = {};
    bool operator==(const When &) const = default;
};

struct WhenContext {
    QDateTime now; // local
    DateOrder order = DateOrder::MonthFirst; // of 3/5; YearFirst reads it as month and day
};

// Every point of time of a sentence, in order, none overlapping.
std::vector<When> findWhen(const QString &text, const WhenContext &context);
// When the whole text is one point of time, apart from blanks.
std::optional<When> readWhen(const QString &text, const WhenContext &context);

} // namespace rapport::rules
