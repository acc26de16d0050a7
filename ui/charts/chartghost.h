// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a picture whose figures are still on their way.
#pragma once

#include "ui/charts/chartlook.h"

namespace rapport::ui {

void paintGhost(QPainter &painter, const Look &look, const QRectF &area, query::Picture picture);

} // namespace rapport::ui
