// SPDX-License-Identifier: GPL-3.0-or-later
// People who asked and are no customers yet, in every state from new to converted, and the rules
// by which they are handed out.
#pragma once

#include "core/sample/world.h"

namespace rapport::sample {

Result<void> addAssignmentRules(World &world);
// About one for every eight customers, the newest last.
Result<void> addLeads(World &world, quint64 seed, int customers);

} // namespace rapport::sample
