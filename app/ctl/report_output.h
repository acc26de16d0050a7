// SPDX-License-Identifier: GPL-3.0-or-later
// What the console makes of a report: text, one JSON document, files for spreadsheets; and the list of all.
#pragma once

#include "app/ctl/session.h"
#include "core/query/report.h"

namespace rapport::ctl {

// In JSON each table is a list of objects under its key, beside the report's name and days; a period is
// told by its key ("2026-03"), notes on tables stand under "notes". `files` are told, too: {"csv": path}.
void printReportAsJson(
    Session &session, const query::Report &report, const query::ReportQuery &query, const QJsonObject &files);
void printReportAsText(Session &session, const query::Report &report);
// All there are, with what they are about.
void printReportList(bool json);

} // namespace rapport::ctl
