// SPDX-License-Identifier: GPL-3.0-or-later
// Days around the day of reference. People work from Monday to Friday, from nine to six.
#pragma once

#include "core/base/clock.h"
#include "core/sample/dice.h"

namespace rapport::sample {

class Calendar
{
public:
    explicit Calendar(QDate today) : m_today(today) { }

    QDate today() const { return m_today; }
    QDate ago(int days) const { return m_today.addDays(-days); }
    QDate workdayAhead(int workdays) const; // the n-th workday after today; before it, when negative
    static QDate workdayUntil(QDate day); // the day, or the Friday before
    static Instant at(QDate day, QTime time) { return Instant::from(QDateTime(day, time)); }
    static Instant someTime(QDate day, Dice &dice);
    // "-6", "0 15:00", "+1 09:30": days from today; "b4 10:00": workdays; "w1 09:00": Monday of this week.
    Due due(const QString &text) const;

private:
    QDate m_today;
};

} // namespace rapport::sample
