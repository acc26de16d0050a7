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

} // namespace

void GaugeDrawing::arrange()
{
    const QRectF box = area();
    const qreal words = 30;
    const qreal radius = std::max(20.0, std::min(box.width() / 2 - 4, box.height() - words - 8));
    m_thick = std::clamp(radius * 0.16, 8.0, 22.0);
    const qreal top = std::max(4.0, (box.height() - words - radius) / 2);
    m_circle = QRectF(box.center().x() - radius, top, 2 * radius, 2 * radius);
    const int row = m_figures.rows().front(), column = m_figures.columns().front();
    addMark(QRectF(m_circle.left(), top, m_circle.width(), radius + words),
        QPointF(box.center().x(), top + radius * 0.5), row, column);
}

void GaugeDrawing::draw(QPainter &painter, int highlighted)
{
    const int row = m_figures.rows().front(), column = m_figures.columns().front();
    const auto value = m_figures.value(row, column), target = m_figures.value(row, m_figures.target());
    const bool hasTarget = target && *target > 0;
    const double share = value && hasTarget ? *value / *target : 0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal in = m_thick / 2;
    const QRectF arc = m_circle.adjusted(in, in, -in, -in);
    const auto draw = [&](double part, const QColor &colour) {
        painter.setPen(QPen(colour, m_thick, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(arc, 180 * 16, -int(std::clamp(part, 0.0, 1.0) * 180 * 16));
    };
    draw(1, m_look.color(highlighted >= 0 ? Role::BorderStrong : Role::Pressed));
    draw(share, m_look.color(share >= 1 ? Role::Success : Role::Chart1));
    const qreal low = m_circle.center().y();
    const QRectF middle(m_circle.left() + m_thick + 4, low - 44, m_circle.width() - 2 * m_thick - 8, 30);
    QString figure = m_figures.full(row, column);
    if (m_look.width(TextStyle::KpiLarge, figure) > middle.width() * 0.8)
        figure = m_figures.brief(row, column);
    const bool fits = m_look.width(TextStyle::KpiLarge, figure) <= middle.width() * 0.8;
    m_look.text(painter, middle, value ? figure : QString(QChar(0x2013)),
        fits ? TextStyle::KpiLarge : TextStyle::Amount, Role::Text, Qt::AlignCenter);
    const QString words = hasTarget ? Say::tr("%1 of %2", "a share of a target")
                                          .arg(shareText(share), m_figures.brief(row, m_figures.target()))
                                    : Say::tr("No target is set");
    m_look.text(painter, QRectF(0, low - 10, m_size.width(), 20), words, TextStyle::Meta, Role::TextMuted,
        Qt::AlignCenter);
    const QString apart = m_figures.difference(row, column);
    if (apart.isEmpty())
        return;
    const int sign = m_figures.sign(row, column);
    const auto better = m_figures.table().columns[std::size_t(column)].better;
    const QString delta = sign == 0
        ? Say::tr("as in %1", "no change against a period").arg(m_figures.label(m_figures.before()))
        : Say::tr("%1 vs. %2")
              .arg((sign > 0 ? u'+' : QChar(0x2212)) + apart, m_figures.label(m_figures.before()));
    m_look.text(painter, QRectF(0, low + 8, m_size.width(), 18), delta, TextStyle::Meta,
        m_look.deltaColour(better, sign), Qt::AlignCenter);
}

} // namespace rapport::ui
