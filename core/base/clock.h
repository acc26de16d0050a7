// SPDX-License-Identifier: GPL-3.0-or-later
// Time as the product keeps it: instants in UTC milliseconds, days as local dates, and a due
// point that is a local day with an optional time of day. "Now" is asked of a Clock that is
// handed in, so that tests can set it.
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <compare>

namespace rapport {

struct Instant {
    qint64 ms = 0; // UTC since 1970; 0 means none
    bool isNull() const { return ms == 0; }
    static Instant from(const QDateTime &at) { return {at.toMSecsSinceEpoch()}; }
    QDateTime local() const { return QDateTime::fromMSecsSinceEpoch(ms); }
    QString iso() const; // 2026-03-16T07:00:00.000Z, empty when none
    auto operator<=>(const Instant &) const = default;
};

// A day, or a day and minute, on the clock of whoever looks: a call at three stays at three on the
// road. With a zone it is one instant for everybody, which a meeting has to be. Stored as "2026-03-16",
// "2026-03-16T15:00" or "2026-03-16T15:00[Europe/Berlin]" (RFC 9557 without the offset), which sorts as
// text in the order of a diary with whole days first.
struct Due {
    QDate day;
    QTime time; // null: any time of the day
    QByteArray zone = {}; // IANA id, of a time only; empty: none
    bool isNull() const { return !day.isValid(); }
    QString text() const;
    static Due fromText(QStringView text); // null when it is none of the forms
    // The same on the clock of a zone, without one of its own. A time that daylight saving skips is as
    // much later; of one that comes twice, the first counts.
    Due in(const QTimeZone &viewer) const;
    Due here() const; // in the zone of this computer
    // When that is; a whole day begins at midnight. Null when this is.
    Instant instant(const QTimeZone &viewer) const;
    // The wall clock of `zone` (empty: floating, on the clock of `viewer`) at an instant.
    static Due at(Instant instant, const QByteArray &zone, const QTimeZone &viewer);
    bool operator==(const Due &) const = default;
};

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    virtual QTimeZone zone() const { return QTimeZone::systemTimeZone(); }
    QDate today() const { return QDateTime::fromMSecsSinceEpoch(now().ms, zone()).date(); }
};

class SystemClock final : public Clock
{
public:
    Instant now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
};

// Stands still until told otherwise.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now, QTimeZone zone = QTimeZone::systemTimeZone())
        : m_now(now), m_zone(std::move(zone))
    { }
    Instant now() const override { return m_now; }
    QTimeZone zone() const override { return m_zone; }
    void set(Instant now) { m_now = now; }
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void advance(qint64 ms) { m_now.ms += ms; }

private:
    Instant m_now;
    QTimeZone m_zone;
};

} // namespace rapport
