// SPDX-License-Identifier: GPL-3.0-or-later
// The seam for further formats: one function a container, chosen by openFile after sniffing. A new
// format adds its function here and one line in open.cpp.
#pragma once

#include "core/exchange/read/origin.h"
#include "core/exchange/read/source.h"

namespace rapport::exchange {

WorkbookResult openZip(const Origin &origin, const ReadOptions &options); // XLSX; others refused by name
WorkbookResult openOle(const Origin &origin, const ReadOptions &options); // refused: XLS, encrypted XLSX

// Sets `chosen` by the options' sheet name, or to the first visible sheet.
Result<void> chooseSheet(Workbook &workbook, const QString &fileName, const QString &sheet);

} // namespace rapport::exchange
