// SPDX-License-Identifier: GPL-3.0-or-later
// Gives leads to the people that the rules name, as one step of undo. What a dry run showed is what
// is saved, as long as nothing changed in between.
#pragma once

#include "core/rules/assignment.h"
#include "core/workspace/workspace.h"

namespace rapport {

// Who would get which lead; for a reader thread.
Result<std::vector<rules::Assignment>> planAssignment(
    const query::Context &context, const std::vector<Uid> &leads);

// Saves the plan: owner, rule and time of every lead that somebody gets. Gives how many those are.
// Leads that went to the trash meanwhile are left out. Errors: NotFound.
Result<int> applyAssignment(Workspace &workspace, const std::vector<rules::Assignment> &plan);

// The same on a thread of its own, for plans that take longer than a moment. The result is a
// BulkOutcome (bulk.h); the workspace tells everybody.
constexpr std::size_t assignedAtOnce = 200;
Job *assignmentJob(Workspace &workspace, const std::vector<rules::Assignment> &plan, QObject *parent);

} // namespace rapport
