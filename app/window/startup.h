// SPDX-License-Identifier: GPL-3.0-or-later
// How long the start took, for --startup-time: from the moment the system made the process (where it
// tells; else from main) until the list has painted rows, or the dashboard is painted and has its figures.
#pragma once

class QWidget;

namespace rapport::startup {

void begin();
// Prints "startup_ms N" once rows of a list, or all figures of a dashboard, are on screen, and ends the
// program. A dashboard says "painted_ms N" before.
void reportFirstRows(QWidget &window);

} // namespace rapport::startup
