// SPDX-License-Identifier: GPL-3.0-or-later
// Days and periods by word, as filters use them: today, tomorrow, yesterday, today+7, today-30,
// this_week, next_month, last_quarter, this_year, 2026-03-16, 2026-03, 2026. Weeks start on Monday;
// quarters and years by word are those of the fiscal year, which begins with the month `yearStart`.
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace rapport::query {

struct Period {
    QDate first;
    QDate last; // inclusive
    bool operator==(const Period &) const = default;
};

std::optional<Period> periodOf(QStringView word, const QDate &today, int yearStart = 1);

} // namespace rapport::query
