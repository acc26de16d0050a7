// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/assigning.h"

#include "core/query/assignment.h"
#include "core/workspace/bulk.h"

namespace rapport {

namespace {

struct Given {
    Uid user;
    Uid rule;
    Instant at;
};

Record assigned(Record lead, const Given &given)
{
    lead.set(u"owner", QVariant::fromValue(given.user));
    lead.set(u"rule", QVariant::fromValue(given.rule));
    lead.set(u"assigned_at", QVariant::fromValue(given.at));
    return lead;
}

// Each a millisecond after the one before: whose turn it is next stays known.
QHash<Uid, Given> choicesOf(const Workspace &workspace, const std::vector<rules::Assignment> &plan)
{
    Instant at = query::nextAssignment(workspace.reads(), workspace.clock().now());
    QHash<Uid, Given> choices;
    for (const rules::Assignment &one : plan) {
        if (one.user.isNull())
            continue;
        choices.insert(one.lead, {one.user, one.rule, at});
        ++at.ms;
    }
    return choices;
}

} // namespace

Result<std::vector<rules::Assignment>> planAssignment(
    const query::Context &context, const std::vector<Uid> &leads)
{
    RAPPORT_ASSIGN(const rules::AssignmentFacts facts, query::assignmentFacts(context, leads));
    return rules::assign(facts);
}

Result<int> applyAssignment(Workspace &workspace, const std::vector<rules::Assignment> &plan)
{
    const QHash<Uid, Given> choices = choicesOf(workspace, plan);
    std::vector<Workspace::Edit> edits;
    QString only;
    for (const rules::Assignment &one : plan) {
        if (one.user.isNull())
            continue;
        RAPPORT_ASSIGN(const Record before, query::record(workspace.reads(), u"lead", one.lead));
        if (!before.meta.deletedAt.isNull())
            continue;
        only = before.title();
        edits.push_back({before, assigned(before, choices.value(one.lead))});
    }
    const int count = int(edits.size());
    const Label label{
        QStringLiteral("assign"), QStringLiteral("lead"), count == 1 ? only : QString(), count, {}};
    RAPPORT_TRY(workspace.save(label, edits));
    return count;
}

Job *assignmentJob(Workspace &workspace, const std::vector<rules::Assignment> &plan, QObject *parent)
{
    const QHash<Uid, Given> choices = choicesOf(workspace, plan);
    const QString lead = QStringLiteral("lead");
    std::vector<qint64> rows;
    for (const rules::Assignment &one : plan) {
        const auto row = query::rowNumber(workspace.reads(), lead, one.lead);
        if (!one.user.isNull() && row && *row > 0)
            rows.push_back(*row);
    }
    ChangeSet header;
    header.label = {QStringLiteral("assign"), lead, {}, int(rows.size()), {}};
    header.actor = workspace.actor();
    const Ground ground{workspace.reads(), workspace.clock().now(), workspace.region()};
    Job *job
        = workspace.startJob(bulkWork(header, lead, std::move(rows), ground,
                                 [choices](Act &act, const Record &before) -> Result<void> {
                                     return act.save(before, assigned(before, choices.value(before.id())));
                                 }),
            parent);
    const auto tell
        = [&workspace, label = header.label, lead] { workspace.announceBulk(label, Origin::Local, {lead}); };
    QObject::connect(job, &Job::succeeded, &workspace, tell);
    QObject::connect(job, &Job::failed, &workspace, tell); // what was done before is kept
    return job;
}

} // namespace rapport
