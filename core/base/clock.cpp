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

Due Due::fromText(QStringView text)
{
    const QDate day = QDate::fromString(text.left(10).toString(), Qt::ISODate);
    if (!day.isValid() || (text.size() > 10 && text[10] != u'T' && text[10] != u' '))
        return {};
    if (text.size() == 10)
        return {day, {}};
    const QTime time = QTime::fromString(text.mid(11, 5).toString(), QStringLiteral("HH:mm"));
    if (!time.isValid())
        return {};
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
