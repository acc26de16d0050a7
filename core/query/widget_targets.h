// SPDX-License-Identifier: GPL-3.0-or-later
// What the figure of a widget was to be: where its question is one that targets are set for (won deals, new
// customers, activities; of all, of a team or a person), the table gets a column with them. Percentages of a
// gauge are held against the whole.
#pragma once

#include "core/query/measure.h"

namespace rapport::query {

// `query`: what the dashboard looks at. Nothing is added when something else narrows the figure, too.
Result<void> addTargets(const Context &context, const Measure &measure, const Filter &own,
    const ReportQuery &query, ReportTable &table);
// Of a gauge: all of it.
void addWhole(ReportTable &table);

} // namespace rapport::query
