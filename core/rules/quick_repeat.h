// SPDX-License-Identifier: GPL-3.0-or-later
// What a phrase such as "every other Friday" says, before it is put on days. Only for rules/quick_repeat*.
#pragma once

#include "core/rules/quick_parts.h"

#include <QRegularExpression>

#include <functional>

namespace rapport::rules::detail {

constexpr const char *kRuleDays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

struct RepeatRule {
    QString frequency; // DAILY, WEEKLY, MONTHLY, YEARLY
    int interval = 1;
    QStringList weekdays; // FR, 1MO, -1FR
    std::vector<int> monthDays; // -1: the last
    int month = 0;
    QTime time; // of "every morning"
    bool isNamed() const { return !weekdays.isEmpty() || !monthDays.empty(); }
};

struct RepeatForm {
    QRegularExpression form;
    std::function<bool(const QRegularExpressionMatch &, RepeatRule &)> read; // false: it is no rule after all
};

std::vector<RepeatForm> englishRepeats();
std::vector<RepeatForm> chineseRepeats();

} // namespace rapport::rules::detail
