// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one worksheet, streamed. Internal to the reader.
#pragma once

#include "core/exchange/read/source.h"
#include "core/exchange/read/xlsx_parts.h"

namespace rapport::exchange {

struct XlsxShared { // what all sheets of a workbook read from
    XlsxStyles styles;
    XlsxStrings strings;
    bool epoch1904 = false;
    ReadLimits limits;
};

Result<std::unique_ptr<RowSource>> readXlsxSheet(ZipPart part, std::shared_ptr<const XlsxShared> shared);

// The size a sheet claims to have, read from its first lines.
void readXlsxExtent(ZipPart part, SheetInfo &info);

// "BC23" to column 55 and row 23, both 1-based; 0 for what is missing or absurd.
struct CellPlace {
    qint64 row = 0;
    int column = 0;
};
CellPlace placeOf(std::string_view reference);

} // namespace rapport::exchange
