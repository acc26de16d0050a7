// SPDX-License-Identifier: GPL-3.0-or-later
// The line a hit is shown by.
#pragma once

#include "core/query/search.h"

#include <optional>

namespace rapport::query {

// None when the row is gone by now.
Result<std::optional<Hit>> describeHit(
    const Context &context, const EntityDef &def, qint64 row, bool details);

} // namespace rapport::query
