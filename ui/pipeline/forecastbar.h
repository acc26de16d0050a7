// SPDX-License-Identifier: GPL-3.0-or-later
// The bar of a forecast: won solid, commit solid, best case hatched, one behind the other, and a tick
// where the target is. Painted by the strip and by the rows of the tables.
#pragma once

#include "core/query/forecast.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <array>

namespace rapport::ui {

class ForecastBar
{
public:
    // `scale`: the amount that fills the bar; 0: a round one above all there is.
    ForecastBar(const QRectF &box, const query::ForecastFigures &figures, double scale = 0);

    static double roundScale(const query::ForecastFigures &figures);
    // An amount below nothing takes no room.
    QRectF part(int index) const { return m_parts[size_t(index)]; } // 0 won, 1 commit, 2 best case
    int partAt(const QPointF &at) const; // -1: none
    void paint(QPainter &painter, const Theme &theme, int hovered = -1) const;

private:
    QRectF m_box;
    std::array<QRectF, 3> m_parts;
    double m_target = -1; // where its tick stands
};

// The small mark of a legend, 8 x 8: 0 won, 1 commit, 2 best case.
void paintForecastMark(QPainter &painter, const Theme &theme, const QRectF &box, int index);

} // namespace rapport::ui
