// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/calendar/calendarpacking.h"

#include <random>

using namespace rapport::ui;

TEST_CASE("entries one after the other have the whole width", "[calendar]")
{
    const PackedDay day = packDay({{540, 600}, {600, 660}, {700, 720}}, 2, 1);
    REQUIRE(day.spans.size() == 3);
    CHECK(day.more.empty());
    for (const PackedSpan &one : day.spans) {
        CHECK(one.columns == 1);
        CHECK(one.width == 1);
    }
}

TEST_CASE("entries at the same time share the width", "[calendar]")
{
    const PackedDay day = packDay({{540, 660}, {570, 630}, {640, 700}}, 4, 3);
    REQUIRE(day.spans.size() == 3);
    CHECK(day.spans[0].column == 0);
    CHECK(day.spans[1].column == 1);
    CHECK(day.spans[2].column == 1); // where the second one was
    for (const PackedSpan &one : day.spans)
        CHECK(one.columns == 2);
}

TEST_CASE("an entry takes the room that its neighbours leave", "[calendar]")
{
    // Three at nine; at half past ten only the first still goes on.
    const PackedDay day = packDay({{540, 720}, {540, 600}, {540, 600}, {630, 690}}, 4, 3);
    REQUIRE(day.spans.size() == 4);
    CHECK(day.spans[3].columns == 3);
    CHECK(day.spans[3].column == 1);
    CHECK(day.spans[3].width == 2);
}

TEST_CASE("what finds no column is counted in a strip beside", "[calendar]")
{
    const PackedDay day = packDay({{540, 600}, {540, 600}, {540, 600}, {800, 860}}, 2, 1);
    REQUIRE(day.spans.size() == 2);
    CHECK(day.spans[0].index == 0);
    CHECK(day.spans[0].columns == 1);
    CHECK(day.spans[0].isCrowded);
    CHECK_FALSE(day.spans[0].toEdge);
    CHECK(day.spans[1].index == 3);
    CHECK_FALSE(day.spans[1].isCrowded);
    REQUIRE(day.more.size() == 1);
    CHECK(day.more[0].indexes == std::vector<int>{1, 2});
}

TEST_CASE("short entries do not lie on one another", "[calendar]")
{
    const PackedDay day = packDay({{540, 545}, {555, 560}}, 4, 3);
    REQUIRE(day.spans.size() == 2);
    CHECK(day.spans[0].columns == 2);
    CHECK(day.spans[1].column == 1);
}

TEST_CASE("packing loses nothing and lets nothing overlap, whatever the day", "[calendar]")
{
    std::mt19937 dice(4); // NOLINT: the same days each time
    for (int round = 0; round < 300; ++round) {
        std::vector<DaySpan> spans;
        const int count = int(dice() % 30), most = 1 + int(dice() % 5);
        for (int i = 0; i < count; ++i) {
            const int from = int(dice() % 1380);
            spans.push_back({from, std::min(1440, from + 15 + int(dice() % 180))});
        }
        const PackedDay day = packDay(spans, most, std::max(1, most - 1));
        std::vector<int> seen(spans.size());
        for (const PackedSpan &one : day.spans)
            ++seen[std::size_t(one.index)];
        for (const PackedMore &more : day.more) {
            for (const int index : more.indexes)
                ++seen[std::size_t(index)];
        }
        CHECK(std::ranges::all_of(seen, [](int times) { return times == 1; }));
        for (const PackedSpan &a : day.spans) {
            CHECK(a.column + a.width <= a.columns);
            CHECK(a.columns <= most);
            for (const PackedSpan &b : day.spans) {
                const DaySpan &sa = spans[std::size_t(a.index)], &sb = spans[std::size_t(b.index)];
                const bool together = sa.from < sb.to && sb.from < sa.to;
                if (a.index == b.index || !together)
                    continue;
                REQUIRE(a.columns == b.columns);
                REQUIRE((a.column + a.width <= b.column || b.column + b.width <= a.column));
            }
            for (const PackedMore &more : day.more) {
                const DaySpan &span = spans[std::size_t(a.index)];
                if (span.from < more.span.to && more.span.from < span.to)
                    REQUIRE((a.isCrowded && !a.toEdge));
            }
        }
    }
}

TEST_CASE("bars of whole days lie in as few lanes as there are at once", "[calendar]")
{
    CHECK(packBars({{0, 2}, {1, 1}, {2, 4}, {3, 3}, {5, 6}}) == std::vector<int>{0, 1, 1, 0, 0});
    CHECK(packBars({{2, 3}, {0, 0}, {3, 3}}) == std::vector<int>{0, 0, 1}); // in any order
    CHECK(packBars({}).empty());
}
