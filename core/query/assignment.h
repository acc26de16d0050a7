// SPDX-License-Identifier: GPL-3.0-or-later
// What rules/assignment.h has to know: the rules with their people, who has how many open leads,
// and the first rule that each lead meets.
#pragma once

#include "core/query/context.h"
#include "core/rules/assignment.h"

#include "core/base/result.h"

namespace rapport::query {

// `leads`: ids in the order in which they are handed out; those in the trash and those that are
// converted are left out. Error Invalid names the rule whose condition cannot be read.
Result<rules::AssignmentFacts> assignmentFacts(const Context &context, const std::vector<Uid> &leads);

// Open leads that nobody has, oldest first, at most `limit`.
Result<std::vector<Uid>> unassignedLeads(const Context &context, int limit);
// Whether any rule is switched on.
bool hasAssignmentRules(const Context &context);

// The instant after the last choice of any of these rules, not before `now`: what leads assigned
// next hold, so that their order stays known.
Instant nextAssignment(const Context &context, Instant now);

} // namespace rapport::query
