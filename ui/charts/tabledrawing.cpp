// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport::ui {

namespace {

constexpr qreal headHeight = 26, lineHeight = 24, gap = 14;

} // namespace

QString TableDrawing::sentence() const
{
    return m_figures.table().rows.empty() ? QCoreApplication::translate("Chart", "Nothing in this range")
                                          : QString();
}

void TableDrawing::arrange()
{
    const query::ReportTable &table = m_figures.table();
    const QRectF box = area();
    const int room = std::max(1, int((box.height() - headHeight) / lineHeight));
    const int count = int(table.rows.size());
    const int shown = count > room ? std::max(0, room - 1) : count;
    m_widths.clear();
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        qreal wide = m_look.width(TextStyle::MetaStrong, table.columns[c].label);
        for (int r = 0; r < shown; ++r)
            wide = std::max(wide,
                m_look.width(TextStyle::Meta, cellText(table.columns[c], table.rows[std::size_t(r)][c])));
        m_widths.push_back(std::min(wide, 320.0) + gap);
    }
    qreal sum = 0;
    for (const qreal wide : m_widths)
        sum += wide;
    for (qreal &wide : m_widths)
        wide *= sum > 0 ? box.width() / sum : 1;
    for (int r = 0; r < shown; ++r) {
        const QRectF line(0, headHeight + r * lineHeight, box.width(), lineHeight);
        addMark(line, line.center(), r, m_figures.columns().empty() ? 0 : m_figures.columns().front());
    }
    if (shown < count)
        addMore(QRectF(0, headHeight + shown * lineHeight, box.width(), lineHeight), count - shown);
}

void TableDrawing::draw(QPainter &painter, int highlighted)
{
    const query::ReportTable &table = m_figures.table();
    const auto cell = [&](std::size_t c, qreal x, qreal y, qreal height, const QString &words,
                          TextStyle style, Role role) {
        const bool isRight = isNumeric(table.columns[c]);
        m_look.text(painter, QRectF(x, y, m_widths[c] - gap + (isRight ? gap / 2 : 0), height), words, style,
            role, (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    };
    qreal x = 0;
    for (std::size_t c = 0; c < table.columns.size(); x += m_widths[c++])
        cell(c, x, 0, headHeight, table.columns[c].label, TextStyle::MetaStrong, Role::TextMuted);
    painter.fillRect(QRectF(0, headHeight - 1, m_size.width(), 1), m_look.color(Role::BorderStrong));
    for (const Mark &mark : m_marks) {
        if (mark.isMore)
            continue;
        x = 0;
        for (std::size_t c = 0; c < table.columns.size(); x += m_widths[c++])
            cell(c, x, mark.box.top(), lineHeight,
                cellText(table.columns[c], table.rows[std::size_t(mark.row)][c]), TextStyle::Meta,
                c == 0 ? Role::Text : Role::TextMuted);
        painter.fillRect(QRectF(0, mark.box.bottom() - 1, m_size.width(), 1), m_look.color(Role::Divider));
    }
    paintMore(painter, highlighted);
}

} // namespace rapport::ui
