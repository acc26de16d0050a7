// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/assigning.h"

#include "core/query/assignment.h"

namespace rapport {

Result<std::vector<rules::Assignment>> planAssignment(
    const query::Context &context, const std::vector<Uid> &leads)
{
    RAPPORT_ASSIGN(const rules::AssignmentFacts facts, query::assignmentFacts(context, leads));
    return rules::assign(facts);
}

Result<int> applyAssignment(Workspace &workspace, const std::vector<rules::Assignment> &plan)
{
    const query::Context reads = workspace.reads();
    Instant at = query::nextAssignment(reads, workspace.clock().now());
    std::vector<Workspace::Edit> edits;
    QString only;
    for (const rules::Assignment &one : plan) {
        if (one.user.isNull())
            continue;
        RAPPORT_ASSIGN(const Record before, query::record(reads, QStringLiteral("lead"), one.lead));
        if (!before.meta.deletedAt.isNull())
            continue;
        Record after = before;
        after.set(u"owner", QVariant::fromValue(one.user));
        after.set(u"rule", QVariant::fromValue(one.rule));
        after.set(u"assigned_at", QVariant::fromValue(at));
        ++at.ms; // whose turn it is next stays known
        only = before.title();
        edits.push_back({before, after});
    }
    const int count = int(edits.size());
    const Label label{
        QStringLiteral("assign"), QStringLiteral("lead"), count == 1 ? only : QString(), count, {}};
    RAPPORT_TRY(workspace.save(label, edits));
    return count;
}

} // namespace rapport
