// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a change and belongs to the same step of undo: a move between stages writes
// the deal's stage history, a next action of an activity becomes a task, a task done notes when, a
// line of a deal keeps its total. Tasks of a deal that closes stay open: somebody still has to do
// or to drop them.
#pragma once

#include "core/model/change.h"
#include "core/model/schema.h"

#include <functional>

namespace rapport::rules {

struct Facts {
    Instant now;
    QDate today;
    // The stage of an id; a null record when there is none.
    std::function<Record(const Uid &)> stage;
    // When a deal came to the stage it stands in; null when that is not known.
    std::function<Instant(const Uid &deal)> stageSince = {};
};

// Completes `after` itself. A deal that closes gets today as its closing date, one that reopens loses
// it, and the reason of a loss goes with the loss; what the same act set by hand stands. `before`
// may be null.
void complete(const Record &before, Record &after, const Facts &facts);
// Further records to create along with it. Their links to `after` use after.id(). The history of
// stages never runs backwards: with the clock set back, a move is dated like the one before.
std::vector<Record> follow(
    const Record &before, const Record &after, const Schema &schema, const Facts &facts);

} // namespace rapport::rules
