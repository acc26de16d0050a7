// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a file that is in use, page by page: one state of it, whatever is written meanwhile. Readers and
// writers of the file go on.
#pragma once

#include "core/store/database.h"

#include <functional>

namespace rapport {

// Asked now and then how far it is; false: stop.
using KeepGoing = std::function<bool(qint64 done, qint64 total)>;

// Makes `path` (mode 0600; it must not exist). On failure nothing is left there. Errors: DiskFull, before
// anything is written, when the disk of `path` has less room than the copy takes; Cancelled; Refused.
Result<void> copyOnline(Database &from, const QString &path, const KeepGoing &keepGoing = {});

// Takes the file away with what SQLite may have put beside it.
void removeDatabaseFile(const QString &path);

} // namespace rapport
