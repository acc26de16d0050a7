// SPDX-License-Identifier: GPL-3.0-or-later
// The rows an import turned down, as a CSV in the file's own columns with the row's number and the
// reason behind them: to be mended and imported again.
#pragma once

#include "core/exchange/job/report.h"

#include <QIODevice>

namespace rapport::exchange {

Result<void> writeRejected(const ImportReport &report, QIODevice &device);
Result<void> writeRejectedFile(const ImportReport &report, const QString &path);
// Every problem as a list: row, field, value, what.
Result<void> writeProblemsFile(const ImportReport &report, const QString &path);

} // namespace rapport::exchange
