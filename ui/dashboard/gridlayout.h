// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cards of a dashboard lie: 60 columns, rows of 40 px, 12 between. Plain numbers in and out, so
// that screen, edit mode and tests reckon alike. Boxes never overlap; rows that only tall cards cover
// stretch until the whole fills the room, and where that is too narrow the cards wrap in reading order.
#pragma once

#include <QRect>
#include <QSize>

#include <vector>

namespace rapport::ui {

struct GridBox {
    int column = 0;
    int row = 0;
    int width = 12; // in columns
    int height = 2; // in rows

    int right() const { return column + width; } // the first column behind it
    int bottom() const { return row + height; }
    bool meets(const GridBox &other) const;
    bool operator==(const GridBox &) const = default;
};
using GridBoxes = std::vector<GridBox>;

namespace grid {

inline constexpr int columns = 60, rowHeight = 40, gap = 12;
inline constexpr int leastWidth = 8, leastHeight = 2, mostHeight = 24;
inline constexpr int tallFrom = 4; // rows; lower ones keep their height
inline constexpr int wrapsBelow = 960; // px of the ground that the cards share

// Inside the columns, and as wide and high as a card may be.
GridBox fitted(GridBox box);
// Nothing overlaps and nothing hangs in the air. The box `pinned` (-1: none) comes first: what is in its way
// moves down.
GridBoxes settled(GridBoxes boxes, int pinned = -1);
// The first place in reading order where a new card of this size has room.
GridBox roomFor(const GridBoxes &boxes, int width, int height);
// Reading order: by row, then by column.
std::vector<int> order(const GridBoxes &boxes);

struct Pixels {
    std::vector<QRect> rects; // of the boxes, in their order
    int height = 0; // of the whole
    bool isWrapped = false;
    std::vector<int> rowTops; // of each row and of the end; empty when wrapped
};
// `room`: what the cards may fill; they may need more height.
Pixels pixels(const GridBoxes &boxes, const QSize &room, bool mayWrap = true);
// The left edge of a column in a ground of this width.
int columnLeft(int column, int width);

} // namespace grid

} // namespace rapport::ui
