// SPDX-License-Identifier: GPL-3.0-or-later
// How high a picture wants to be where the page gives it its width: rows of bars ask for more than columns.
#pragma once

#include "core/query/report.h"

namespace rapport::ui {

double pictureHeight(const query::ReportTable &table, query::Picture picture);

} // namespace rapport::ui
