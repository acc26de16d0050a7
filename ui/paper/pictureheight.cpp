// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pictureheight.h"

#include <algorithm>

namespace rapport::ui {

double pictureHeight(const query::ReportTable &table, query::Picture picture)
{
    // Beyond two dozen rows nobody compares bars any more; the table below has them all.
    const double rows = double(std::clamp<std::size_t>(table.rows.size(), 1, 24));
    const auto lying = [rows](double pitch, double around) { return std::max(120.0, rows * pitch + around); };
    switch (picture) {
    case query::Picture::Table:
        return 0;
    case query::Picture::Number:
        return 92;
    case query::Picture::Columns:
    case query::Picture::Stacked:
    case query::Picture::Line:
        return 260;
    case query::Picture::Ring:
        return 240;
    case query::Picture::Gauge:
        return 200;
    case query::Picture::Bars:
        return lying(30, 30);
    case query::Picture::StackedBars:
        return lying(36, 40);
    case query::Picture::Funnel:
        return lying(48, 16);
    case query::Picture::Stages:
        return lying(48, 40);
    case query::Picture::Leaderboard:
        return lying(42, 16);
    }
    return 0;
}

} // namespace rapport::ui
