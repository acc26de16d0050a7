// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpacking.h"

#include <algorithm>
#include <numeric>

namespace rapport::ui {

namespace {

struct Placed {
    int index, from, to, column;
};

bool touches(const Placed &a, const Placed &b) { return a.from < b.to && b.from < a.to; }

// What stands in the way of one another, directly or by others, with its columns.
void closeGroup(std::vector<Placed> &group, int most, int crowded, PackedDay &day)
{
    if (group.empty())
        return;
    int columns = 0;
    for (const Placed &one : group)
        columns = std::max(columns, one.column + 1);
    const bool isCrowded = columns > most;
    const int room = isCrowded ? std::min(crowded, columns - 1) : columns;
    std::vector<Placed> hidden;
    for (const Placed &one : group) {
        if (one.column >= room) {
            hidden.push_back(one);
            continue;
        }
        const auto isFree = [&](int from, int to) {
            return std::ranges::none_of(group, [&](const Placed &other) {
                return other.column >= from && other.column < to && touches(one, other);
            });
        };
        PackedSpan placed{one.index, one.column, room, 1, isCrowded, false};
        while (one.column + placed.width < room
            && isFree(one.column + placed.width, one.column + placed.width + 1))
            ++placed.width;
        placed.toEdge = one.column + placed.width == room && isFree(room, columns);
        day.spans.push_back(placed);
    }
    for (const Placed &one : hidden) {
        PackedMore *last = day.more.empty() ? nullptr : &day.more.back();
        if (last && one.from < last->span.to && &one != &hidden.front()) {
            last->span.to = std::max(last->span.to, one.to);
            last->indexes.push_back(one.index);
        } else {
            day.more.push_back({{one.from, one.to}, {one.index}});
        }
    }
    group.clear();
}

} // namespace

PackedDay packDay(const std::vector<DaySpan> &spans, int most, int crowded, int least)
{
    std::vector<int> order(spans.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int i) { return spans[std::size_t(i)].from; });
    PackedDay day;
    std::vector<Placed> group;
    std::vector<int> ends; // of each column
    int groupEnd = 0;
    for (const int index : order) {
        const DaySpan &span = spans[std::size_t(index)];
        const int to = std::max(span.to, span.from + least);
        if (span.from >= groupEnd) {
            closeGroup(group, std::max(1, most), std::max(1, crowded), day);
            ends.clear();
        }
        const auto free = std::ranges::find_if(ends, [&](int end) { return end <= span.from; });
        const int column = int(free - ends.begin());
        if (free == ends.end())
            ends.push_back(to);
        else
            *free = to;
        group.push_back({index, span.from, to, column});
        groupEnd = std::max(groupEnd, to);
    }
    closeGroup(group, std::max(1, most), std::max(1, crowded), day);
    return day;
}

std::vector<int> packBars(const std::vector<BarSpan> &bars)
{
    std::vector<int> lanes;
    std::vector<std::vector<BarSpan>> taken; // of each lane
    for (const BarSpan &bar : bars) {
        const auto isFree = [&bar](const std::vector<BarSpan> &lane) {
            return std::ranges::none_of(lane,
                [&bar](const BarSpan &other) { return other.first <= bar.last && bar.first <= other.last; });
        };
        const auto free = std::ranges::find_if(taken, isFree);
        lanes.push_back(int(free - taken.begin()));
        if (free == taken.end())
            taken.push_back({bar});
        else
            free->push_back(bar);
    }
    return lanes;
}

} // namespace rapport::ui
