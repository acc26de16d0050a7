// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shadow.h"

#include "ui/theme/theme.h"

#include <QGraphicsDropShadowEffect>
#include <QWidget>

namespace rapport::ui {

void addShadow(QWidget *widget, int blur, int down)
{
    auto *effect = new QGraphicsDropShadowEffect(widget);
    effect->setBlurRadius(blur);
    effect->setOffset(0, down);
    effect->setColor(theme().shadow());
    QObject::connect(&theme(), &Theme::changed, effect, [effect] { effect->setColor(theme().shadow()); });
    widget->setGraphicsEffect(effect);
}

} // namespace rapport::ui
