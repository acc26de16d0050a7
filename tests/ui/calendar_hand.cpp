// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar_fixture.h"

using namespace rapport;
using namespace rapport::test;

static const QDate tuesday(2026, 3, 17);

TEST_CASE("an entry is dragged to another hour and day in one step of undo", "[calendar]")
{
    CalendarFile file;
    const Uid visit = file.task(u"Visit"_s, "2026-03-17T10:00", 60);
    file.open();
    const auto told = hear(file.view.get(), &CalendarView::undoableTold);
    file.drag(file.at(tuesday, {10, 0}), file.at(tuesday.addDays(2), {13, 30}));
    CHECK(file.due(visit).text() == u"2026-03-19T13:30"_s);
    CHECK(file.minutes(visit) == 60);
    REQUIRE(told->count() == 1);
    CHECK(told->last<0>().contains(u"13:30"_s));
    CHECK(file.face()->current() == file.find(u"Visit"_s));
    REQUIRE(file.workspace->undo());
    REQUIRE(file.settles());
    CHECK(file.due(visit).text() == u"2026-03-17T10:00"_s);
    CHECK(file.titles() == QStringList{u"2026-03-17T10:00 Visit"_s});
}

TEST_CASE("a drag snaps to quarters of an hour and keeps odd minutes within its hour", "[calendar]")
{
    CalendarFile file;
    const Uid call = file.task(u"Call"_s, "2026-03-17T10:05", 30);
    file.open();
    file.drag(
        file.at(tuesday, {10, 0}) + QPointF(0, 8), file.at(tuesday.addDays(1), {10, 0}) + QPointF(0, 8));
    CHECK(file.due(call).text() == u"2026-03-18T10:05"_s);
    file.drag(file.face()->boxOf(0).center(), file.face()->boxOf(0).center() + QPointF(0, 14));
    CHECK(file.due(call).time.minute() % 15 == 0);
}

TEST_CASE("the lower edge is dragged for another length", "[calendar]")
{
    CalendarFile file;
    const Uid visit = file.task(u"Visit"_s, "2026-03-17T10:00", 60);
    file.open();
    const QRectF box = file.face()->boxOf(0);
    file.drag(QPointF(box.center().x(), box.bottom() - 2), file.at(tuesday, {12, 30}));
    CHECK(file.minutes(visit) == 150);
    CHECK(file.due(visit).text() == u"2026-03-17T10:00"_s);
    REQUIRE(file.workspace->undo());
    CHECK(file.minutes(visit) == 60);
}

TEST_CASE("Esc lets a dragged entry fall back", "[calendar]")
{
    CalendarFile file;
    const Uid visit = file.task(u"Visit"_s, "2026-03-17T10:00", 60);
    file.open();
    const auto step = file.workspace->undoLabel();
    file.drag(file.at(tuesday, {10, 0}), file.at(tuesday, {14, 0}), false);
    CHECK(file.face()->hand() == CalendarFace::Hand::Moves);
    press(file.face(), Qt::Key_Escape);
    CHECK(file.face()->hand() == CalendarFace::Hand::Empty);
    file.send(QEvent::MouseButtonRelease, file.at(tuesday, {14, 0}), Qt::NoButton);
    CHECK(file.due(visit).text() == u"2026-03-17T10:00"_s);
    CHECK(file.workspace->undoLabel() == step);
}

TEST_CASE("an entry goes from the hours to the whole day and back", "[calendar]")
{
    CalendarFile file;
    const Uid visit = file.task(u"Visit"_s, "2026-03-17T10:00", 60);
    file.open();
    file.drag(file.at(tuesday, {10, 0}), file.at(tuesday.addDays(1), {}));
    CHECK(file.due(visit).text() == u"2026-03-18"_s);
    CHECK(file.minutes(visit) == 0);
    file.drag(file.face()->boxOf(0).center(), file.at(tuesday, {11, 0}));
    CHECK(file.due(visit).text() == u"2026-03-17T11:00"_s);
}

