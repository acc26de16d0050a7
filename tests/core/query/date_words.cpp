// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/query/date_words.h"

using rapport::query::Period;
using rapport::query::periodOf;

TEST_CASE("each word for a day or a period covers the right days", "[dates]")
{
    const QDate today(2026, 3, 16); // a Monday
    const auto covers = [&](const char *word, QDate first, QDate last) {
        INFO(word);
        const auto period = periodOf(QString::fromLatin1(word), today);
        REQUIRE(period);
        CHECK(period->first == first);
        CHECK(period->last == last);
    };
    covers("today", today, today);
    covers(" Today ", today, today);
    covers("yesterday", QDate(2026, 3, 15), QDate(2026, 3, 15));
    covers("tomorrow", QDate(2026, 3, 17), QDate(2026, 3, 17));
    covers("today+7", QDate(2026, 3, 23), QDate(2026, 3, 23));
    covers("today-30", QDate(2026, 2, 14), QDate(2026, 2, 14));
    covers("this_week", today, QDate(2026, 3, 22));
    covers("next_week", QDate(2026, 3, 23), QDate(2026, 3, 29));
    covers("last_week", QDate(2026, 3, 9), QDate(2026, 3, 15));
    covers("this_month", QDate(2026, 3, 1), QDate(2026, 3, 31));
    covers("last_month", QDate(2026, 2, 1), QDate(2026, 2, 28));
    covers("next_month", QDate(2026, 4, 1), QDate(2026, 4, 30));
    covers("this_quarter", QDate(2026, 1, 1), QDate(2026, 3, 31));
    covers("last_quarter", QDate(2025, 10, 1), QDate(2025, 12, 31));
    covers("next_quarter", QDate(2026, 4, 1), QDate(2026, 6, 30));
    covers("this_year", QDate(2026, 1, 1), QDate(2026, 12, 31));
    covers("last_year", QDate(2025, 1, 1), QDate(2025, 12, 31));
    covers("2026-03-16", today, today);
    covers("2024-02", QDate(2024, 2, 1), QDate(2024, 2, 29));
    covers("2024", QDate(2024, 1, 1), QDate(2024, 12, 31));
}

TEST_CASE("weeks start on Monday whatever day it is", "[dates]")
{
    for (int i = 0; i < 7; ++i) {
        const auto period = periodOf(u"this_week", QDate(2026, 3, 16).addDays(i));
        REQUIRE(period);
        CHECK(*period == Period{QDate(2026, 3, 16), QDate(2026, 3, 22)});
    }
    const auto endOfYear = periodOf(u"this_week", QDate(2025, 12, 31));
    CHECK(endOfYear->last == QDate(2026, 1, 4));
}

TEST_CASE("what is no day is no period", "[dates]")
{
    for (const char *word : {"", "soon", "todayx", "today+", "today+x", "this_", "this_fortnight", "2026-13",
             "2026-02-30", "16.3.2026", "20", "-1"}) {
        INFO(word);
        CHECK_FALSE(periodOf(QString::fromLatin1(word), QDate(2026, 3, 16)));
    }
}
