// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo out of the change log: they work after a restart, for an import as for a keystroke,
// and never take back work that was done since.
#pragma once

#include "core/store/store.h"

namespace rapport::history {

// Entries of the log below which an undo is one transaction within a frame or two.
constexpr int shortStep = 200;

struct Step {
    qint64 batch = 0; // number in the log
    Label label;
    int count = 0; // entries of the log
};

// The act that undo (redo) would take back (repeat) next; none when there is none.
Result<std::optional<Step>> undoable(Database &database);
Result<std::optional<Step>> redoable(Database &database);

// Takes a batch back as a batch of its own. Fails with Conflict, and changes nothing, when a field
// it set holds something else by now, a record it made was changed since, or (of a short step) a customer
// would have two open tasks by follow-up rules (one_rule_task.h). An undo that was cut off goes on where it
// stopped. `keepGoing` is asked between transactions of a long one.
Result<qint64> undo(
    Store &store, qint64 batch, const Uid &actor, const std::function<bool(qint64 done)> &keepGoing = {});
// Repeats what undo took back.
Result<qint64> redo(
    Store &store, qint64 batch, const Uid &actor, const std::function<bool(qint64 done)> &keepGoing = {});

// Records of `entity` that went to the trash in the same steps as `records` did last: what may
// belong to them. Reads those steps of the log whole.
Result<std::vector<Uid>> removedAlong(
    Database &database, const QString &entity, const std::vector<Uid> &records);

// What a batch did, read back from the log; creations come without values.
Result<ChangeSet> batchChanges(Store &store, qint64 batch);

} // namespace rapport::history