TEST_CASE("dragging over empty hours begins a new entry with that time", "[calendar]")
{
    CalendarFile file;
    file.open();
    const auto asked = hear(file.view.get(), &CalendarView::newRequested);
    file.drag(file.at(tuesday, {13, 0}), file.at(tuesday, {14, 15}));
    REQUIRE(asked->count() == 1);
    const auto values = asked->last<0>();
    CHECK(values.value(u"due"_s).value<Due>().text() == u"2026-03-17T13:00"_s);
    CHECK(values.value(u"minutes"_s).toInt() == 90);
    CHECK(values.value(u"kind"_s).toString() == u"meeting"_s);
}

TEST_CASE("in the month an entry goes to another day and keeps its hour", "[calendar]")
{
    CalendarFile file;
    const Uid visit = file.task(u"Visit"_s, "2026-03-17T10:00", 60);
    file.open();
    file.view->setFace(CalendarView::Face::Month);
    REQUIRE(file.settles());
    file.drag(file.face()->boxOf(0).center(), file.at(QDate(2026, 3, 26), {}));
    CHECK(file.due(visit).text() == u"2026-03-26T10:00"_s);
}

TEST_CASE("what is kept in another zone stays in it when it is dragged", "[calendar]")
{
    CalendarFile file;
    const Uid call = file.task(u"Call"_s, "2026-03-17T09:00[America/New_York]", 30); // 14:00 in Berlin
    file.open();
    REQUIRE(file.face()->entry(0).start.text() == u"2026-03-17T14:00"_s);
    file.drag(file.at(tuesday, {14, 0}), file.at(tuesday, {15, 0}));
    CHECK(file.due(call).text() == u"2026-03-17T10:00[America/New_York]"_s);
    CHECK(file.titles() == QStringList{u"2026-03-17T15:00 Call"_s});
}

TEST_CASE("a dragged occurrence asks which part of its series is meant", "[calendar]")
{
    CalendarFile file;
    const Uid review = file.series(u"Review"_s, "2026-03-10T10:00", "RRULE:FREQ=WEEKLY", "event");
    file.open();
    REQUIRE(file.titles() == QStringList{u"2026-03-17T10:00 Review"_s});
    const auto move = [&] { file.drag(file.at(tuesday, {10, 0}), file.at(tuesday.addDays(1), {11, 0})); };

    SECTION("this one only becomes an entry of its own")
    {
        move();
        file.choose("seriesOne");
        CHECK(file.titles() == QStringList{u"2026-03-18T11:00 Review"_s});
        file.show(tuesday.addDays(7));
        CHECK(file.titles() == QStringList{u"2026-03-24T10:00 Review"_s});
    }
    SECTION("the whole series moves by as much")
    {
        move();
        file.choose("seriesAll");
        CHECK(file.titles() == QStringList{u"2026-03-18T11:00 Review"_s});
        CHECK(file.due(review).text() == u"2026-03-11T11:00"_s);
        file.show(tuesday.addDays(7));
        CHECK(file.titles() == QStringList{u"2026-03-25T11:00 Review"_s});
    }
    SECTION("this one and those after it become a series of their own")
    {
        move();
        file.choose("seriesFollowing");
        CHECK(file.titles() == QStringList{u"2026-03-18T11:00 Review"_s});
        CHECK(file.due(review).text() == u"2026-03-10T10:00"_s);
        file.show(tuesday.addDays(7));
        CHECK(file.titles() == QStringList{u"2026-03-25T11:00 Review"_s});
        file.show(tuesday.addDays(-7));
        CHECK(file.titles() == QStringList{u"2026-03-10T10:00 Review"_s});
    }
    // Whatever was chosen, one step takes it back.
    REQUIRE(file.workspace->undo());
    file.show(tuesday);
    CHECK(file.titles() == QStringList{u"2026-03-17T10:00 Review"_s});
    file.show(tuesday.addDays(7));
    CHECK(file.titles() == QStringList{u"2026-03-24T10:00 Review"_s});
}
