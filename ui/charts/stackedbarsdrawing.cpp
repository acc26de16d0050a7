// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"

#include "ui/widgets/paint.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport::ui {

namespace {

constexpr qreal face = 20, wideEnough = 420;

} // namespace

std::vector<LegendEntry> StackedBarsDrawing::parts() const
{
    std::vector<LegendEntry> entries;
    const auto &columns = m_figures.columns();
    for (std::size_t i = 0; columns.size() > 1 && i < columns.size(); ++i)
        entries.push_back({m_figures.label(columns[i]), m_look.part(int(i))});
    return entries;
}

QString StackedBarsDrawing::shareOf(int row, int column) const
{
    const double total = m_figures.total(row, m_figures.columns());
    return total > 0
        ? QCoreApplication::translate("Chart", "%1 of %2", "a share of a sum")
              .arg(shareText(m_figures.valueOr0(row, column) / total), m_figures.full(total, column))
        : QString();
}

void StackedBarsDrawing::arrange()
{
    QRectF box = area();
    m_legend = 18.0 * legendLines(m_look, parts(), box.width());
    if (m_legend > 0)
        box.setBottom(box.bottom() - m_legend - 8);
    m_rows = rowsIn(box.height(), 24, 44);
    qreal name = 0, value = 0;
    double most = 0, least = 0;
    bool hasPeople = false;
    for (int i = 0; i < int(m_figures.rows().size()); ++i) {
        const int row = m_figures.rows()[std::size_t(i)];
        double up = 0, down = 0;
        for (const int column : m_figures.columns()) {
            const double number = m_figures.valueOr0(row, column);
            (number > 0 ? up : down) += number;
        }
        most = std::max(most, up);
        least = std::min(least, down);
        if (i >= m_rows.shown)
            continue;
        const QString total = m_figures.brief(up + down, m_figures.columns().front());
        value = std::max(value, m_look.width(TextStyle::BodyStrong, total));
        name = std::max(name, m_look.width(TextStyle::Body, m_figures.name(row)));
        hasPeople = hasPeople || !m_figures.person(row).isNull();
    }
    if (most <= least)
        most = least + 1;
    const bool hasNames = !hasPeople || box.width() >= wideEnough;
    m_before = (hasPeople ? face : 0) + (hasNames ? std::min(name, box.width() * 0.34) : 0)
        + (hasPeople && hasNames ? 8 : 0) + 10;
    const qreal height = m_rows.pitch * m_rows.shown;
    m_plot = QRectF(m_before, 0, std::max(20.0, box.width() - m_before - value - 16), height);
    std::vector<ChartStage::Set> sets;
    for (std::size_t j = 0; j < m_figures.columns().size(); ++j) {
        ChartStage::Set set{m_look.part(int(j)), {}};
        for (int i = 0; i < m_rows.shown; ++i)
            set.values.push_back(
                m_figures.valueOr0(m_figures.rows()[std::size_t(i)], m_figures.columns()[j]));
        sets.push_back(std::move(set));
    }
    m_stage.clear();
    m_stage.lay(m_size, m_plot);
    m_stage.addBars(ChartStage::Bars::Lying, sets, std::min(14.0, m_rows.pitch * 0.5) / m_rows.pitch, least,
        most, QPen(m_look.color(Role::Surface), 1));
    for (int i = 0; i < m_rows.shown; ++i) {
        const int row = m_figures.rows()[std::size_t(i)];
        double up = 0, down = 0;
        for (const int column : m_figures.columns()) {
            const double number = m_figures.valueOr0(row, column);
            if (number == 0)
                continue;
            double &reach = number > 0 ? up : down;
            const auto x
                = [&](double at) { return m_plot.left() + (at - least) / (most - least) * m_plot.width(); };
            const qreal from = x(reach), to = x(reach + number);
            reach += number;
            const QRectF part(std::min(from, to), i * m_rows.pitch, std::fabs(to - from), m_rows.pitch);
            addMark(part, QPointF(part.center().x(), part.center().y() - 10), row, column);
        }
    }
    if (m_rows.hidden > 0)
        addMore(QRectF(0, height, box.width(), 22), m_rows.hidden);
}

void StackedBarsDrawing::draw(QPainter &painter, int highlighted)
{
    if (highlighted >= 0 && !m_marks[std::size_t(highlighted)].isMore) {
        const Mark &mark = m_marks[std::size_t(highlighted)];
        paint::box(painter, QRectF(-8, mark.box.top() + 1, m_size.width() + 16, m_rows.pitch - 2), 6,
            m_look.color(Role::Hover));
        painter.fillRect(QRectF(mark.box.left(), mark.box.center().y() - 10, mark.box.width(), 20),
            m_look.color(Role::BorderStrong));
    }
    m_stage.paint(painter, m_look.isPaper());
    for (int i = 0; i < m_rows.shown; ++i) {
        const int row = m_figures.rows()[std::size_t(i)];
        const QRectF line(0, i * m_rows.pitch, m_size.width(), m_rows.pitch);
        QRectF name(0, line.top(), m_before - 10, line.height());
        if (const Uid person = m_figures.person(row); !person.isNull()) {
            m_look.avatar(painter, QRectF(0, std::round(line.center().y()) - face / 2, face, face),
                m_figures.name(row), person.text());
            name.setLeft(face + 8);
        }
        if (name.width() > 12)
            m_look.text(painter, name, m_figures.name(row), TextStyle::Body, Role::Text);
        const double total = m_figures.total(row, m_figures.columns());
        m_look.text(painter, line, m_figures.brief(total, m_figures.columns().front()), TextStyle::BodyStrong,
            Role::Text, Qt::AlignRight | Qt::AlignVCenter);
    }
    paintMore(painter, highlighted);
    if (const auto entries = parts(); !entries.empty())
        paintLegend(
            painter, m_look, QRectF(0, area().bottom() - m_legend, m_size.width(), m_legend), entries);
}

} // namespace rapport::ui
