// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"

#include "ui/widgets/paint.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr std::size_t mostSlices = 6;
constexpr double hole = 0.66;

} // namespace

QString RingDrawing::shareOf(int row, int column) const
{
    return m_total > 0 ? Say::tr("%1 of all").arg(shareText(m_figures.valueOr0(row, column) / m_total))
                       : QString();
}

// All, or the five largest and the rest, clockwise from the top; what is not above nothing has no slice.
void RingDrawing::cut()
{
    m_slices.clear();
    m_total = 0;
    const int column = m_figures.columns().front();
    for (const int row : m_figures.rows()) {
        const double value = m_figures.valueOr0(row, column);
        m_total += std::max(0.0, value);
        m_slices.push_back({row, value, 0, 0, m_figures.name(row), {}});
    }
    // As the table has them, as long as all have a slice.
    if (m_slices.size() > mostSlices) {
        std::ranges::stable_sort(m_slices, std::greater(), &Slice::value);
        Slice rest{-1, 0, 0, 0, Say::tr("Other"), m_look.rest()};
        for (std::size_t i = mostSlices - 1; i < m_slices.size(); ++i)
            rest.value += std::max(0.0, m_slices[i].value);
        m_slices.resize(mostSlices - 1);
        m_slices.push_back(rest);
    }
    double from = 0;
    int series = 0;
    for (Slice &slice : m_slices) {
        slice.from = from;
        slice.span = m_total > 0 ? std::max(0.0, slice.value) / m_total * 360 : 0;
        from += slice.span;
        if (!slice.colour.isValid())
            slice.colour = m_look.series(series++);
    }
}

// Above its names where the picture is tall, else beside them.
void RingDrawing::place()
{
    const QRectF box = area();
    m_pitch = 21;
    const qreal names = m_pitch * qreal(m_slices.size());
    m_isBeside = box.width() > box.height() * 1.25;
    if (m_isBeside) {
        const qreal side = std::min({box.height(), box.width() * 0.45, 220.0});
        m_ring = QRectF(0, (box.height() - side) / 2, side, side);
        m_pitch = std::min(26.0, box.height() / qreal(std::max<std::size_t>(1, m_slices.size())));
        const qreal height = m_pitch * qreal(m_slices.size());
        m_names = QRectF(side + 24, (box.height() - height) / 2, box.width() - side - 24, height);
        return;
    }
    const qreal side = std::clamp(box.height() - names - 16, 60.0, std::min(box.width(), 180.0));
    const qreal free = std::max(0.0, box.height() - side - names);
    m_ring = QRectF((box.width() - side) / 2, std::min(4.0, free), side, side);
    m_names = QRectF(0, box.bottom() - names, box.width(), names);
}

void RingDrawing::arrange()
{
    cut();
    place();
    m_stage.clear();
    m_stage.lay(m_size, m_ring);
    std::vector<ChartStage::Part> parts;
    for (const Slice &slice : m_slices) {
        if (slice.span > 0)
            parts.push_back({slice.colour, slice.value});
    }
    if (!parts.empty())
        m_stage.addRing(
            parts, hole, parts.size() > 1 ? QPen(m_look.color(Role::Surface), 2) : QPen(Qt::NoPen));
    const int column = m_figures.columns().front();
    for (std::size_t i = 0; i < m_slices.size(); ++i) {
        const QRectF line(m_names.left(), m_names.top() + qreal(i) * m_pitch, m_names.width(), m_pitch);
        const double middle = (m_slices[i].from + m_slices[i].span / 2) * M_PI / 180;
        const qreal radius = m_ring.width() / 2 * (1 + hole) / 2;
        const QPointF tip = m_ring.center() + QPointF(std::sin(middle) * radius, -std::cos(middle) * radius);
        if (m_slices[i].row >= 0) {
            addMark(line, tip, m_slices[i].row, column);
            continue;
        }
        addMore(line, int(m_figures.rows().size() - mostSlices + 1));
        m_marks.back().tip = tip;
        m_marks.back().name = m_slices[i].name;
        m_marks.back().value = m_figures.full(m_slices[i].value, column);
        m_marks.back().share
            = m_total > 0 ? Say::tr("%1 of all").arg(shareText(m_slices[i].value / m_total)) : QString();
    }
}

int RingDrawing::sliceOf(const Mark &mark) const { return int(&mark - m_marks.data()); }

bool RingDrawing::contains(const Mark &mark, const QPointF &at) const
{
    if (mark.box.contains(at))
        return true;
    const QPointF from = at - m_ring.center();
    const double away = std::hypot(from.x(), from.y());
    if (away > m_ring.width() / 2 || away < m_ring.width() / 2 * hole)
        return false;
    double angle = std::atan2(from.x(), -from.y()) * 180 / M_PI;
    if (angle < 0)
        angle += 360;
    const Slice &slice = m_slices[std::size_t(sliceOf(mark))];
    return angle >= slice.from && angle < slice.from + slice.span;
}

void RingDrawing::draw(QPainter &painter, int highlighted)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_total <= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look.color(Role::Pressed), m_ring.width() * (1 - hole) / 2));
        const qreal in = m_ring.width() * (1 - hole) / 4;
        painter.drawEllipse(m_ring.adjusted(in, in, -in, -in));
    }
    if (highlighted >= 0 && m_slices[std::size_t(highlighted)].span > 0) {
        const Slice &slice = m_slices[std::size_t(highlighted)];
        QPen pen(slice.colour, 3, Qt::SolidLine, Qt::FlatCap);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(m_ring.adjusted(-4, -4, 4, 4), int((90 - slice.from) * 16), int(-slice.span * 16));
    }
    m_stage.paint(painter, true);
    const int column = m_figures.columns().front();
    const QRectF middle(
        m_ring.left() + m_ring.width() * (1 - hole) / 2, m_ring.center().y() - 24, m_ring.width() * hole, 28);
    const QString total = m_figures.brief(m_figures.total(column), column);
    const bool fits = m_look.width(TextStyle::PageTitle, total) < middle.width() - 12;
    m_look.text(
        painter, middle, total, fits ? TextStyle::PageTitle : TextStyle::Amount, Role::Text, Qt::AlignCenter);
    m_look.text(painter, middle.adjusted(8, 24, -8, 16), m_figures.label(column).toLower(), TextStyle::Meta,
        Role::TextSubtle, Qt::AlignCenter);
    for (std::size_t i = 0; i < m_slices.size() && i < m_marks.size(); ++i) {
        const QRectF line = m_marks[i].box;
        if (int(i) == highlighted)
            paint::box(painter, line.adjusted(-8, 0, 8, 0), 5, m_look.color(Role::Hover));
        paint::box(
            painter, QRectF(line.left(), std::round(line.center().y()) - 4, 8, 8), 2, m_slices[i].colour);
        // What is below nothing is no part of the whole.
        const QString share = m_total > 0 && m_slices[i].value >= 0
            ? shareText(std::max(0.0, m_slices[i].value) / m_total)
            : m_figures.brief(m_slices[i].value, column);
        const qreal wide = m_look.text(
            painter, line, share, TextStyle::BodyStrong, Role::Text, Qt::AlignRight | Qt::AlignVCenter);
        m_look.text(
            painter, line.adjusted(16, 0, -wide - 10, 0), m_slices[i].name, TextStyle::Body, Role::TextMuted);
    }
}

} // namespace rapport::ui
