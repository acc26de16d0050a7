// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor offers, out of a rule and into one.
#include "core/rules/recurrence_plain.h"
#include "core/rules/recurrence_data.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules {

using namespace detail;

namespace {

// "The second Tuesday", and the last when the day is that.
Rule::Weekday nthWeekday(const QDate &day)
{
    const bool isLast = day.day() + 7 > day.daysInMonth();
    return {isLast ? -1 : (day.day() - 1) / 7 + 1, day.dayOfWeek()};
}

const std::vector<Rule::Weekday> &workWeek()
{
    static const std::vector<Rule::Weekday> days{{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}};
    return days;
}

std::vector<int> plainWeekdays(const Rule &rule)
{
    std::vector<int> days;
    for (const Rule::Weekday &one : rule.weekdays)
        days.push_back(one.day);
    std::sort(days.begin(), days.end());
    return days;
}

// The parts that say which day of the month or year, when they say no more than the start does.
bool isImplied(const Rule &rule, const Due &start)
{
    const auto says = [](const std::vector<int> &list, int number) {
        return list.empty() || (list.size() == 1 && list.front() == number);
    };
    if (!rule.weekdays.empty() || !says(rule.monthDays, start.day.day()))
        return false;
    if (rule.every == Rule::Every::Month)
        return rule.months.empty();
    return says(rule.months, start.day.month()) && (rule.monthDays.empty() || !rule.months.empty());
}

std::optional<PlainRule> dailyOrWeekly(const Rule &rule, PlainRule plain)
{
    if (!rule.months.empty() || !rule.monthDays.empty() || !rule.positions.empty())
        return std::nullopt;
    const bool isWorkWeek = plainWeekdays(rule) == std::vector{1, 2, 3, 4, 5};
    if (rule.every == Rule::Every::Day) {
        plain.workdays = isWorkWeek;
        return rule.weekdays.empty() || isWorkWeek ? std::optional(plain) : std::nullopt;
    }
    if (isWorkWeek && rule.interval == 1) {
        plain.every = PlainRule::Every::Day;
        plain.workdays = true;
        return plain;
    }
    plain.weekdays = plainWeekdays(rule);
    // On which day weeks begin tells only with several days, some weeks apart.
    const bool tells = rule.weekStart != 1 && rule.interval > 1 && rule.weekdays.size() > 1;
    return tells ? std::nullopt : std::optional(plain);
}

} // namespace

namespace detail {

Rule ofSetPosition(const Rule &rule)
{
    Rule same = rule;
    if (rule.every == Rule::Every::Month && rule.positions.size() == 1 && rule.weekdays.size() == 1
        && rule.weekdays.front().nth == 0 && rule.monthDays.empty()) {
        same.weekdays.front().nth = rule.positions.front();
        same.positions.clear();
    }
    return same;
}

std::optional<Rule> onlyRule(const QString &lines, const Due &start)
{
    std::optional<Rule> found;
    for (const QString &raw : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QString line = raw.trimmed();
        if (line.startsWith("EXDATE"_L1, Qt::CaseInsensitive))
            continue;
        if (found || !line.startsWith("RRULE:"_L1, Qt::CaseInsensitive))
            return std::nullopt;
        const auto rule = readRule(line.mid(6), start);
        if (!rule)
            return std::nullopt;
        found = *rule;
    }
    return found;
}

} // namespace detail

QString ruleLine(const PlainRule &plain, const Due &start)
{
    Rule rule;
    rule.every = Rule::Every(plain.every);
    rule.interval = std::max(1, plain.interval);
    rule.count = plain.count;
    if (plain.until.isValid()) {
        rule.untilIsDay = !start.time.isValid();
        rule.until = minuteOf(plain.until, {}) + kDay - 1;
    }
    switch (plain.every) {
    case PlainRule::Every::Day:
        if (plain.workdays) {
            // As other programs write it, and some know only.
            if (rule.interval == 1)
                rule.every = Rule::Every::Week;
            rule.weekdays = workWeek();
        }
        break;
    case PlainRule::Every::Week:
        for (const int day : plain.weekdays)
            rule.weekdays.push_back({0, std::clamp(day, 1, 7)});
        break;
    case PlainRule::Every::Month:
        if (plain.byWeekday && start.day.isValid())
            rule.weekdays = {nthWeekday(start.day)};
        break;
    case PlainRule::Every::Year:
        break;
    }
    return "RRULE:"_L1 + ruleText(rule, start);
}

std::optional<PlainRule> plainRule(const QString &lines, const Due &start)
{
    const auto read = onlyRule(lines, start);
    if (!read || start.isNull())
        return std::nullopt;
    const Rule rule = ofSetPosition(*read);
    if (!rule.weeks.empty() || !rule.yearDays.empty()
        || rule.hour.value_or(start.time.hour()) != start.time.hour()
        || rule.minute.value_or(start.time.minute()) != start.time.minute())
        return std::nullopt;
    PlainRule plain;
    plain.every = PlainRule::Every(rule.every);
    plain.interval = rule.interval;
    plain.count = rule.count;
    if (rule.until) {
        const QDate day = dayOf(*rule.until);
        plain.until = timeOf(*rule.until) < start.time ? day.addDays(-1) : day;
    }
    if (rule.every == Rule::Every::Day || rule.every == Rule::Every::Week)
        return dailyOrWeekly(rule, plain);
    if (!rule.positions.empty())
        return std::nullopt;
    if (isImplied(rule, start))
        return plain;
    plain.byWeekday = rule.every == Rule::Every::Month && rule.months.empty() && rule.monthDays.empty()
        && rule.weekdays == std::vector{nthWeekday(start.day)};
    return plain.byWeekday ? std::optional(plain) : std::nullopt;
}

QString withRule(const QString &lines, const QString &ruleLine)
{
    if (ruleLine.isEmpty())
        return {};
    QStringList kept{ruleLine};
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().startsWith("RRULE"_L1, Qt::CaseInsensitive))
            kept << line.trimmed();
    }
    return kept.join(u'\n');
}

} // namespace rapport::rules
