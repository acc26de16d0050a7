// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/kindtab.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace rapport::ui {

KindTab::KindTab(const QString &iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void KindTab::setKind(const QString &iconName, const QString &text)
{
    m_icon = iconName;
    setText(text);
    updateGeometry();
    update();
}

QSize KindTab::sizeHint() const
{
    const QFont font = theme().font(TextStyle::BodyStrong, text());
    return {int(QFontMetricsF(font).horizontalAdvance(text())) + (text().isEmpty() ? 30 : 34), 28};
}

void KindTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    if (isChecked())
        paint::box(painter, rect(), 6, t.color(Role::AccentSoft));
    else if (underMouse() || isDown())
        paint::box(painter, rect(), 6, t.color(isDown() ? Role::Pressed : Role::Hover));
    const QColor ink = t.color(isChecked() ? Role::AccentText : Role::TextMuted);
    paint::icon(painter, t, QRectF(8, 0, 15, height()), m_icon, ink, 15);
    paint::text(painter, QRectF(28, 0, width() - 30.0, height()), text(),
        t.font(isChecked() ? TextStyle::BodyStrong : TextStyle::Body, text()), ink);
}

} // namespace rapport::ui
