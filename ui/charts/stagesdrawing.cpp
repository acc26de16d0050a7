// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"

#include "core/model/words.h"
#include "ui/list/format.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport::ui {

namespace {

constexpr qreal legendHeight = 26;

} // namespace

QString StagesDrawing::shareOf(int row, int column) const
{
    if (m_figures.part() < 0)
        return Drawing::shareOf(row, column);
    return QCoreApplication::translate("Chart", "%1: %2", "a row and a series")
        .arg(m_figures.label(m_figures.part()), m_figures.full(row, m_figures.part()));
}

void StagesDrawing::arrange()
{
    QRectF box = area();
    if (m_figures.part() >= 0)
        box.setBottom(box.bottom() - legendHeight);
    m_rows = rowsIn(box.height(), 36, 52);
    const int column = m_figures.columns().front();
    for (int i = 0; i < m_rows.shown; ++i) {
        const QRectF line(0, i * m_rows.pitch, box.width(), m_rows.pitch);
        addMark(line, QPointF(line.center().x(), line.top() + 16), m_figures.rows()[std::size_t(i)], column);
    }
    if (m_rows.hidden > 0)
        addMore(QRectF(0, m_rows.shown * m_rows.pitch, box.width(), 22), m_rows.hidden);
}

void StagesDrawing::draw(QPainter &painter, int highlighted)
{
    const int column = m_figures.columns().front(), part = m_figures.part();
    double most = 0;
    for (const int row : m_figures.rows())
        most = std::max(most, m_figures.valueOr0(row, column) * 1.05);
    for (int i = 0; i < m_rows.shown; ++i) {
        const int row = m_figures.rows()[std::size_t(i)];
        const QRectF box = m_marks[std::size_t(i)].box;
        if (i == highlighted)
            paint::box(
                painter, QRectF(-8, box.top() - 5, m_size.width() + 16, 43), 6, m_look.color(Role::Hover));
        const QRectF words(0, box.top(), box.width(), 20);
        const qreal figure = m_look.text(painter, words, m_figures.brief(row, column), TextStyle::Section,
            Role::Text, Qt::AlignRight | Qt::AlignVCenter);
        qreal behind = figure + 14;
        if (part >= 0)
            behind += 14
                + m_look.text(painter, words.adjusted(0, 0, -behind, 0), m_figures.brief(row, part),
                    TextStyle::Body, Role::AccentText, Qt::AlignRight | Qt::AlignVCenter);
        QString count;
        if (const auto number = m_figures.count(row, column); number && column >= 0) {
            const QString entity = m_figures.behind(row, column).entity;
            count = entity.isEmpty() ? format::number(*number) : countOf(entity, int(*number));
        }
        const qreal counted = count.isEmpty() ? 0 : m_look.width(TextStyle::Meta, count) + 8;
        const qreal room = words.width() - behind - 4;
        const bool hasRoom = room - counted > 60;
        const QRectF name = words.adjusted(0, 0, -(words.width() - room + (hasRoom ? counted : 0)), 0);
        const qreal named = std::min(
            name.width(), m_look.text(painter, name, m_figures.name(row), TextStyle::Body, Role::Text));
        if (hasRoom)
            m_look.text(
                painter, words.adjusted(named + 8, 0, 0, 0), count, TextStyle::Meta, Role::TextSubtle);
        const QRectF track(0, box.top() + 23, box.width(), 9);
        paint::box(painter, track, 2, m_look.color(Role::Hover));
        const auto bar = [&](int which, Role role) {
            const double value = std::max(0.0, m_figures.valueOr0(row, which));
            const qreal wide = most > 0 ? std::min(1.0, value / most) * track.width() : 0;
            if (wide > 0)
                paint::box(painter, QRectF(0, track.top(), std::max(2.0, wide), 9), 2, m_look.color(role));
        };
        bar(column, part >= 0 ? Role::ChartContext : Role::Chart1);
        if (part >= 0)
            bar(part, Role::Chart1);
    }
    paintMore(painter, highlighted);
    if (part < 0)
        return;
    const std::vector<LegendEntry> entries{{m_figures.label(column), m_look.color(Role::ChartContext)},
        {m_figures.label(part), m_look.color(Role::Chart1), LegendEntry::Mark::Square,
            m_figures.brief(m_figures.total(part), part)}};
    paintLegend(painter, m_look, QRectF(0, area().bottom() - 18, m_size.width(), 18), entries);
}

} // namespace rapport::ui
