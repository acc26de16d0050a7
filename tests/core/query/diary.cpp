// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/diary.h"

#include "tests/core/query/deal_file.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

struct DiaryFile : DealFile {
    DiaryFile() { me = user(u"Maya Chen"_s); }

    Record task(const char *title, const char *due, int minutes = 0, const Values &more = {})
    {
        Values values{{u"title"_s, QString::fromLatin1(title)}, {u"kind"_s, u"meeting"_s},
            {u"status"_s, u"todo"_s}, {u"owner"_s, link(me)},
            {u"due"_s, QVariant::fromValue(Due::fromText(QString::fromLatin1(due)))}};
        if (minutes > 0)
            values.push_back({u"minutes"_s, qint64(minutes)});
        values.insert(values.end(), more.begin(), more.end());
        return add(u"task"_s, values);
    }
    Record series(const char *title, const char *due, const char *rule, const Values &more = {})
    {
        Values values{{u"recurrence"_s, QString::fromLatin1(rule)},
            {u"series_start"_s, QVariant::fromValue(Due::fromText(QString::fromLatin1(due)))}};
        values.insert(values.end(), more.begin(), more.end());
        return task(title, due, 30, values);
    }
    std::vector<query::DiaryEntry> of(const query::DiaryQuery &query) const
    {
        query::Context context = reads();
        context.zone = zone;
        return must(query::diary(context, query));
    }
    // "Mon 09:30 title" of each.
    QStringList between(const char *from, const char *to) const
    {
        QStringList lines;
        for (const auto &entry : of({day(from), day(to), {me}, true, {}, 5000}))
            lines << entry.start.text() + u' ' + entry.title + (entry.isComputed ? u" +"_s : QString());
        return lines;
    }

    Uid me;
    QTimeZone zone{"Europe/Berlin"};
};

} // namespace

TEST_CASE("a diary has the tasks of its days, whole days first, done ones too, cancelled ones not", "[diary]")
{
    DiaryFile file;
    file.task("late", "2026-03-20T15:00", 60);
    file.task("early", "2026-03-20T09:00", 60);
    file.task("fair", "2026-03-20");
    file.task("before", "2026-03-15");
    file.task("after", "2026-03-23");
    file.task("done", "2026-03-16T08:00", 0, {{u"status"_s, u"done"_s}});
    file.task("cancelled", "2026-03-16T08:30", 0, {{u"status"_s, u"cancelled"_s}});
    file.task("nobody's day", "");
    CHECK(file.between("2026-03-16", "2026-03-22")
        == QStringList{u"2026-03-16T08:00 done"_s, u"2026-03-20 fair"_s, u"2026-03-20T09:00 early"_s,
            u"2026-03-20T15:00 late"_s});
    CHECK(file.of({day("2026-03-16"), day("2026-03-16"), {file.me}, false, {}, 10}).empty());
}

TEST_CASE("a diary is of one person, of some, or of everybody", "[diary]")
{
    DiaryFile file;
    const Uid tom = file.user(u"Tom"_s);
    file.task("mine", "2026-03-16");
    file.task("his", "2026-03-16", 0, {{u"owner"_s, link(tom)}, {u"kind"_s, u"call"_s}});
    file.task("nobody's", "2026-03-16", 0, {{u"owner"_s, QVariant()}});
    const auto count = [&](std::vector<Uid> owners, const QString &kind = {}) {
        return file.of({day("2026-03-16"), day("2026-03-16"), std::move(owners), true, kind, 10}).size();
    };
    CHECK(count({file.me}) == 1);
    CHECK(count({file.me, tom}) == 2);
    CHECK(count({}) == 3);
    CHECK(count({}, u"call"_s) == 1);
    CHECK(file.of({day("2026-03-16"), day("2026-03-16"), {tom}, true, {}, 10}).front().ownerName == u"Tom"_s);
    CHECK(file.of({day("2026-03-16"), day("2026-03-16"), {}, true, {}, 2}).size() == 2);
}

