// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to the trash with a record: everything whose PartOf link points to it, and what is
// part of those.
#pragma once

#include "core/model/change.h"
#include "core/query/context.h"

namespace rapport {

// Records already in the trash are left out. Each record once.
Result<std::vector<Change>> removalOf(
    const query::Context &context, const QString &entity, const std::vector<Uid> &ids);

} // namespace rapport
