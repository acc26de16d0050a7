// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/widgets/paint.h"

#include <QTextLayout>

#include <cmath>

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

void Label::setText(const QString &text)
{
    QLabel::setText(text);
    setFont(theme().font(m_style, text));
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
    setFont(theme().font(m_style, text()));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme().color(m_role));
    colors.setColor(QPalette::Link, theme().color(Role::AccentText));
    setPalette(colors);
}

int Label::lineHeight() const
{
    const int pixels = font().pixelSize();
    return pixels >= 20 ? pixels + 6 : pixels >= 16 ? 22 : pixels >= 13 ? 20 : pixels == 12 ? 17 : 16;
}

int Label::lay(int width, QPainter *painter) const
{
    const QMargins margins = contentsMargins();
    const qreal wide = std::max(1, width - margins.left() - margins.right());
    const QFontMetricsF metrics(font());
    const qreal lift = (lineHeight() - metrics.height()) / 2;
    qreal y = margins.top();
    const QStringList paragraphs = text().split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font());
        QTextOption option(alignment() & Qt::AlignHorizontal_Mask);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(wide);
            line.setPosition(QPointF(margins.left(), y + lift));
            y += lineHeight();
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, QPointF());
    }
    return int(std::ceil(y)) + margins.bottom();
}

int Label::heightForWidth(int width) const { return wordWrap() ? std::max(lay(width), minimumHeight()) : -1; }

QSize Label::sizeHint() const
{
    if (!wordWrap())
        return QLabel::sizeHint();
    const QMargins margins = contentsMargins();
    qreal wide = 0;
    const QStringList paragraphs = text().split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs)
        wide = std::max(wide, QFontMetricsF(font()).horizontalAdvance(paragraph));
    const int width = std::min(int(std::ceil(wide)) + 1, 520) + margins.left() + margins.right();
    return {width, lay(width)};
}

QSize Label::minimumSizeHint() const
{
    if (m_elided || wordWrap())
        return {24, wordWrap() ? lineHeight() : QLabel::minimumSizeHint().height()};
    return QLabel::minimumSizeHint();
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_elided)
        setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
}

void Label::paintEvent(QPaintEvent *event)
{
    const QColor ink = palette().color(QPalette::WindowText);
    if (wordWrap()) {
        QPainter painter(this);
        painter.setPen(ink);
        const int spare = height() - lay(width());
        const bool top = alignment() & Qt::AlignTop;
        painter.translate(0, top ? 0 : std::max(0, spare / 2));
        lay(width(), &painter);
    } else if (m_elided) {
        QPainter painter(this);
        paint::text(painter, contentsRect(), text(), font(), ink, alignment());
    } else {
        QLabel::paintEvent(event);
    }
}

} // namespace rapport::ui
