// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files (RFC 5545): CRLF, folded at 75 octets, each zone with its rules.
#pragma once

#include "core/exchange/ics/calendar_item.h"

#include <QByteArray>

namespace rapport::exchange {

struct CalendarHeader {
    QString method; // REQUEST, PUBLISH, ...; empty: none
    QString name; // X-WR-CALNAME; empty: none
    Instant now; // DTSTAMP of what has no stamp of its own
};

QByteArray writeCalendar(const std::vector<CalendarItem> &items, const CalendarHeader &header);

} // namespace rapport::exchange
