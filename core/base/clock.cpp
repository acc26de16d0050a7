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

Instant Due::instant(const QTimeZone &viewer) const
{
    if (isNull())
        return {};
    if (!time.isValid())
        return Instant::from(day.startOfDay(viewer));
    const QTimeZone clock = zoneOf(zone, viewer);
    const Instant found = Instant::from(QDateTime(day, time, clock));
    // Of a time that comes twice either may be given: the first one has the offset of the hours before.
    constexpr qint64 before = 3LL * 60 * 60 * 1000;
    const auto offset = [&clock](qint64 ms) {
        return 1000LL * clock.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
    };
    const qint64 earlier = found.ms + offset(found.ms) - offset(found.ms - before);
    const bool same = offset(earlier) == offset(found.ms - before);
    return {same && earlier < found.ms ? earlier : found.ms};
}

Due Due::at(Instant instant, const QByteArray &zone, const QTimeZone &viewer)
{
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(instant.ms, zoneOf(zone, viewer));
    return {wall.date(), QTime(wall.time().hour(), wall.time().minute()), zone};
}

} // namespace rapport
