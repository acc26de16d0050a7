// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recurrence.h"

#include "tests/support/catch.h"

#include <QLocale>
#include <QStringList>

using namespace rapport;
using namespace Qt::StringLiterals;
using rules::PlainRule;
using rules::Recurrence;

namespace {

Due at(const char *text)
{
    const Due due = Due::fromText(QString::fromLatin1(text));
    REQUIRE_FALSE(due.isNull());
    return due;
}

Recurrence series(const QString &lines, const Due &start)
{
    auto read = Recurrence::read(lines, start);
    INFO(lines.toStdString());
    if (!read)
        FAIL(read.error().text().toStdString());
    return *read;
}

QString days(const Recurrence &series, const char *from, const char *to)
{
    QStringList texts;
    for (const Due &due : series.between(at(from).day, at(to).day))
        texts << due.text();
    return texts.join(u' ');
}

QString first(const Recurrence &series, int count)
{
    QStringList texts;
    for (const Due &due : series.between(QDate(1900, 1, 1), QDate(9999, 1, 1), count))
        texts << due.text();
    return texts.join(u' ');
}

QString refusal(const QString &lines, const Due &start)
{
    const auto read = Recurrence::read(lines, start);
    return read ? QString() : read.error().text();
}

} // namespace

TEST_CASE("a series comes on the days that its rule says")
{
    const Due start = at("2026-03-17T15:00[Europe/Berlin]"); // a Tuesday
    CHECK(first(series(u"RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;COUNT=4"_s, start), 9)
        == u"2026-03-17T15:00[Europe/Berlin] 2026-03-20T15:00[Europe/Berlin] "
           "2026-03-31T15:00[Europe/Berlin] 2026-04-03T15:00[Europe/Berlin]"_s);
    const auto ends = [](const char *rule, const char *begin, const char *expected, int count = 5) {
        INFO(rule);
        CHECK(first(series(QLatin1String(rule), at(begin)), count) == QLatin1String(expected));
    };
    ends("RRULE:FREQ=MONTHLY", "2026-01-31", "2026-01-31 2026-03-31 2026-05-31 2026-07-31 2026-08-31");
    ends("RRULE:FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31", "2026-01-31 2026-02-28 2026-03-31", 3);
    ends("RRULE:FREQ=MONTHLY;BYDAY=-1FR", "2026-03-27", "2026-03-27 2026-04-24 2026-05-29", 3);
    ends("RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-01-30",
        "2026-01-30 2026-02-27 2026-03-31", 3);
    ends("RRULE:FREQ=YEARLY", "2024-02-29", "2024-02-29 2028-02-29 2032-02-29", 3);
    ends("RRULE:FREQ=YEARLY;BYMONTH=1,7", "2026-01-05", "2026-01-05 2026-07-05 2027-01-05", 3);
    ends("RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12", "1997-05-12 1998-05-11 1999-05-17", 3);
    ends("RRULE:FREQ=YEARLY;BYDAY=20MO", "1997-05-19", "1997-05-19 1998-05-18 1999-05-17", 3);
    ends("RRULE:FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996-11-05",
        "1996-11-05 2000-11-07 2004-11-02", 3);
    ends("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4", "1997-08-05",
        "1997-08-05 1997-08-10 1997-08-19 1997-08-24");
    ends("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4", "1997-08-05",
        "1997-08-05 1997-08-17 1997-08-19 1997-08-31");
    ends("RRULE:FREQ=DAILY;BYMONTH=1;BYDAY=SA", "2026-01-03", "2026-01-03 2026-01-10 2026-01-17", 3);
    // The first one counts, whether the rule would have it or not.
    ends("RRULE:FREQ=WEEKLY;BYDAY=MO", "2026-03-17", "2026-03-17 2026-03-23 2026-03-30", 3);
}

TEST_CASE("a series stays at its time of day when the clocks change")
{
    const Recurrence weekly = series(u"RRULE:FREQ=WEEKLY"_s, at("2026-03-24T09:00[Europe/Berlin]"));
    const QTimeZone utc = QTimeZone::utc();
    const auto found = weekly.between(QDate(2026, 3, 24), QDate(2026, 3, 31));
    REQUIRE(found.size() == 2);
    CHECK(found[0].instant(utc).iso() == u"2026-03-24T08:00:00.000Z"_s);
    CHECK(found[1].instant(utc).iso() == u"2026-03-31T07:00:00.000Z"_s);
}

