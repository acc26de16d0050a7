// SPDX-License-Identifier: GPL-3.0-or-later
// A time that was made in another zone, in the words of that zone: "Today 15:00 in New York".
#pragma once

#include "core/base/clock.h"

namespace rapport::ui::words {

// Empty when the clock of `here` shows the same.
QString otherZone(const Due &due, const QTimeZone &here, const QDate &today);

} // namespace rapport::ui::words
