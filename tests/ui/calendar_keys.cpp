// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar_fixture.h"

#include "ui/widgets/label.h"

#include <QAccessible>

using namespace rapport;
using namespace rapport::test;

static const QDate tuesday(2026, 3, 17);

TEST_CASE("arrows go over the entries of a day and the free half hours between", "[calendar]")
{
    CalendarFile file;
    file.task(u"Fair"_s, "2026-03-17", 0);
    file.task(u"Visit"_s, "2026-03-17T09:00", 90);
    file.task(u"Call"_s, "2026-03-17T09:15", 30);
    file.open();
    const auto cursor = [&] {
        const int entry = file.face()->current();
        return entry >= 0 ? file.face()->entry(entry).title : file.face()->spot().due().text();
    };
    file.face()->setSpot({tuesday, QTime(8, 30)});
    QStringList way;
    for (int i = 0; i < 4; ++i) {
        press(file.face(), Qt::Key_Down);
        way << cursor();
    }
    CHECK(way == QStringList{u"Visit"_s, u"Call"_s, u"2026-03-17T10:30"_s, u"2026-03-17T11:00"_s});
    for (int i = 0; i < 40; ++i)
        press(file.face(), Qt::Key_Up);
    CHECK(cursor() == u"Fair"_s);
    press(file.face(), Qt::Key_Right);
    CHECK(cursor() == u"2026-03-18"_s);
    press(file.face(), Qt::Key_Left);
    CHECK(cursor() == u"Fair"_s);
}

TEST_CASE("an arrow past the last day leads into the next week", "[calendar]")
{
    CalendarFile file;
    file.open();
    file.face()->setSpot({QDate(2026, 3, 20), QTime(9, 0)});
    file.key(Qt::Key_Right);
    CHECK(file.face()->spot() == CalendarSpot{QDate(2026, 3, 23), QTime(9, 0)});
    file.key(Qt::Key_Left);
    CHECK(file.face()->spot() == CalendarSpot{QDate(2026, 3, 20), QTime(9, 0)});
}

TEST_CASE("with Ctrl the arrows carry the entry, with Shift its end", "[calendar]")
{
    CalendarFile file;
    const Uid visit = file.task(u"Visit"_s, "2026-03-20T10:00", 60);
    file.open();
    file.face()->setCurrent(0);
    file.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK(file.due(visit).text() == u"2026-03-20T10:15"_s);
    file.key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(file.due(visit).text() == u"2026-03-19T10:15"_s);
    CHECK(file.face()->current() == 0);
    file.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(file.minutes(visit) == 75);
    file.key(Qt::Key_Right, Qt::ControlModifier);
    file.key(Qt::Key_Right, Qt::ControlModifier); // past Friday: the next workday
    CHECK(file.due(visit).text() == u"2026-03-23T10:15"_s);
    CHECK(file.view->day() == QDate(2026, 3, 23));
    CHECK(file.view->current() == visit);
    for (int i = 0; i < 5; ++i)
        REQUIRE(file.workspace->undo()); // each was one step
    CHECK(file.due(visit).text() == u"2026-03-20T10:00"_s);
    CHECK(file.minutes(visit) == 60);
}

TEST_CASE("Enter opens, N begins, Space is done, Del trashes", "[calendar]")
{
    CalendarFile file;
    const Uid call = file.task(u"Call"_s, "2026-03-17T10:00", 30, {{u"kind"_s, u"todo"_s}});
    file.open();
    const auto opened = hear(file.view.get(), &CalendarView::openRequested);
    const auto asked = hear(file.view.get(), &CalendarView::newRequested);
    file.face()->setCurrent(0);
    file.key(Qt::Key_Return);
    REQUIRE(opened->count() == 1);
    CHECK(opened->last<0>() == call);
    file.face()->setSpot({tuesday, QTime(15, 0)});
    file.key(Qt::Key_N);
    REQUIRE(asked->count() == 1);
    CHECK(asked->last<0>().value(u"due"_s).value<Due>().text() == u"2026-03-17T15:00"_s);
    file.face()->setCurrent(0);
    file.key(Qt::Key_Space);
    CHECK(file.read(u"task"_s, call).value(u"status").toString() == u"done"_s);
    REQUIRE(file.titles().size() == 1); // it stays, struck out
    file.key(Qt::Key_Space);
    CHECK(file.read(u"task"_s, call).value(u"status").toString() == u"todo"_s);
    file.key(Qt::Key_Delete);
    CHECK(file.titles().isEmpty());
    REQUIRE(file.workspace->undo());
    REQUIRE(file.settles());
    CHECK(file.titles().size() == 1);
}

