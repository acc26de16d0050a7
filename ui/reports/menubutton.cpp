// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/menubutton.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/tip.h"

#include <QKeyEvent>
#include <QMenu>

#include <cmath>

namespace rapport::ui {

static constexpr int pad = 8, picture = 14, gap = 6, chevron = 14, tall = 30, narrow = 112;

MenuButton::MenuButton(const QString &iconName, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName), m_name(name)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void MenuButton::setWords(const QString &value, const QString &detail, const QString &before)
{
    m_value = value;
    m_detail = detail;
    m_before = before;
    setAccessibleName(m_name + QStringLiteral(": ") + value);
    setAccessibleDescription(detail);
    setTip(this, m_name);
    updateGeometry();
    update();
}

void MenuButton::open(QMenu *menu)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->ensurePolished();
    const int spare = QWidget::width() - menu->sizeHint().width();
    const int over = mapTo(window(), QPoint(0, 0)).x() + menu->sizeHint().width() - window()->width();
    menu->popup(mapToGlobal(QPoint(over > 0 ? std::min(0, spare) : 0, tall + 4)));
}

int MenuButton::width(const QString &text, bool isStrong) const
{
    const QFont font = theme().font(isStrong ? TextStyle::BodyStrong : TextStyle::Body, text);
    return text.isEmpty() ? 0 : int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

int MenuButton::widthOf(bool withDetail) const
{
    int sum = 2 * pad + width(m_value, true) + gap + chevron;
    if (!m_icon.isEmpty())
        sum += picture + gap;
    if (!m_before.isEmpty())
        sum += width(m_before, false) + gap;
    if (withDetail && !m_detail.isEmpty())
        sum += width(m_detail, false) + gap;
    return sum;
}

QSize MenuButton::sizeHint() const { return {widthOf(true), tall}; }

QSize MenuButton::minimumSizeHint() const { return {std::min(widthOf(false), narrow), tall}; }

void MenuButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const Role ground = isDown() ? Role::Pressed : underMouse() ? Role::Hover : Role::SurfaceRaised;
    paint::box(painter, rect(), 6, t.color(ground), t.color(Role::BorderStrong));
    double x = pad;
    const double end = QWidget::width() - pad - chevron - gap;
    if (!m_icon.isEmpty()) {
        paint::icon(painter, t, QRectF(x, 0, picture, tall), m_icon, t.color(Role::TextMuted), picture);
        x += picture + gap;
    }
    const auto say = [&](const QString &text, bool isStrong, Role role) {
        if (text.isEmpty() || x >= end)
            return;
        const double room = std::min<double>(width(text, isStrong), end - x);
        paint::text(painter, QRectF(x, 0, room, tall), text,
            t.font(isStrong ? TextStyle::BodyStrong : TextStyle::Body, text), t.color(role));
        x += room + gap;
    };
    if (QWidget::width() >= widthOf(false))
        say(m_before, false, Role::TextMuted);
    say(m_value, true, isEnabled() ? Role::Text : Role::TextDisabled);
    if (QWidget::width() >= widthOf(true))
        say(m_detail, false, Role::TextMuted);
    paint::icon(painter, t, QRectF(QWidget::width() - pad - chevron, 0, chevron, tall),
        QStringLiteral("chevron-down"), t.color(Role::TextMuted), chevron);
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace rapport::ui
