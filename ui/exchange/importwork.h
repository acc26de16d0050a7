// SPDX-License-Identifier: GPL-3.0-or-later
// The work that the import page hands to jobs. A plan is all a worker needs: nothing in it points
// into the window.
#pragma once

#include "core/exchange/job/options.h"
#include "core/exchange/job/report.h"
#include "core/workspace/job.h"
#include "ui/exchange/importfile.h"

namespace rapport::ui {

using ImportReportPtr = std::shared_ptr<const exchange::ImportReport>;

struct ImportPlan {
    ImportFile file;
    qint64 rows = -1; // of data; -1: unknown
    exchange::Mapping mapping;
    exchange::ImportOptions options;
    qint64 limit = -1; // rows of data to look at; -1: all
};

// Answers an ImportReportPtr; also when it was stopped half way.
Job::Work importWork(const ImportPlan &plan);
// Answers an ImportFile.
Job::Work readWork(const ImportFile &asked);
// Answers a qint64.
Job::Work countWork(const ImportFile &file);

} // namespace rapport::ui
