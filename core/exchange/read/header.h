// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the row that names the columns: not always the first, since people put titles, notes and
// blank rows above it. Also how wide the table really is, since readers keep empty columns.
#pragma once

#include "core/exchange/read/cell.h"

#include <functional>
#include <span>

namespace rapport::exchange {

struct HeaderGuess {
    int index = -1; // into the rows given; -1: the table has no heading
    double confidence = 0; // 0..1
    int columns = 0; // up to the last one that holds anything, in any of the rows
};

// `rows`: the first rows of the sheet, some dozens. `known`: whether a text names a field, when the
// caller can tell; such a row is the heading almost for sure.
HeaderGuess findHeader(std::span<const Row> rows, const std::function<bool(const QString &)> &known = {});

// Columns up to the last cell that is not blank.
int usedColumns(const Row &row);

} // namespace rapport::exchange
