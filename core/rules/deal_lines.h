// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of a deal comes to. Money is counted in whole minor units throughout: the price times
// the quantity less the discount is rounded once, half away from zero, and the tax on that once.
// A deal's amount follows the net total, as what a pipeline is measured by; tax is shown apart.
#pragma once

#include "core/base/result.h"
#include "core/model/record.h"

namespace rapport::rules {

struct LineSum {
    Money net; // DealLine::total
    Money tax;
    Money gross;
};

// Quantities count to 6 decimals and percentages to 4. A null price gives null sums. Error Invalid
// with the field at fault: an amount beyond 2^63 minor units, a discount or tax outside 0 to 100.
Result<LineSum> lineTotal(double quantity, const Money &price, double discount = 0, double taxRate = 0);
// Of a record of deal_line; no quantity is one.
Result<LineSum> lineTotal(const Record &line);

// Of all lines. Null sums when there are none with a price, or when they are in more than one
// currency. Error Invalid beyond 2^63 minor units.
Result<LineSum> linesTotal(const std::vector<Record> &lines);

} // namespace rapport::rules
