// SPDX-License-Identifier: GPL-3.0-or-later
// What editor and words share.
#pragma once

#include "core/rules/recurrence_rule.h"

namespace rapport::rules::detail {

// The one rule of `lines`; none when there are more, or days beside it.
std::optional<Rule> onlyRule(const QString &lines, const Due &start);
// BYDAY=TU;BYSETPOS=2 as BYDAY=2TU.
Rule ofSetPosition(const Rule &rule);

} // namespace rapport::rules::detail
