// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/daywords.h"

#include "core/query/periods.h"

#include <QCoreApplication>

namespace rapport::query {

QString dayLabel(const QDate &day)
{
    const QDate first(day.year(), day.month(), 1);
    const QString month = periodLabel({first, first.addMonths(1).addDays(-1)}, Bucket::Month);
    return QCoreApplication::translate("Period", "%1 %2", "day, month with year, as in 17 Mar 2026")
        .arg(day.day())
        .arg(month);
}

QString spanLabel(const Period &period, int yearStart)
{
    for (const Bucket bucket : {Bucket::Month, Bucket::Quarter, Bucket::Year}) {
        if (periodAround(period.first, bucket, yearStart) == period)
            return periodLabel(period, bucket, yearStart);
    }
    return QCoreApplication::translate("Report", "%1 – %2", "from day to day")
        .arg(dayLabel(period.first), dayLabel(period.last));
}

} // namespace rapport::query
