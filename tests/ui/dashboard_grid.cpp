// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/dashboard/gridlayout.h"

#include <QRandomGenerator>

using namespace rapport::ui;

namespace {

bool anyMeet(const GridBoxes &boxes)
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t k = i + 1; k < boxes.size(); ++k) {
            if (boxes[i].meets(boxes[k]))
                return true;
        }
    }
    return false;
}

// The dashboard of the team: five tiles, and two rows of three cards.
GridBoxes team()
{
    GridBoxes boxes;
    for (int i = 0; i < 5; ++i)
        boxes.push_back({12 * i, 0, 12, 2});
    boxes.insert(boxes.end(),
        {{0, 2, 28, 6}, {28, 2, 18, 6}, {46, 2, 14, 6}, {0, 8, 20, 6}, {20, 8, 21, 6}, {41, 8, 19, 6}});
    return boxes;
}

} // namespace

TEST_CASE("a card dropped onto others makes them move down", "[dashboard]")
{
    GridBoxes boxes = team();
    boxes[8] = {0, 2, 28, 6}; // the first of the last row onto the first of the middle row
    const GridBoxes now = grid::settled(boxes, 8);
    CHECK(now[8] == GridBox{0, 2, 28, 6});
    CHECK(now[5] == GridBox{0, 8, 28, 6});
    CHECK(now[0] == boxes[0]);
    CHECK_FALSE(anyMeet(now));
}

TEST_CASE("cards never lie on one another and never hang in the air", "[dashboard]")
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        GridBoxes boxes;
        const int count = random.bounded(1, 14);
        for (int i = 0; i < count; ++i)
            boxes.push_back({random.bounded(-5, 70), random.bounded(-3, 30), random.bounded(0, 80),
                random.bounded(0, 30)});
        const int pinned = random.bounded(-1, count);
        const GridBoxes now = grid::settled(boxes, pinned);
        INFO(round);
        CHECK_FALSE(anyMeet(now));
        CHECK(grid::settled(now) == now);
        for (const GridBox &box : now) {
            CHECK(box.column >= 0);
            CHECK(box.right() <= grid::columns);
            GridBox higher = box;
            --higher.row;
            const bool rests = box.row == 0 || std::ranges::any_of(now, [&](const GridBox &other) {
                return !(other == box) && other.meets(higher);
            });
            CHECK(rests);
        }
    }
}

TEST_CASE("a new card comes beside the others where there is room, else below", "[dashboard]")
{
    CHECK(grid::roomFor({}, 20, 6) == GridBox{0, 0, 20, 6});
    CHECK(grid::roomFor({{0, 0, 20, 6}, {20, 0, 20, 6}}, 20, 6) == GridBox{40, 0, 20, 6});
    CHECK(grid::roomFor({{0, 0, 20, 6}, {20, 0, 20, 6}}, 30, 6) == GridBox{0, 6, 30, 6});
    CHECK(grid::roomFor(team(), 20, 6) == GridBox{0, 14, 20, 6});
}

TEST_CASE("the team's cards fill the window, and its tiles keep their height", "[dashboard]")
{
    const grid::Pixels pixels = grid::pixels(team(), QSize(1192, 784));
    CHECK(pixels.height == 784);
    CHECK_FALSE(pixels.isWrapped);
    for (int i = 0; i < 5; ++i)
        CHECK(pixels.rects[std::size_t(i)].height() == 92);
    CHECK(pixels.rects[0].left() == 0);
    CHECK(pixels.rects[4].right() == 1191);
    CHECK(pixels.rects[5].top() == 104);
    CHECK(pixels.rects[5].height() == 334);
    CHECK(pixels.rects[10].bottom() == 783);
    for (int i = 1; i < 5; ++i)
        CHECK(
            pixels.rects[std::size_t(i)].left() - pixels.rects[std::size_t(i - 1)].right() - 1 == grid::gap);
}

TEST_CASE("in a low window the cards keep their height and are scrolled", "[dashboard]")
{
    CHECK(grid::pixels(team(), QSize(1192, 300)).height == 14 * 52 - 12);
}

TEST_CASE("in a narrow window cards wrap in reading order", "[dashboard]")
{
    for (const int width : {360, 640, 900}) {
        const grid::Pixels pixels = grid::pixels(team(), QSize(width, 700));
        INFO(width);
        CHECK(pixels.isWrapped);
        for (std::size_t i = 0; i < pixels.rects.size(); ++i) {
            const QRect &rect = pixels.rects[i];
            CHECK(rect.left() >= 0);
            CHECK(rect.right() < width);
            CHECK(rect.width() >= 120);
            CHECK(rect.bottom() < pixels.height);
            for (std::size_t k = i + 1; k < pixels.rects.size(); ++k) {
                CHECK_FALSE(rect.intersects(pixels.rects[k]));
                CHECK(pixels.rects[k].top() >= rect.top());
            }
        }
    }
    // While cards are moved about, they stay where they are on the grid.
    CHECK_FALSE(grid::pixels(team(), QSize(640, 0), false).isWrapped);
}
