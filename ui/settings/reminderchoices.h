// SPDX-License-Identifier: GPL-3.0-or-later
// How this computer reminds. Quiet hours are off until somebody wants them: a reminder that does not come
// is worse than one that comes at nine in the evening.
#pragma once

#include "core/workspace/reminders.h"

namespace rapport::ui {

struct ReminderChoices {
    int lead = 10; // minutes before what is timed; -1: none
    QTime wholeDay{9, 0};
    bool quiet = false;
    QTime quietFrom{20, 0}, quietTo{8, 0};
    bool notifications = true; // of the system; the bell always has everything
    bool details = true; // else they only say that something is due
    bool tray = true; // closing the window leaves the program in the tray
    bool summary = true; // at the first start of a day
    bool operator==(const ReminderChoices &) const = default;

    ReminderEngine::Settings engine() const
    {
        return {{lead, wholeDay}, quiet ? quietFrom : QTime(), quiet ? quietTo : QTime()};
    }
};

} // namespace rapport::ui
