// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a printer and prints; the only place that knows of printers.
#pragma once

#include "ui/handover/briefingpaper.h"

class QWidget;

namespace rapport::ui {

// The dialog deletes itself.
void printBriefing(const BriefingPaper &paper, QWidget *parent);

} // namespace rapport::ui
