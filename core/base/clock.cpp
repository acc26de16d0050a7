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
    if (!time.isValid())
        return date;
    const QString wall = date + QLatin1Char('T') + time.toString(QStringLiteral("HH:mm"));
    return zone.isEmpty() ? wall : QString(wall + QLatin1Char('[') + QLatin1String(zone) + QLatin1Char(']'));
}

// The digits of a fixed place; -1 when there is something else. Diaries read thousands of these.
static int digitsAt(QStringView text, qsizetype at, int count)
{
    if (text.size() < at + count)
        return -1;
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return -1;
        value = value * 10 + (text[i].unicode() - u'0');
    }
    return value;
}

Due Due::fromText(QStringView text)
{
    const int year = digitsAt(text, 0, 4), month = digitsAt(text, 5, 2), number = digitsAt(text, 8, 2);
    if (year < 1 || month < 1 || number < 1 || text[4] != u'-' || text[7] != u'-')
        return {};
    const QDate day(year, month, number);
    if (!day.isValid() || (text.size() > 10 && text[10] != u'T' && text[10] != u' '))
        return {};
    if (text.size() == 10)
        return {day, {}};
    const int hour = digitsAt(text, 11, 2), minute = digitsAt(text, 14, 2);
    if (hour < 0 || minute < 0 || text[13] != u':' || hour > 23 || minute > 59)
        return {};
    const QTime time(hour, minute);
    const QStringView rest = text.mid(16);
    if (rest.startsWith(u'[') && rest.endsWith(u']'))
        return {day, time, rest.mid(1, rest.size() - 2).toLatin1()};
    return {day, time};
}

// What names no zone that is known here (an older list of zones, a slip in a file) is read on the
// clock of whoever looks, and nothing is lost.
static QTimeZone zoneOf(const QByteArray &name, const QTimeZone &viewer)
{
    if (name.isEmpty())
        return viewer;
    const QTimeZone named(name);
    return named.isValid() ? named : viewer;
}

Due Due::in(const QTimeZone &viewer) const
{
    if (zone.isEmpty() || !time.isValid())
        return {day, time};
    return at(instant(viewer), {}, viewer);
}

Due Due::here() const { return zone.isEmpty() ? *this : in(QTimeZone::systemTimeZone()); }

// Qt gives either of a time that comes twice, and some other hour for one that is left out. Here the first
// of two counts, and what is left out has the offset from before the gap, as RFC 5545 wants both.
static qint64 msOfWall(const QDateTime &wall, const QTimeZone &clock)
{
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    const qint64 ms = wall.toMSecsSinceEpoch();
    const auto offset = [&clock](qint64 at) {
        return 1000LL * clock.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
    };
    const qint64 before = offset(ms - day), after = offset(ms + day);
    if (before == after || offset(ms - before) == before)
        return ms - before;
    return offset(ms - after) == after ? ms - after : ms - before;
}

Instant Due::instant(const QTimeZone &viewer) const
{
    if (isNull())
        return {};
    if (!time.isValid())
        return Instant::from(day.startOfDay(viewer));
    return {msOfWall(QDateTime(day, time, Qt::UTC), zoneOf(zone, viewer))};
}

Due Due::at(Instant instant, const QByteArray &zone, const QTimeZone &viewer)
{
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(instant.ms, zoneOf(zone, viewer));
    return {wall.date(), QTime(wall.time().hour(), wall.time().minute()), zone};
}

} // namespace rapport
