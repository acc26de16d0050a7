// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ghostrows.h"

#include "ui/widgets/paint.h"

namespace rapport::ui {

GhostRows::GhostRows(QWidget *parent) : QWidget(parent) { setFixedSize(sizeHint()); }

void GhostRows::setIconName(const QString &name)
{
    m_icon = name;
    update();
}

static void row(
    QPainter &painter, const Theme &t, const QRectF &box, int slot, int name, int value, const QColor &bar)
{
    const qreal middle = box.center().y();
    paint::box(painter, QRectF(box.left() + 13, middle - 10, 20, 20), 5, t.avatarBack(slot));
    paint::box(painter, QRectF(box.left() + 43, middle - 4, name, 8), 4, bar);
    paint::box(painter, QRectF(box.right() - 13 - 20, middle - 10, 20, 20), 10, bar);
    paint::box(painter, QRectF(box.right() - 13 - 20 - 10 - value, middle - 4, value, 8), 4, bar);
}

void GhostRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const qreal left = 16, top = 4;
    painter.setOpacity(0.6);
    for (const auto &[y, slot, name, value] :
        {std::tuple(top, 3, 96, 44), std::tuple(top + 116, 2, 82, 50)}) {
        const QRectF box(left + 16, y, 268, 44);
        paint::box(painter, box, 8, t.color(Role::Surface), t.color(Role::Border));
        row(painter, t, box, slot, name, value, t.color(Role::Pressed));
    }
    painter.setOpacity(1);
    const QRectF front(left, top + 52, 300, 56);
    QColor shade = t.shadow();
    for (int i = 8; i > 0; --i) { // a shadow without the cost of an effect
        shade.setAlpha(t.isDark() ? 10 : 3);
        paint::box(painter, front.adjusted(-i, -i + 4, i, i + 4), 8 + i, shade);
    }
    paint::box(painter, front, 8, t.color(Role::SurfaceRaised), t.color(Role::AccentLine));
    row(painter, t, front, 1, 120, 56, t.color(Role::Pressed));
    if (m_icon.isEmpty())
        return;
    const QPointF at(front.right() - 2, front.top() + 2);
    paint::box(painter, QRectF(at.x() - 18, at.y() - 18, 36, 36), 18, t.color(Role::Surface));
    paint::box(painter, QRectF(at.x() - 15, at.y() - 15, 30, 30), 15, t.color(Role::Accent));
    paint::icon(painter, t, QRectF(at.x() - 15, at.y() - 15, 30, 30), m_icon, t.color(Role::OnAccent), 16);
}

} // namespace rapport::ui
