// SPDX-License-Identifier: GPL-3.0-or-later
// The scroll bar of a list that lies over its right gutter, so that rows end where heads and figures end.
// `bar` is a child of the view and goes along with the view's own one, which is never shown.
#pragma once

class QAbstractScrollArea;
class QScrollBar;

namespace rapport::ui {

void layBarOver(const QAbstractScrollArea &view, QScrollBar &bar);

} // namespace rapport::ui
