// SPDX-License-Identifier: GPL-3.0-or-later
// How a foreign file is to be read, from the options that import and inspect share.
#pragma once

#include "app/ctl/arguments.h"
#include "core/exchange/job/inspect.h"

namespace rapport::ctl {

// --encoding, --delimiter (the character, or tab, comma, semicolon, pipe), --sheet, --header.
Result<exchange::InspectOptions> readingOptions(const Arguments &arguments);

} // namespace rapport::ctl
