// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the bars and lines: grid, words of the axes, and the mark under the pointer.
#include "ui/charts/pictures.h"

#include "ui/list/shortfigure.h"
#include "ui/widgets/paint.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// "Feb 2026" and 2026 年 2 月 as a period and its year; others have no year.
std::pair<QString, QString> split(const QString &name)
{
    static const QRegularExpression western(u"^(.*\\S)\\s+(\\d{4})$"_s),
        eastern(u"^(\\d{4})\\s*年\\s*(.+)$"_s);
    if (const auto found = western.match(name); found.hasMatch())
        return {found.captured(1), found.captured(2)};
    if (const auto found = eastern.match(name); found.hasMatch())
        return {found.captured(2), found.captured(1) + u" 年"_s};
    return {name, {}};
}

} // namespace

// As many labels as have room; the year below where it changes.
void ColumnsDrawing::placeLabels()
{
    m_labels.clear();
    m_hasSecondLine = true;
    for (const int row : m_figures.rows()) {
        m_labels.push_back(split(m_figures.name(row)));
        m_hasSecondLine = m_hasSecondLine && !m_labels.back().second.isEmpty();
    }
    qreal widest = 0;
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        if (!m_hasSecondLine)
            m_labels[i] = {m_figures.name(m_figures.rows()[i]), {}};
        widest = std::max(widest, m_look.width(TextStyle::Micro, m_labels[i].first));
    }
    const bool isPeriod = m_hasSecondLine;
    // Names of things may be cut, names of periods only be left out.
    const qreal needed = isPeriod ? std::max(widest, 28.0) + 6 : std::min(widest, 40.0) + 6;
    m_everyLabel = 1;
    for (const int every : {1, 2, 3, 4, 6, 12, 24, 36, 60, 120, 240, 600}) {
        m_everyLabel = every;
        if (step() * every >= needed)
            break;
    }
    if (!m_hasSecondLine)
        return;
    QString last;
    for (std::size_t i = 0; i < m_labels.size(); i += std::size_t(m_everyLabel)) {
        if (m_labels[i].second == last)
            m_labels[i].second.clear();
        else
            last = m_labels[i].second;
    }
}

void ColumnsDrawing::drawGrid(QPainter &painter) const
{
    for (const double tick : m_scale.ticks()) {
        const qreal at = std::round(y(tick));
        painter.fillRect(QRectF(m_plot.left(), at, m_plot.width(), 1),
            m_look.color(tick == 0 ? Role::BorderStrong : Role::ChartGrid));
        const QString words = m_figures.kind() == Kind::Percent ? format::tick(tick) + u'%'
                                                                : format::tick(tick, m_figures.currency());
        m_look.text(painter, QRectF(0, at - 8, m_plot.left() - 8, 16), words, TextStyle::Micro,
            Role::ChartAxis, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ColumnsDrawing::drawHighlight(QPainter &painter, int highlighted) const
{
    if (highlighted < 0 || m_picture == query::Picture::Line)
        return;
    const Mark &mark = m_marks[std::size_t(highlighted)];
    const qreal in = std::min(1.0, mark.box.width() / 8);
    if (isSingle()) {
        painter.fillRect(QRectF(mark.box.left() + in, mark.tip.y(), mark.box.width() - 2 * in,
                             m_plot.bottom() - mark.tip.y()),
            m_look.color(Role::Hover));
        return;
    }
    painter.fillRect(mark.box.adjusted(in, -3, -in, 3), m_look.color(Role::Pressed));
}

void ColumnsDrawing::drawPoints(QPainter &painter, int highlighted) const
{
    if (m_picture != query::Picture::Line)
        return;
    const auto &columns = m_figures.columns();
    const bool isSparse = step() >= 24;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const Mark &mark = m_marks[i];
        const bool isHot = int(i) == highlighted;
        if (!isHot && !isSparse && m_figures.rows().size() > 1)
            continue;
        const auto series = std::find(columns.begin(), columns.end(), mark.column) - columns.begin();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.color(Role::Surface), isHot ? 2 : 1));
        painter.setBrush(colourOf(int(series)));
        const qreal radius = isHot ? 5 : 3;
        painter.drawEllipse(mark.box.center(), radius, radius);
    }
}

void ColumnsDrawing::drawLabels(QPainter &painter, int highlighted) const
{
    const auto &rows = m_figures.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isHot = highlighted >= 0 && m_marks[std::size_t(highlighted)].row == rows[i];
        if (int(i) % m_everyLabel != 0)
            continue;
        const bool isInside
            = isHot || (m_figures.hasContext() && !m_figures.table().rows[std::size_t(rows[i])].isContext);
        const qreal middle = m_plot.left() + (qreal(i) + 0.5) * step();
        const qreal wide = step() * m_everyLabel - 4;
        qreal left = middle - wide / 2;
        // The first and the last may reach over the edge of the plot, not of the picture.
        left = std::clamp(left, 0.0, std::max(0.0, m_size.width() - wide));
        m_look.text(painter, QRectF(left, m_plot.bottom() + 5, wide, 16), m_labels[i].first, TextStyle::Micro,
            isInside ? Role::Text : Role::ChartAxis, Qt::AlignCenter);
        const qreal year = std::max(wide, m_look.width(TextStyle::Micro, m_labels[i].second));
        const qreal below = std::clamp(middle - year / 2, 0.0, std::max(0.0, m_size.width() - year));
        m_look.text(painter, QRectF(below, m_plot.bottom() + 19, year, 16), m_labels[i].second,
            TextStyle::Micro, Role::ChartAxis, Qt::AlignCenter);
    }
}

} // namespace rapport::ui
