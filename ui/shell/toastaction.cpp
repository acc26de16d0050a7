// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toastaction.h"

#include "ui/widgets/paint.h"

#include <cmath>

namespace rapport::ui {

ToastAction::ToastAction(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("toastAction"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRadius", 0);
}

QSize ToastAction::sizeHint() const
{
    return {
        12 + int(std::ceil(QFontMetricsF(theme().font(TextStyle::Section)).horizontalAdvance(text()))), 28};
}

void ToastAction::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    if (underMouse() || isDown())
        paint::box(painter, rect(), 6, QColor(255, 255, 255, isDown() ? 46 : 26));
    if (hasFocus())
        paint::box(painter, rect(), 6, {}, t.color(Role::OnInverseAccent), 2);
    paint::text(
        painter, rect(), text(), t.font(TextStyle::Section), t.color(Role::OnInverseAccent), Qt::AlignCenter);
}

} // namespace rapport::ui
