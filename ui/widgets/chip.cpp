// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>

#include <cmath>

namespace rapport::ui {

static constexpr int longestValue = 220; // a long list of values shortens instead of filling the bar

static int widthOf(TextStyle style, const QString &text)
{
    return int(std::ceil(QFontMetricsF(theme().font(style)).horizontalAdvance(text)));
}

Chip::Chip(const QString &name, const QString &value, QWidget *parent)
    : QAbstractButton(parent), m_name(name), m_value(value)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("chip"));
    describe();
    connect(this, &QAbstractButton::clicked, this, &Chip::editRequested);
}

Chip *Chip::invitation(const QString &iconName, const QString &words, QWidget *parent)
{
    auto *chip = new Chip(words, {}, parent);
    chip->m_icon = iconName;
    chip->m_removable = false;
    chip->describe();
    return chip;
}

void Chip::setValue(const QString &value)
{
    m_value = value;
    describe();
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    describe();
    updateGeometry();
    update();
}

void Chip::describe()
{
    setAccessibleName(
        m_value.isEmpty() ? m_name : tr("%1: %2", "filter name and value").arg(m_name, m_value));
    setAccessibleDescription(m_removable ? tr("Enter edits, Backspace removes") : QString());
}

QSize Chip::sizeHint() const
{
    int width = 17;
    if (!m_icon.isEmpty())
        width += 20;
    if (!m_name.isEmpty())
        width += widthOf(m_value.isEmpty() ? TextStyle::MetaStrong : TextStyle::Meta, m_name);
    if (!m_value.isEmpty())
        width += (m_name.isEmpty() ? 0 : 6) + std::min(longestValue, widthOf(TextStyle::MetaStrong, m_value));
    if (m_removable)
        width += 18;
    return {width, 26};
}

QSize Chip::minimumSizeHint() const { return {std::min(sizeHint().width(), 80), 26}; }

QRectF Chip::cross() const { return m_removable ? QRectF(width() - 25, 1, 23, 24) : QRectF(); }

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const QRectF area = rect();
    const bool dashed = !m_icon.isEmpty() && m_value.isEmpty();
    const Role fill = isDown()         ? Role::Pressed
        : underMouse() && !m_overCross ? Role::Hover
                                       : Role::SurfaceRaised;
    if (dashed) {
        paint::box(painter, area, 6, isDown() || underMouse() ? t.color(fill) : QColor());
        painter.setBrush(Qt::NoBrush);
        QPen pen(t.color(Role::BorderStrong), 1);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawRoundedRect(area.adjusted(.5, .5, -.5, -.5), 5.5, 5.5);
    } else {
        paint::box(painter, area, 6, t.color(fill), t.color(Role::BorderStrong));
    }

    qreal x = 9;
    if (!m_icon.isEmpty()) {
        paint::icon(painter, t, QRectF(x - 1, 0, 14, area.height()), m_icon, t.color(Role::TextMuted), 14);
        x += 19;
    }
    const qreal end = m_removable ? cross().left() - 1 : area.right() - 8;
    const QFont nameFont = t.font(m_value.isEmpty() ? TextStyle::MetaStrong : TextStyle::Meta);
    paint::text(painter, QRectF(x, 0, end - x, area.height()), m_name, nameFont, t.color(Role::TextMuted));
    if (!m_name.isEmpty())
        x += std::ceil(QFontMetricsF(nameFont).horizontalAdvance(m_name)) + 6;
    paint::text(painter, QRectF(x, 0, end - x, area.height()), m_value, t.font(TextStyle::MetaStrong),
        t.color(Role::Text));
    if (!m_removable)
        return;
    if (m_overCross)
        paint::box(painter, QRectF(cross().center().x() - 9, 4, 18, 18), 4, t.color(Role::Pressed));
    paint::icon(
        painter, t, cross(), QStringLiteral("x"), t.color(m_overCross ? Role::Text : Role::TextMuted), 12);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        Q_EMIT removeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = cross().contains(event->position());
    if (over != m_overCross) {
        m_overCross = over;
        update();
    }
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isDown() && cross().contains(event->position())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    m_overCross = false;
    QAbstractButton::leaveEvent(event);
}

} // namespace rapport::ui
