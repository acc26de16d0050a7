// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/fieldpicker.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

FieldPicker::FieldPicker(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRadius", 0); // draws its focus itself, as fields do
}

void FieldPicker::setField(const QString &icon, const QString &label, const QString &remark)
{
    m_icon = icon;
    m_label = label;
    m_remark = remark;
    setAccessibleDescription(label.isEmpty() ? tr("Choose a field") : label);
    setToolTip(label);
    update();
}

void FieldPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const bool empty = m_label.isEmpty();
    const Role fill = isDown() ? Role::Pressed : Role::SurfaceRaised;
    if (hasFocus()) {
        paint::box(painter, rect(), 6, t.color(fill), t.color(Role::Focus), 2);
    } else if (empty) {
        paint::box(painter, rect(), 6, t.color(underMouse() ? Role::Hover : Role::Surface));
        QPen pen(t.color(Role::Control), 1);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 5.5, 5.5);
    } else {
        paint::box(
            painter, rect(), 6, t.color(fill), t.color(underMouse() ? Role::TextMuted : Role::Control));
    }
    qreal x = 10;
    qreal end = width() - 27;
    if (!m_icon.isEmpty()) {
        paint::icon(painter, t, QRectF(x - 1, 0, 16, height()), m_icon, t.color(Role::TextMuted), 14);
        x += 20;
    }
    if (!m_remark.isEmpty()) {
        const QFont small = t.font(TextStyle::Micro, m_remark);
        const qreal wide = std::ceil(QFontMetricsF(small).horizontalAdvance(m_remark));
        paint::text(
            painter, QRectF(end - wide, 0, wide, height()), m_remark, small, t.color(Role::TextSubtle));
        end -= wide + 4;
    }
    const QString shown = empty ? tr("Choose a field") : m_label;
    paint::text(painter, QRectF(x, 0, end - x, height()), shown,
        t.font(empty ? TextStyle::Body : TextStyle::BodyStrong, shown),
        t.color(empty ? Role::TextSubtle : Role::Text));
    paint::icon(
        painter, t, QRectF(width() - 24, 0, 14, height()), u"chevron-down"_s, t.color(Role::TextMuted), 14);
}

void FieldPicker::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter
        || (key == Qt::Key_Down && event->modifiers() & Qt::AltModifier) || key == Qt::Key_F4) {
        click();
        return;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        key == Qt::Key_Down ? focusNextChild() : focusPreviousChild();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FieldPicker::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
    update();
}

void FieldPicker::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace rapport::ui
