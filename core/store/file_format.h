// SPDX-License-Identifier: GPL-3.0-or-later
// The file's format over the years: numbered migrations, each one frozen script in
// resources/sql, applied in one transaction each. PRAGMA user_version counts them; file_info's
// min_reader names the oldest program that may still read the file.
#pragma once

#include "core/store/database.h"

#include <QDate>

namespace rapport::fileformat {

constexpr qint64 applicationId = 0x52505254; // "RPRT"
// Of this program: the number of its newest migration.
int newestVersion();

// TooNew when the file asks for a newer program.
Result<void> checkReadable(Database &database);
// Brings the file to newestVersion(); before the first change to a file with data it writes a
// backup beside it (NAME.backup-vN). No-op when it is current.
Result<void> migrate(Database &database);
// The same with other scripts than the program's own, for trials of what a next format would do.
Result<void> migrate(Database &database, const QStringList &scripts);

// The day whose end a copy shows that was led back to it; null: the file is that of today. Such a copy is
// opened to be read only, whoever asks.
QDate pastDay(Database &database);
Result<void> setPastDay(Database &database, const QDate &day);

} // namespace rapport::fileformat
