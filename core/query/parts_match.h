// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the full-text tables of parts, which know three neighbouring characters at a time
// and not where they stand: what they find is looked at again by the caller.
#pragma once

#include <QString>

namespace rapport::query {

// The FTS5 expression of all threes in the text; empty when it has fewer than three characters.
QString partsMatch(const QString &folded);

} // namespace rapport::query
