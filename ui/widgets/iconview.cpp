// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconview.h"

#include "ui/widgets/paint.h"

namespace rapport::ui {

IconView::IconView(const QString &name, int size, Role role, QWidget *parent)
    : QWidget(parent), m_name(name), m_size(size), m_role(role)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::setIcon(const QString &name, Role role)
{
    m_name = name;
    m_role = role;
    update();
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::icon(painter, theme(), rect(), m_name, theme().color(m_role), m_size);
}

} // namespace rapport::ui
