// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/optionbox.h"

#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QWheelEvent>

#include <cmath>

namespace rapport::ui {

static constexpr int padding = 10, chevron = 14, tall = 28;

static int widthOf(TextStyle style, const QString &text)
{
    return int(std::ceil(QFontMetricsF(theme().font(style, text)).horizontalAdvance(text)));
}

OptionBox::OptionBox(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setProperty("look", QStringLiteral("small")); // or the style sheet makes it taller
    setFixedHeight(tall);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMaxVisibleItems(14);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
    connect(this, &QComboBox::currentIndexChanged, this, [this] { updateGeometry(); });
}

void OptionBox::setShown(const QString &shown, const QString &remark)
{
    m_shown = shown;
    m_remark = remark;
    setAccessibleDescription(remark);
    // The list is as wide as its entries, whatever the box shows.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 28);
    updateGeometry();
    update();
}

QSize OptionBox::sizeHint() const
{
    int width = 2 * padding + widthOf(TextStyle::BodyStrong, shown()) + 8 + chevron;
    if (!m_remark.isEmpty())
        width += 6 + widthOf(TextStyle::Meta, m_remark);
    return {width, tall};
}

void OptionBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const bool focused = hasFocus() || view()->isVisible();
    paint::box(painter, rect(), 6, t.color(Role::SurfaceRaised),
        t.color(focused        ? Role::Focus
                : underMouse() ? Role::TextMuted
                               : Role::Control),
        focused ? 2 : 1);
    const QString value = shown();
    const qreal end = width() - padding - chevron - 4;
    qreal x = padding;
    paint::text(painter, QRectF(x, 0, end - x, height()), value, t.font(TextStyle::BodyStrong, value),
        t.color(isEnabled() ? Role::Text : Role::TextDisabled));
    x += widthOf(TextStyle::BodyStrong, value) + 6;
    if (!m_remark.isEmpty() && x < end)
        paint::text(painter, QRectF(x, 0, end - x, height()), m_remark, t.font(TextStyle::Meta, m_remark),
            t.color(Role::Success));
    paint::icon(painter, t, QRectF(width() - padding - chevron + 2, 0, chevron, height()),
        QStringLiteral("chevron-down"), t.color(Role::TextMuted), chevron);
}

void OptionBox::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace rapport::ui