TEST_CASE("what takes several days stands in all of them", "[diary]")
{
    DiaryFile file;
    file.task("fair", "2026-03-10", 7 * 1440); // up to the 16th
    file.task("over", "2026-03-09", 7 * 1440); // up to the 15th
    file.task("night", "2026-03-15T22:00", 180);
    file.task("midnight", "2026-03-15T22:00", 120);
    file.task("long ago", "2025-03-15", 100 * 1440);
    const auto found = file.of({day("2026-03-16"), day("2026-03-22"), {file.me}, true, {}, 10});
    REQUIRE(found.size() == 2);
    CHECK(found[0].title == u"fair"_s);
    CHECK(found[0].endDay() == day("2026-03-17"));
    CHECK(found[1].title == u"night"_s);
    CHECK(found[1].endDay() == day("2026-03-17"));
    CHECK(found[1].end == Due{day("2026-03-16"), QTime(1, 0)});
}

TEST_CASE("what has a zone stands where the viewer's clock says, also over the border of a day", "[diary]")
{
    DiaryFile file;
    file.task("New York", "2026-03-16T20:00[America/New_York]", 60); // an hour past midnight in Berlin
    file.task("Shanghai", "2026-03-16T03:00[Asia/Shanghai]", 60); // still Sunday there
    file.task("floating", "2026-03-16T20:00", 60);
    CHECK(file.between("2026-03-17", "2026-03-17") == QStringList{u"2026-03-17T01:00 New York"_s});
    CHECK(file.between("2026-03-15", "2026-03-15") == QStringList{u"2026-03-15T20:00 Shanghai"_s});
    file.zone = QTimeZone("America/New_York");
    CHECK(file.between("2026-03-16", "2026-03-16")
        == QStringList{u"2026-03-16T20:00 New York"_s, u"2026-03-16T20:00 floating"_s});
}

