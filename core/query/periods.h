// SPDX-License-Identifier: GPL-3.0-or-later
// Periods of time: the week, month, quarter or year a day lies in, what a chosen range means today, and
// what it is compared with. Days are included at both ends. A fiscal year begins on the first of the month
// `yearStart` (1 to 12) and bears the calendar year in which it ends; quarters count from there.
#pragma once

#include "core/query/date_words.h"

#include <QString>

#include <vector>

namespace rapport::query {

enum class Bucket { Day, Week, Month, Quarter, Year };

std::optional<Bucket> bucketFromName(QStringView name); // "day", "week", "month", "quarter", "year"
QString bucketName(Bucket bucket);

Period periodAround(const QDate &day, Bucket bucket, int yearStart = 1);
// `steps` periods further on; negative: back.
Period stepped(const Period &period, Bucket bucket, int steps);
// All periods that `span` touches, in order; the first and last are cut to it. At most `most`: of more,
// the last ones.
std::vector<Period> periodsIn(const Period &span, Bucket bucket, int yearStart = 1, int most = 400);
// The unit that fits a chart of the span: days up to 31, weeks up to 20 weeks, months up to 30, ...
Bucket bucketFor(const Period &span);

// In few letters, in the reader's language: "17 Mar", "W12", "Mar 2026", "Q1 2026", "FY 2026", 2026 年 3 月.
QString periodLabel(const Period &period, Bucket bucket, int yearStart = 1);
// Where months stand side by side: "Mar", 3 月.
QString shortPeriodLabel(const Period &period, Bucket bucket, int yearStart = 1);

// What a dashboard looks at. "this_quarter", "last_month", "last_12_months", "last_30_days" or
// "2026-01-01..2026-03-31"; invalid texts give none. Periods that run are taken whole.
std::optional<Period> rangeOf(QStringView text, const QDate &today, int yearStart = 1);
// The words of rangeOf that a menu offers, in order.
QStringList rangeWords();

// What a period is held against.
enum class Versus { Nothing, Before, YearBefore };
Versus versusFromName(QStringView name); // "none", "before", "year"; unknown: Before
QString versusName(Versus versus);
// The period of the same kind before (a month before a month, whole quarters and years likewise; else as
// many days), or the same days a year earlier.
std::optional<Period> versus(const Period &period, Versus versus, int yearStart = 1);

} // namespace rapport::query
