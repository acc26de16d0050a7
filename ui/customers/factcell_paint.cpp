// SPDX-License-Identifier: GPL-3.0-or-later
// How a fact looks; what it does stands in factcell.cpp.
#include "ui/customers/factcell.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"

namespace rapport::ui {

namespace {

constexpr int labelHeight = 16, pad = 6;

} // namespace

QRectF FactCell::valueBox() const
{
    return {pad, 2.0 + labelHeight, width() - 2.0 * pad, double(textHeight())};
}

bool FactCell::overText(const QPoint &at) const
{
    QRectF box = valueBox();
    const QFontMetricsF metrics(theme().font(TextStyle::Body, m_text));
    box.setWidth(std::min(box.width(), metrics.horizontalAdvance(m_text)));
    return box.contains(at);
}

void FactCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    if (!isEditing() && m_field.isWritable() && underMouse())
        paint::box(painter, rect(), 6, t.color(Role::Hover));
    const QString label = m_field.displayLabel();
    paint::text(painter, QRectF(pad, 2, width() - 2.0 * pad, labelHeight), label,
        t.font(TextStyle::Meta, label), t.color(Role::TextSubtle));
    if (isEditing())
        return;
    if (hasFocus() && window()->isActiveWindow())
        paint::box(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 6, {}, t.color(Role::Focus), 2);
    QRectF box = valueBox();
    if (m_text.isEmpty()) {
        paint::text(painter, box, QStringLiteral("—"), t.font(TextStyle::Body), t.color(Role::TextSubtle));
        return;
    }
    if (m_field.kind == Kind::Link && m_field.linkTo == QLatin1String("user")) {
        paint::avatar(painter, t, QRectF(box.left(), box.center().y() - 10, 20, 20), m_text,
            m_value.value<Uid>().text(), false);
        box.setLeft(box.left() + 26);
    }
    QFont font = t.font(TextStyle::Body, m_text);
    if (m_field.kind == Kind::LongText) {
        painter.setFont(font);
        painter.setPen(t.color(Role::Text));
        painter.drawText(box, Qt::TextWordWrap | Qt::AlignTop, m_text);
        return;
    }
    if (m_reset && m_reset->isVisible())
        box.setRight(box.right() - 22);
    const bool link = isLink() && underMouse() && overText(mapFromGlobal(QCursor::pos()));
    font.setUnderline(link);
    paint::text(painter, box, m_text, font, t.color(link ? Role::AccentText : Role::Text));
}

} // namespace rapport::ui
