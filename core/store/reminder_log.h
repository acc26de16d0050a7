// SPDX-License-Identifier: GPL-3.0-or-later
// Which reminders this file's windows have announced. One that is claimed belongs to who claimed it, so that
// of two windows only one announces it; a claim that never became an announcement (the program was ended
// in between) may be taken over after a minute. Nothing here is part of the change log.
#pragma once

#include "core/base/clock.h"
#include "core/store/database.h"

#include <vector>

namespace rapport::reminderlog {

struct Occasion {
    Uid task; // or the first of its series
    QString text;
    Uid open; // the record behind it, which has to be open still
};

enum class State { Claimed, Shown, Dismissed };

// For each whether it was given to the caller, in one transaction. Forgets what is long past. Errors: Busy,
// of the disk.
Result<std::vector<bool>> claim(Database &database, const std::vector<Occasion> &occasions, Instant now);
Result<void> note(Database &database, const std::vector<Occasion> &occasions, State state, Instant now);

} // namespace rapport::reminderlog
