// SPDX-License-Identifier: GPL-3.0-or-later
// The same change to many rows as one batch: on a worker, in turns of at most 50 ms.
#pragma once

#include "core/workspace/act.h"
#include "core/workspace/job.h"

namespace rapport {

// What bulk work came to, as a job's result.
struct BulkOutcome {
    qint64 batch = 0; // number in the log; 0 when there was nothing to do
    qint64 changed = 0;
    qint64 refused = 0; // stayed as they were
    Error reason; // why the first of those was refused
    // "38 changed, 4 not: Amount is empty."; empty when nothing was refused.
    QString text() const;
};

// `each` puts what is to happen to a record into the act. What it refuses is counted and left out.
// Cancelled work keeps what was committed, as one step of undo. The result is a BulkOutcome; an
// Error when every row was refused, or the file fails.
Job::Work bulkWork(const ChangeSet &header, const QString &entity, std::vector<qint64> rowNumbers,
    Ground ground, std::function<Result<void>(Act &, const Record &)> each);

// See Workspace::moveAndRemove.
Job::Work moveAndRemoveWork(const ChangeSet &header, const QString &entity, std::vector<Uid> ids,
    QHash<Uid, Uid> moves, Ground ground);

} // namespace rapport

Q_DECLARE_METATYPE(rapport::BulkOutcome)
