// SPDX-License-Identifier: GPL-3.0-or-later
// A file with a pipeline, and the everyday acts of people who sell, for the tests about deals.
#pragma once

#include "tests/support/temp_workspace.h"

#include "core/workspace/bulk.h"

#include <optional>

namespace rapport::test {

struct SalesFile : TempWorkspace {
    // The stage number `skip` of a kind, in the order of the pipeline.
    Record stage(const QString &kind, int skip = 0);
    Record deal(const QString &name, const std::vector<std::pair<QString, QVariant>> &values = {});
    Result<void> move(const Record &deal, const Record &to);
    // Sets several fields in one act.
    Result<void> edit(const Record &record, const std::vector<std::pair<QString, QVariant>> &values);
    std::vector<qint64> numbers(const QString &entity, const QByteArray &filter = {});
    std::vector<Record> movesOf(const Record &deal); // in their order
    QString breaches(); // of the whole file
    QString state(); // what people would see, as text that can be compared
};

QVariant idOf(const Record &record);
QVariant usd(qint64 minor);

// Waits for a job.
struct Ended {
    std::optional<Error> error;
    BulkOutcome outcome;
};
Ended finished(Job *job);

} // namespace rapport::test
