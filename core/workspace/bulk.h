// SPDX-License-Identifier: GPL-3.0-or-later
// The same change to many rows as one batch: on a worker, in turns of at most 50 ms.
#pragma once

#include "core/workspace/job.h"

namespace rapport {

// `each` adds what it wants to the writer. The result is the batch's number; cancelled work keeps
// what was committed, as one step of undo.
Job::Work bulkWork(const ChangeSet &header, const QString &entity, std::vector<qint64> rowNumbers,
    std::function<Result<void>(BatchWriter &, Store &, const Record &)> each);

} // namespace rapport
