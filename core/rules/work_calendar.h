// SPDX-License-Identifier: GPL-3.0-or-later
// Which days are worked, and from when to when: the team's week, public holidays and the weekend days
// that make up for them (调休). Holidays come from a small JSON file by country and year that ships for
// China and that anybody can replace (docs/holidays.md); a year without an entry has plain weeks.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QTime>

#include <optional>

namespace rapport::rules {

class WorkCalendar
{
public:
    struct Day {
        QString nameEn, nameZh; // of the holiday
        bool isWorkday = false; // one that makes up for a holiday
        bool operator==(const Day &) const = default;
    };

    // A holiday file as read: whose it is, and which years it knows.
    struct Holidays {
        QString country, nameEn, nameZh;
        QList<int> years; // in order
        QHash<QDate, Day> days;
    };
    // `text` is the file's JSON, or the code of one that ships. Errors: NotFound, when no such file ships;
    // Invalid, saying which entry of the file is wrong.
    static Result<Holidays> readHolidays(const QString &text);
    static QStringList shipped(); // codes

    WorkCalendar() = default; // Monday to Friday, 9:00 to 18:00, no holidays
    // As the file's settings have them: `days` "1-5" or "1,2,3,4,6" (1 Monday), `hours` "09:00-18:00",
    // `holidays` the text of a holiday file, or the code of one that ships ("CN"), or empty. What cannot be
    // read is left at its default and told in `problem`.
    static WorkCalendar fromSettings(const QString &days, const QString &hours, const QString &holidays,
        std::optional<Error> *problem = nullptr);

    bool isWorkday(const QDate &day) const;
    bool isWeekday(const QDate &day) const; // worked in a plain week, holiday or not
    QDate workdayFrom(const QDate &day) const; // the day itself, or the next workday
    std::optional<Day> special(const QDate &day) const; // a holiday, or a day that makes up for one
    bool knowsYear(int year) const; // its holidays; true when there is no holiday file
    bool hasHolidays() const { return m_hasFile; }
    QTime opens() const { return m_opens; }
    QTime closes() const { return m_closes; }

private:
    quint8 m_week = 0x1f; // bit 0: Monday
    QTime m_opens{9, 0}, m_closes{18, 0};
    QHash<QDate, Day> m_days;
    QList<int> m_years;
    bool m_hasFile = false;
};

} // namespace rapport::rules
