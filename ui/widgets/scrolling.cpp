// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolling.h"

#include <QScrollArea>

namespace rapport::ui {

void scrollDown(QScrollArea *area, QWidget *content)
{
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    if (content) {
        area->setWidget(content);
        content->setAutoFillBackground(false);
    }
}

} // namespace rapport::ui