TEST_CASE("an end that is written in UTC is read on the clock of the series")
{
    // 23:30 UTC on 30 March is 07:30 on the 31st in Shanghai.
    const Due start = at("2026-03-29T07:00[Asia/Shanghai]");
    CHECK(series(u"RRULE:FREQ=DAILY;UNTIL=20260330T233000Z"_s, start)
              .between(start.day, QDate(2027, 1, 1))
              .size()
        == 3);
    CHECK(series(u"RRULE:FREQ=DAILY;UNTIL=20260330T225900Z"_s, start)
              .between(start.day, QDate(2027, 1, 1))
              .size()
        == 2);
    CHECK(days(series(u"RRULE:FREQ=DAILY\nEXDATE:20260329T230000Z"_s, start), "2026-03-29", "2026-03-31")
        == u"2026-03-29T07:00[Asia/Shanghai] 2026-03-31T07:00[Asia/Shanghai]"_s);
    // A last day has all of itself in it.
    CHECK(series(u"RRULE:FREQ=DAILY;UNTIL=20260331"_s, start).between(start.day, QDate(2027, 1, 1)).size()
        == 3);
    CHECK(days(series(u"RRULE:FREQ=YEARLY;COUNT=1\nRDATE;TZID=Europe/Berlin:20260401T120000"_s, start),
              "2026-03-01", "2026-05-01")
        == u"2026-03-29T07:00[Asia/Shanghai] 2026-04-01T18:00[Asia/Shanghai]"_s);
}

TEST_CASE("days are added to a series and left out of it")
{
    Recurrence all
        = series(u"RRULE:FREQ=WEEKLY;COUNT=4\nRDATE:20260319\nEXDATE:20260324"_s, at("2026-03-17"));
    CHECK(first(all, 9) == u"2026-03-17 2026-03-19 2026-03-31 2026-04-07"_s);
    all.exclude(at("2026-03-17"));
    CHECK(first(all, 9) == u"2026-03-19 2026-03-31 2026-04-07"_s);
    CHECK_FALSE(all.holds(at("2026-03-17")));
    CHECK(all.isExcluded(at("2026-03-17")));
    CHECK(all.holds(at("2026-03-31")));
    CHECK_FALSE(all.holds(at("2026-03-31T10:00")));
    const Recurrence again = series(all.lines(), all.start());
    CHECK(again.lines() == all.lines());
    CHECK(first(again, 9) == first(all, 9));
}

TEST_CASE("a day without a time leaves out what comes on it")
{
    const Recurrence daily
        = series(u"RRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20260318"_s, at("2026-03-17T15:00"));
    CHECK(first(daily, 9) == u"2026-03-17T15:00 2026-03-19T15:00"_s);
    CHECK(first(series(daily.lines(), daily.start()), 9) == first(daily, 9));
}

TEST_CASE("a series ends before one of its occurrences")
{
    Recurrence counted = series(u"RRULE:FREQ=WEEKLY;COUNT=4"_s, at("2026-03-17T15:00"));
    counted.endBefore(at("2026-05-01T15:00")); // it had ended by then
    CHECK(first(counted, 9).count(u' ') == 3);
    counted.endBefore(at("2026-03-31T15:00"));
    CHECK(first(counted, 9) == u"2026-03-17T15:00 2026-03-24T15:00"_s);
    Recurrence endless = series(u"RRULE:FREQ=DAILY\nRDATE:20260501"_s, at("2026-03-17"));
    CHECK(endless.isEndless());
    endless.endBefore(at("2026-03-19"));
    CHECK_FALSE(endless.isEndless());
    CHECK(endless.lines() == u"RRULE:FREQ=DAILY;UNTIL=20260318"_s);
    CHECK_FALSE(endless.after(at("2026-03-18")));
    endless.endBefore(at("2026-03-17"));
    CHECK(first(endless, 9).isEmpty());
}

