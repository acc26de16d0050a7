// SPDX-License-Identifier: GPL-3.0-or-later
// Days as people say them, with an optional time of day: "tomorrow 15:00", "fri 9am", "in 3 days",
// "next week", 明天下午3点, 周五, 下周一, 3天后. Numbers of a calendar are read by the rules.
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace rapport::ui {

// Nothing when it is no such phrase. A weekday is the next one after `today`; a time alone is today's.
std::optional<Due> readDueWords(const QString &text, QDate today);

} // namespace rapport::ui
