// SPDX-License-Identifier: GPL-3.0-or-later
// Repetitions drawn by chance, always the same ones: what the standard allows and this program takes, with
// starts that lie near the days on which clocks change, at hours that are left out or come twice.
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QStringList>

#include <array>
#include <random>
#include <vector>

struct RandomRule {
    QString value; // behind "RRULE:", without UNTIL
    rapport::Due start; // without a zone
    int untilMinutes = -1; // after the start; the end, in whole minutes of real time
    bool isDay() const { return !start.time.isValid(); }
    bool has(const char *part) const { return value.contains(QLatin1String(part)); }
};

inline constexpr std::array kZones{"Europe/Berlin", "Europe/London", "Europe/Lisbon", "America/New_York",
    "America/Los_Angeles", "America/St_Johns", "America/Santiago", "America/Halifax", "America/Mexico_City",
    "Australia/Sydney", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham", "Africa/Cairo",
    "Asia/Jerusalem", "Asia/Beirut", "America/Havana", "Atlantic/Azores", "America/Asuncion",
    "Asia/Shanghai"};

class RandomRules
{
public:
    explicit RandomRules(unsigned seed) : m_random(seed) { }

    RandomRule draw()
    {
        RandomRule drawn;
        drawn.start = start();
        switch (below(4)) {
        case 0:
            daily();
            break;
        case 1:
            weekly();
            break;
        case 2:
            monthly();
            break;
        default:
            yearly();
            break;
        }
        if (once(3))
            add("INTERVAL", QString::number(2 + below(once(5) ? 20 : 4)));
        if (once(4))
            add("WKST", one(kDays));
        if (once(3))
            add("COUNT", QString::number(1 + below(15)));
        else if (once(3))
            drawn.untilMinutes = below(3 * 365 * 24 * 60);
        drawn.value = m_parts.join(u';');
        return drawn;
    }

private:
    static constexpr std::array kDays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

    int below(int most) { return int(m_random() % unsigned(most)); }
    bool once(int in) { return below(in) == 0; }
    template <size_t size>
    QString one(const std::array<const char *, size> &words)
    {
        return QString::fromLatin1(words[size_t(below(int(size)))]);
    }
    void add(const char *name, const QString &value) { m_parts << QLatin1String(name) + u'=' + value; }

    rapport::Due start()
    {
        static constexpr std::array turns{"2019-03-05", "2020-10-20", "2021-03-08", "2022-10-25",
            "2024-02-25", "2018-04-25", "2023-09-20", "2020-12-25"};
        const QDate near = QDate::fromString(one(turns), Qt::ISODate);
        rapport::Due due{near.addDays(below(once(2) ? 12 : 1500)), {}};
        if (!once(5))
            due.time = once(2) ? QTime(below(4), 15 * below(4)) : QTime(below(24), 5 * below(12));
        return due;
    }

    QString numbers(int most, int count, bool fromEnd)
    {
        QStringList texts;
        for (int i = 0; i <= below(count); ++i)
            texts << QString::number((1 + below(most)) * (fromEnd && once(4) ? -1 : 1));
        texts.removeDuplicates();
        return texts.join(u',');
    }

    QString weekdays(int nth)
    {
        QStringList texts;
        for (int i = 0; i <= below(4); ++i) {
            const int number = nth && !once(3) ? (1 + below(nth)) * (once(3) ? -1 : 1) : 0;
            texts << (number ? QString::number(number) : QString()) + one(kDays);
        }
        texts.removeDuplicates();
        return texts.join(u',');
    }

    void begin(const char *every) { m_parts = QStringList{QLatin1String("FREQ=") + QLatin1String(every)}; }

    void daily()
    {
        begin("DAILY");
        if (once(4))
            add("BYMONTH", numbers(12, 4, false));
        if (once(5))
            add("BYMONTHDAY", numbers(31, 6, true));
        if (once(4))
            add("BYDAY", weekdays(0));
    }

    void weekly()
    {
        begin("WEEKLY");
        if (once(5))
            add("BYMONTH", numbers(12, 4, false));
        if (!once(3)) {
            add("BYDAY", weekdays(0));
            if (once(6))
                add("BYSETPOS", numbers(3, 2, true));
        }
    }

    void monthly()
    {
        begin("MONTHLY");
        if (once(4))
            add("BYMONTH", numbers(12, 4, false));
        if (once(2))
            add("BYMONTHDAY", numbers(31, 5, true));
        if (once(2)) {
            add("BYDAY", weekdays(once(2) ? 5 : 0));
            if (once(4))
                add("BYSETPOS", numbers(5, 2, true));
        }
    }

    void yearly()
    {
        begin("YEARLY");
        const int kind = below(6);
        if (kind == 0) {
            add("BYYEARDAY", numbers(366, 8, true));
        } else if (kind == 1) {
            add("BYWEEKNO", numbers(53, 4, true));
            add("BYDAY", weekdays(0));
            return;
        } else {
            if (once(2))
                add("BYMONTH", numbers(12, 4, false));
            if (kind == 2 || kind == 3)
                add("BYMONTHDAY", numbers(31, 5, true));
        }
        if (once(2)) {
            const bool hasMonth = m_parts.last().startsWith(QLatin1String("BYMONTH="));
            add("BYDAY", weekdays(once(2) ? (hasMonth ? 5 : 53) : 0));
            if (once(4))
                add("BYSETPOS", numbers(5, 2, true));
        }
    }

    std::mt19937 m_random;
    QStringList m_parts;
};
