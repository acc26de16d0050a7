// SPDX-License-Identifier: GPL-3.0-or-later
// Time as the product keeps it: instants in UTC milliseconds, days as local dates, and a due
// point that is a local day with an optional time of day. "Now" is asked of a Clock that is
// handed in, so that tests can set it.
#pragma once

#include <QDateTime>

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

// A local day, or a local day and minute. Stored as "2026-03-16" or "2026-03-16T15:00", which
// sorts as text in the order of a diary with whole days first.
struct Due {
    QDate day;
    QTime time; // null: any time of the day
    bool isNull() const { return !day.isValid(); }
    QString text() const;
    static Due fromText(QStringView text); // null when it is neither form
    bool operator==(const Due &) const = default;
};

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    QDate today() const { return now().local().date(); }
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
    explicit FixedClock(Instant now) : m_now(now) { }
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(qint64 ms) { m_now.ms += ms; }

private:
    Instant m_now;
};

} // namespace rapport
