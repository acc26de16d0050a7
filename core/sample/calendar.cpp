// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/calendar.h"

#include <cstdlib>

namespace rapport::sample {

QDate Calendar::workdayAhead(int workdays) const
{
    QDate day = m_today;
    const int step = workdays < 0 ? -1 : 1;
    for (int left = std::abs(workdays); left > 0;) {
        day = day.addDays(step);
        if (day.dayOfWeek() <= Qt::Friday)
            --left;
    }
    return day;
}

QDate Calendar::workdayUntil(QDate day) { return day.addDays(-qMax(0, day.dayOfWeek() - int(Qt::Friday))); }

Instant Calendar::someTime(QDate day, Dice &dice)
{
    return at(day, QTime(9, 0).addSecs(60 * dice.below(9 * 60)));
}

Due Calendar::due(const QString &text) const
{
    const QString day = text.section(QLatin1Char(' '), 0, 0);
    const QString time = text.section(QLatin1Char(' '), 1);
    Due due;
    if (day.startsWith(QLatin1Char('b')))
        due.day = workdayAhead(day.mid(1).toInt());
    else if (day.startsWith(QLatin1Char('w')))
        due.day = m_today.addDays(day.mid(1).toInt() - m_today.dayOfWeek());
    else
        due.day = m_today.addDays(day.toInt());
    if (!time.isEmpty())
        due.time = QTime::fromString(time, QStringLiteral("HH:mm"));
    return due;
}

} // namespace rapport::sample
