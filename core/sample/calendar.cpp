// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/calendar.h"

namespace rapport::sample {

QDate Calendar::workdayAhead(int workdays) const
{
    QDate day = m_today;
    while (workdays > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() <= Qt::Friday)
            --workdays;
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
    const bool workdays = day.startsWith(QLatin1Char('b'));
    Due due;
    due.day = workdays ? workdayAhead(day.mid(1).toInt()) : m_today.addDays(day.toInt());
    if (!time.isEmpty())
        due.time = QTime::fromString(time, QStringLiteral("HH:mm"));
    return due;
}

} // namespace rapport::sample
