// SPDX-License-Identifier: GPL-3.0-or-later
// What was done with a customer, and what is to be done next.
#pragma once

#include "core/sample/world.h"

namespace rapport::sample {

Result<void> addActivities(Party &party, World &world, Dice &dice);
Result<void> addTasks(Party &party, World &world, Dice &dice);

} // namespace rapport::sample
