// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom. The link lines say the same to the linker; this says it to readers, and also
// where a header alone would slip through.
#pragma once

#include "tests/lint/rules.h"

namespace lint {

std::vector<Finding> rooms(const std::vector<Source> &sources);

} // namespace lint
