// SPDX-License-Identifier: GPL-3.0-or-later
// A whole table of a report as blocks of paper, a row each, with a head that is repeated. Columns are as wide
// as what they hold; words break where there is no room, figures never do.
#pragma once

#include "core/query/report.h"
#include "ui/paper/flowpaper.h"

namespace rapport::ui::paper {

std::vector<PaperBlock> tableBlocks(const query::ReportTable &table, double width);
// Below it the table does not fit without getting small: it wants a page that lies.
double widthWanted(const query::ReportTable &table);

} // namespace rapport::ui::paper
