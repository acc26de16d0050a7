// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings and events beside the customers: the team's weekly rounds, fairs, what repeats.
#pragma once

#include "core/sample/world.h"

namespace rapport::sample {

Result<void> addDiary(World &world);
// The task's owner as the organizer, and these.
Result<void> addParticipants(World &world, const Task &task, const std::vector<Id<Contact>> &contacts,
    const std::vector<Id<User>> &users);

} // namespace rapport::sample
