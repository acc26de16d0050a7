// SPDX-License-Identifier: GPL-3.0-or-later
// The import itself: every row becomes a record, fills one that is there, or is turned down with a
// reason. All of it is one batch of the log and so one step of undo, also when it is stopped half way.
// A trial run is the same code that writes nothing. Runs on whatever thread owns the store.
#pragma once

#include "core/exchange/job/inspect.h"
#include "core/exchange/job/options.h"
#include "core/exchange/job/report.h"
#include "core/query/context.h"
#include "core/store/store.h"

namespace rapport::exchange {

class ImportJob
{
public:
    // `mapping`: the proposed one of the inspection, or what became of it.
    ImportJob(Inspection file, Mapping mapping, ImportOptions options);

    // Errors: those of reading and writing; Invalid when the mapping lacks what a record needs. What
    // was committed before an error stays, as one step of undo.
    Result<ImportReport> run(
        Store &store, const query::Context &context, const OnProgress &progress = {}) const;

private:
    Inspection m_file;
    Mapping m_mapping;
    ImportOptions m_options;
};

} // namespace rapport::exchange
