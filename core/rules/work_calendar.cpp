// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/work_calendar.h"

#include <QCoreApplication>

namespace rapport::rules {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(WorkCalendar)
};

// Bits of the days in "1-5" or "1,2,4-6"; none when it is neither.
std::optional<quint8> weekOf(const QString &days)
{
    quint8 week = 0;
    for (const QString &part : days.split(u',')) {
        const QStringList ends = part.trimmed().split(u'-');
        bool isFirst = false, isLast = false;
        const int first = ends.first().toInt(&isFirst), last = ends.last().toInt(&isLast);
        if (ends.size() > 2 || !isFirst || !isLast || first < 1 || last > 7 || first > last)
            return {};
        for (int day = first; day <= last; ++day)
            week = quint8(week | 1u << (day - 1));
    }
    return week;
}

std::optional<std::pair<QTime, QTime>> hoursOf(const QString &hours)
{
    const QStringList ends = hours.split(u'-');
    if (ends.size() != 2)
        return {};
    const QTime opens = QTime::fromString(ends[0].trimmed(), u"H:mm"_s);
    QTime closes = QTime::fromString(ends[1].trimmed(), u"H:mm"_s);
    if (ends[1].trimmed() == u"24:00"_s)
        closes = QTime(23, 59);
    if (!opens.isValid() || !closes.isValid() || opens >= closes)
        return {};
    return std::pair(opens, closes);
}

Error invalid(const QString &why, const QString &help, const QString &field)
{
    return {Error::Code::Invalid, Say::tr("The working calendar was not read in full."), why, help, field};
}

} // namespace

WorkCalendar WorkCalendar::fromSettings(
    const QString &days, const QString &hours, const QString &holidays, std::optional<Error> *problem)
{
    WorkCalendar calendar;
    const auto tell = [problem](const Error &error) {
        if (problem && !*problem)
            *problem = error;
    };
    if (!days.trimmed().isEmpty()) {
        if (const auto week = weekOf(days))
            calendar.m_week = *week;
        else
            tell(invalid(Say::tr("“%1” names no days of the week.").arg(days),
                Say::tr("Days are written as 1-5 or 1,2,4, where 1 is Monday."), u"work_days"_s));
    }
    if (!hours.trimmed().isEmpty()) {
        if (const auto span = hoursOf(hours))
            std::tie(calendar.m_opens, calendar.m_closes) = *span;
        else
            tell(invalid(Say::tr("“%1” are no working hours.").arg(hours),
                Say::tr("Hours are written as 09:00-18:00."), u"work_hours"_s));
    }
    if (!holidays.trimmed().isEmpty()) {
        const auto read = readHolidays(holidays);
        if (read) {
            calendar.m_days = read->days;
            calendar.m_years = read->years;
            calendar.m_hasFile = true;
        } else {
            tell(read.error());
        }
    }
    return calendar;
}

bool WorkCalendar::isWorkday(const QDate &day) const
{
    if (const auto known = special(day))
        return known->isWorkday;
    return isWeekday(day);
}

bool WorkCalendar::isWeekday(const QDate &day) const { return m_week & (1u << (day.dayOfWeek() - 1)); }

QDate WorkCalendar::workdayFrom(const QDate &day) const
{
    // A year without a workday has no next one.
    for (QDate next = day; day.isValid() && day.daysTo(next) < 366; next = next.addDays(1)) {
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

bool WorkCalendar::knowsYear(int year) const { return !m_hasFile || m_years.contains(year); }

} // namespace rapport::rules