TEST_CASE("a series that is moved takes what its start implied along")
{
    const auto moved = [](const char *lines, const char *from, const char *to) {
        auto result = series(QString::fromLatin1(lines), at(from)).movedTo(at(to));
        REQUIRE(result);
        CHECK(result->start() == at(to));
        return result->lines();
    };
    CHECK(moved("RRULE:FREQ=WEEKLY;BYDAY=MO,WE", "2026-03-16T09:00", "2026-03-17T10:30")
        == u"RRULE:FREQ=WEEKLY;BYDAY=TU,WE"_s);
    CHECK(moved("RRULE:FREQ=WEEKLY;BYDAY=TU,WE", "2026-03-17T09:00", "2026-03-18T09:00")
        == u"RRULE:FREQ=WEEKLY;BYDAY=WE"_s);
    CHECK(moved("RRULE:FREQ=MONTHLY;BYDAY=2TU", "2026-03-10", "2026-03-19")
        == u"RRULE:FREQ=MONTHLY;BYDAY=3TH"_s);
    CHECK(moved("RRULE:FREQ=MONTHLY;BYMONTHDAY=10", "2026-03-10", "2026-03-19")
        == u"RRULE:FREQ=MONTHLY;BYMONTHDAY=19"_s);
    CHECK(moved("RRULE:FREQ=DAILY;UNTIL=20260320T090000\nEXDATE:20260318T090000", "2026-03-16T09:00",
              "2026-03-16T15:00")
        == u"RRULE:FREQ=DAILY;UNTIL=20260320T150000\nEXDATE:20260318T150000"_s);
    CHECK(moved("RRULE:FREQ=DAILY;UNTIL=20260320\nEXDATE:20260318T090000", "2026-03-16T09:00", "2026-03-17")
        == u"RRULE:FREQ=DAILY;UNTIL=20260320\nEXDATE:20260319"_s);
}

