// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/markbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace rapport::ui {

MarkButton::MarkButton(Look look, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_look(look)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setCursor(look == Look::Tag ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setFocusPolicy(look == Look::Tag ? Qt::NoFocus : Qt::StrongFocus);
    if (look == Look::Grade) {
        setAccessibleName(text.isEmpty() ? tr("No grade") : tr("Grade %1").arg(text));
        setToolTip(tr("Change grade (1, 2, 3)"));
    } else
        setAccessibleName(tr("Tag %1").arg(text));
}

// 24 high to be hit well; what is seen is 20.
QSize MarkButton::sizeHint() const
{
    if (m_look == Look::Grade)
        return {20, 24};
    if (m_look == Look::Tag)
        return {int(paint::tagWidth(theme(), text())), 24};
    if (m_look == Look::More)
        return {int(paint::tagWidth(theme(), text(), false)), 24};
    return {text().isEmpty() ? 24 : int(paint::tagWidth(theme(), text(), false)) + 18, 24};
}

void MarkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const QRectF box = QRectF(rect()).adjusted(0, 2, 0, -2);
    if (m_look == Look::Grade) {
        paint::grade(painter, t, box, text().isEmpty() ? QStringLiteral("–") : text());
        return;
    }
    if (m_look == Look::Tag) {
        paint::tag(painter, t, box, text(), paint::tagColor(t, text()));
        return;
    }
    if (m_look == Look::More) {
        paint::tag(painter, t, box, text(), {});
        return;
    }
    if (underMouse() || isDown())
        paint::box(painter, box, 5, t.color(isDown() ? Role::Pressed : Role::Hover));
    paint::icon(painter, t, QRectF(box.left() + 2, box.top(), 20, box.height()), QStringLiteral("plus"),
        t.color(Role::TextMuted), 14);
    paint::text(painter, box.adjusted(22, 0, 0, 0), text(), t.font(TextStyle::Meta, text()),
        t.color(Role::TextMuted));
}

} // namespace rapport::ui
