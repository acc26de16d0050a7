// SPDX-License-Identifier: GPL-3.0-or-later
// A dashboard on paper: lying pages laid out as its grid, pictures as vectors, and below the title what was
// chosen. Rows of the grid that do not fit go to the next page whole; what is converted says so.
#pragma once

#include "core/query/report.h"
#include "ui/paper/paper.h"

#include <QRect>

namespace rapport::ui {

class DashboardPaper final : public Paper
{
public:
    struct Item {
        QString title, detail; // "Won revenue", "by month"
        QRect grid; // in columns and rows of the dashboard
        query::Report report; // the first table is drawn, the second is the small line of a number
        query::Picture picture = query::Picture::Table;
    };

    DashboardPaper() { orientation = QPageLayout::Landscape; }

    QString heading; // the name of the dashboard
    QStringList choices; // "This quarter, 1 Jan – 31 Mar 2026", "All teams"
    int columns = 60;
    std::vector<Item> items;

    int paint(QPagedPaintDevice &device, const KeepGoing &keepGoing = {}) const override;
};

} // namespace rapport::ui
