// SPDX-License-Identifier: GPL-3.0-or-later
// Text files as a workbook of one sheet.
#pragma once

#include "core/exchange/read/origin.h"
#include "core/exchange/read/source.h"

namespace rapport::exchange {

WorkbookResult openCsv(const Origin &origin, const ReadOptions &options);

} // namespace rapport::exchange