TEST_CASE("Del on one of a series skips that one", "[calendar]")
{
    CalendarFile file;
    file.series(u"Review"_s, "2026-03-16T10:00", "RRULE:FREQ=DAILY;COUNT=3");
    file.open();
    REQUIRE(file.titles().size() == 3);
    file.face()->setCurrent(file.find(u"Review"_s, QDate(2026, 3, 17)));
    file.key(Qt::Key_Delete);
    CHECK(file.titles() == QStringList{u"2026-03-16T10:00 Review"_s, u"2026-03-18T10:00 Review"_s});
}

TEST_CASE("keys turn the range and change the face", "[calendar]")
{
    CalendarFile file;
    file.open();
    const auto title = [&] { return file.view->findChild<ui::Label *>(u"calendarTitle"_s)->text(); };
    CHECK(title() == u"16 – 20 March 2026"_s);
    file.key(Qt::Key_PageDown);
    CHECK(title() == u"23 – 27 March 2026"_s);
    file.key(Qt::Key_PageDown);
    CHECK(title() == u"30 March – 3 April 2026"_s);
    file.key(Qt::Key_Home);
    CHECK(file.view->day() == tuesday);
    press(file.face(), Qt::Key_3, Qt::ControlModifier);
    CHECK(file.view->face() == CalendarView::Face::Month);
    CHECK(title() == u"March 2026"_s);
    CHECK(file.face()->hasFocus());
    file.key(Qt::Key_PageUp);
    CHECK(title() == u"February 2026"_s);
    press(file.face(), Qt::Key_1, Qt::ControlModifier);
    CHECK(title() == u"Tuesday, 17 February 2026"_s);
    file.view->turn(-48);
    CHECK(title() == u"Wednesday, 31 December 2025"_s);
    press(file.face(), Qt::Key_2, Qt::ControlModifier);
    CHECK(title() == u"29 December 2025 – 2 January 2026"_s);
}

TEST_CASE("in the month the arrows go through days and what stands on them", "[calendar]")
{
    CalendarFile file;
    const Uid visit = file.task(u"Visit"_s, "2026-03-17T10:00", 60);
    file.task(u"Call"_s, "2026-03-17T12:00", 60);
    file.open();
    press(file.face(), Qt::Key_3, Qt::ControlModifier);
    REQUIRE(file.settles());
    file.face()->setSpot({tuesday, {}});
    press(file.face(), Qt::Key_Down);
    CHECK(file.view->current() == visit);
    press(file.face(), Qt::Key_Down);
    press(file.face(), Qt::Key_Down);
    CHECK(file.face()->spot().day == tuesday.addDays(7));
    press(file.face(), Qt::Key_Left);
    CHECK(file.face()->spot().day == tuesday.addDays(6));
    file.key(Qt::Key_Return); // an empty day opens as a day
    CHECK(file.view->face() == CalendarView::Face::Day);
    CHECK(file.view->day() == tuesday.addDays(6));
}

TEST_CASE("a screen reader finds every entry and the slot under the cursor", "[calendar]")
{
    CalendarFile file;
    file.task(u"Visit"_s, "2026-03-17T10:00", 60, {{u"place"_s, u"Hall 3"_s}});
    file.open();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(file.face());
    REQUIRE(face);
    REQUIRE(face->childCount() == 2);
    QAccessibleInterface *visit = face->child(0);
    const QString text = visit->text(QAccessible::Name);
    for (const QString &part :
        {u"Tuesday 17 March"_s, u"Visit"_s, u"10:00 – 11:00"_s, u"Hall 3"_s, u"Meeting"_s})
        CHECK(text.contains(part));
    CHECK(visit->rect().isValid());
    CHECK(face->indexOfChild(visit) == 0);
    file.face()->setSpot({tuesday, QTime(15, 0)});
    CHECK(face->child(1)->text(QAccessible::Name) == u"Tuesday 17 March, 15:00, free"_s);
    CHECK(face->focusChild() == face->child(1));
    visit->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(file.face()->current() == 0);
    CHECK(visit->state().focused);
}
