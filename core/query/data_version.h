// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody else wrote to the file, which SQLite counts for every connection.
#pragma once

#include "core/base/result.h"
#include "core/query/context.h"

namespace rapport::query {

// Another number than last time: another connection has committed since. Own commits do not count.
Result<qint64> dataVersion(const Context &context);

} // namespace rapport::query
