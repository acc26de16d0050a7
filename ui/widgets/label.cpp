// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/widgets/paint.h"

namespace rapport::ui {

Label::Label(TextStyle style, Role role, QWidget *parent) : QLabel(parent), m_style(style), m_role(role)
{
    setTextFormat(Qt::PlainText);
    dress();
    connect(&theme(), &Theme::changed, this, &Label::dress);
}

Label::Label(const QString &text, TextStyle style, Role role, QWidget *parent) : Label(style, role, parent)
{
    setText(text);
}

void Label::setStyleOf(TextStyle style)
{
    m_style = style;
    dress();
}

void Label::setRole(Role role)
{
    m_role = role;
    dress();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

void Label::dress()
{
    setFont(theme().font(m_style));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme().color(m_role));
    colors.setColor(QPalette::Link, theme().color(Role::AccentText));
    setPalette(colors);
}

QSize Label::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elided ? QSize(24, size.height()) : size;
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect inside = contentsRect();
    paint::text(painter, inside, text(), font(), palette().color(QPalette::WindowText), alignment());
    setToolTip(fontMetrics().horizontalAdvance(text()) > inside.width() ? text() : QString());
}

} // namespace rapport::ui
