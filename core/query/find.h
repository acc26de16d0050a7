// SPDX-License-Identifier: GPL-3.0-or-later
// How a person names one record on a command line.
#pragma once

#include "core/query/context.h"

#include "core/base/result.h"

#include <vector>

namespace rapport::query {

// Live records that `text` may mean, and trashed ones by their whole id: the whole id alone; else
// those whose id begins or ends so (four hexadecimal digits or more, dashes allowed); else those whose
// title is exactly so. At most `limit`. Errors: NotFound for an unknown entity.
Result<std::vector<Uid>> findByName(
    const Context &context, QStringView entity, const QString &text, int limit);

} // namespace rapport::query
