// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/tagtoken.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace rapport::ui {

TagToken::TagToken(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setText(name);
    setObjectName(QStringLiteral("tagToken"));
    setAccessibleName(tr("Remove tag %1").arg(name));
    setToolTip(tr("Remove tag %1").arg(name));
    setFocusPolicy(Qt::NoFocus); // Backspace in the place to type does the same
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &TagToken::removeRequested);
}

QSize TagToken::sizeHint() const { return {int(paint::tagWidth(theme(), text())) + 18, 24}; }

void TagToken::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paint::tag(painter, t, QRectF(0, 2, width() - 18, 20), text(), paint::tagColor(t, text()));
    paint::icon(painter, t, QRectF(width() - 17, 2, 16, 20), QStringLiteral("x"),
        t.color(underMouse() ? Role::Text : Role::TextSubtle), 12);
}

} // namespace rapport::ui
