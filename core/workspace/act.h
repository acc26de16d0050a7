// SPDX-License-Identifier: GPL-3.0-or-later
// One way for every change that a person asks for, on whichever thread: a form's save, a card that
// is dropped, a bulk edit, the console. It checks, adds what follows and gathers the changes; the
// caller commits them. Undo, redo and import do not pass here.
#pragma once

#include "core/model/change.h"
#include "core/query/context.h"
#include "core/rules/consequences.h"
#include "core/workspace/follow_ups.h"

#include <QSet>

namespace rapport {

// What an act is judged by.
struct Ground {
    query::Context reads; // of the connection that is going to write
    Instant now;
    QString region; // of phone numbers that name none
    bool gated = true; // stages ask for their checklist and fields
};

class Act
{
public:
    explicit Act(Ground ground);
    Act(const Act &) = delete;
    Act &operator=(const Act &) = delete;

    // A null `before` creates. Errors: of a value, with its field; Refused, when a stage's gate is
    // closed; Conflict, when the stage is gone. Nothing of the edit is kept then.
    Result<void> save(const Record &before, Record after);
    // With everything that is part of them. Errors: Conflict, when other records hold on to one.
    Result<void> remove(const QString &entity, const std::vector<Uid> &ids);
    // The records alone; a deal brings back the history of its stages.
    Result<void> restore(const QString &entity, const std::vector<Uid> &ids);
    // What it all comes to: the amounts of deals follow their lines here, and tasks those that ended
    // (follow_ups.h). Empty: nothing to do.
    Result<std::vector<Change>> changes();

    const Ground &ground() const { return m_ground; }
    // What was read of stages and rules holds until somebody else may have written.
    void forget();
    // Ready for the next act on the same ground.
    void clear();

private:
    rules::Facts facts();
    Result<Record> stage(const Uid &id);
    Result<void> checkGate(const Record &before, const Record &after);
    void noteLine(const Record &before, const Record &after);
    Result<void> followLines(const Uid &deal);

    Ground m_ground;
    FollowUps m_followUps{m_ground};
    std::vector<Change> m_changes;
    QHash<Uid, Record> m_stages;
    QHash<Uid, QHash<Uid, Record>> m_lines; // by deal, then line: as it will be; null: gone
};

} // namespace rapport
