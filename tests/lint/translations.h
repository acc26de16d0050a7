// SPDX-License-Identifier: GPL-3.0-or-later
// Every string on the screen must be said in every language.
#pragma once

#include "tests/lint/rules.h"

namespace lint {

// Messages of translation files that nobody has finished, named by their source text.
std::vector<Finding> unfinished(const std::vector<Source> &sources);

} // namespace lint
