// SPDX-License-Identifier: GPL-3.0-or-later
// What headings mean: names that people and other programs give to the fields we have, in English
// and Chinese. A heading is compared in its squeezed form, so that case, blanks, underlines and
// traditional characters make no difference.
#pragma once

#include "core/exchange/mapping/targets.h"

#include <QHash>

namespace rapport::exchange {

// How sure each target is of a heading, 0..1, by path; only those above 0.
QHash<QString, double> headingScores(const Targets &targets, const QString &heading);
// Whether any entity knows the heading; helps to find the row that holds the headings.
bool isKnownHeading(const QString &text);
// "Account ID", "客户编号": the column names records by their number.
bool namesByNumber(const QString &heading);

} // namespace rapport::exchange
