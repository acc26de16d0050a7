// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two files hold the same, to the last column: every table with its row numbers, the log, and each
// word of the full-text index.
#pragma once

#include "core/query/context.h"
#include "core/store/database.h"

#include <QStringList>

namespace rapport::test {

// A line for each table that differs, with an example; none when all is alike. Left out is what no log can
// tell: reminder_log (about this computer) and the mark of a past day.
QStringList differencesBetween(Database &one, const QString &otherPath);

// What lists, totals, search and reports say, as one text.
QString answersOf(const query::Context &context);

} // namespace rapport::test
