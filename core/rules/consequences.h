// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a change and belongs to the same step of undo: a move between stages writes
// the deal's stage history, a next action of an activity becomes a task, a task done notes when.
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
};

// Completes `after` itself (a closing date, the time a task was done). `before` may be null.
void complete(const Record &before, Record &after, const Facts &facts);
// Further records to create along with it. Their links to `after` use after.id().
std::vector<Record> follow(
    const Record &before, const Record &after, const Schema &schema, const Facts &facts);

} // namespace rapport::rules
