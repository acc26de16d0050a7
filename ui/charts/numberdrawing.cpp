// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pictures.h"

#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace rapport::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

// Drawn, not a picture, since paper wants lines.
void arrow(QPainter &painter, const QPointF &middle, int sign, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const qreal up = sign > 0 ? -1 : 1;
    painter.drawLine(middle + QPointF(0, 4 * up), middle - QPointF(0, 4 * up));
    const QPointF head[]
        = {middle + QPointF(-3.5, 0.5 * up), middle + QPointF(0, 4 * up), middle + QPointF(3.5, 0.5 * up)};
    painter.drawPolyline(head, 3);
}

// "Q4 2025" as "Q4 ’25".
QString shortYear(const QString &period)
{
    static const QRegularExpression year(QStringLiteral("^(.*\\S)\\s+\\d\\d(\\d\\d)$"));
    const auto found = year.match(period);
    return found.hasMatch() ? found.captured(1) + QStringLiteral(" \u2019") + found.captured(2) : period;
}

} // namespace

NumberDrawing::NumberDrawing(
    const query::ReportTable &table, const query::ReportTable *line, bool isNamed, Look look)
    : Drawing(table, std::move(look)), m_line(line), m_isNamed(isNamed)
{ }

void NumberDrawing::arrange()
{
    choose();
    addMark(area(), QPointF(area().center().x(), 0), m_figures.rows().front(), m_figures.columns().front());
}

QRectF NumberDrawing::lineBox() const
{
    if (!m_line || m_line->rows.size() < 2 || m_size.width() < 150)
        return {};
    const qreal top = std::max(0.0, std::min(m_size.height() - 30, m_isNamed ? 36.0 : 18.0));
    return {m_size.width() - 62, top, 62, 30};
}

QString NumberDrawing::more() const
{
    return m_figures.aside().isEmpty() ? QString()
                                       : QStringLiteral("+ ") + m_figures.aside().join(QStringLiteral(" + "));
}

// The figure in full beside its line where both have room, else in few letters, else without the line.
void NumberDrawing::choose()
{
    const int row = m_figures.rows().front(), column = m_figures.columns().front();
    // What was converted is marked: the rates and their day stand in the note.
    const bool isConverted
        = m_figures.table().isConverted && m_figures.table().columns[std::size_t(column)].kind == Kind::Money;
    const QString mark = isConverted ? QStringLiteral("≈ ") : QString();
    const QString brief = mark + m_figures.brief(row, column);
    // Tenths of a day say nothing about a month.
    const bool isDays = m_figures.table().columns[std::size_t(column)].isDays;
    const QString full = isDays ? brief : QString(mark + m_figures.full(row, column));
    const QString others = more();
    const bool hasLine = !lineBox().isNull();
    m_style = !hasLine && m_size.height() >= (m_isNamed ? 80 : 60) ? TextStyle::KpiLarge : TextStyle::Kpi;
    // Beside a line they stand above it.
    const qreal beside
        = others.isEmpty() ? 0 : 8 + std::min(m_look.width(TextStyle::MetaStrong, others), 84.0);
    for (const bool keepsLine : {true, false}) {
        for (const QString &words : {full, brief}) {
            m_figure = words;
            m_hasLine = keepsLine && hasLine;
            if (m_look.width(m_style, words) + std::max(beside, m_hasLine ? 68.0 : 0.0) <= m_size.width())
                return;
        }
    }
    if (m_look.width(m_style, m_figure) > m_size.width())
        m_style = TextStyle::Amount;
}

void NumberDrawing::draw(QPainter &painter, int)
{
    const bool isTall = m_style == TextStyle::KpiLarge;
    const qreal high = isTall ? 32 : 28, name = m_isNamed ? 18 : 0;
    qreal y = name + (isTall ? std::floor((m_size.height() - name - high - 20) / 2) : 0);
    if (m_isNamed)
        m_look.text(painter, QRectF(0, 0, m_size.width(), 16), m_figures.table().label, TextStyle::Meta,
            Role::TextMuted);
    const QString figure = m_figure.isEmpty() ? QString(QChar(0x2013)) : m_figure;
    const qreal wide = m_look.text(painter, QRectF(0, y, m_size.width(), high), figure, m_style, Role::Text);
    const QRectF rest(wide + 8, y, m_size.width() - wide - 8, high);
    if (m_hasLine)
        m_look.text(painter, QRectF(rest.left(), y - 1, rest.width(), 16), more(), TextStyle::MetaStrong,
            Role::TextMuted, Qt::AlignRight | Qt::AlignVCenter);
    else
        m_look.text(painter, rest.translated(0, 3), more(), TextStyle::MetaStrong, Role::TextMuted);
    y += high;
    drawDelta(painter, QRectF(0, y, m_size.width() - (m_hasLine ? 68 : 0), 20));
    if (m_hasLine)
        drawLine(painter, lineBox());
}

void NumberDrawing::drawDelta(QPainter &painter, const QRectF &box) const
{
    const int row = m_figures.rows().front(), column = m_figures.columns().front();
    const QString apart = m_figures.difference(row, column);
    if (apart.isEmpty()) {
        const QString share = shareOf(row, column);
        m_look.text(painter, box, share, TextStyle::Meta, Role::TextMuted);
        return;
    }
    const int sign = m_figures.sign(row, column);
    const QString then = m_figures.label(m_figures.before());
    if (sign == 0) {
        m_look.text(painter, box, Say::tr("as in %1", "no change against a period").arg(then),
            TextStyle::Meta, Role::TextMuted);
        return;
    }
    const auto better = m_figures.table().columns[std::size_t(column)].better;
    const QColor ink = m_look.deltaColour(better, sign);
    arrow(painter, QPointF(6, std::round(box.center().y())), sign, ink);
    const qreal wide = m_look.text(painter, box.adjusted(15, 0, 0, 0), apart, TextStyle::MetaStrong, ink);
    const QRectF rest = box.adjusted(15 + wide + 6, 0, 0, 0);
    QString words = Say::tr("vs. %1", "a period").arg(then);
    if (m_look.width(TextStyle::Meta, words) > rest.width())
        words = Say::tr("vs. %1", "a period").arg(shortYear(then));
    m_look.text(painter, rest, words, TextStyle::Meta, Role::TextSubtle);
}

void NumberDrawing::drawLine(QPainter &painter, const QRectF &box) const
{
    const Figures figures(*m_line);
    if (figures.isEmpty())
        return;
    std::vector<double> values;
    for (const int row : figures.rows())
        values.push_back(figures.valueOr0(row, figures.columns().front()));
    if (values.size() < 2)
        return;
    const auto [least, most] = std::ranges::minmax(values);
    QPolygonF points;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double part = most > least ? (values[i] - least) / (most - least) : 0.5;
        points << QPointF(box.left() + 2 + (box.width() - 6) * double(i) / double(values.size() - 1),
            box.bottom() - 4 - part * (box.height() - 10));
    }
    QPolygonF ground = points;
    ground << QPointF(points.constLast().x(), box.bottom()) << QPointF(points.constFirst().x(), box.bottom());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Role::AccentSoft));
    painter.drawPolygon(ground);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.color(Role::Chart1), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Role::Chart1));
    painter.drawEllipse(points.constLast(), 2.5, 2.5);
}

} // namespace rapport::ui
