// SPDX-License-Identifier: GPL-3.0-or-later
// How entries that overlap share the width of a day, and how bars of whole days lie above each other.
// Pure arithmetic on minutes and days; nothing here knows a widget.
#pragma once

#include <vector>

namespace rapport::ui {

struct DaySpan {
    int from = 0, to = 0; // minutes of the day
};

struct PackedSpan {
    int index = 0; // of the span that was given
    int column = 0; // from the left
    int columns = 1; // that the width is shared by
    int width = 1; // columns it takes: more than one where its neighbours leave room
    bool isCrowded = false; // the columns leave a strip at the right for a number
    bool toEdge = false; // but not this one: nothing is counted beside it
};

// What found no place, put together where it touches.
struct PackedMore {
    DaySpan span;
    std::vector<int> indexes;
};

struct PackedDay {
    std::vector<PackedSpan> spans;
    std::vector<PackedMore> more;
};

// `most` columns at most; with more at once there are `crowded` of them, and a strip beside says how many
// found no place. Spans are given in the order of a diary; one shorter than `least` minutes counts as that
// long.
PackedDay packDay(const std::vector<DaySpan> &spans, int most, int crowded, int least = 30);

// The lane of each bar from the top, as few as possible; days are included.
struct BarSpan {
    int first = 0, last = 0;
};
std::vector<int> packBars(const std::vector<BarSpan> &bars);

} // namespace rapport::ui
