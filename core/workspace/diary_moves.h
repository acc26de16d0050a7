// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the diary goes to another time, or takes another length. Each is one act, and so one step of
// undo. Times are on the clock of the viewer; what is stored in a zone stays in it, and is the same instant.
#pragma once

#include "core/query/diary.h"
#include "core/workspace/workspace.h"

namespace rapport {

// Of a series: this occurrence, it and those after it, or the whole series.
enum class SeriesPart { One, Following, All };

struct DiaryMove {
    std::optional<Due> start; // none: as it is
    std::optional<int> minutes; // none: as they are; 0: no length any more
};

// Errors: NotFound, when the task or occurrence is gone meanwhile; of the rule; of a save.
// Returns the task that stands there now: another one, where an occurrence or the rest of a series became a
// task of its own.
Result<Uid> moveEntry(
    Workspace &workspace, const query::DiaryEntry &entry, const DiaryMove &move, SeriesPart part);

} // namespace rapport
