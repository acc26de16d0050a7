// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/work_calendar.h"
#include "tests/support/catch.h"

using namespace rapport;
using namespace rapport::rules;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

QString file(const QString &years)
{
    return u"{\"format\":\"rapport-holidays\",\"version\":1,\"country\":\"XX\",\"years\":{%1}}"_s.arg(years);
}

} // namespace

TEST_CASE("without settings the week is Monday to Friday, nine to six", "[work_calendar]")
{
    std::optional<Error> problem;
    const auto calendar = WorkCalendar::fromSettings({}, {}, {}, &problem);
    CHECK_FALSE(problem);
    CHECK(calendar.isWorkday(day("2026-03-16")));
    CHECK(calendar.isWorkday(day("2026-03-20")));
    CHECK_FALSE(calendar.isWorkday(day("2026-03-21")));
    CHECK_FALSE(calendar.isWorkday(day("2026-03-22")));
    CHECK(calendar.opens() == QTime(9, 0));
    CHECK(calendar.closes() == QTime(18, 0));
    CHECK(calendar.workdayFrom(day("2026-03-21")) == day("2026-03-23"));
    CHECK(calendar.workdayFrom(day("2026-03-20")) == day("2026-03-20"));
    CHECK(calendar.knowsYear(2090));
}

TEST_CASE("a team's own week and hours hold", "[work_calendar]")
{
    const auto calendar = WorkCalendar::fromSettings(u"1,2, 4-6"_s, u"8:30-17:15"_s, {});
    CHECK_FALSE(calendar.isWorkday(day("2026-03-18"))); // Wednesday
    CHECK(calendar.isWorkday(day("2026-03-21")));
    CHECK(calendar.opens() == QTime(8, 30));
    CHECK(calendar.closes() == QTime(17, 15));
}

TEST_CASE("settings that cannot be read leave their defaults and are told", "[work_calendar]")
{
    for (const char *days : {"8", "5-1", "Mon", "1-2-3", "1,,2", "0-4"}) {
        std::optional<Error> problem;
        const auto calendar = WorkCalendar::fromSettings(QString::fromLatin1(days), {}, {}, &problem);
        INFO(days);
        REQUIRE(problem);
        CHECK(problem->field == u"work_days"_s);
        CHECK(calendar.isWorkday(day("2026-03-20")));
        CHECK_FALSE(calendar.isWorkday(day("2026-03-21")));
    }
    for (const char *hours : {"18:00-09:00", "9", "25:00-26:00", "09:00-"}) {
        std::optional<Error> problem;
        const auto calendar = WorkCalendar::fromSettings({}, QString::fromLatin1(hours), {}, &problem);
        INFO(hours);
        REQUIRE(problem);
        CHECK(problem->field == u"work_hours"_s);
        CHECK(calendar.opens() == QTime(9, 0));
    }
}

TEST_CASE("Chinese holidays and the weekends that make up for them are known by year", "[work_calendar]")
{
    const auto calendar = WorkCalendar::fromSettings({}, {}, u"CN"_s);
    // Spring Festival 2026: nine days off, two Saturdays worked.
    CHECK(calendar.isWorkday(day("2026-02-14")));
    CHECK_FALSE(calendar.isWorkday(day("2026-02-15")));
    CHECK_FALSE(calendar.isWorkday(day("2026-02-16")));
    CHECK_FALSE(calendar.isWorkday(day("2026-02-23")));
    CHECK(calendar.isWorkday(day("2026-02-24")));
    CHECK(calendar.isWorkday(day("2026-02-28")));
    CHECK(calendar.workdayFrom(day("2026-02-15")) == day("2026-02-24"));
    REQUIRE(calendar.special(day("2026-02-17")));
    CHECK(calendar.special(day("2026-02-17"))->nameZh == u"春节"_s);
    CHECK(calendar.special(day("2026-02-28"))->isWorkday);
    CHECK_FALSE(calendar.special(day("2026-03-16")));
    CHECK(calendar.isWorkday(day("2025-09-28")));
    CHECK_FALSE(calendar.isWorkday(day("2025-10-08")));
    CHECK(calendar.isWorkday(day("2024-04-07")));
    CHECK(calendar.knowsYear(2026));
    CHECK(calendar.knowsYear(2024));
    CHECK_FALSE(calendar.knowsYear(2027));
    CHECK(calendar.isWorkday(day("2027-01-01"))); // a Friday: nothing is guessed
}

