// SPDX-License-Identifier: GPL-3.0-or-later
// The work during which a process is killed. It runs in a process of its own and writes a line to
// standard output after each commit, so that the other one knows what must be there afterwards.
#pragma once

#include "core/store/store.h"

namespace rapport::fault {

enum class Mode { Import, BulkEdit, Undo, Saves, Selling, FollowUps };
constexpr int modes = 6;

constexpr int customers = 3000; // of the file it starts from, in one import

// Makes the file that a round starts from; selling and follow-ups have
// their own (selling.h, following.h).
Result<void> prepare(const QString &path);
// Works until it is done. Gives the exit code.
int work(const QString &path, Mode mode, int round);

} // namespace rapport::fault
