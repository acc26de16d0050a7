// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/separator.h"

#include <QPainter>

namespace rapport::ui {

Separator::Separator(Qt::Orientation orientation, Role role, QWidget *parent) : QWidget(parent), m_role(role)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(m_role));
}

} // namespace rapport::ui
