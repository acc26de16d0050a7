// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up list of customers as a spreadsheet would save it in China, with the usual flaws: what the
// picture of the import shows.
#pragma once

#include <QString>

namespace rapport {

// Writes the file; false when that fails.
bool writeSampleList(const QString &path);

} // namespace rapport