TEST_CASE("a stored instant has one wall time in list, form, calendar and reminder, whatever the clocks do",
    "[diary]")
{
    DiaryFile file;
    for (const char *viewer : {"Europe/Berlin", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe"}) {
        file.zone = QTimeZone(viewer);
        for (const char *due : {"2026-03-29T02:30[Europe/Berlin]", "2026-10-25T02:30[Europe/Berlin]",
                 "2026-03-08T02:30[America/New_York]", "2026-11-01T01:30[America/New_York]",
                 "2026-03-29T09:00[Asia/Shanghai]", "2026-03-29T02:30"}) {
            INFO(viewer << " " << due);
            const Due stored = Due::fromText(QString::fromLatin1(due));
            const Record made = file.task("meeting", due, 45);
            const Due shown = stored.in(file.zone); // list and form
            const auto found = file.of({shown.day, shown.day, {file.me}, true, {}, 10});
            REQUIRE(found.size() == 1);
            CHECK(found[0].start == shown);
            const Instant instant = stored.instant(file.zone); // reminder
            if (!stored.zone.isEmpty()) // what floats may name a time that its clock skips
                CHECK(Due::at(instant, {}, file.zone) == shown);
            CHECK(found[0].end.instant(file.zone).ms - instant.ms <= 105 * 60'000);
            file.change(made, u"status", u"cancelled"_s);
        }
    }
}

TEST_CASE("two hours in the night the clocks change are two hours", "[diary]")
{
    const QTimeZone berlin("Europe/Berlin");
    const auto end = [&](const char *due, int minutes) {
        return query::diaryEnd(Due::fromText(QString::fromLatin1(due)), minutes, berlin).text();
    };
    CHECK(end("2026-03-29T01:00", 120) == u"2026-03-29T04:00"_s);
    CHECK(end("2026-10-25T01:00", 120) == u"2026-10-25T02:00"_s);
    CHECK(end("2026-03-16T23:30", 60) == u"2026-03-17T00:30"_s);
    CHECK(end("2026-03-28", 2880) == u"2026-03-30"_s);
    CHECK(query::diaryEnd(Due::fromText(u"2026-03-28T10:00"), {}, berlin).isNull());
}

TEST_CASE("a series of tasks shows its open record and the occurrences after it", "[diary]")
{
    DiaryFile file;
    const Record stand
        = file.series("stand-up", "2026-03-09T09:00", "RRULE:FREQ=DAILY\nEXDATE:20260318T090000");
    CHECK(file.between("2026-03-16", "2026-03-19")
        == QStringList{u"2026-03-16T09:00 stand-up +"_s, u"2026-03-17T09:00 stand-up +"_s,
            u"2026-03-19T09:00 stand-up +"_s});
    // The record has come as far as Tuesday, and was moved to the afternoon.
    file.change(stand, u"due", QVariant::fromValue(Due::fromText(u"2026-03-17T15:00")));
    file.change(stand, u"occurrence", QVariant::fromValue(Due::fromText(u"2026-03-17T09:00")));
    CHECK(file.between("2026-03-16", "2026-03-19")
        == QStringList{u"2026-03-17T15:00 stand-up"_s, u"2026-03-19T09:00 stand-up +"_s});
    const auto found = file.of({day("2026-03-19"), day("2026-03-19"), {file.me}, true, {}, 10});
    REQUIRE(found.size() == 1);
    CHECK(found[0].task == stand.id());
    CHECK(found[0].repeats);
    CHECK(found[0].occurrence == Due::fromText(u"2026-03-19T09:00"));
    file.change(stand, u"status", u"done"_s);
    CHECK(file.between("2026-03-18", "2026-03-19").isEmpty());
}

TEST_CASE(
    "a series of events shows all its occurrences and keeps its hour over the change of clocks", "[diary]")
{
    DiaryFile file;
    file.series(
        "review", "2026-03-02T10:00[America/New_York]", "RRULE:FREQ=WEEKLY", {{u"kind"_s, u"event"_s}});
    // New York changes on the 8th, Berlin on the 29th.
    CHECK(file.between("2026-03-01", "2026-03-31")
        == QStringList{u"2026-03-02T16:00 review"_s, u"2026-03-09T15:00 review +"_s,
            u"2026-03-16T15:00 review +"_s, u"2026-03-23T15:00 review +"_s, u"2026-03-30T16:00 review +"_s});
}

TEST_CASE("a long occurrence stands in the days it lasts into", "[diary]")
{
    DiaryFile file;
    file.task("fair", "2026-01-05", 3 * 1440,
        {{u"kind"_s, u"event"_s}, {u"recurrence"_s, u"RRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1"_s},
            {u"series_start"_s, QVariant::fromValue(Due::fromText(u"2026-01-05"))}});
    CHECK(file.between("2026-03-04", "2026-03-04") == QStringList{u"2026-03-02 fair +"_s});
    CHECK(file.between("2026-03-05", "2026-03-05").isEmpty());
}

TEST_CASE("a rule that cannot be read leaves its task in the diary", "[diary]")
{
    DiaryFile file;
    file.series("odd", "2026-03-16T10:00", "RRULE:FREQ=SOMETIMES");
    file.series("odd event", "2026-03-16T11:00", "RRULE:FREQ=SOMETIMES", {{u"kind"_s, u"event"_s}});
    CHECK(file.between("2026-03-16", "2026-03-22")
        == QStringList{u"2026-03-16T10:00 odd"_s, u"2026-03-16T11:00 odd event"_s});
}

TEST_CASE("an entry knows its customer and how many take part", "[diary]")
{
    DiaryFile file;
    const Uid acme = file.add(u"customer"_s, {{u"name"_s, u"Acme"_s}}).id();
    const Record visit = file.task("visit", "2026-03-16T10:00", 60, {{u"customer"_s, link(acme)}});
    for (const char *name : {"Anna", "Tom"})
        file.add(u"participant"_s, {{u"task"_s, link(visit.id())}, {u"name"_s, QString::fromLatin1(name)}});
    const auto found = file.of({day("2026-03-16"), day("2026-03-16"), {file.me}, true, {}, 10});
    REQUIRE(found.size() == 1);
    CHECK(found[0].customerName == u"Acme"_s);
    CHECK(found[0].people == 2);
}