TEST_CASE("the next occurrence of an old series is found without walking all of it")
{
    const Recurrence weekly = series(u"RRULE:FREQ=WEEKLY;BYDAY=MO"_s, at("0900-01-01T09:00"));
    CHECK(weekly.after(at("2026-03-17T09:00"))->text() == u"2026-03-23T09:00"_s);
    const Recurrence odd = series(u"RRULE:FREQ=MONTHLY;INTERVAL=7;BYMONTHDAY=31"_s, at("1601-01-31"));
    // What is found from the middle is what a walk from the start comes to.
    std::vector<Due> walked = odd.between(QDate(1601, 1, 1), QDate(2400, 1, 1), 10'000);
    REQUIRE(walked.size() > 100);
    for (size_t i = 0; i + 1 < walked.size(); ++i)
        REQUIRE(odd.after(walked[i]) == walked[i + 1]);
}

TEST_CASE("a rule that never comes ends")
{
    for (const char *rule : {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
             "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4", "FREQ=WEEKLY;BYSETPOS=5;BYDAY=MO",
             "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6", "FREQ=DAILY;INTERVAL=32767;BYSETPOS=2",
             "FREQ=YEARLY;INTERVAL=32767", "FREQ=MONTHLY;BYDAY=53MO;COUNT=1000000"}) {
        INFO(rule);
        const Recurrence never = series("RRULE:"_L1 + QLatin1String(rule), at("2026-03-17T15:00"));
        CHECK(first(never, 5) == u"2026-03-17T15:00"_s);
        CHECK_FALSE(never.after(at("2026-03-17T15:00")));
    }
    const Recurrence daily = series(u"RRULE:FREQ=DAILY"_s, at("2026-03-17"));
    CHECK_FALSE(daily.after(at("9999-12-31")));
    CHECK(daily.after(at("9999-12-30")));
}

TEST_CASE("a rule that cannot be taken says which part of it is to blame")
{
    const Due start = at("2026-03-17T15:00");
    CHECK(refusal(u"RRULE:FREQ=HOURLY"_s, start).contains(u"more often than once a day"_s));
    CHECK(refusal(u"RRULE:FREQ=DAILY;BYHOUR=9,15"_s, start).contains(u"more often than once a day"_s));
    CHECK(refusal(u"RRULE:FREQ=WEEKLY;BYDAY=XX"_s, start).contains(u"BYDAY=XX"_s));
    CHECK(refusal(u"RRULE:INTERVAL=2"_s, start).contains(u"how often"_s));
    CHECK(refusal(u"RRULE:FREQ=WEEKLY;INTERVAL=0"_s, start).contains(u"INTERVAL=0"_s));
    CHECK(refusal(u"RRULE:FREQ=YEARLY;RSCALE=CHINESE"_s, start).contains(u"another calendar"_s));
    CHECK(refusal(u"RRULE:FREQ=WEEKLY;UNTIL=20261301"_s, start).contains(u"UNTIL=20261301"_s));
    CHECK(refusal(u"EXDATE:tomorrow"_s, start).contains(u"EXDATE:tomorrow"_s));
    CHECK(refusal(u"whenever"_s, start).contains(u"whenever"_s));
    CHECK(refusal(u"RRULE:FREQ=WEEKLY"_s, {}).contains(u"no day to begin"_s));
    CHECK(refusal(u"rrule:freq=weekly;byday=mo;X-MINE=1"_s, start).isEmpty());
}

TEST_CASE("what the editor offers becomes a rule and is read back")
{
    const Due start = at("2026-03-17T15:00"); // the third Tuesday
    const auto both = [&](const PlainRule &plain, const char *line) {
        CHECK(ruleLine(plain, start) == QLatin1String(line));
        const auto back = rules::plainRule(ruleLine(plain, start), start);
        REQUIRE(back);
        CHECK(*back == plain);
    };
    both({.every = PlainRule::Every::Day, .interval = 3}, "RRULE:FREQ=DAILY;INTERVAL=3");
    both({.every = PlainRule::Every::Day, .workdays = true}, "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
    both({.interval = 2, .weekdays = {1, 5}, .until = QDate(2026, 6, 30)},
        "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;UNTIL=20260630T235900");
    both({.count = 12}, "RRULE:FREQ=WEEKLY;COUNT=12");
    both({.every = PlainRule::Every::Month}, "RRULE:FREQ=MONTHLY");
    both({.every = PlainRule::Every::Month, .byWeekday = true}, "RRULE:FREQ=MONTHLY;BYDAY=3TU");
    both({.every = PlainRule::Every::Year}, "RRULE:FREQ=YEARLY");
    const auto plain = [&](const char *line) { return rules::plainRule(QLatin1String(line), start); };
    CHECK(plain("RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=3\nEXDATE:20260421T150000")
        == PlainRule{.every = PlainRule::Every::Month, .byWeekday = true});
    CHECK(plain("RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=17") == PlainRule{.every = PlainRule::Every::Year});
    CHECK_FALSE(plain("RRULE:FREQ=MONTHLY;BYDAY=2TU"));
    CHECK(plain("RRULE:FREQ=YEARLY;BYMONTHDAY=17") == PlainRule{.every = PlainRule::Every::Year});
    CHECK_FALSE(plain("RRULE:FREQ=YEARLY;BYMONTHDAY=18"));
    CHECK_FALSE(plain("RRULE:FREQ=WEEKLY\nRDATE:20260321T150000"));
    CHECK_FALSE(plain("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU"));
    CHECK(plain("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=SU"));
    CHECK_FALSE(plain(""));
    CHECK(rules::withRule(u"RRULE:FREQ=DAILY\nEXDATE:20260318"_s, u"RRULE:FREQ=WEEKLY"_s)
        == u"RRULE:FREQ=WEEKLY\nEXDATE:20260318"_s);
}

TEST_CASE("a rule is told in words")
{
    QLocale::setDefault(QLocale::c());
    const auto words = [](const char *line, const char *start = "2026-03-17T15:00") {
        return rules::recurrenceWords(QLatin1String(line), at(start));
    };
    CHECK(words("") == QString());
    CHECK(words("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,MO;UNTIL=20260630")
        == u"Every 2 weeks on Monday and Friday until 30 June 2026"_s);
    CHECK(words("RRULE:FREQ=WEEKLY;BYDAY=FR,MO,WE") == u"Every week on Monday, Wednesday and Friday"_s);
    CHECK(words("RRULE:FREQ=WEEKLY") == u"Every week on Tuesday"_s);
    CHECK(words("RRULE:FREQ=DAILY;COUNT=10") == u"Every day, 10 times"_s);
    CHECK(words("RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR") == u"Every workday"_s);
    CHECK(words("RRULE:FREQ=MONTHLY") == u"Every month on day 17"_s);
    CHECK(words("RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1") == u"Every 3 months on the last day"_s);
    CHECK(words("RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2") == u"Every month on the second Tuesday"_s);
    CHECK(words("RRULE:FREQ=YEARLY") == u"Every year on 17 March"_s);
    CHECK(words("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH")
        == u"Every year on the fourth Thursday of November"_s);
    CHECK(words("RRULE:FREQ=YEARLY;BYWEEKNO=7") == u"By a rule of another calendar"_s);
    CHECK(words("RRULE:FREQ=DAILY;UNTIL=20260319T100000") == u"Every day until 18 March 2026"_s);
}
