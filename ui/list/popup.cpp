// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/popup.h"

#include "ui/shell/focusring.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace rapport::ui {

Popup::Popup(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_DeleteOnClose);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
    m_column->setSizeConstraint(QLayout::SetFixedSize);
    new FocusRing(this);
}

void Popup::openBelow(QWidget *anchor, bool alignRight)
{
    m_right = alignRight;
    m_corner = anchor->mapToGlobal(QPoint(alignRight ? anchor->width() : 0, anchor->height() + 4));
    refit();
    show();
}

void Popup::openAbove(QWidget *anchor)
{
    m_above = true;
    m_corner = anchor->mapToGlobal(QPoint(0, -4));
    refit();
    show();
}

void Popup::refit()
{
    m_column->activate();
    const QSize size = sizeHint();
    place(m_corner - QPoint(m_right ? size.width() : 0, m_above ? size.height() : 0));
}

void Popup::place(QPoint at)
{
    const QWidget *near = parentWidget() ? parentWidget() : this;
    const QRect room = near->screen()->availableGeometry().adjusted(4, 4, -4, -4);
    const QSize size = sizeHint();
    at.setX(qBound(room.left(), at.x(), std::max(room.left(), room.right() - size.width())));
    at.setY(qBound(room.top(), at.y(), std::max(room.top(), room.bottom() - size.height())));
    move(at);
}

// What is shown in it may grow: its buttons must not end below the screen.
void Popup::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (isVisible())
        place(pos());
}

void Popup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 8, theme().color(Role::SurfaceRaised), theme().color(Role::BorderStrong));
}

void Popup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace rapport::ui
