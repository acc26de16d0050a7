// SPDX-License-Identifier: GPL-3.0-or-later
// The people and companies of the quick lines' tests, and a line's parts in one short text:
//   both call @王伟 #Acme at:2026-03-16 due:2026-03-20T15:00 30m high next(回访) note(报价已发) ?(周五)
// `@a|b` are namesakes, `@+x` is new, `@?x` but a guess, `due:2027-03-05!` is marked as worth a look.
#pragma once

#include "core/rules/quick_line.h"

namespace rapport::test {

rules::QuickContext quickContext(rules::DateOrder order = rules::DateOrder::DayFirst);
QString told(const QString &text, const rules::QuickLine &line);

struct Line {
    const char16_t *text;
    const char16_t *told;
};
void checkLines(std::initializer_list<Line> lines);

} // namespace rapport::test
