// SPDX-License-Identifier: GPL-3.0-or-later
// Records that hold their own place: moving one, and the edits that make the places 1, 2, 3, ...
#pragma once

#include "core/workspace/workspace.h"

namespace rapport::ui {

// With the record of that id at another index; as they are when it is not among them.
std::vector<Record> movedTo(std::vector<Record> records, const Uid &id, int to);
// Those whose position is not what their place says.
std::vector<Workspace::Edit> placed(const std::vector<Record> &records);
// The position behind all of them.
qint64 nextPosition(const std::vector<Record> &records);
// "create", "update", "reorder", ... of one record.
rapport::Label actLabel(const char *verb, const Record &record);

} // namespace rapport::ui
