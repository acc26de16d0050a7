// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar entries in. All of it is one batch of the log and so one step of undo. What has the same UID is
// the same entry: it is brought up to date and never doubled, and what nobody changed counts as there
// already. Answers to an invitation (REPLY) change who comes, and a cancellation (CANCEL) cancels. Nothing
// follows from it as from work done by hand: no activities, no next follow-up.
#pragma once

#include "core/exchange/ics/reader.h"
#include "core/exchange/job/options.h"
#include "core/exchange/job/report.h"
#include "core/query/context.h"
#include "core/store/store.h"

namespace rapport::exchange {

// Runs on whatever thread owns the store. A problem's row is the line in the file, its value the title.
Result<ImportReport> importCalendar(Store &store, const query::Context &context, const CalendarFile &file,
    const ImportOptions &options, const OnProgress &progress = {});

} // namespace rapport::exchange
