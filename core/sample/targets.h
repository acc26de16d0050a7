// SPDX-License-Identifier: GPL-3.0-or-later
// What everybody is to win in this quarter and the next, near what the deals come to.
#pragma once

#include "core/sample/world.h"

namespace rapport::sample {

// First day of the quarter of `day`.
QDate quarterOf(QDate day);
Result<void> addTargets(World &world);

} // namespace rapport::sample
