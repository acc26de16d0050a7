// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/paint.h"

#include <QPainterPath>

#include <cmath>

namespace rapport::ui {

Button::Button(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setKind(kind);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

Button::Button(const QString &iconName, const QString &text, Kind kind, QWidget *parent)
    : Button(text, kind, parent)
{
    m_icon = iconName;
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Button::setExtent(Extent extent)
{
    m_extent = extent;
    updateGeometry();
}

void Button::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void Button::setSide(Side side)
{
    m_side = side;
    updateGeometry();
    update();
}

void Button::setLinkRole(Role role)
{
    m_linkRole = role;
    updateGeometry();
    update();
}

void Button::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

QFont Button::textFont() const
{
    const bool onColour = m_kind == Kind::Link && m_linkRole != Role::AccentText;
    const bool small = m_kind == Kind::Link && m_extent == Extent::Small;
    QFont font = theme().font(onColour ? TextStyle::Section
            : small                    ? TextStyle::MetaStrong
                                       : TextStyle::BodyStrong);
    font.setUnderline(m_kind == Kind::Link && (onColour || underMouse()));
    return font;
}

int Button::height() const
{
    if (m_kind == Kind::Link)
        return 24; // smallest target for a pointer
    switch (m_extent) {
    case Extent::Small:
        return 26;
    case Extent::Normal:
        return 30;
    case Extent::Dialog:
        return 32;
    case Extent::Large:
        return 34;
    }
    return 30;
}

int Button::padding() const
{
    if (m_kind == Kind::Link)
        return 0;
    if (m_side != Side::Whole && text().isEmpty())
        return 8;
    switch (m_extent) {
    case Extent::Small:
        return 9;
    case Extent::Large:
        return 15;
    default:
        return 13;
    }
}

// The icon reaches two pixels into the padding: its own margin makes up for it.
int Button::contentWidth() const
{
    int width = 0;
    const QFont font = textFont();
    if (!text().isEmpty())
        width += int(std::ceil(QFontMetricsF(font).horizontalAdvance(text())));
    if (!m_icon.isEmpty())
        width += text().isEmpty() ? 14 : 20;
    if (!m_key.isEmpty())
        width += 10 + int(paint::keyWidth(theme(), m_key));
    return width;
}

QSize Button::sizeHint() const
{
    ensurePolished();
    return {contentWidth() + 2 * padding()
            - (m_icon.isEmpty() || text().isEmpty() || m_kind == Kind::Link ? 0 : 1),
        height()};
}

Button::Look Button::look() const
{
    const Theme &t = theme();
    const bool pressed = isDown() || isChecked(), hovered = underMouse() && isEnabled();
    const auto state = [&](Role rest, Role hover, Role press) {
        return t.color(pressed ? press : hovered ? hover : rest);
    };
    const QColor quiet = pressed ? t.color(Role::Pressed) : hovered ? t.color(Role::Hover) : QColor();
    const QColor raised = state(Role::SurfaceRaised, Role::Hover, Role::Pressed);
    switch (m_kind) {
    case Kind::Primary:
        return {state(Role::Accent, Role::AccentHover, Role::AccentPressed), {}, t.color(Role::OnAccent),
            t.color(Role::OnAccent)};
    case Kind::DangerFill: {
        QColor fill = t.color(Role::DangerFill);
        fill = pressed ? fill.darker(118) : hovered ? fill.darker(109) : fill;
        return {fill, {}, t.color(Role::OnDanger), t.color(Role::OnDanger)};
    }
    case Kind::Danger:
        return {state(Role::SurfaceRaised, Role::DangerSoft, Role::Pressed), t.color(Role::BorderStrong),
            t.color(Role::Danger), t.color(Role::Danger)};
    case Kind::Ghost:
        return {quiet, {}, t.color(Role::TextMuted), t.color(Role::TextMuted)};
    case Kind::Link:
        if (m_quiet && !hovered && !pressed)
            return {{}, {}, t.color(Role::TextMuted), t.color(Role::TextMuted)};
        return {{}, {}, t.color(m_linkRole), t.color(m_linkRole)};
    case Kind::Secondary:
        break;
    }
    return {raised, t.color(Role::BorderStrong), t.color(Role::Text), t.color(Role::TextMuted)};
}

void Button::paintGround(QPainter &painter, const Look &look) const
{
    if (!look.fill.isValid() && !look.edge.isValid())
        return;
    if (m_side == Side::Whole) {
        paint::box(painter, rect(), 6, look.fill, look.edge);
        return;
    }
    // A half is the whole button, cut at the side it shares.
    painter.save();
    painter.setClipRect(rect());
    paint::box(painter, m_side == Side::Left ? rect().adjusted(0, 0, 12, 0) : rect().adjusted(-12, 0, 0, 0),
        6, look.fill, look.edge);
    painter.restore();
    if (m_side == Side::Right)
        painter.fillRect(QRectF(0, 0, 1, rect().height()),
            m_kind == Kind::Primary ? QColor(255, 255, 255, 77) : theme().color(Role::BorderStrong));
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isEnabled()) {
        paintAll(painter);
        return;
    }
    // Faded as one picture, so that white words on a faded ground stay white.
    QPixmap whole((QSizeF(size()) * devicePixelRatioF()).toSize());
    whole.setDevicePixelRatio(devicePixelRatioF());
    whole.fill(Qt::transparent);
    QPainter inner(&whole);
    paintAll(inner);
    inner.end();
    painter.setOpacity(0.45);
    painter.drawPixmap(0, 0, whole);
}

void Button::paintAll(QPainter &painter) const
{
    const Look now = look();
    paintGround(painter, now);

    const QRectF area = rect();
    qreal x = std::ceil((area.width() - contentWidth()) / 2);
    if (!m_icon.isEmpty()) {
        paint::icon(painter, theme(), QRectF(text().isEmpty() ? x - 1 : x - 2, 0, 16, area.height()), m_icon,
            now.picture, text().isEmpty() ? 14 : 16);
        x += 20;
    }
    const QString shown = QString(text()).remove(QLatin1Char('&'));
    paint::text(painter, QRectF(x, 0, area.width() - x, area.height()), shown, textFont(), now.ink);
    if (!m_key.isEmpty()) {
        const qreal width = paint::keyWidth(theme(), m_key);
        paint::key(painter, theme(),
            QRectF(area.width() - padding() - width, (area.height() - 18) / 2, width, 18), m_key);
    }
}

} // namespace rapport::ui
