// SPDX-License-Identifier: GPL-3.0-or-later
// Counted things in words: "3 customers", "3 个客户". One place, because each language has its own
// rule: English a plural, Chinese a measure word.
#pragma once

#include <QString>

namespace rapport {

QString countOf(const QString &entity, int count);

} // namespace rapport
