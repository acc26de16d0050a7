// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homeboard.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>
#include <array>

namespace rapport::ui {

// From which width on, without the margins, there are so many columns.
static constexpr int twoFrom = 700, threeFrom = 1060, fourFrom = 1640;

HomeBoard::HomeBoard(QWidget *parent) : QWidget(parent) { setObjectName(QStringLiteral("homeBoard")); }

void HomeBoard::setMain(QWidget *card)
{
    m_main = card;
    card->setParent(this);
}

void HomeBoard::add(QWidget *card, Lanes lanes)
{
    card->setParent(this);
    m_items << Item{card, lanes};
}

bool HomeBoard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void HomeBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int HomeBoard::place(QWidget *card, int x, int y, int wide) const
{
    if (card->isHidden())
        return y;
    const QLayout *layout = card->layout();
    const int height
        = layout->hasHeightForWidth() ? layout->totalHeightForWidth(wide) : layout->totalSizeHint().height();
    card->setGeometry(x, y, wide, height);
    return y + height + gap;
}

void HomeBoard::arrange()
{
    if (!m_main)
        return;
    const int room = width() - 2 * margin;
    m_columns = room >= fourFrom ? 4 : room >= threeFrom ? 3 : room >= twoFrom ? 2 : 1;
    const int main = m_columns == 1 ? room
        : m_columns == 2            ? (room - gap) * 56 / 100
        : m_columns == 3            ? (room - 2 * gap) * 45 / 100
                                    : std::min(820, (room - 3 * gap) * 37 / 100);
    int lowest = place(m_main, margin, 0, main);
    if (m_columns == 1) {
        for (const Item &item : std::as_const(m_items))
            lowest = place(item.card, margin, lowest, room);
        return setFixedHeight(lowest - gap + margin);
    }
    const int others = m_columns - 1;
    const int left = margin + main + gap;
    std::array<int, 3> ends{};
    for (const Item &item : std::as_const(m_items)) {
        const int lane = others == 1 ? 0 : others == 2 ? item.lanes.two : item.lanes.three;
        // The last column takes what the division leaves.
        const int all = room - main - others * gap;
        const int wide = lane == others - 1 ? all - all / others * (others - 1) : all / others;
        auto &end = ends[std::size_t(lane)];
        end = place(item.card, left + lane * (all / others + gap), end, wide);
    }
    lowest = std::max(lowest, *std::ranges::max_element(ends));
    setFixedHeight(lowest - gap + margin);
}

} // namespace rapport::ui
