// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/work_calendar.h"

namespace rapport::rules {

WorkCalendar WorkCalendar::fromSettings(
    const QString &, const QString &, const QString &, std::optional<Error> *)
{
    return {};
}

bool WorkCalendar::isWorkday(const QDate &day) const
{
    if (const auto known = special(day))
        return known->isWorkday;
    return m_week & (1u << (day.dayOfWeek() - 1));
}

QDate WorkCalendar::workdayFrom(const QDate &day) const
{
    // A year without a workday has no next one.
    for (QDate next = day; day.daysTo(next) < 366; next = next.addDays(1)) {
        if (isWorkday(next))
            return next;
    }
    return day;
}

std::optional<WorkCalendar::Day> WorkCalendar::special(const QDate &day) const
{
    const auto found = m_days.constFind(day);
    return found == m_days.cend() ? std::nullopt : std::optional<Day>(*found);
}

bool WorkCalendar::knowsYear(int year) const
{
    if (!m_hasFile)
        return true;
    for (auto it = m_days.cbegin(); it != m_days.cend(); ++it) {
        if (it.key().year() == year)
            return true;
    }
    return false;
}

} // namespace rapport::rules
