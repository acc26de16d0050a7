// SPDX-License-Identifier: GPL-3.0-or-later
// All live records of an entity, oldest first, a page at a time.
#pragma once

#include "core/query/list.h"

#include <functional>

namespace rapport::exchange {

using EachRow = std::function<void(const query::Row &)>;
// `query`'s sort stands; without one the oldest come first.
Result<void> eachRow(const query::Context &context, const query::ListQuery &query, const QStringList &fields,
    const EachRow &each);

} // namespace rapport::exchange
