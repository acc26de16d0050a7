// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/forecastbar.h"

#include <QPainterPath>

#include <cmath>

namespace rapport::ui {

static double sizeOf(const Money &money) { return std::max(0.0, double(money.minor)); }

double ForecastBar::roundScale(const query::ForecastFigures &figures)
{
    const double most = std::max(
        sizeOf(figures.won) + sizeOf(figures.commit) + sizeOf(figures.bestCase), sizeOf(figures.target));
    if (most <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    for (const double step : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (most <= step * power)
            return step * power;
    }
    return 10 * power;
}

ForecastBar::ForecastBar(const QRectF &box, const query::ForecastFigures &figures, double scale) : m_box(box)
{
    const double whole = scale > 0 ? scale : roundScale(figures);
    const double width = box.width();
    double x = box.left(), filled = 0;
    int index = 0;
    for (const Money *each : {&figures.won, &figures.commit, &figures.bestCase}) {
        filled += sizeOf(*each);
        const double end = box.left() + std::round(std::min(1.0, filled / whole) * width);
        m_parts[size_t(index++)] = QRectF(x, box.top(), std::max(0.0, end - x), box.height());
        x = end;
    }
    if (figures.target.minor > 0)
        m_target = box.left() + std::round(std::min(1.0, double(figures.target.minor) / whole) * (width - 2));
}

int ForecastBar::partAt(const QPointF &at) const
{
    // A little above and below, so that a thin bar is easy to point at.
    for (int i = 0; i < 3; ++i) {
        if (part(i).width() > 0 && part(i).adjusted(0, -6, 0, 6).contains(at))
            return i;
    }
    return -1;
}

static void hatch(QPainter &painter, const Theme &theme, const QRectF &box)
{
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.fillRect(box, theme.color(Role::AccentLine));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Role::Accent), 2));
    const double lean = box.height();
    for (double x = box.left() - lean; x < box.right() + lean; x += 5.5)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + lean, box.top()));
    painter.restore();
}

void ForecastBar::paint(QPainter &painter, const Theme &theme, int hovered) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    const double radius = std::min(3.0, m_box.height() / 2);
    round.addRoundedRect(m_box, radius, radius);
    painter.setClipPath(round);
    painter.fillRect(m_box, theme.color(Role::Pressed));
    for (int i = 0; i < 3; ++i) {
        QRectF box = part(i);
        if (box.width() <= 0)
            continue;
        // A hairline of the ground between two parts.
        if (i > 0 && box.left() > m_box.left() && box.width() > 2) {
            painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), theme.color(Role::Surface));
            box.setLeft(box.left() + 1);
        }
        painter.setOpacity(hovered < 0 || hovered == i ? 1.0 : 0.55);
        if (i == 2)
            hatch(painter, theme, box);
        else
            painter.fillRect(box, theme.color(i == 0 ? Role::Success : Role::Accent));
        painter.setOpacity(1.0);
    }
    painter.restore();
    if (m_target >= 0)
        painter.fillRect(QRectF(m_target, m_box.top() - 4, 2, m_box.height() + 8), theme.color(Role::Text));
}

void paintForecastMark(QPainter &painter, const Theme &theme, const QRectF &box, int index)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    round.addRoundedRect(box, 2, 2);
    painter.setClipPath(round);
    if (index == 2)
        hatch(painter, theme, box);
    else
        painter.fillRect(box, theme.color(index == 0 ? Role::Success : Role::Accent));
    painter.restore();
}

} // namespace rapport::ui
