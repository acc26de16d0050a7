// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a file: the picture with its title as PNG (twice as fine as the screen) or SVG (text stays
// text), the table as CSV or XLSX. Files appear whole or not at all.
#pragma once

#include "core/base/result.h"
#include "core/query/report.h"

#include <QImage>
#include <QSize>

namespace rapport::ui {

struct ChartPicture {
    QString title;
    QString subtitle; // what the figures are about: the range, the filters
    query::ReportTable table;
    query::Picture picture = query::Picture::Columns;
    std::optional<query::ReportTable> line = {}; // of a Number
    QSize size = {640, 360};
};

enum class ChartFile { Png, Svg, Csv, Xlsx };
QString suffixOf(ChartFile kind); // "png"

QImage imageOf(const ChartPicture &chart, qreal ratio = 2);
Result<void> writeChart(const QString &path, ChartFile kind, const ChartPicture &chart);
// On the clipboard as a picture and, for programs that want text, as rows separated by tabs.
void copyChart(const ChartPicture &chart);

} // namespace rapport::ui
