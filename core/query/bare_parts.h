// SPDX-License-Identifier: GPL-3.0-or-later
// What the plain statements of bare.h share.
#pragma once

#include "core/store/database.h"

namespace rapport::query::bare {

// Reads all rows, one cell of each. How many there were.
inline Result<qint64> drain(Statement &statement)
{
    for (qint64 rows = 0;; ++rows) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return rows;
        statement.text(0);
    }
}

} // namespace rapport::query::bare
