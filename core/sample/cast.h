// SPDX-License-Identifier: GPL-3.0-or-later
// The customers that every sample begins with, as resources/sample/cast-LANG.json tells them.
#pragma once

#include "core/sample/world.h"

namespace rapport::sample {

// Precondition: index is below the size of world.words.cast.
Result<void> addCastMember(World &world, Dice &dice, int index);

} // namespace rapport::sample
