// SPDX-License-Identifier: GPL-3.0-or-later
// VTIMEZONE: the rules of a zone as calendar files carry them.
#pragma once

#include <QByteArray>
#include <QDate>

namespace rapport::exchange {

// Right from `from` until 2037, and after that as the zone goes on by then. Lines end with CRLF; empty for
// a zone that is not known here.
QByteArray timezoneComponent(const QByteArray &zone, const QDate &from);

} // namespace rapport::exchange
