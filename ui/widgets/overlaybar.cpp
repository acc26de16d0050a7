// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/overlaybar.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace rapport::ui {

void layBarOver(const QAbstractScrollArea &view, QScrollBar &bar)
{
    const QScrollBar *own = view.verticalScrollBar();
    bar.setRange(own->minimum(), own->maximum());
    bar.setPageStep(own->pageStep());
    bar.setSingleStep(own->singleStep());
    bar.setValue(own->value());
    const int wide = bar.sizeHint().width();
    const QRect area = view.viewport()->geometry();
    bar.setGeometry(area.right() - wide - 1, area.top(), wide, area.height());
    bar.setVisible(own->maximum() > own->minimum());
    bar.raise();
}

} // namespace rapport::ui
