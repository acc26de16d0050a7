// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/when_patterns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

int monthOf(const QString &word)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s,
        u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return int(months.indexOf(word.left(3))) + 1;
}

const QString kWeekday
    = u"(monday|mon|tuesday|tues|tue|wednesday|wed|thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun)"_s;
const QString kMonth
    = u"(january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)"_s;
const QString kCount
    = u"([0-9]{1,4}|a couple of|couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten)"_s;
const QString kUnit
    = u"(minutes?|mins?|hours?|hrs?|h|business days?|working days?|workdays?|days?|d|weeks?|w|fortnights?|months?|mo|years?|y)"_s;
const QString kBy = u"(?:by |before |until |on |from |starting )?(?:the )?"_s;
const QString kEnd = u"(?![a-z0-9])"_s;

// Named days.
void said(std::vector<Pattern> &all)
{
    all.push_back(make(kBy
            + u"(day after tomorrow|day before yesterday|today|tomorrow|tmrw|tmr|yesterday|tonight|this morning|this afternoon|this evening)"_s
            + kEnd,
        [](const Match &m, const WhenContext &c) -> Reading {
            static const QHash<QString, int> days{{u"tomorrow"_s, 1}, {u"tmrw"_s, 1}, {u"tmr"_s, 1},
                {u"yesterday"_s, -1}, {u"day after tomorrow"_s, 2}, {u"day before yesterday"_s, -2}};
            static const QHash<QString, int> hours{{u"tonight"_s, 18}, {u"this evening"_s, 18},
                {u"this morning"_s, 9}, {u"this afternoon"_s, 14}};
            const int hour = hours.value(m.captured(1), -1);
            return {todayOf(c).addDays(days.value(m.captured(1))), hour < 0 ? QTime() : QTime(hour, 0),
                hour >= 0};
        }));
}

// So many from now, or ago.
void counted(std::vector<Pattern> &all)
{
    all.push_back(
        make(u"(?:in|within|after) (?:the next )?(half an hour|"_s + kCount + u" ?"_s + kUnit + u")"_s + kEnd,
            [](const Match &m, const WhenContext &c) -> Reading {
                if (m.captured(1).startsWith(u"half"))
                    return ahead(30, u"min", false, c);
                return ahead(numberOf(m.captured(2)), m.captured(3), false, c);
            }));
    all.push_back(make(kCount + u" ?"_s + kUnit + u" (?:from now|from today|later|ahead)"_s + kEnd,
        [](const Match &m, const WhenContext &c) {
            return ahead(numberOf(m.captured(1)), m.captured(2), false, c);
        }));
    all.push_back(make(kCount + u" ?(days?|weeks?|months?) ago"_s + kEnd,
        [](const Match &m, const WhenContext &c) -> Reading {
            const int count = -numberOf(m.captured(1));
            const QString unit = m.captured(2);
            return unit.startsWith(u'm') ? Reading{todayOf(c).addMonths(count), {}, false}
                                         : shifted(c, unit.startsWith(u'w') ? 7 * count : count);
        }));
    all.push_back(
        make(u"\\+([0-9]{1,3}) ?(d|days?|w|weeks?)"_s + kEnd, [](const Match &m, const WhenContext &c) {
            return ahead(m.captured(1).toInt(), m.captured(2), false, c);
        }));
    // Short names that are words as well ("sat", "sun", "wed") need company.
}

// Short names that are words as well ("sat", "sun", "wed") need company.
void weekdays(std::vector<Pattern> &all)
{
    all.push_back(make(u"(?:by |before |until |on |from )?(next|this|coming|last) "_s + kWeekday + kEnd,
        [](const Match &m, const WhenContext &c) -> Reading {
            const int weekday = weekdayOf(m.captured(2));
            if (m.captured(1) == u"coming")
                return {nextWeekday(todayOf(c), weekday), {}, false};
            const int weeks = m.captured(1) == u"next" ? 1 : m.captured(1) == u"last" ? -1 : 0;
            return {inWeek(todayOf(c), weeks, weekday), {}, false};
        }));
    all.push_back(make(u"(?:by |before |until |on |from )"_s + kWeekday + kEnd,
        [](const Match &m, const WhenContext &c) -> Reading {
            return {nextWeekday(todayOf(c), weekdayOf(m.captured(1))), {}, false};
        }));
    all.push_back(make(
        u"(monday|mon|tuesday|tues|tue|wednesday|thursday|thurs|thur|thu|friday|fri|saturday|sunday|(?:sat|sun|wed)(?= ?(?:at )?[0-9]|[ ]*$|,| noon| morning| afternoon| evening))"_s
            + kEnd,
        [](const Match &m, const WhenContext &c) -> Reading {
            return {nextWeekday(todayOf(c), weekdayOf(m.captured(1))), {}, false};
        }));
}

