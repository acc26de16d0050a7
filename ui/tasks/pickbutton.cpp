// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/pickbutton.h"

#include "ui/widgets/paint.h"

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int pad = 10, arrow = 12, between = 5, longest = 160;

static int widthOf(TextStyle style, const QString &text)
{
    return int(std::ceil(QFontMetricsF(theme().font(style, text)).horizontalAdvance(text)));
}

PickButton::PickButton(const QString &name, QWidget *parent) : QAbstractButton(parent), m_name(name)
{
    setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the list
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PickButton::setValue(const QString &value)
{
    m_value = value;
    setAccessibleName(tr("%1: %2").arg(m_name, value));
    updateGeometry();
    update();
}

QSize PickButton::sizeHint() const
{
    const int value = std::min(longest, widthOf(TextStyle::MetaStrong, m_value));
    return {pad + widthOf(TextStyle::Meta, m_name) + between + value + 6 + arrow + pad - 1, 26};
}

void PickButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paint::box(painter, rect(), 6,
        t.color(isDown()       ? Role::Pressed
                : underMouse() ? Role::Hover
                               : Role::SurfaceRaised),
        t.color(Role::BorderStrong));
    qreal x = pad;
    paint::text(painter, QRectF(x, 0, width(), height()), m_name, t.font(TextStyle::Meta, m_name),
        t.color(Role::TextMuted));
    x += widthOf(TextStyle::Meta, m_name) + between;
    const QRectF box(x, 0, width() - x - pad - arrow - 4, height());
    paint::text(painter, box, m_value, t.font(TextStyle::MetaStrong, m_value), t.color(Role::Text));
    paint::icon(painter, t, QRectF(width() - pad - arrow + 1, 0, arrow, height()), u"chevron-down"_s,
        t.color(Role::TextMuted), arrow);
}

} // namespace rapport::ui
