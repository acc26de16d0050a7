// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/zones.h"

#include "core/exchange/ics/ical.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

struct CalendarZones::Own {
    ical::Zone zone{icaltimezone_new()};
    QByteArray location; // X-LIC-LOCATION

    int offset(const QDateTime &utc) const
    {
        icaltimetype time = icaltime_from_timet_with_zone(
            time_t(utc.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
        int isDaylight = 0;
        return icaltimezone_get_utc_offset_of_utc_time(zone.get(), &time, &isDaylight);
    }
};

CalendarZones::CalendarZones() { ical::prepare(); }
CalendarZones::~CalendarZones() = default;

void CalendarZones::add(const CalendarBlock &vtimezone)
{
    const QByteArray text = vtimezone.lines.join("\r\n"_L1).toUtf8();
    ical::Component component(icalparser_parse_string(text.constData()));
    if (!component || icalcomponent_isa(component.get()) != ICAL_VTIMEZONE_COMPONENT)
        return;
    auto own = std::make_shared<Own>();
    for (const QString &line : vtimezone.lines) {
        if (line.startsWith("X-LIC-LOCATION:"_L1, Qt::CaseInsensitive))
            own->location = line.mid(15).trimmed().toUtf8();
    }
    // On success the zone owns the component.
    if (!icaltimezone_set_component(own->zone.get(), component.get()))
        return;
    component.release();
    m_own.insert(QString::fromUtf8(icaltimezone_get_tzid(own->zone.get())), own);
}

static QByteArray known(const QByteArray &id)
{
    return !id.isEmpty() && QTimeZone::isTimeZoneIdAvailable(id) ? id : QByteArray();
}

// "/mozilla.org/20050126_1/Europe/Berlin", "GMT+08:00", "W. Europe Standard Time".
static QByteArray byName(const QString &tzid)
{
    const QString name = tzid.trimmed().remove(u'"');
    if (QByteArray id = known(name.toUtf8()); !id.isEmpty())
        return id;
    if (QByteArray id = known(QTimeZone::windowsIdToDefaultIanaId(name.toUtf8())); !id.isEmpty())
        return id;
    const QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype count = std::min<qsizetype>(3, parts.size()); count > 1; --count) {
        if (QByteArray id = known(parts.mid(parts.size() - count).join(u'/').toUtf8()); !id.isEmpty())
            return id;
    }
    // "(UTC+08:00) Beijing, ..." is the display name of Windows; which zone it is, its rules say.
    const bool isUtc = name == "GMT"_L1 || name == "Z"_L1 || name.endsWith("/UTC"_L1);
    return isUtc ? QByteArrayLiteral("UTC") : QByteArray();
}

QByteArray CalendarZones::byRules(const Own &own, const QDate &near) const
{
    if (QByteArray id = known(own.location); !id.isEmpty())
        return id;
    std::vector<std::pair<QDateTime, int>> probes; // twice a month for two years
    for (int i = 0; i < 48; ++i) {
        const QDateTime at(near.addDays(-30 + i * 15), QTime(12, 0), Qt::UTC);
        probes.emplace_back(at, own.offset(at));
    }
    const auto fits = [&](const QByteArray &id) {
        const QTimeZone zone(id);
        return zone.isValid() && std::all_of(probes.cbegin(), probes.cend(), [&](const auto &probe) {
            return zone.offsetFromUtc(probe.first) == probe.second;
        });
    };
    static constexpr std::array likely{"Asia/Shanghai", "Europe/Berlin", "Europe/London", "America/New_York",
        "America/Chicago", "America/Denver", "America/Los_Angeles", "Asia/Tokyo", "Asia/Singapore",
        "Asia/Kolkata", "Australia/Sydney", "America/Sao_Paulo", "Europe/Helsinki", "Europe/Moscow",
        "Asia/Dubai"};
    for (const char *id : likely) {
        if (fits(id))
            return id;
    }
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && fits(id))
            return id;
    }
    return {};
}

QByteArray CalendarZones::idOf(const QString &tzid, const QDate &near)
{
    const auto done = m_ids.constFind(tzid);
    if (done != m_ids.cend())
        return *done;
    QByteArray id = byName(tzid);
    const auto own = m_own.constFind(tzid);
    if (id.isEmpty() && own != m_own.cend())
        id = byRules(**own, near);
    return *m_ids.insert(tzid, id);
}

CalendarZones::Found CalendarZones::at(const QDate &day, const QTime &time, const QString &tzid)
{
    const QByteArray id = idOf(tzid, day);
    if (!id.isEmpty())
        return {{day, time, id}, true};
    const auto own = m_own.constFind(tzid);
    if (own == m_own.cend())
        return {{day, time}, false};
    // No zone is like it: at least the instant is kept.
    const QDateTime wall(day, time, Qt::UTC);
    const int offset = (*own)->offset(wall.addSecs(-(*own)->offset(wall)));
    return {Due::at(Instant::from(wall.addSecs(-offset)), "UTC", QTimeZone::utc()), true};
}

} // namespace rapport::exchange
