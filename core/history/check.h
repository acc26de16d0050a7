// SPDX-License-Identifier: GPL-3.0-or-later
// Looks a whole file through: whether SQLite finds it sound, and whether what Rapport keeps twice
// (search, sums on customers, the log beside the rows) says the same twice. Reads everything: for
// the console, for tests, and after a repair; it changes nothing that a person would see.
#pragma once

#include "core/model/schema.h"
#include "core/store/database.h"

#include <QStringList>

namespace rapport {

// A sentence for each breach, none for a sound file. At most a few of each kind are named, with
// the number of the others. Errors only when the file cannot be read at all.
Result<QStringList> checkFile(Database &database, const Schema &schema);

} // namespace rapport
