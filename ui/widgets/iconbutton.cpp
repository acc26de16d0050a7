// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconbutton.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/tip.h"

namespace rapport::ui {

IconButton::IconButton(const QString &iconName, const QString &label, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(iconName);
    setLabel(label);
}

void IconButton::setIconName(const QString &name)
{
    m_icon = name;
    update();
}

void IconButton::setLabel(const QString &label, const QString &key)
{
    setAccessibleName(label);
    setTip(this, label, key);
}

void IconButton::setExtent(int side, int iconSize)
{
    m_side = side;
    m_iconSize = iconSize;
    updateGeometry();
}

void IconButton::setRole(Role role)
{
    m_role = role;
    update();
}

void IconButton::setInverse(bool inverse)
{
    m_inverse = inverse;
    update();
}

void IconButton::setDot(bool dot)
{
    m_dot = dot;
    update();
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const QRectF area = rect();
    QColor ink = t.color(m_inverse ? Role::OnInverseMuted : m_role);
    if (!isEnabled()) {
        ink = t.color(Role::TextDisabled);
    } else if (m_inverse && (isDown() || underMouse())) {
        paint::box(painter, area, 6, QColor(255, 255, 255, isDown() ? 46 : 26));
        ink = t.color(Role::OnInverse);
    } else if (isChecked()) {
        paint::box(painter, area, 6, t.color(Role::AccentSoft));
        ink = t.color(Role::AccentText);
    } else if (isDown() || underMouse()) {
        paint::box(painter, area, 6, t.color(isDown() ? Role::Pressed : Role::Hover));
        if (m_role == Role::TextMuted)
            ink = t.color(Role::Text);
    }
    paint::icon(painter, t, area, m_icon, ink, m_iconSize);
    if (m_dot) {
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF at(area.center().x() + 5, area.center().y() - 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.color(Role::Surface));
        painter.drawEllipse(at, 4, 4);
        painter.setBrush(t.color(Role::Danger));
        painter.drawEllipse(at, 3, 3);
    }
}

} // namespace rapport::ui
