// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include <QFontMetricsF>
#include <QPaintDevice>

#include <cmath>

namespace rapport::ui::paint {

using namespace Qt::Literals::StringLiterals;

static qreal widthOf(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

void text(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &color,
    Qt::Alignment alignment)
{
    if (box.width() <= 0 || text.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font);
    const bool fits = metrics.horizontalAdvance(text) <= box.width() + 0.5;
    // A name of several lines shows as one.
    QString line = fits ? text : metrics.elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(
        box.adjusted(0, 0, fits ? 1 : 0, 0), int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, line);
}

void icon(QPainter &painter, const Theme &theme, const QRectF &box, const QString &name, const QColor &color,
    int size)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    // On whole device pixels, or the strokes blur.
    const auto snap = [&](qreal at) { return std::floor(at * ratio + 0.5) / ratio; };
    painter.drawPixmap(QPointF(snap(box.center().x() - size / 2.0), snap(box.center().y() - size / 2.0)),
        theme.icon(name, size, color, ratio));
}

void box(
    QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &edge, qreal width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal in = edge.isValid() ? width / 2 : 0;
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(in, in, -in, -in), radius - in, radius - in);
}

void grade(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &letter)
{
    Role fill = Role::Surface, edge = Role::BorderStrong, ink = Role::TextMuted;
    if (letter == "A"_L1) {
        fill = edge = Role::Accent;
        ink = Role::OnAccent;
    } else if (letter == "B"_L1) {
        fill = Role::AccentSoft;
        edge = Role::AccentLine;
        ink = Role::AccentText;
    }
    box(painter, rect, 5, theme.color(fill), theme.color(edge));
    text(painter, rect, letter, theme.font(TextStyle::MicroStrong), theme.color(ink), Qt::AlignCenter);
}

qreal tagWidth(const Theme &theme, const QString &words, bool hasDot)
{
    return widthOf(theme.font(TextStyle::Meta), words) + (hasDot ? 26 : 14);
}

void tag(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &words, const QColor &dot)
{
    box(painter, rect, 5, theme.color(Role::Hover), theme.color(Role::Border));
    if (dot.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(dot);
        painter.drawEllipse(QPointF(rect.left() + 10, rect.center().y()), 3, 3);
    }
    text(painter, rect.adjusted(dot.isValid() ? 19 : 7, 0, -5, 0), words, theme.font(TextStyle::Meta),
        theme.color(Role::TextMuted));
}

QColor tagColor(const Theme &theme, const QString &words) { return theme.chart(avatarSlot(words)); }

qreal pillWidth(const Theme &theme, const QString &words)
{
    return widthOf(theme.font(TextStyle::MicroStrong, words), words) + 16;
}

void pill(
    QPainter &painter, const Theme &theme, const QRectF &rect, const QString &words, Role ink, Role ground)
{
    box(painter, rect, rect.height() / 2, theme.color(ground));
    text(painter, rect, words, theme.font(TextStyle::MicroStrong, words), theme.color(ink), Qt::AlignCenter);
}

qreal countWidth(const Theme &theme, const QString &number)
{
    return std::max(20.0, widthOf(theme.font(TextStyle::MicroStrong), number) + 12);
}

void count(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &number)
{
    pill(painter, theme, rect, number, Role::Danger, Role::DangerSoft);
}

Role dueRole(Due due)
{
    return due == Due::Overdue ? Role::Danger : due == Due::Today ? Role::Warning : Role::Text;
}

void due(QPainter &painter, const Theme &theme, const QRectF &rect, Due due, const QString &words)
{
    const QColor color = theme.color(dueRole(due));
    if (due != Due::Overdue && due != Due::Today) {
        text(painter, rect, words, theme.font(TextStyle::Body), color);
        return;
    }
    icon(painter, theme, QRectF(rect.left(), rect.top(), 14, rect.height()),
        due == Due::Overdue ? u"circle-alert"_s : u"clock"_s, color, 14);
    text(painter, rect.adjusted(20, 0, 0, 0), words, theme.font(TextStyle::BodyStrong), color);
}

qreal ageWidth(const Theme &theme, const QString &days)
{
    return widthOf(theme.font(TextStyle::MicroStrong, days), days) + 25;
}

void age(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &days, bool isLate)
{
    const QColor ink = theme.color(isLate ? Role::Danger : Role::Warning);
    box(painter, rect, 5, theme.color(isLate ? Role::DangerSoft : Role::WarningSoft));
    icon(painter, theme, QRectF(rect.left() + 5, rect.top(), 12, rect.height()), u"hourglass"_s, ink, 12);
    text(painter, rect.adjusted(20, 0, -3, 0), days, theme.font(TextStyle::MicroStrong, days), ink);
}

// One and a half pixels, cut to whole ones of the device: half of one only blurs.
static qreal controlEdge(const QPainter &painter)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    return std::max(1.0, std::floor(1.5 * ratio)) / ratio;
}

void checkBox(QPainter &painter, const Theme &theme, const QRectF &rect, const Control &state)
{
    const bool on = state.check != Check::Off;
    if (!state.enabled) {
        box(painter, rect, 4, theme.color(Role::Hover), theme.color(Role::BorderStrong),
            controlEdge(painter));
    } else if (on) {
        box(painter, rect, 4, theme.color(state.hovered ? Role::AccentHover : Role::Accent));
    } else {
        box(painter, rect, 4, theme.color(state.hovered ? Role::Hover : Role::Surface),
            theme.color(state.hovered ? Role::TextMuted : Role::Control), controlEdge(painter));
    }
    if (!on)
        return;
    painter.setPen(QPen(theme.color(state.enabled ? Role::OnAccent : Role::TextDisabled), 1.8, Qt::SolidLine,
        Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[] = {rect.topLeft() + QPointF(4, 8.3), rect.topLeft() + QPointF(6.7, 11),
        rect.topLeft() + QPointF(12, 5.2)};
    if (state.check == Check::On)
        painter.drawPolyline(tick, 3);
    else
        painter.drawLine(rect.topLeft() + QPointF(4.5, 8), rect.topLeft() + QPointF(11.5, 8));
}

void radio(QPainter &painter, const Theme &theme, const QRectF &rect, const Control &state)
{
    const bool on = state.check == Check::On;
    if (on && state.enabled)
        box(painter, rect, 8, theme.color(Role::Accent));
    else
        box(painter, rect, 8, theme.color(state.hovered || !state.enabled ? Role::Hover : Role::Surface),
            theme.color(!state.enabled ? Role::BorderStrong
                    : state.hovered    ? Role::TextMuted
                                       : Role::Control),
            controlEdge(painter));
    if (on)
        box(painter, rect.adjusted(5, 5, -5, -5), 3,
            theme.color(state.enabled ? Role::OnAccent : Role::TextDisabled));
}

qreal keyWidth(const Theme &theme, const QString &label)
{
    return std::max(18.0, widthOf(theme.font(TextStyle::Micro), label) + 10);
}

void key(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &label, bool isInverse)
{
    if (isInverse)
        box(painter, rect, 4, {}, theme.color(Role::TextSubtle));
    else
        box(painter, rect, 4, theme.color(Role::Surface), theme.color(Role::BorderStrong));
    text(painter, rect, label, theme.font(TextStyle::Micro),
        theme.color(isInverse ? Role::OnInverseMuted : Role::TextMuted), Qt::AlignCenter);
}

void focusRing(QPainter &painter, const Theme &theme, const QRectF &rect, qreal radius)
{
    box(painter, rect.adjusted(-4, -4, 4, 4), radius + 4, {}, theme.color(Role::Focus), 2);
}

} // namespace rapport::ui::paint
