// SPDX-License-Identifier: GPL-3.0-or-later
// Where an import's changes go: into one batch of the store, in transactions short enough that the
// window can write between them; or, in a trial run, nowhere, while reads still see them.
#pragma once

#include "core/store/store.h"

namespace rapport::exchange {

class Sink
{
public:
    Sink(Store &store, const ChangeSet &header, bool dryRun);

    Result<void> create(const Record &record);
    // Nothing happens when they are equal.
    Result<void> change(const Record &before, const Record &after);
    Result<void> restore(const Record &record); // out of the trash
    Result<void> remove(const Record &record);
    // As the store has it, or would have it.
    Result<Record> load(const EntityDef &def, const Uid &id);
    // Lets others have a turn when it is time.
    Result<void> pause();
    // Closes the batch; its number, or 0 when nothing was written.
    Result<qint64> finish(const Label &label);

private:
    Store &m_store;
    std::unique_ptr<BatchWriter> m_writer; // null in a trial run
    QHash<Uid, Record> m_imagined;
};

} // namespace rapport::exchange
