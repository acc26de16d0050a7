// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagetabs.h"

#include "ui/widgets/paint.h"

#include <cmath>

namespace rapport::ui {

static constexpr int tabHeight = 36, gap = 20, gutter = 20;

PageTabs::PageTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusRadius", 0); // the line says it
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PageTabs::tabSizeHint(int index) const
{
    const QFontMetricsF metrics(theme().font(TextStyle::Section, tabText(index)));
    const int edge = index == 0 ? gutter + gap / 2 : gap;
    return {int(std::ceil(metrics.horizontalAdvance(tabText(index)))) + edge, tabHeight};
}

void PageTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.color(Role::Border));
    for (int i = 0; i < count(); ++i) {
        const bool current = i == currentIndex();
        const QRectF box = QRectF(tabRect(i)).adjusted(i == 0 ? gutter : gap / 2, 0, -gap / 2, 0);
        const QFont font = t.font(current ? TextStyle::Section : TextStyle::BodyStrong, tabText(i));
        paint::text(painter, box, tabText(i), font, t.color(current ? Role::Text : Role::TextMuted));
        if (current)
            painter.fillRect(QRectF(box.left(), height() - 2, box.width(), 2), t.color(Role::Accent));
        if (current && hasFocus())
            paint::focusRing(painter, t, box.adjusted(-2, 6, 2, -8), 4);
    }
}

} // namespace rapport::ui
