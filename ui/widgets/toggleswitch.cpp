// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toggleswitch.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>

#include <cmath>

namespace rapport::ui {

ToggleSwitch::ToggleSwitch(const QString &words, QWidget *parent) : QAbstractButton(parent)
{
    setText(words);
    setAccessibleName(words);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("switch"));
}

QSize ToggleSwitch::sizeHint() const
{
    const qreal words = QFontMetricsF(theme().font(TextStyle::Body)).horizontalAdvance(text());
    return {30 + (text().isEmpty() ? 0 : 9 + int(std::ceil(words))), 24};
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    if (!isEnabled())
        painter.setOpacity(0.45);
    const QRectF track(0, (height() - 18) / 2, 30, 18);
    const bool hovered = underMouse() && isEnabled();
    paint::box(painter, track, 9,
        t.color(isChecked() ? (hovered ? Role::AccentHover : Role::Accent)
                : hovered   ? Role::TextMuted
                            : Role::Control));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.color(Role::OnAccent));
    painter.drawEllipse(
        QPointF(isChecked() ? track.right() - 9 : track.left() + 9, track.center().y()), 7, 7);
    painter.setOpacity(1);
    paint::text(painter, rect().adjusted(39, 0, 0, 0), text(), t.font(TextStyle::Body),
        t.color(isEnabled() ? Role::Text : Role::TextDisabled));
}

void ToggleSwitch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace rapport::ui
