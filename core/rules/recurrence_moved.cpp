// SPDX-License-Identifier: GPL-3.0-or-later
// A series whose start goes elsewhere.
#include "core/rules/recurrence_data.h"

#include <algorithm>

namespace rapport::rules {

using namespace detail;

namespace {

int nthOf(const QDate &day) { return (day.day() - 1) / 7 + 1; }
bool isLastOfMonth(const QDate &day) { return day.day() + 7 > day.daysInMonth(); }

void replace(std::vector<int> &list, int from, int to)
{
    if (list.size() == 1 && list.front() == from)
        list.front() = to;
}

// "MO,WE,FR" that began on a Monday and begins on a Tuesday now: the Monday becomes a Tuesday.
void followWeekday(Rule &rule, const QDate &from, const QDate &to)
{
    const bool isSingle = rule.weekdays.size() == 1;
    const Rule::Weekday next{0, to.dayOfWeek()};
    for (Rule::Weekday &one : rule.weekdays) {
        if (one.day != from.dayOfWeek())
            continue;
        if (one.nth == 0) {
            if (!isSingle && rule.every != Rule::Every::Week && rule.every != Rule::Every::Day)
                continue; // the last workday of the month is no matter of the start
            one.day = to.dayOfWeek();
        } else if (isSingle && rule.every == Rule::Every::Month) {
            one.day = to.dayOfWeek();
            one.nth = one.nth < 0 && isLastOfMonth(to) ? -1 : nthOf(to);
        }
    }
    if (rule.every != Rule::Every::Week)
        return;
    // Once each, in the order of the week.
    std::sort(rule.weekdays.begin(), rule.weekdays.end(),
        [](const Rule::Weekday &a, const Rule::Weekday &b) { return a.day < b.day; });
    rule.weekdays.erase(std::unique(rule.weekdays.begin(), rule.weekdays.end()), rule.weekdays.end());
    if (!rule.weekdays.empty()
        && std::find(rule.weekdays.cbegin(), rule.weekdays.cend(), next) == rule.weekdays.cend())
        rule.weekdays.push_back(next);
}

void follow(Rule &rule, const Due &from, const Due &to)
{
    if (from.day != to.day) {
        followWeekday(rule, from.day, to.day);
        replace(rule.monthDays, from.day.day(), to.day.day());
        if (from.day.day() == from.day.daysInMonth() && to.day.day() != to.day.daysInMonth())
            replace(rule.monthDays, -1, to.day.day());
        replace(rule.months, from.day.month(), to.day.month());
        replace(rule.yearDays, from.day.dayOfYear(), to.day.dayOfYear());
    }
    if (rule.hour == from.time.hour() || !to.time.isValid())
        rule.hour.reset();
    if (rule.minute == from.time.minute() || !to.time.isValid())
        rule.minute.reset();
}

} // namespace

Result<Recurrence> Recurrence::movedTo(const Due &start) const
{
    auto data = std::make_shared<Data>();
    data->start = start;
    if (start.isNull())
        return Recurrence::read(lines(), start).error();
    const Data &old = *m_data;
    const Minute days = (minuteOf(start.day, {}) - minuteOf(old.start.day, {}));
    const auto moved = [&](Minute minute) {
        const Minute time
            = old.isTimed() && data->isTimed() ? data->timeOfDay() - old.timeOfDay() : data->timeOfDay();
        return data->isTimed() ? minute + days + time : minuteOf(dayOf(minute + days), {});
    };
    data->rules = old.rules;
    for (Rule &rule : data->rules) {
        follow(rule, old.start, start);
        // The end of a day stays one.
        if (rule.until && !rule.untilIsDay && timeOf(*rule.until) < QTime(23, 59))
            rule.until = moved(*rule.until);
    }
    for (const Minute minute : old.more)
        data->more.push_back(moved(minute));
    for (const Minute minute : old.except)
        data->except.push_back(moved(minute));
    for (const Minute minute : old.exceptDays)
        (data->isTimed() ? data->exceptDays : data->except).push_back(minuteOf(dayOf(minute + days), {}));
    std::sort(data->except.begin(), data->except.end());
    Recurrence result;
    result.m_data = std::move(data);
    return result;
}

} // namespace rapport::rules
