// SPDX-License-Identifier: GPL-3.0-or-later
// Figures short enough for a chart: "$1.45M", "$214.5K"; ¥128 万, ¥1.2 亿 in Chinese. Exact below ten
// thousand (一万).
#pragma once

#include "core/base/money.h"

namespace rapport::ui::format {

QString shortMoney(const Money &money, const Currency &own = {});
QString shortNumber(double value); // whole ones without a point, others with two places at most
// For the axis of a chart: no zeros behind the point, so "$400K"; of no currency a plain number.
QString tick(double value, const Currency &currency = {});

} // namespace rapport::ui::format
