// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/diary_moves.h"
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }
Due due(const char *text) { return Due::fromText(QString::fromLatin1(text)); }

struct Diary : TempWorkspace {
    Diary() { clock.setZone(QTimeZone("Europe/Berlin")); }

    Record series(const char *start, const char *rule, const char *kind = "event")
    {
        return add(u"task"_s, u"Review"_s,
            {{u"kind"_s, QString::fromLatin1(kind)}, {u"due"_s, QVariant::fromValue(due(start))},
                {u"series_start"_s, QVariant::fromValue(due(start))}, {u"minutes"_s, qlonglong(30)},
                {u"recurrence"_s, QString::fromLatin1(rule)}});
    }
    std::vector<query::DiaryEntry> entries(const char *from, const char *to)
    {
        const auto found = query::diary(workspace->reads(), {day(from), day(to), {}, true, {}, 1000});
        REQUIRE(found);
        return *found;
    }
    QStringList starts(const char *from, const char *to)
    {
        QStringList texts;
        for (const auto &entry : entries(from, to))
            texts << entry.start.text();
        return texts;
    }
    query::DiaryEntry on(const char *date)
    {
        const auto found = entries(date, date);
        REQUIRE(found.size() == 1);
        return found.front();
    }
    Uid move(const query::DiaryEntry &entry, const char *to, SeriesPart part)
    {
        const auto moved = moveEntry(*workspace, entry, {due(to), {}}, part);
        INFO((moved ? QString() : moved.error().text()).toStdString());
        REQUIRE(moved);
        return *moved;
    }
};

} // namespace

TEST_CASE("the rest of a series that ends after some times ends when it would have", "[diary]")
{
    Diary diary;
    diary.series("2026-03-02T10:00", "RRULE:FREQ=WEEKLY;COUNT=5");
    REQUIRE(diary.starts("2026-03-01", "2026-05-01").size() == 5);
    diary.move(diary.on("2026-03-16"), "2026-03-17T14:00", SeriesPart::Following);
    CHECK(diary.starts("2026-03-01", "2026-05-01")
        == QStringList{u"2026-03-02T10:00"_s, u"2026-03-09T10:00"_s, u"2026-03-17T14:00"_s,
            u"2026-03-24T14:00"_s, u"2026-03-31T14:00"_s});
    REQUIRE(diary->undo());
    CHECK(diary.starts("2026-03-01", "2026-05-01").size() == 5);
    CHECK(diary.on("2026-03-30").start == due("2026-03-30T10:00"));
}

TEST_CASE("the rest of a series that moves keeps who takes part", "[diary]")
{
    Diary diary;
    const Record review = diary.series("2026-03-02T10:00", "RRULE:FREQ=WEEKLY", "meeting");
    diary.add(u"participant"_s, u"Ben"_s,
        {{u"task"_s, QVariant::fromValue(review.id())}, {u"email"_s, u"ben@example.com"_s}});
    const Uid rest = diary.move(diary.on("2026-03-16"), "2026-03-17T14:00", SeriesPart::Following);
    REQUIRE(rest != review.id());
    CHECK(diary.on("2026-03-09").people == 1);
    CHECK(diary.on("2026-03-24").people == 1);
    REQUIRE(diary->undo());
    CHECK(diary.on("2026-03-23").people == 1);
}

TEST_CASE("one occurrence of a series of tasks that is still to come moves alone", "[diary]")
{
    Diary diary;
    const Record open = diary.series("2026-03-16T10:00", "RRULE:FREQ=WEEKLY", "call");
    const Uid made = diary.move(diary.on("2026-03-30"), "2026-03-31T09:00", SeriesPart::One);
    CHECK(made != open.id());
    CHECK(diary.starts("2026-03-16", "2026-04-06")
        == QStringList{
            u"2026-03-16T10:00"_s, u"2026-03-23T10:00"_s, u"2026-03-31T09:00"_s, u"2026-04-06T10:00"_s});
    REQUIRE(diary->undo());
    CHECK(diary.on("2026-03-30").isComputed);
}

TEST_CASE("those that follow an occurrence that was put off are shown in their week", "[diary]")
{
    Diary diary;
    diary.series("2026-03-16T10:00", "RRULE:FREQ=WEEKLY", "call");
    diary.move(diary.on("2026-03-16"), "2026-04-08T09:00", SeriesPart::One);
    CHECK(diary.starts("2026-03-16", "2026-03-22").isEmpty());
    CHECK(diary.starts("2026-03-23", "2026-03-29") == QStringList{u"2026-03-23T10:00"_s});
    CHECK(diary.starts("2026-04-08", "2026-04-08") == QStringList{u"2026-04-08T09:00"_s});
}

TEST_CASE("a series keeps its zone and its hour there when it is moved from elsewhere", "[diary]")
{
    Diary diary;
    // Ten in New York is three in Berlin while only New York has summer time, four later.
    const Record review = diary.series("2026-03-10T10:00[America/New_York]", "RRULE:FREQ=WEEKLY");
    REQUIRE(diary.starts("2026-03-10", "2026-03-31").last() == u"2026-03-31T16:00"_s);
    diary.move(diary.on("2026-03-24"), "2026-03-24T16:00", SeriesPart::All);
    CHECK(diary.load(review).value(u"due").value<Due>() == due("2026-03-10T11:00[America/New_York]"));
    CHECK(diary.starts("2026-03-24", "2026-03-31")
        == QStringList{u"2026-03-24T16:00"_s, u"2026-03-31T17:00"_s});
}

TEST_CASE("the length of one occurrence is its own, that of the series is everybody's", "[diary]")
{
    Diary diary;
    diary.series("2026-03-16T10:00", "RRULE:FREQ=DAILY;COUNT=3");
    REQUIRE(moveEntry(*diary, diary.on("2026-03-17"), {{}, 90}, SeriesPart::One));
    CHECK(diary.on("2026-03-17").minutes == 90);
    CHECK(diary.on("2026-03-18").minutes == 30);
    REQUIRE(moveEntry(*diary, diary.on("2026-03-18"), {{}, 45}, SeriesPart::All));
    CHECK(diary.on("2026-03-16").minutes == 45);
    CHECK(diary.on("2026-03-17").minutes == 90);
}

TEST_CASE("what is gone meanwhile is not moved", "[diary]")
{
    Diary diary;
    const Record task
        = diary.add(u"task"_s, u"Call"_s, {{u"due"_s, QVariant::fromValue(due("2026-03-16T10:00"))}});
    const query::DiaryEntry entry = diary.on("2026-03-16");
    query::DiaryEntry other = entry;
    other.task = Uid::make();
    const auto moved = moveEntry(*diary, other, {due("2026-03-17T10:00"), {}}, SeriesPart::One);
    REQUIRE_FALSE(moved);
    CHECK(diary.load(task).value(u"due").value<Due>() == due("2026-03-16T10:00"));
}
