// SPDX-License-Identifier: GPL-3.0-or-later
// The small words of a deal: how long it has stood somewhere, how much it may be won, how large a
// file is.
#pragma once

#include "core/query/deal_reads.h"

namespace rapport::ui::words {

// "3d", "<1d" for less than a day; empty when it was never there.
QString shortDays(int days, int visits);
// "3 days, 2 visits"
QString longDays(int days, int visits);
// "25%", "12.5%"
QString percent(double value);
// "3", "2.5"
QString quantity(double value);
// As the others of its block: with decimals when one of them needs them, so that they stand in line.
QString exactMoney(const Money &money, const Currency &own, bool decimals);
bool hasFraction(const Money &money);
// "12 KB", "3.4 MB"
QString fileSize(qint64 bytes);

} // namespace rapport::ui::words
