// SPDX-License-Identifier: GPL-3.0-or-later
// Gives records to another person: one batch and one step of undo, in turns of at most 50 ms. Only
// owners change. What somebody else gave away or deleted meanwhile is left alone and counted.
#pragma once

#include "core/query/handover.h"
#include "core/workspace/workspace.h"

namespace rapport {

// What Job::succeeded() brings.
struct HandedOver {
    qint64 batch = 0; // 0: there was nothing to change
    Label label; // of the step: "Hand over 12 customers"
    QHash<QString, qint64> changed; // records by entity
    qint64 skipped = 0; // changed by others since the work began
    std::vector<Uid> customers; // of those changed, the first thousand: for a briefing
    qint64 total() const;
};

// Errors of the job: Refused when the new owner cannot take them; Cancelled says what was done before,
// which Undo takes back. Owned by `parent`; started.
Job *handOver(Workspace &workspace, const query::HandOver &plan, QObject *parent);
// The work itself, for whoever has a store (the console, tests).
Result<HandedOver> handOver(Store &store, const query::Context &reads, const query::HandOver &plan,
    const Uid &actor, const std::function<bool(Progress)> &report = {});

} // namespace rapport

Q_DECLARE_METATYPE(rapport::HandedOver)
