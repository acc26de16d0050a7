// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recurrence_data.h"
#include "core/rules/recurrence_plain.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace rapport::rules {

using namespace detail;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

QString weekdayName(int day)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Recurrence", "Monday"),
        QT_TRANSLATE_NOOP("Recurrence", "Tuesday"), QT_TRANSLATE_NOOP("Recurrence", "Wednesday"),
        QT_TRANSLATE_NOOP("Recurrence", "Thursday"), QT_TRANSLATE_NOOP("Recurrence", "Friday"),
        QT_TRANSLATE_NOOP("Recurrence", "Saturday"), QT_TRANSLATE_NOOP("Recurrence", "Sunday")};
    return Say::tr(names[size_t(day) - 1]);
}

// Empty: no words for it.
QString nthWeekday(const Rule::Weekday &one)
{
    const QString day = weekdayName(one.day);
    switch (one.nth) {
    case 1:
        return Say::tr("first %1", "weekday of a month").arg(day);
    case 2:
        return Say::tr("second %1", "weekday of a month").arg(day);
    case 3:
        return Say::tr("third %1", "weekday of a month").arg(day);
    case 4:
        return Say::tr("fourth %1", "weekday of a month").arg(day);
    case 5:
        return Say::tr("fifth %1", "weekday of a month").arg(day);
    case -1:
        return Say::tr("last %1", "weekday of a month").arg(day);
    case -2:
        return Say::tr("last but one %1", "weekday of a month").arg(day);
    default:
        return {};
    }
}

QString listed(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return Say::tr("%1 and %2", "the last two of a list")
        .arg(words.mid(0, words.size() - 1).join(Say::tr(", ")), words.back());
}

QString dayOfYear(int month, int day)
{
    return QLocale().toString(QDate(2024, month, day), Say::tr("d MMMM", "a day of each year"));
}

bool isWorkWeek(const Rule &rule)
{
    std::vector<int> days;
    for (const Rule::Weekday &one : rule.weekdays)
        days.push_back(one.day);
    std::sort(days.begin(), days.end());
    return days == std::vector{1, 2, 3, 4, 5};
}

QString ofDays(const Rule &rule)
{
    const int n = rule.interval;
    if (!rule.months.empty() || !rule.monthDays.empty())
        return {};
    if (isWorkWeek(rule))
        return n == 1 ? Say::tr("Every workday") : Say::tr("Every %n days, on workdays only", nullptr, n);
    if (!rule.weekdays.empty())
        return {};
    return n == 1 ? Say::tr("Every day") : Say::tr("Every %n days", nullptr, n);
}

QString ofWeeks(const Rule &rule, const QDate &start)
{
    const int n = rule.interval;
    if (!rule.months.empty() || !rule.positions.empty())
        return {};
    if (isWorkWeek(rule) && n == 1)
        return Say::tr("Every workday");
    std::vector<int> days;
    for (const Rule::Weekday &one : rule.weekdays)
        days.push_back(one.day);
    if (days.empty())
        days.push_back(start.dayOfWeek());
    std::sort(days.begin(), days.end());
    QStringList names;
    for (const int day : days)
        names << weekdayName(day);
    return n == 1 ? Say::tr("Every week on %1").arg(listed(names))
                  : Say::tr("Every %n weeks on %1", nullptr, n).arg(listed(names));
}

// "on day 15", "on the last day", "on the second Tuesday"; empty: no words for it.
QString dayOfMonth(const Rule &rule, const QDate &start)
{
    if (!rule.months.empty() || !rule.positions.empty())
        return {};
    QStringList parts;
    if (rule.weekdays.empty()) {
        std::vector<int> days = rule.monthDays;
        if (days.empty())
            days.push_back(start.day());
        if (days == std::vector{-1})
            return Say::tr("on the last day");
        for (const int day : days)
            parts << QString::number(day);
        return days.front() < 0 ? QString() : Say::tr("on day %1", "of a month").arg(listed(parts));
    }
    for (const Rule::Weekday &one : rule.weekdays)
        parts << nthWeekday(one);
    return !rule.monthDays.empty() || parts.contains(QString()) ? QString()
                                                                : Say::tr("on the %1").arg(listed(parts));
}

QString ofMonths(const Rule &rule, const QDate &start)
{
    const QString day = dayOfMonth(rule, start);
    if (day.isEmpty())
        return {};
    return rule.interval == 1 ? Say::tr("Every month %1").arg(day)
                              : Say::tr("Every %n months %1", nullptr, rule.interval).arg(day);
}

QString ofYears(const Rule &rule, const QDate &start)
{
    if (!rule.positions.empty() || rule.months.size() > 1 || rule.monthDays.size() > 1
        || (rule.months.empty() && !(rule.monthDays.empty() && rule.weekdays.empty())))
        return {};
    const int month = rule.months.empty() ? start.month() : rule.months.front();
    QString day;
    if (rule.weekdays.empty()) {
        const int number = rule.monthDays.empty() ? start.day() : rule.monthDays.front();
        if (number < 0 || !QDate::isValid(2024, month, number))
            return {};
        day = Say::tr("on %1", "a day of the year").arg(dayOfYear(month, number));
    } else if (rule.weekdays.size() == 1 && rule.monthDays.empty()) {
        const QString which = nthWeekday(rule.weekdays.front());
        if (which.isEmpty())
            return {};
        day = Say::tr("on the %1 of %2", "weekday, month")
                  .arg(which, QLocale().standaloneMonthName(month, QLocale::LongFormat));
    } else {
        return {};
    }
    return rule.interval == 1 ? Say::tr("Every year %1").arg(day)
                              : Say::tr("Every %n years %1", nullptr, rule.interval).arg(day);
}

QString words(const Rule &rule, const Due &start)
{
    if (!rule.weeks.empty() || !rule.yearDays.empty()
        || rule.hour.value_or(start.time.hour()) != start.time.hour()
        || rule.minute.value_or(start.time.minute()) != start.time.minute())
        return {};
    switch (rule.every) {
    case Rule::Every::Day:
        return rule.positions.empty() ? ofDays(rule) : QString();
    case Rule::Every::Week:
        return ofWeeks(rule, start.day);
    case Rule::Every::Month:
        return ofMonths(rule, start.day);
    case Rule::Every::Year:
        return ofYears(rule, start.day);
    }
    return {};
}

} // namespace

QString recurrenceWords(const QString &lines, const Due &start)
{
    if (lines.trimmed().isEmpty())
        return {};
    const auto read = onlyRule(lines, start);
    const QString said = read && !start.isNull() ? words(ofSetPosition(*read), start) : QString();
    if (said.isEmpty())
        return Say::tr("By a rule of another calendar");
    if (read->until) {
        const QDate day = dayOf(*read->until);
        const QDate last = timeOf(*read->until) < start.time ? day.addDays(-1) : day;
        return Say::tr("%1 until %2", "how often, day")
            .arg(said, QLocale().toString(last, Say::tr("d MMMM yyyy", "a day")));
    }
    if (read->count)
        return Say::tr("%1, %n times", nullptr, *read->count).arg(said);
    return said;
}

} // namespace rapport::rules
