// SPDX-License-Identifier: GPL-3.0-or-later
// The part of import and export that is about calendar files.
#pragma once

#include "app/ctl/session.h"
#include "core/exchange/export/csv.h"
#include "core/exchange/job/report.h"

namespace rapport::ctl {

bool isCalendarFile(const QString &path);
Result<exchange::ImportReport> importCalendarFile(const Arguments &arguments);
Result<qint64> exportCalendarFile(
    Session &session, const exchange::ExportOptions &options, const QString &path);

} // namespace rapport::ctl
