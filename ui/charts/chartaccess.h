// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader sees of a chart: each mark is a child with its figure in words, the highlighted one
// has the focus.
#pragma once

namespace rapport::ui {

class ChartView;

void installChartAccess(); // the factory, once
void announceMark(ChartView *view);

} // namespace rapport::ui
