// SPDX-License-Identifier: GPL-3.0-or-later
// The follow-ups that rules would have planned, had they been there from the first day: one task for each
// customer without any, spread over the workdays to come. One step of undo.
#pragma once

#include "core/query/missing_follow_ups.h"
#include "core/workspace/bulk.h"
#include "core/workspace/workspace.h"

namespace rapport {

// On which days `count` tasks of one person are due: evenly over the workdays of the next `everyDays`
// days, from the day after `today` on; the next workday when there is none among them.
std::vector<QDate> spreadOver(
    const rules::WorkCalendar &calendar, const QDate &today, qint64 everyDays, qsizetype count);

// A customer who has got a follow-up since is left out. The result is a BulkOutcome.
Job *planMissing(Workspace &workspace, const std::vector<query::MissingOfRule> &missing, QObject *parent);

} // namespace rapport
