// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartghost.h"

#include "ui/widgets/paint.h"

#include <algorithm>

namespace rapport::ui {

static void ghostColumns(QPainter &painter, const QRectF &area, const QColor &ink)
{
    static constexpr double heights[] = {0.5, 0.62, 0.44, 0.7, 0.58, 0.8, 0.66, 0.9};
    const qreal step = area.width() / 8;
    for (int i = 0; i < 8; ++i) {
        const qreal high = (area.height() - 24) * heights[i];
        painter.fillRect(
            QRectF(area.left() + (i + 0.22) * step, area.bottom() - 24 - high, step * 0.55, high), ink);
    }
}

static void ghostRows(QPainter &painter, const QRectF &area, const QColor &ink, bool isFunnel)
{
    static constexpr double widths[] = {0.95, 0.72, 0.6, 0.44, 0.36, 0.3};
    const int count = std::clamp(int(area.height() / 40), 1, 6);
    const qreal pitch = std::min(46.0, area.height() / count);
    for (int i = 0; i < count; ++i) {
        const qreal middle = area.top() + (i + 0.5) * pitch;
        paint::box(painter, QRectF(area.left(), middle - 4, area.width() * 0.2, 8), 4, ink);
        const qreal room = area.width() * 0.68, wide = room * widths[i];
        const qreal left = area.left() + area.width() * 0.28 + (isFunnel ? (room - wide) / 2 : 0);
        paint::box(painter, QRectF(left, middle - (isFunnel ? 10 : 5), wide, isFunnel ? 20 : 10), 3, ink);
    }
}

void paintGhost(QPainter &painter, const Look &look, const QRectF &area, query::Picture picture)
{
    using query::Picture;
    const QColor ink = look.color(Role::Hover);
    switch (picture) {
    case Picture::Number:
        paint::box(painter, QRectF(area.left(), area.top() + 5, std::min(120.0, area.width()), 20), 4, ink);
        paint::box(painter, QRectF(area.left(), area.top() + 34, std::min(84.0, area.width()), 10), 4, ink);
        return;
    case Picture::Columns:
    case Picture::Stacked:
    case Picture::Line:
        ghostColumns(painter, area, ink);
        return;
    case Picture::Ring:
    case Picture::Gauge: {
        const qreal side = std::min({area.width(), area.height() * 0.6, 180.0});
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, side * 0.17, Qt::SolidLine, Qt::FlatCap));
        const qreal in = side * 0.09;
        const QRectF circle
            = QRectF(area.center().x() - side / 2, area.top() + 4, side, side).adjusted(in, in, -in, -in);
        painter.drawArc(
            circle, picture == Picture::Ring ? 0 : 180 * 16, picture == Picture::Ring ? 5760 : -180 * 16);
        return;
    }
    default:
        ghostRows(painter, area, ink, picture == Picture::Funnel);
    }
}

} // namespace rapport::ui
