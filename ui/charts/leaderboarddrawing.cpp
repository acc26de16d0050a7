// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"

#include "ui/widgets/paint.h"

#include <algorithm>
#include <cmath>

namespace rapport::ui {

namespace {

constexpr double behind = 0.6; // of the target: below it a share is told in red
constexpr qreal face = 24, chevron = 18;

} // namespace

std::optional<double> LeaderboardDrawing::reached(int row) const
{
    const auto value = m_figures.value(row, m_figures.columns().front());
    const auto target = m_figures.value(row, m_figures.target());
    return value && target && *target > 0 ? std::optional(*value / *target) : std::nullopt;
}

void LeaderboardDrawing::arrange()
{
    const QRectF box = area();
    m_rows = rowsIn(box.height(), 30, 46);
    const int column = m_figures.columns().front();
    double share = 0, most = 0;
    m_hasTargets = false;
    m_value = m_share = 0;
    for (int i = 0; i < int(m_figures.rows().size()); ++i) {
        const int row = m_figures.rows()[std::size_t(i)];
        most = std::max(most, m_figures.valueOr0(row, column));
        const auto part = reached(row);
        m_hasTargets = m_hasTargets || part;
        share = std::max(share, part.value_or(0));
        if (i >= m_rows.shown)
            continue;
        m_value = std::max(m_value, m_look.width(TextStyle::Amount, m_figures.brief(row, column)));
        if (part)
            m_share = std::max(m_share, m_look.width(TextStyle::Body, shareText(*part)));
    }
    // All ticks stand at one place; nobody who doubled the target presses the others flat.
    m_full = m_hasTargets ? std::clamp(share * 1.05, 1.23, 2.0) : most;
    m_rank = m_look.width(TextStyle::Body, QString::number(m_rows.shown)) + 16;
    const qreal fixed = m_rank + face + 10 + m_value + (m_hasTargets ? m_share + 16 : 0) + 16 + chevron;
    m_track = std::clamp((box.width() - fixed) * 0.44, 30.0, 480.0);
    for (int i = 0; i < m_rows.shown; ++i) {
        const QRectF line(0, i * m_rows.pitch, box.width(), m_rows.pitch);
        addMark(line, QPointF(line.center().x(), line.top() + 6), m_figures.rows()[std::size_t(i)], column);
    }
    if (m_rows.hidden > 0)
        addMore(QRectF(0, m_rows.shown * m_rows.pitch, box.width(), 22), m_rows.hidden);
}

void LeaderboardDrawing::draw(QPainter &painter, int highlighted)
{
    for (int i = 0; i < m_rows.shown; ++i)
        drawRow(painter, m_marks[std::size_t(i)], i + 1, i == highlighted);
    paintMore(painter, highlighted);
}

void LeaderboardDrawing::drawBar(QPainter &painter, const QRectF &track, int row) const
{
    const auto part = reached(row);
    const double value = part         ? *part
        : m_hasTargets || m_full <= 0 ? 0
                                      : m_figures.valueOr0(row, m_figures.columns().front());
    paint::box(painter, track, 3, m_look.color(Role::Pressed));
    const qreal wide = m_full > 0 ? std::clamp(value / m_full, 0.0, 1.0) * track.width() : 0;
    if (wide > 0)
        paint::box(painter, QRectF(track.left(), track.top(), std::max(6.0, wide), track.height()), 3,
            m_look.color(part && *part >= 1 ? Role::Success : Role::Chart1));
    if (part)
        painter.fillRect(
            QRectF(std::round(track.left() + track.width() / m_full) - 1, track.top() - 3, 2, 12),
            m_look.color(Role::Text));
}

void LeaderboardDrawing::drawRow(QPainter &painter, const Mark &mark, int place, bool isHot) const
{
    const QRectF box = mark.box;
    const int column = m_figures.columns().front();
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    if (isHot) {
        paint::box(painter, box.adjusted(-8, 1, 8, -1), 6, m_look.color(Role::Hover));
        const QPointF at(box.right() - 3, box.center().y());
        const QPointF arrow[] = {at + QPointF(-3, -4), at + QPointF(1, 0), at + QPointF(-3, 4)};
        painter.setPen(QPen(m_look.color(Role::TextMuted), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(arrow, 3);
    }
    m_look.text(painter, QRectF(0, box.top(), m_rank, box.height()), QString::number(place), TextStyle::Body,
        Role::TextSubtle);
    qreal x = m_rank;
    if (const Uid person = m_figures.person(mark.row); !person.isNull()) {
        m_look.avatar(painter, QRectF(x, std::round(box.center().y()) - face / 2, face, face),
            m_figures.name(mark.row), person.text());
        x += face + 10;
    }
    qreal end = box.right() - chevron;
    m_look.text(painter, QRectF(box.left(), box.top(), end - box.left(), box.height()),
        m_figures.brief(mark.row, column), TextStyle::Amount, Role::Text, right);
    end -= m_value + 16;
    if (m_hasTargets) {
        if (const auto part = reached(mark.row)) {
            const Role role = *part >= 1 ? Role::Success : *part < behind ? Role::Danger : Role::TextMuted;
            m_look.text(painter, QRectF(box.left(), box.top(), end - box.left(), box.height()),
                shareText(*part), TextStyle::Body, role, right);
        }
        end -= m_share + 16;
    }
    const QRectF track(end - m_track, std::round(box.center().y()) - 3, m_track, 6);
    drawBar(painter, track, mark.row);
    m_look.text(painter, QRectF(x, box.top(), track.left() - x - 12, box.height()), m_figures.name(mark.row),
        TextStyle::Body, Role::Text);
}

} // namespace rapport::ui
