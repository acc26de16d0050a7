// SPDX-License-Identifier: GPL-3.0-or-later
// The words and rows of the home page. Nothing here asks the clock: what day it is, is handed in.
#pragma once

#include "ui/home/cardrow.h"
#include "ui/home/homeday.h"

namespace rapport::ui::homewords {

struct Ground {
    QDate today;
    Currency currency; // the file's own
};

// "Tuesday 17 March · 3 overdue, 5 today, 2 meetings".
QString day(const query::DayCounts &counts, const QDate &today);
// "7 more": the row that leads to the rest; none when all are shown.
void addMore(std::vector<CardRow> &rows, qint64 count);
std::vector<CardRow> deals(const query::DayList &list, const Ground &ground);
std::vector<CardRow> quiet(const query::Quiet &quiet, const Ground &ground, bool withOwner);
std::vector<CardRow> assigned(const query::DayList &list, const Ground &ground);
std::vector<CardRow> recent(const query::DayList &list, const Ground &ground);

} // namespace rapport::ui::homewords
