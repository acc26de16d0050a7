// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recurrence_rule.h"

#include <algorithm>
#include <chrono>

// Days are counted from 1 January 1970. A period is the day, week, month or year that the rule counts
// in; its days are collected, sorted and thinned out, and then handed out one by one.
namespace rapport::rules::detail {

namespace {

using std::chrono::days;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;

constexpr int kLastYear = 9999;

struct Civil {
    int year, month, day;
};

Civil civil(int day)
{
    const std::chrono::year_month_day at{sys_days(days(day))};
    return {int(at.year()), int(unsigned(at.month())), int(unsigned(at.day()))};
}

int dayNumber(int y, int m, int d)
{
    return int(sys_days(year(y) / month(unsigned(m)) / 1).time_since_epoch().count()) + d - 1;
}

int daysInMonth(int y, int m)
{
    const std::chrono::year_month_day_last last{year(y), std::chrono::month_day_last(month(unsigned(m)))};
    return int(unsigned(last.day()));
}

int daysInYear(int y) { return year(y).is_leap() ? 366 : 365; }

qint64 floorDivided(qint64 a, qint64 b) { return a / b - (a % b < 0 ? 1 : 0); }

// 1 Monday to 7; day 0 was a Thursday.
int weekday(int day) { return int((day + 3) - floorDivided(day + 3, 7) * 7) + 1; }

int weekBegin(int day, int weekStart) { return day - (weekday(day) - weekStart + 7) % 7; }

// The first day of week 1: the first week with at least four days in the year.
int firstWeek(int y, int weekStart) { return weekBegin(dayNumber(y, 1, 4), weekStart); }

// Is `at` (from 1) of `length` among numbers that may count from the end?
bool isAmong(const std::vector<int> &numbers, int at, int length)
{
    return std::any_of(numbers.cbegin(), numbers.cend(),
        [&](int number) { return number == at || number + length + 1 == at; });
}

bool holds(const std::vector<int> &numbers, int number)
{
    return std::find(numbers.cbegin(), numbers.cend(), number) != numbers.cend();
}

bool isNth(int nth, int at, int length)
{
    return nth == 0 || (nth > 0 ? (at - 1) / 7 + 1 == nth : (length - at) / 7 + 1 == -nth);
}

} // namespace

Minute minuteOf(const QDate &day, const QTime &time)
{
    const Minute begin = (day.toJulianDay() - 2440588) * kDay;
    return time.isValid() ? begin + time.msecsSinceStartOfDay() / 60000 : begin;
}

QDate dayOf(Minute minute) { return QDate::fromJulianDay(floorDivided(minute, kDay) + 2440588); }

QTime timeOf(Minute minute)
{
    return QTime::fromMSecsSinceStartOfDay(int(minute - floorDivided(minute, kDay) * kDay) * 60000);
}

RuleWalk::RuleWalk(const Rule &rule, Minute start, Minute from, Minute to)
    : m_rule(rule), m_startDay(int(floorDivided(start, kDay))), m_start(start),
      m_to(std::min(to, rule.until.value_or(to))),
      m_left(rule.count.value_or(std::numeric_limits<int>::max()))
{
    const int ofStart = int(start - m_startDay * kDay);
    m_timeOfDay = m_rule.hour.value_or(ofStart / 60) * 60 + m_rule.minute.value_or(ofStart % 60);
    if (!rule.count)
        jump(from);
    fill();
    do {
        next();
    } while (m_now && *m_now < from);
}

// What is counted has to be walked from the start; everything else begins near what is asked for.
void RuleWalk::jump(Minute from)
{
    const qint64 day = std::min(floorDivided(from, kDay), qint64(dayNumber(kLastYear, 12, 31)));
    if (day <= m_startDay)
        return;
    const Civil first = civil(m_startDay), target = civil(int(day));
    qint64 away = 0;
    switch (m_rule.every) {
    case Rule::Every::Day:
        away = day - m_startDay;
        break;
    case Rule::Every::Week:
        away = (day - weekBegin(m_startDay, m_rule.weekStart)) / 7;
        break;
    case Rule::Every::Month:
        away = (target.year - first.year) * 12 + target.month - first.month;
        break;
    // Weeks of a year may begin in the one before.
    case Rule::Every::Year:
        away = std::max(0, target.year - first.year - 1);
        break;
    }
    m_period = away / m_rule.interval;
}

// After so many periods without one there is none ever: the calendar repeats after 400 years, which are
// whole weeks, and steps through a circle are back where they were after as many as it has places.
int RuleWalk::longestPause() const
{
    switch (m_rule.every) {
    case Rule::Every::Day:
        return 146'097;
    case Rule::Every::Week:
        return 20'871;
    case Rule::Every::Month:
        return 4800;
    case Rule::Every::Year:
        return 400;
    }
    return 0;
}

qint64 RuleWalk::firstDay() const
{
    const qint64 step = m_period * m_rule.interval;
    switch (m_rule.every) {
    case Rule::Every::Day:
        return m_startDay + step;
    case Rule::Every::Week:
        return m_startDay + step * 7 - 6;
    case Rule::Every::Month:
        return m_startDay + step * 365 / 12 - 40; // 400 years are 97 days longer
    case Rule::Every::Year:
        return m_startDay + step * 365 - 366 - 4;
    }
    return 0;
}

void RuleWalk::next()
{
    m_now.reset();
    while (!m_over) {
        if (m_at == m_days.size()) {
            m_pause = m_days.empty() ? m_pause + 1 : 0;
            ++m_period;
            if (m_pause > longestPause() || firstDay() * kDay > m_to)
                m_over = true;
            else
                fill();
            continue;
        }
        const Minute found = m_days[m_at++] * kDay + m_timeOfDay;
        if (found < m_start)
            continue;
        if (m_left-- <= 0 || (m_rule.until && found > *m_rule.until)) {
            m_over = true;
            return;
        }
        m_now = found;
        return;
    }
}

void RuleWalk::fill()
{
    m_days.clear();
    m_at = 0;
    const qint64 step = m_period * m_rule.interval;
    const qint64 years = m_rule.every == Rule::Every::Day ? step / 366
        : m_rule.every == Rule::Every::Week               ? step / 53
        : m_rule.every == Rule::Every::Month              ? step / 12
                                                          : step;
    const Civil first = civil(m_startDay);
    if (first.year + years > kLastYear) {
        m_over = true;
        return;
    }
    switch (m_rule.every) {
    case Rule::Every::Day:
        fillDay();
        break;
    case Rule::Every::Week:
        fillWeek();
        break;
    case Rule::Every::Month: {
        const int months = first.month - 1 + int(step);
        fillMonth(first.year + months / 12, months % 12 + 1);
        break;
    }
    case Rule::Every::Year:
        fillYear();
        break;
    }
    pickPositions();
    const int last = dayNumber(kLastYear, 12, 31);
    while (!m_days.empty() && m_days.back() > last)
        m_days.pop_back();
}

void RuleWalk::fillDay()
{
    const int day = m_startDay + int(m_period * m_rule.interval);
    if (fits(day))
        m_days.push_back(day);
}

void RuleWalk::fillWeek()
{
    const int begin = weekBegin(m_startDay, m_rule.weekStart) + int(m_period * m_rule.interval) * 7;
    for (int day = begin; day < begin + 7; ++day) {
        if (m_rule.weekdays.empty() ? weekday(day) == weekday(m_startDay) && fits(day) : fits(day))
            m_days.push_back(day);
    }
}

void RuleWalk::fillMonth(int y, int m)
{
    if (!m_rule.months.empty() && !holds(m_rule.months, m))
        return;
    const int begin = dayNumber(y, m, 1), length = daysInMonth(y, m);
    if (m_rule.weekdays.empty() && m_rule.monthDays.empty()) {
        if (const int day = civil(m_startDay).day; day <= length)
            m_days.push_back(begin + day - 1);
        return;
    }
    for (int at = 1; at <= length; ++at) {
        if (!m_rule.monthDays.empty() && !isAmong(m_rule.monthDays, at, length))
            continue;
        const int day = begin + at - 1;
        const auto isOne
            = [&](const Rule::Weekday &one) { return one.day == weekday(day) && isNth(one.nth, at, length); };
        if (m_rule.weekdays.empty() || std::any_of(m_rule.weekdays.cbegin(), m_rule.weekdays.cend(), isOne))
            m_days.push_back(day);
    }
}

void RuleWalk::fillYear()
{
    const Civil first = civil(m_startDay);
    const int y = first.year + int(m_period * m_rule.interval);
    if (!m_rule.weeks.empty()) {
        fillWeeks(y);
        return;
    }
    const bool namesMonths = !m_rule.months.empty();
    if (!m_rule.yearDays.empty()
        || (!namesMonths && !(m_rule.monthDays.empty() && m_rule.weekdays.empty()))) {
        const int begin = dayNumber(y, 1, 1), end = dayNumber(y, 12, 31);
        for (int day = begin; day <= end; ++day) {
            if (fits(day))
                m_days.push_back(day);
        }
        return;
    }
    for (int m = 1; m <= 12; ++m) {
        if (namesMonths || m == first.month)
            fillMonth(y, m);
    }
}

// Numbered weeks; of those that reach into the year before or after, all days belong to the week.
void RuleWalk::fillWeeks(int y)
{
    const int begin = firstWeek(y, m_rule.weekStart);
    const int length = (firstWeek(y + 1, m_rule.weekStart) - begin) / 7;
    for (int at = 1; at <= length; ++at) {
        if (!isAmong(m_rule.weeks, at, length))
            continue;
        for (int day = begin + (at - 1) * 7, end = day + 7; day < end; ++day) {
            const bool isImplied
                = m_rule.weekdays.empty() && m_rule.monthDays.empty() && m_rule.yearDays.empty();
            if (isImplied ? weekday(day) == weekday(m_startDay) && fits(day) : fits(day))
                m_days.push_back(day);
        }
    }
}

// All parts that thin out, of a day.
bool RuleWalk::fits(int day) const
{
    const Civil at = civil(day);
    if (!m_rule.months.empty() && !holds(m_rule.months, at.month))
        return false;
    if (!m_rule.monthDays.empty() && !isAmong(m_rule.monthDays, at.day, daysInMonth(at.year, at.month)))
        return false;
    const int ofYear = day - dayNumber(at.year, 1, 1) + 1;
    if (!m_rule.yearDays.empty() && !isAmong(m_rule.yearDays, ofYear, daysInYear(at.year)))
        return false;
    const bool inMonth = !m_rule.months.empty();
    return m_rule.weekdays.empty()
        || std::any_of(m_rule.weekdays.cbegin(), m_rule.weekdays.cend(), [&](const Rule::Weekday &one) {
               return one.day == weekday(day)
                   && (inMonth ? isNth(one.nth, at.day, daysInMonth(at.year, at.month))
                               : isNth(one.nth, ofYear, daysInYear(at.year)));
           });
}

void RuleWalk::pickPositions()
{
    if (m_rule.positions.empty())
        return;
    std::vector<int> picked;
    for (size_t i = 0; i < m_days.size(); ++i) {
        if (isAmong(m_rule.positions, int(i) + 1, int(m_days.size())))
            picked.push_back(m_days[i]);
    }
    m_days = std::move(picked);
}

} // namespace rapport::rules::detail
