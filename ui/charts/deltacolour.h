// SPDX-License-Identifier: GPL-3.0-or-later
// How a rise and a fall are coloured, beside their arrow and sign, which are always there. A preference of
// the person: by whether it is good, or red for every rise as Chinese teams read it.
#pragma once

#include "core/query/report.h"
#include "ui/theme/tokens.h"

namespace rapport::ui {

enum class DeltaScheme { GoodBad, RiseRed };

DeltaScheme deltaScheme();
void setDeltaScheme(DeltaScheme scheme); // of the program; repaints by Theme::changed()

// No change, and what is neither good nor bad, stay quiet.
Role deltaRole(query::Better better, int sign, DeltaScheme scheme = deltaScheme());
// In the colours of the window.
QColor deltaColour(query::Better better, int sign, DeltaScheme scheme = deltaScheme());

} // namespace rapport::ui
