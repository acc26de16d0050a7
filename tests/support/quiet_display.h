// SPDX-License-Identifier: GPL-3.0-or-later
// A display that is none says hundreds of times what it cannot do, and what a failing test says would
// be lost between. These lines are dropped; all others are printed as ever.
#pragma once

namespace rapport::test {

void quietDisplay();

} // namespace rapport::test
