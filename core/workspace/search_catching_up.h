// SPDX-License-Identifier: GPL-3.0-or-later
// Indexes what an older format left out of search (store/search_backlog.h). Opening a file does it at once
// where that is not felt; else it is a job, which goes on the next time when it is cut off.
#pragma once

#include "core/workspace/workspace.h"

namespace rapport {

// Null when there is nothing to do, or nothing can be written. The result is how many it was.
Job *catchUpSearch(Workspace &workspace, QObject *parent);
// All of it, on this thread, by a connection of its own.
Result<void> catchUpSearchNow(const Workspace &workspace);

} // namespace rapport
