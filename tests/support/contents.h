// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two states of a file are the same, as people would see it.
#pragma once

#include "core/store/database.h"

namespace rapport::test {

// Everything a file holds apart from its log, as text that can be compared: all tables but the log
// and the search tables, without the columns that count changes and times. `trashed`: also rows in
// the trash. Precondition: the file can be read.
QString contents(Database &database, bool trashed = true);

} // namespace rapport::test
