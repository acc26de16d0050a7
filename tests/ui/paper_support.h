// SPDX-License-Identifier: GPL-3.0-or-later
// Papers for tests, and what a reader of PDF finds in them.
#pragma once

#include "tests/support/catch.h"
#include "ui/paper/dashboardpaper.h"
#include "ui/paper/reportpaper.h"

namespace rapport::test {

// Months with figures, a target and a funnel.
query::ReportTable monthTable(int months = 12);
query::ReportTable funnelTable();
// As many rows as wanted, each of which can be found: "Row-7-end".
query::ReportTable longTable(int rows, const QString &name = QStringLiteral("Row"));
query::ReportTable numberTable(const QString &label, qint64 minor);

ui::ReportPaper reportPaper(std::vector<query::ReportTable> tables, const QString &title);
ui::DashboardPaper dashboardPaper();

// Writes it and gives the text of its pages. Without pdftotext (package poppler-utils) there are none, and
// that is said.
QStringList pagesOf(const ui::Paper &paper, QByteArray *bytes = nullptr);

} // namespace rapport::test
