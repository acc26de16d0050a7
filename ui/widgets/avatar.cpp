// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/tip.h"

namespace rapport::ui {

Avatar::Avatar(int extent, bool isSquare, QWidget *parent)
    : QAbstractButton(parent), m_extent(extent), m_square(isSquare)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedSize(extent, extent);
    setObjectName(QStringLiteral("avatar"));
    setProperty("focusRadius", isSquare ? 10 : extent / 2);
    setClickable(false);
}

void Avatar::setPerson(const QString &name, const QString &id)
{
    m_name = name;
    m_id = id;
    setAccessibleName(name);
    setTip(this, name);
    update();
}

void Avatar::setClickable(bool clickable)
{
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, clickable);
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::avatar(painter, theme(), rect(), m_name, m_id, m_square);
    if (focusPolicy() != Qt::NoFocus && (underMouse() || isDown()))
        paint::box(painter, rect(), m_square ? 6 : m_extent / 2.0, QColor(0, 0, 0, isDown() ? 36 : 18));
}

} // namespace rapport::ui