TEST_CASE("the number of days off and days worked agrees with the notices", "[work_calendar]")
{
    const auto read = WorkCalendar::readHolidays(u"CN"_s);
    REQUIRE(read);
    CHECK(read->years == QList<int>{2024, 2025, 2026});
    QHash<int, std::pair<int, int>> counts;
    for (auto it = read->days.cbegin(); it != read->days.cend(); ++it)
        ++(it->isWorkday ? counts[it.key().year()].second : counts[it.key().year()].first);
    CHECK(counts[2024] == std::pair(1 + 8 + 3 + 5 + 1 + 3 + 7, 8));
    CHECK(counts[2025] == std::pair(1 + 8 + 3 + 5 + 3 + 8, 5));
    CHECK(counts[2026] == std::pair(3 + 9 + 3 + 5 + 3 + 3 + 7, 6));
    // A workday that makes up for a holiday is on a weekend, or it would be no news.
    for (auto it = read->days.cbegin(); it != read->days.cend(); ++it) {
        INFO(it.key().toString(Qt::ISODate).toStdString());
        CHECK((!it->isWorkday || it.key().dayOfWeek() > 5));
        CHECK_FALSE(it->nameEn.isEmpty());
        CHECK_FALSE(it->nameZh.isEmpty());
    }
}

TEST_CASE("a holiday file of one's own is read", "[work_calendar]")
{
    const QString text = file(u"\"2027\":{\"holidays\":[{\"from\":\"2027-12-31\",\"to\":\"2028-01-02\","
                              "\"en\":\"New Year\"}],\"workdays\":[{\"from\":\"2027-12-26\"}]}"_s);
    const auto calendar = WorkCalendar::fromSettings({}, {}, text);
    CHECK_FALSE(calendar.isWorkday(day("2027-12-31")));
    CHECK(calendar.special(day("2028-01-02")));
    CHECK(calendar.isWorkday(day("2027-12-26")));
    CHECK(calendar.knowsYear(2027));
    CHECK_FALSE(calendar.knowsYear(2028));
}

TEST_CASE("a bad holiday file is refused with a sentence that names the entry", "[work_calendar]")
{
    const auto why = [](const QString &text) {
        const auto read = WorkCalendar::readHolidays(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().field == u"holidays"_s);
        return read.error().why;
    };
    CHECK(why(u"{ not json, not at all"_s).contains(u"JSON"_s));
    CHECK(why(u"{\"years\": {}, \"more\": 1}"_s).contains(u"format"_s));
    CHECK(why(u"ZZ"_s).contains(u"ZZ"_s));
    CHECK(why(file(u"\"20x6\":{}"_s)).contains(u"20x6"_s));
    CHECK(why(file(u"\"2026\":{\"holidays\":[{\"from\":\"2026-02-30\"}]}"_s)).contains(u"2026-02-30"_s));
    CHECK(why(file(u"\"2026\":{\"holidays\":[{\"from\":\"2026-03-05\",\"to\":\"2026-03-01\"}]}"_s))
              .contains(u"2026-03-01"_s));
    CHECK(why(file(u"\"2026\":{\"holidays\":[{\"from\":\"2025-03-05\"}]}"_s)).contains(u"2025-03-05"_s));
    CHECK(why(file(u"\"2026\":{\"holidays\":[{\"from\":\"2026-03-05\"}],"
                   "\"workdays\":[{\"from\":\"2026-03-05\"}]}"_s))
              .contains(u"both"_s));
    CHECK(why(file(u"\"2026\":{\"holidays\":{}}"_s)).contains(u"holidays"_s));
    std::optional<Error> problem;
    CHECK(WorkCalendar::fromSettings({}, {}, u"ZZ"_s, &problem).isWorkday(day("2026-03-16")));
    CHECK(problem);
}
