// SPDX-License-Identifier: GPL-3.0-or-later
// A hand-over in words: "9 open deals ($120,000)", "Hand over 12 customers".
#pragma once

#include "core/query/handover.h"

namespace rapport::ui::handover {

using Lines = std::vector<query::HandOverLine>;

QString partTitle(query::HandOver::Part part); // "Open deals"
QString counted(query::HandOver::Part part, qint64 count); // "9 open deals"
// Lines of one part together: count and amounts per currency.
query::HandOverLine sum(const Lines &lines, query::HandOver::Part part);
// "9 customers · 30 contacts · 7 open deals ($120,000)", in the order of the parts.
QString summary(const Lines &lines, const Currency &own);
// What the button says, by the lines that go.
QString act(const query::HandOver &plan, const Lines &going);

} // namespace rapport::ui::handover
