// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/gridlayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rapport::ui {

bool GridBox::meets(const GridBox &other) const
{
    return column < other.right() && other.column < right() && row < other.bottom() && other.row < bottom();
}

namespace grid {

GridBox fitted(GridBox box)
{
    box.width = std::clamp(box.width, leastWidth, columns);
    box.height = std::clamp(box.height, leastHeight, mostHeight);
    box.column = std::clamp(box.column, 0, columns - box.width);
    box.row = std::max(box.row, 0);
    return box;
}

std::vector<int> order(const GridBoxes &boxes)
{
    std::vector<int> all(boxes.size());
    std::iota(all.begin(), all.end(), 0);
    std::ranges::stable_sort(all, [&](int a, int b) {
        const GridBox &one = boxes[std::size_t(a)], &other = boxes[std::size_t(b)];
        return std::pair(one.row, one.column) < std::pair(other.row, other.column);
    });
    return all;
}

namespace {

const GridBox *inTheWay(const GridBoxes &boxes, const std::vector<int> &placed, const GridBox &box)
{
    const auto found
        = std::ranges::find_if(placed, [&](int other) { return boxes[std::size_t(other)].meets(box); });
    return found == placed.end() ? nullptr : &boxes[std::size_t(*found)];
}

void pushDown(GridBoxes &boxes, const std::vector<int> &sequence)
{
    std::vector<int> placed;
    for (const int index : sequence) {
        GridBox &box = boxes[std::size_t(index)];
        while (const GridBox *other = inTheWay(boxes, placed, box))
            box.row = other->bottom();
        placed.push_back(index);
    }
}

void dropUp(GridBoxes &boxes)
{
    std::vector<int> placed;
    for (const int index : order(boxes)) {
        GridBox &box = boxes[std::size_t(index)];
        for (GridBox higher = box; higher.row > 0; box = higher) {
            --higher.row;
            if (inTheWay(boxes, placed, higher))
                break;
        }
        placed.push_back(index);
    }
}

} // namespace

GridBoxes settled(GridBoxes boxes, int pinned)
{
    std::ranges::transform(boxes, boxes.begin(), fitted);
    std::vector<int> sequence = order(boxes);
    if (pinned >= 0) {
        std::erase(sequence, pinned);
        sequence.insert(sequence.begin(), pinned);
    }
    pushDown(boxes, sequence);
    dropUp(boxes);
    return boxes;
}

GridBox roomFor(const GridBoxes &boxes, int width, int height)
{
    GridBox box = fitted({0, 0, width, height});
    for (;; ++box.row) {
        for (box.column = 0; box.right() <= columns; ++box.column) {
            const bool taken
                = std::ranges::any_of(boxes, [&](const GridBox &other) { return other.meets(box); });
            if (!taken)
                return box;
        }
    }
}

int columnLeft(int column, int width) { return int(std::lround(double(column) * (width + gap) / columns)); }

namespace {

int heightOf(int rows) { return rows * (rowHeight + gap) - gap; }

// A row grows when all that lies on it is tall.
std::vector<bool> growing(const GridBoxes &boxes, int rows)
{
    std::vector<bool> grows(std::size_t(rows), false), low(std::size_t(rows), false);
    for (const GridBox &box : boxes) {
        for (int row = box.row; row < box.bottom(); ++row)
            (box.height >= tallFrom ? grows : low)[std::size_t(row)] = true;
    }
    for (std::size_t row = 0; row < grows.size(); ++row)
        grows[row] = grows[row] && !low[row];
    return grows;
}

std::vector<int> rowTops(const GridBoxes &boxes, int room)
{
    int rows = 0;
    for (const GridBox &box : boxes)
        rows = std::max(rows, box.bottom());
    const std::vector<bool> grows = growing(boxes, rows);
    const auto count = std::ranges::count(grows, true);
    const double extra = count ? std::max(0.0, double(room - heightOf(rows)) / double(count)) : 0.0;
    std::vector<int> tops;
    double y = 0;
    for (int row = 0; row < rows; ++row) {
        tops.push_back(int(std::lround(y)));
        y += rowHeight + gap + (grows[std::size_t(row)] ? extra : 0.0);
    }
    tops.push_back(int(std::lround(y)));
    return tops;
}

// A number is told in less room than a picture.
constexpr int leastTile = 170, leastCard = 340;

void placeLine(Pixels &result, const GridBoxes &boxes, const std::vector<int> &line, int width, int y)
{
    int units = 0, rows = 0, done = 0;
    for (const int index : line) {
        units += boxes[std::size_t(index)].width;
        rows = std::max(rows, boxes[std::size_t(index)].height);
    }
    const int shared = width + gap;
    for (const int index : line) {
        const int left = shared * done / units;
        done += boxes[std::size_t(index)].width;
        result.rects[std::size_t(index)] = QRect(left, y, shared * done / units - left - gap, heightOf(rows));
    }
    result.height = y + heightOf(rows);
}

// Cards of one kind that follow each other fill their lines evenly: three and two rather than four and one.
Pixels wrapped(const GridBoxes &boxes, int width)
{
    Pixels result{std::vector<QRect>(boxes.size()), 0, true, {}};
    const std::vector<int> all = order(boxes);
    const auto isLow = [&](int index) { return boxes[std::size_t(index)].height < tallFrom; };
    int y = 0;
    for (std::size_t from = 0; from < all.size();) {
        std::size_t to = from;
        while (to < all.size() && isLow(all[to]) == isLow(all[from]))
            ++to;
        const int count = int(to - from), least = isLow(all[from]) ? leastTile : leastCard;
        const int most = std::max(1, (width + gap) / (least + gap));
        const int lines = (count + most - 1) / most;
        for (int line = 0; line < lines; ++line) {
            const auto begin = all.begin() + std::ptrdiff_t(from) + count * line / lines;
            const auto end = all.begin() + std::ptrdiff_t(from) + count * (line + 1) / lines;
            placeLine(result, boxes, {begin, end}, width, y);
            y = result.height + gap;
        }
        from = to;
    }
    return result;
}

} // namespace

Pixels pixels(const GridBoxes &boxes, const QSize &room, bool mayWrap)
{
    if (mayWrap && room.width() < wrapsBelow)
        return wrapped(boxes, room.width());
    Pixels result{{}, 0, false, rowTops(boxes, room.height())};
    for (const GridBox &box : boxes) {
        const int left = columnLeft(box.column, room.width()), top = result.rowTops[std::size_t(box.row)];
        result.rects.emplace_back(left, top, columnLeft(box.right(), room.width()) - left - gap,
            result.rowTops[std::size_t(box.bottom())] - top - gap);
    }
    result.height = std::max(0, result.rowTops.back() - gap);
    return result;
}

} // namespace grid

} // namespace rapport::ui
