// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"

#include "ui/widgets/paint.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

std::vector<LegendEntry> BarsDrawing::legend() const
{
    std::vector<LegendEntry> entries;
    const auto &columns = m_figures.columns();
    const bool isCompared = columns.size() == 1 && m_figures.before() >= 0;
    if (m_figures.isEmpty() || (columns.size() == 1 && !isCompared))
        return entries;
    for (std::size_t i = 0; i < columns.size(); ++i)
        entries.push_back({m_figures.label(columns[i]), m_look.series(int(i))});
    if (isCompared)
        entries.push_back({m_figures.label(m_figures.before()), m_look.color(Role::ChartContext)});
    return entries;
}

QString BarsDrawing::shareOf(int row, int column) const
{
    const QString share = Drawing::shareOf(row, column);
    const double total = m_figures.total(column);
    const Kind kind = m_figures.kind();
    if (!share.isEmpty() || total <= 0 || kind == Kind::Percent || kind == Kind::Decimal)
        return share;
    return QCoreApplication::translate("Chart", "%1 of all")
        .arg(shareText(m_figures.valueOr0(row, column) / total));
}

qreal BarsDrawing::x(double value) const
{
    return m_track.left() + (value - m_least) / (m_most - m_least) * m_track.width();
}

void BarsDrawing::arrange()
{
    const QRectF box = area();
    const qreal least = 20 + 8 * qreal(m_figures.columns().size());
    m_rows = rowsIn(box.height(), least, std::max<qreal>(46, least));
    qreal name = 0, value = 0;
    m_least = m_most = 0;
    bool hasPeople = false;
    for (int i = 0; i < int(m_figures.rows().size()); ++i) {
        const int row = m_figures.rows()[std::size_t(i)];
        for (const int column : m_figures.columns()) {
            const double number = m_figures.valueOr0(row, column);
            m_least = std::min(m_least, number);
            m_most = std::max({m_most, number, m_figures.valueOr0(row, m_figures.before()),
                m_figures.valueOr0(row, m_figures.target())});
            if (i < m_rows.shown)
                value = std::max(value, m_look.width(TextStyle::Section, m_figures.brief(row, column)));
        }
        if (i < m_rows.shown)
            name = std::max(name, m_look.width(TextStyle::Body, m_figures.name(row)));
        hasPeople = hasPeople || !m_figures.person(row).isNull();
    }
    if (m_figures.kind() == Kind::Percent && m_most > 50 && m_most < 100)
        m_most = 100; // of a whole, not of the longest
    if (m_most <= m_least)
        m_most = m_least + 1;
    const qreal names = std::min(name + (hasPeople ? 28 : 0), box.width() * 0.4);
    m_track = QRectF(names + 12, 0, std::max(20.0, box.width() - names - 12 - value - 12), 0);
    for (int i = 0; i < m_rows.shown; ++i) {
        const int row = m_figures.rows()[std::size_t(i)];
        const qreal part = m_rows.pitch / qreal(m_figures.columns().size());
        for (std::size_t j = 0; j < m_figures.columns().size(); ++j) {
            const QRectF line(0, i * m_rows.pitch + qreal(j) * part, box.width(), part);
            const int column = m_figures.columns()[j];
            addMark(line, QPointF(x(std::max(0.0, m_figures.valueOr0(row, column))), line.center().y() - 8),
                row, column);
        }
    }
    if (m_rows.hidden > 0)
        addMore(QRectF(0, m_rows.shown * m_rows.pitch, box.width(), 22), m_rows.hidden);
}

void BarsDrawing::draw(QPainter &painter, int highlighted)
{
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (!m_marks[i].isMore)
            drawRow(painter, m_marks[i], int(i) == highlighted);
    }
    paintMore(painter, highlighted);
}

void BarsDrawing::drawRow(QPainter &painter, const Mark &mark, bool isHot) const
{
    const auto &columns = m_figures.columns();
    const auto series = std::find(columns.begin(), columns.end(), mark.column) - columns.begin();
    if (isHot)
        paint::box(painter, mark.box.adjusted(-8, 1, 8, -1), 6, m_look.color(Role::Hover));
    if (series == 0) {
        QRectF name(0, std::floor(mark.box.top()), m_track.left() - 12, m_rows.pitch);
        if (const Uid person = m_figures.person(mark.row); !person.isNull()) {
            m_look.avatar(
                painter, QRectF(0, name.center().y() - 10, 20, 20), m_figures.name(mark.row), person.text());
            name.setLeft(28);
        }
        m_look.text(painter, name, m_figures.name(mark.row), TextStyle::Body, Role::Text);
    }
    const bool isCompared = columns.size() == 1 && m_figures.before() >= 0;
    const qreal thick = std::clamp(mark.box.height() * 0.42, 6.0, 14.0);
    const qreal top = std::round(mark.box.center().y() - thick / 2 - (isCompared ? 2 : 0));
    const auto bar = [&](double value, qreal y, qreal height, const QColor &colour) {
        const qreal from = std::min(x(0), x(value)), to = std::max(x(0), x(value));
        painter.fillRect(QRectF(from, y, std::max(value == 0 ? 0.0 : 1.0, to - from), height), colour);
    };
    bar(m_figures.valueOr0(mark.row, mark.column), top, thick, m_look.series(int(series)));
    if (isCompared)
        bar(m_figures.valueOr0(mark.row, m_figures.before()), top + thick + 1, 4,
            m_look.color(Role::ChartContext));
    if (m_least < 0)
        painter.fillRect(
            QRectF(std::round(x(0)), mark.box.top(), 1, mark.box.height()), m_look.color(Role::BorderStrong));
    if (const auto target = m_figures.value(mark.row, m_figures.target()); target && *target <= m_most)
        painter.fillRect(QRectF(x(*target), top - 3, 2, thick + 6), m_look.color(Role::Text));
    m_look.text(painter,
        QRectF(m_track.right() + 4, mark.box.top(), m_size.width() - m_track.right() - 4, mark.box.height()),
        m_figures.brief(mark.row, mark.column), TextStyle::Section, Role::Text,
        Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace rapport::ui
