// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace rapport {

QString Instant::iso() const
{
    return isNull() ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString Due::text() const
{
    if (isNull())
        return {};
    const QString date = day.toString(Qt::ISODate);
    return time.isValid() ? QString(date + QLatin1Char('T') + time.toString(QStringLiteral("HH:mm"))) : date;
}

Due Due::fromText(QStringView text)
{
    const QDate day = QDate::fromString(text.left(10).toString(), Qt::ISODate);
    if (!day.isValid() || (text.size() > 10 && text[10] != u'T' && text[10] != u' '))
        return {};
    if (text.size() == 10)
        return {day, {}};
    const QTime time = QTime::fromString(text.mid(11, 5).toString(), QStringLiteral("HH:mm"));
    return time.isValid() ? Due{day, time} : Due{};
}

} // namespace rapport
