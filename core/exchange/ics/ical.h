// SPDX-License-Identifier: GPL-3.0-or-later
// Owning pointers for what libical hands out, and its one global switch. For .cpp files of this folder.
#pragma once

#include <libical/ical.h>

#include <QByteArray>

#include <memory>

namespace rapport::exchange::ical {

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeZone {
    void operator()(icaltimezone *zone) const { icaltimezone_free(zone, 1); }
};
using Zone = std::unique_ptr<icaltimezone, FreeZone>;

// Bad input is an answer to libical's callers, never the end of the program.
void prepare();

// Copies and frees what a ..._r() function gave.
inline QByteArray taken(char *text)
{
    const QByteArray copy(text);
    free(text);
    return copy;
}

} // namespace rapport::exchange::ical
