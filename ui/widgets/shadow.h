// SPDX-License-Identifier: GPL-3.0-or-later
// The shadow of things that float: toast, palette, sheet. Only for small frames, since the effect
// repaints all of its widget.
#pragma once

class QWidget;

namespace rapport::ui {

void addShadow(QWidget *widget, int blur = 24, int down = 6);

} // namespace rapport::ui
