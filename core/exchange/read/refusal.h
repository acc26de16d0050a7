// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences with which a foreign file is turned down, in one place so that they stay alike:
// what did not happen, why, and what the person can do about it.
#pragma once

#include "core/base/error.h"

namespace rapport::exchange {

Error refuseMissing(const QString &path);
Error refuseFolder(const QString &path);
Error refusePermission(const QString &path);
Error refuseUnreadable(const QString &name, const QString &cause);
Error refuseEmpty(const QString &name);
Error refuseBinary(const QString &name, const QString &kind); // kind: "a PDF document", may be empty
Error refuseKind(const QString &name, const QString &kind, const QString &help); // known, not readable yet
Error refuseProtected(const QString &name);
Error refuseDamaged(const QString &name, const QString &cause);
Error refuseInflated(const QString &name, const QString &part);
Error refuseDoctype(const QString &name, const QString &part);
Error refuseLongCell(const QString &name, qint64 row, qint64 column, qint64 limit);
Error refuseRows(const QString &name, qint64 limit);
Error refuseColumns(const QString &name, qint64 row, qint64 limit);
Error refuseSheet(const QString &name, const QString &sheet, const QString &known);
Error refuseEncoding(const QString &encoding);

} // namespace rapport::exchange
