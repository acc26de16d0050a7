// SPDX-License-Identifier: GPL-3.0-or-later
// Which character separates the columns: the one that cuts the first rows into equal numbers of
// cells, or the one a "sep=" line names.
#pragma once

#include "core/exchange/read/source.h"

#include <string>

namespace rapport::exchange {

struct Dialect {
    char delimiter = ',';
    size_t skipBytes = 0; // a "sep=" line at the start, with its line end and a byte order mark
    int columns = -1; // what most of the first rows have
};

// `sample`: the start of the text in UTF-8; `whole` when it is all of it; `wanted`: 0 to find out.
Dialect findDialect(const std::string &sample, bool whole, char wanted);

} // namespace rapport::exchange
