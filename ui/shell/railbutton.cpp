// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/tip.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>

namespace rapport::ui {

RailButton::RailButton(
    const QString &key, const QString &label, const QString &iconName, bool isPinned, QWidget *parent)
    : QAbstractButton(parent), m_key(key), m_icon(iconName), m_pinned(isPinned)
{
    setText(label);
    setObjectName(QLatin1String("rail.") + key);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus); // a click opens the page and leaves the keyboard there
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("focusRadius", 0);
    describe();
}

void RailButton::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void RailButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    describe();
    update();
}

void RailButton::describe()
{
    setAccessibleName(
        m_count > 0 ? tr("%1, %2 open", "rail item and its count").arg(text()).arg(m_count) : text());
    setTip(this, m_collapsed ? text() : QString());
}

QSize RailButton::sizeHint() const { return {180, m_pinned ? 28 : 30}; }

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const QRectF area = rect();
    const bool hot = underMouse() || isDown();
    Role ink = Role::TextMuted;
    if (isChecked()) {
        paint::box(painter, area, 6, t.color(Role::AccentSoft));
        ink = Role::AccentText;
    } else if (hot) {
        paint::box(painter, area, 6, t.color(Role::Pressed));
        ink = Role::Text;
    }
    if (m_ring)
        paint::box(painter, area, 6, {}, t.color(Role::Focus), 2);

    const QRectF place = m_collapsed ? area : QRectF(8, 0, 16, area.height());
    paint::icon(painter, t, place, m_icon, t.color(ink));
    if (m_collapsed) {
        if (m_count > 0)
            paint::box(painter, QRectF(area.center().x() + 5, area.center().y() - 11, 7, 7), 3.5,
                t.color(Role::Danger));
        return;
    }
    qreal end = area.width() - 8;
    if (m_count > 0) {
        const QString number = m_count > 999 ? QStringLiteral("999+") : QString::number(m_count);
        const qreal wide = paint::countWidth(t, number);
        paint::count(painter, t, QRectF(end - wide, (area.height() - 16) / 2, wide, 16), number);
        end -= wide + 6;
    }
    const TextStyle style = isChecked() ? TextStyle::Section
        : m_pinned                      ? TextStyle::Body
                                        : TextStyle::BodyStrong;
    paint::text(painter, QRectF(34, 0, end - 34, area.height()), text(), t.font(style), t.color(ink));
}

void RailButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return;
    case Qt::Key_Home:
        Q_EMIT stepRequested(-1000);
        return;
    case Qt::Key_End:
        Q_EMIT stepRequested(1000);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void RailButton::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
    update();
}

void RailButton::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace rapport::ui
