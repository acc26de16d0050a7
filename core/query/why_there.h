// SPDX-License-Identifier: GPL-3.0-or-later
// Why a task that nobody wrote by hand is there, in a sentence or two: "Every 7 days, because Acme is
// grade A. The last call was on 16 March."
#pragma once

#include "core/query/context.h"

namespace rapport::query {

// Empty for a task that somebody made.
QString whyThere(const Context &context, const Record &task);

} // namespace rapport::query
