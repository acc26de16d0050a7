// SPDX-License-Identifier: GPL-3.0-or-later
// One RRULE as numbers, read and written, and the walk over its occurrences. All on one wall clock, in whole
// minutes since 1970 by that clock; whole days are their midnight. A walk ends always: what never comes (30
// February) is given up after a full turn of the calendar, and nothing comes after the year 9999.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <limits>
#include <optional>
#include <vector>

namespace rapport::rules::detail {

using Minute = qint64;
constexpr Minute kDay = 24 * 60;

Minute minuteOf(const QDate &day, const QTime &time);
QDate dayOf(Minute minute);
QTime timeOf(Minute minute);

struct Rule {
    enum class Every { Day, Week, Month, Year };
    struct Weekday {
        int nth = 0; // of the month or year; negative from its end; 0: each
        int day = 1; // 1 Monday to 7
        bool operator==(const Weekday &) const = default;
    };
    Every every = Every::Day;
    int interval = 1;
    std::optional<int> count;
    std::optional<Minute> until; // included
    bool untilIsDay = false; // written as a day
    std::vector<Weekday> weekdays;
    std::vector<int> months, monthDays, yearDays, weeks, positions;
    std::optional<int> hour, minute; // other than the start's
    int weekStart = 1;
    bool operator==(const Rule &) const = default;
};

// `value` is what stands behind "RRULE:". Errors: Invalid.
Result<Rule> readRule(const QString &value, const Due &start);
QString ruleText(const Rule &rule, const Due &start);

// A point of time as RFC 5545 writes it (20260406, 20260406T090000, ...Z), on the clock of the start.
// `zone` is the one it is written for; empty: that of the start.
struct Point {
    Minute minute = 0;
    bool isDay = false;
    bool operator==(const Point &) const = default;
};
std::optional<Point> readPoint(const QString &text, const Due &start, const QByteArray &zone = {});
QString pointText(Minute minute, bool isDay);

Error unreadable(const QString &why, const QString &help = {});

class RuleWalk
{
public:
    // From the first occurrence at or after `from` on; what comes after `to` may be left out.
    RuleWalk(const Rule &rule, Minute start, Minute from, Minute to = std::numeric_limits<Minute>::max());
    std::optional<Minute> now() const { return m_now; } // none: at the end
    void next();

private:
    void jump(Minute from);
    void fill();
    void fillDay();
    void fillWeek();
    void fillMonth(int year, int month);
    void fillYear();
    void fillWeeks(int year);
    bool fits(int day) const;
    void pickPositions();
    int longestPause() const;
    qint64 firstDay() const; // of this period, or some days before

    const Rule &m_rule;
    int m_startDay;
    int m_timeOfDay;
    Minute m_start;
    Minute m_to;
    qint64 m_period = 0;
    int m_pause = 0; // periods without an occurrence in a row
    int m_left; // of COUNT
    bool m_over = false;
    std::vector<int> m_days; // of this period, in order
    size_t m_at = 0;
    std::optional<Minute> m_now;
};

} // namespace rapport::rules::detail
