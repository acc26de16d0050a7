// SPDX-License-Identifier: GPL-3.0-or-later
// What the zones of a calendar file are: by their own name, by that of Windows, by the end of a longer name,
// or as a zone that has had the same rules around the years in question.
#pragma once

#include "core/base/clock.h"
#include "core/exchange/ics/lines.h"

#include <QHash>

namespace rapport::exchange {

class CalendarZones
{
public:
    CalendarZones();
    ~CalendarZones();
    void add(const CalendarBlock &vtimezone);

    // A wall clock time of the zone with that name. Null time zone in the result: nothing is known of it.
    struct Found {
        Due due;
        bool isKnown = true;
    };
    Found at(const QDate &day, const QTime &time, const QString &tzid);

private:
    struct Own;
    QByteArray idOf(const QString &tzid, const QDate &near);
    QByteArray byRules(const Own &own, const QDate &near) const;

    QHash<QString, std::shared_ptr<Own>> m_own; // by TZID
    QHash<QString, QByteArray> m_ids; // empty: none is known
};

} // namespace rapport::exchange
