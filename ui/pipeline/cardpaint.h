// SPDX-License-Identifier: GPL-3.0-or-later
// How a card of the board looks: in a column, in the column of closed deals, and lifted.
#pragma once

#include "core/query/board.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rapport::ui {

struct CardLook {
    static constexpr int height = 106;
    static constexpr int compactHeight = 53;
    static constexpr int gap = 6;
    static constexpr int side = 6; // from the edge of the column

    QDate today;
    Currency own;
    bool hovered = false;
    bool cursor = false; // the keyboard is here
    bool resting = false; // it was here and will be again, while it is in the panel
    bool lifted = false; // floats under the pointer
    bool away = false; // its picture floats elsewhere
};

void paintCard(
    QPainter &painter, const Theme &theme, const query::Card &card, const CardLook &look, const QRectF &box);
// Two lines, for deals that are won or lost.
void paintClosedCard(
    QPainter &painter, const Theme &theme, const query::Card &card, const CardLook &look, const QRectF &box);
// While the card is on its way.
void paintCardSkeleton(QPainter &painter, const Theme &theme, const QRectF &box);
// Where the card would land.
void paintCardGap(QPainter &painter, const Theme &theme, const QRectF &box);

} // namespace rapport::ui
