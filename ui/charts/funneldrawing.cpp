// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"

#include "ui/widgets/paint.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport::ui {

QString FunnelDrawing::shareOf(int row, int column) const
{
    const auto &rows = m_figures.rows();
    const auto at = std::find(rows.begin(), rows.end(), row);
    if (at == rows.begin() || at == rows.end())
        return Drawing::shareOf(row, column);
    const double before = m_figures.valueOr0(*(at - 1), column);
    return before > 0
        ? QCoreApplication::translate("Chart", "%1 of %2", "a share of the stage before")
              .arg(shareText(m_figures.valueOr0(row, column) / before), m_figures.name(*(at - 1)))
        : QString();
}

void FunnelDrawing::arrange()
{
    const QRectF box = area();
    // The last bar has no gap below it.
    m_rows = rowsIn(box.height() + 18, 26, 51);
    if (m_rows.hidden > 0)
        m_rows = rowsIn(box.height(), 26, 51);
    m_before = m_behind = 0;
    const int column = m_figures.columns().front();
    for (int i = 0; i < m_rows.shown; ++i) {
        const int row = m_figures.rows()[std::size_t(i)];
        m_before = std::max(m_before, m_look.width(TextStyle::Body, m_figures.name(row)));
        m_behind = std::max(m_behind, m_look.width(TextStyle::Section, m_figures.brief(row, column)));
    }
    m_before = std::min(m_before, box.width() * 0.36) + 22;
    m_behind += 14;
    for (int i = 0; i < m_rows.shown; ++i) {
        const qreal high = i + 1 < m_rows.shown ? m_rows.pitch : barOf(std::size_t(i)).height();
        const QRectF line(0, i * m_rows.pitch, box.width(), high);
        addMark(line, QPointF(barOf(std::size_t(i)).center().x(), line.top() + 2),
            m_figures.rows()[std::size_t(i)], column);
    }
    if (m_rows.hidden > 0)
        addMore(QRectF(0, m_rows.shown * m_rows.pitch, box.width(), 22), m_rows.hidden);
}

QRectF FunnelDrawing::barOf(std::size_t place) const
{
    const int column = m_figures.columns().front();
    double most = 0;
    for (const int row : m_figures.rows())
        most = std::max(most, m_figures.valueOr0(row, column));
    const double value = std::max(0.0, m_figures.valueOr0(m_figures.rows()[place], column));
    const qreal room = std::max(20.0, m_size.width() - m_before - m_behind);
    const qreal wide = most > 0 && value > 0 ? std::max(6.0, std::round(room * value / most)) : 2;
    const qreal high = std::floor(std::clamp(m_rows.pitch * 0.57, 12.0, 28.0));
    return {m_before + (room - wide) / 2, qreal(place) * m_rows.pitch, wide, high};
}

void FunnelDrawing::draw(QPainter &painter, int highlighted)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const int column = m_figures.columns().front();
    for (int i = 0; i < m_rows.shown; ++i) {
        const std::size_t at = std::size_t(i);
        const int row = m_figures.rows()[at];
        const QRectF line = m_marks[at].box, bar = barOf(at);
        if (i == highlighted)
            paint::box(painter, QRectF(-8, bar.top(), m_size.width() + 16, bar.height()), 6,
                m_look.color(Role::Hover));
        if (i + 1 < m_rows.shown) {
            const QRectF next = barOf(at + 1);
            const QPointF corners[] = {bar.bottomLeft(), bar.bottomRight(), next.topRight(), next.topLeft()};
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_look.color(Role::AccentSoft));
            painter.drawPolygon(corners, 4);
            const double here = m_figures.valueOr0(row, column);
            const double there = m_figures.valueOr0(m_figures.rows()[at + 1], column);
            if (here > 0 && there >= 0 && next.top() - bar.bottom() >= 13)
                m_look.text(painter,
                    QRectF(bar.center().x() - 40, bar.bottom(), 80, next.top() - bar.bottom()),
                    shareText(there / here), TextStyle::Micro, Role::AccentText, Qt::AlignCenter);
        }
        const QRectF words(0, bar.top(), line.width(), bar.height());
        // What a funnel is for stands at its end.
        const bool isGoal = i > 0 && i + 1 == int(m_figures.rows().size());
        paint::box(painter, bar, 2, m_look.color(isGoal ? Role::Success : Role::Chart1));
        m_look.text(painter, QRectF(0, words.top(), m_before - 14, words.height()), m_figures.name(row),
            TextStyle::Body, Role::TextMuted);
        m_look.text(painter, words, m_figures.brief(row, column), TextStyle::Section, Role::Text,
            Qt::AlignRight | Qt::AlignVCenter);
    }
    paintMore(painter, highlighted);
}

} // namespace rapport::ui