void periods(std::vector<Pattern> &all)
{
    all.push_back(make(kBy + u"(next|this|last) (week|month|quarter|year|weekend)"_s + kEnd,
        [](const Match &m, const WhenContext &c) -> Reading {
            const QDate today = todayOf(c);
            const int step = m.captured(1) == u"next" ? 1 : m.captured(1) == u"last" ? -1 : 0;
            const QString unit = m.captured(2);
            if (unit == u"weekend")
                return {inWeek(today, step, 6), {}, false};
            if (step == 0) // a whole week is no day
                return {};
            return {unit == u"week"      ? today.addDays(7 * step)
                    : unit == u"month"   ? today.addMonths(step)
                    : unit == u"quarter" ? today.addMonths(3 * step)
                                         : today.addYears(step),
                {}, false};
        }));
}

void ends(std::vector<Pattern> &all)
{
    all.push_back(
        make(kBy + u"(?:end of (?:the |this )?(next )?|eo)(month|m|week|w|year|y|quarter|q|day|d)"_s + kEnd,
            [](const Match &m, const WhenContext &c) -> Reading {
                const QDate today = todayOf(c);
                const int step = m.captured(1).isEmpty() ? 0 : 1;
                switch (m.captured(2)[0].unicode()) {
                case u'd':
                    return {today.addDays(step), {}, false};
                case u'w':
                    return {inWeek(today, step, 5), {}, false};
                case u'm':
                    return {lastOf(today.addMonths(step)), {}, false};
                case u'q':
                    return {lastOfQuarter(today, step), {}, false};
                default:
                    return {QDate(today.year() + step, 12, 31), {}, false};
                }
            }));
}

void dates(std::vector<Pattern> &all)
{
    all.push_back(make(
        kBy + kMonth + u"\\.? ([0-9]{1,2})(?:st|nd|rd|th)?(?:,? (20[0-9]{2}))?"_s + kEnd + u"(?![:.][0-9])"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            return {
                dated(m.captured(3), monthOf(m.captured(1)), m.captured(2).toInt(), todayOf(c)), {}, false};
        }));
    all.push_back(
        make(kBy + u"([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?"_s + kMonth + u"\\.?(?:,? (20[0-9]{2}))?"_s + kEnd,
            [](const Match &m, const WhenContext &c) -> Reading {
                return {dated(m.captured(3), monthOf(m.captured(2)), m.captured(1).toInt(), todayOf(c)), {},
                    false};
            }));
    all.push_back(make(u"(?:by |before |on |until )?the ([0-9]{1,2})(?:st|nd|rd|th)"_s + kEnd
            + u"(?! (?:floor|street|avenue|time|quarter|version|round))"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            return {comingDayOfMonth(m.captured(1).toInt(), todayOf(c)), {}, false};
        }));
}

Reading numeric(int a, int b, const QString &year, const WhenContext &context)
{
    const QDate dayFirst = dated(year, b, a, todayOf(context)),
                monthFirst = dated(year, a, b, todayOf(context));
    const QDate wanted = context.order == DateOrder::DayFirst ? dayFirst : monthFirst;
    return {wanted.isValid() ? wanted : dayFirst.isValid() ? dayFirst : monthFirst, {}, false};
}

} // namespace

std::vector<Pattern> numericPatterns()
{
    std::vector<Pattern> all;
    all.push_back(make(kBy + u"(20[0-9]{2})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})"_s + kEnd,
        [](const Match &m, const WhenContext &) -> Reading {
            return {QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()), {}, false};
        }));
    all.push_back(make(kBy + u"(?!24/7)([0-9]{1,2})/([0-9]{1,2})(?:/(20[0-9]{2}|[0-9]{2}))?(?![0-9a-z/%.])"_s,
        [](const Match &m, const WhenContext &c) {
            return numeric(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3), c);
        }));
    all.push_back(make(kBy + u"([0-9]{1,2})\\.([0-9]{1,2})\\.(20[0-9]{2}|[0-9]{2})?(?![0-9a-z])"_s,
        [](const Match &m, const WhenContext &c) -> Reading {
            return {
                dated(m.captured(3), m.captured(2).toInt(), m.captured(1).toInt(), todayOf(c)), {}, false};
        }));
    return all;
}

std::vector<Pattern> englishPatterns()
{
    std::vector<Pattern> all;
    for (const auto add : {said, counted, weekdays, periods, ends, dates})
        add(all);
    return all;
}

} // namespace rapport::rules::detail
