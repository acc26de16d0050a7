// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a printer and prints; the only place that knows of printers.
#pragma once

#include "ui/paper/paper.h"

#include <memory>

class QWidget;

namespace rapport::ui {

// The dialog deletes itself.
void printPaper(std::shared_ptr<const Paper> paper, QWidget *parent);

} // namespace rapport::ui
