// SPDX-License-Identifier: GPL-3.0-or-later
// The promise of every figure: the list behind it has as many records, or adds up to as much, as it says.
#pragma once

#include "core/query/report.h"

#include <QRandomGenerator>

namespace rapport::test {

// Fails where a list differs from its figure: numbers by their count, sums of money by their currency (of a
// converted table by their count only). Lists are asked for as the list page does: by
// the filter's text. Of large tables `most` cells are looked at. Gives the number of cells. `areCounts`:
// whole numbers in the figures are numbers of records, not the largest of some values.
int checkBehinds(const query::Context &context, const query::ReportTable &table, QRandomGenerator &random,
    int most = 200, bool areCounts = true);

// All records of a list, straight from the store.
std::vector<Record> recordsBehind(const query::Context &context, const query::Behind &behind);

} // namespace rapport::test
