// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar_fixture.h"

#include "ui/calendar/calendarpage.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>

using namespace rapport;
using namespace rapport::test;

namespace {

// Where an entry stands in the grid, in minutes of its wall clock.
int minuteOf(const CalendarFile &file, int entry)
{
    const QRectF box = file.face()->boxOf(entry);
    const qreal midnight = file.face()->slotBox({file.face()->entry(entry).start.day, QTime(0, 0)}).top();
    return qRound((box.top() - midnight) * 60 / CalendarLook::hour);
}

} // namespace

TEST_CASE("when the clocks change, entries stand where the wall clock says", "[calendar]")
{
    struct Case {
        const char *zone, *due, *shown;
    };
    for (const Case &one : {Case{"Europe/Berlin", "2026-03-29T01:30", "2026-03-29T01:30"},
             Case{"Europe/Berlin", "2026-03-29T09:00", "2026-03-29T09:00"},
             Case{"Europe/Berlin", "2026-10-25T09:00", "2026-10-25T09:00"},
             Case{"Europe/Berlin", "2026-03-29T09:00[America/New_York]", "2026-03-29T15:00"},
             Case{"Europe/Berlin", "2026-03-27T09:00[America/New_York]", "2026-03-27T14:00"},
             Case{"America/New_York", "2026-03-08T12:00", "2026-03-08T12:00"},
             Case{"America/New_York", "2026-03-08T16:00[Europe/Berlin]", "2026-03-08T11:00"},
             Case{"America/New_York", "2026-11-01T16:00[Europe/Berlin]", "2026-11-01T10:00"}}) {
        INFO(one.zone << " " << one.due);
        const Due shown = Due::fromText(QString::fromLatin1(one.shown));
        CalendarFile file(one.zone, shown.day);
        const Uid task = file.task(u"Call"_s, one.due, 60);
        file.open();
        REQUIRE(file.face()->entries().size() == 1);
        CHECK(file.face()->entry(0).start == shown);
        CHECK(minuteOf(file, 0) == shown.time.hour() * 60 + shown.time.minute());
        CHECK(file.due(task).instant(QTimeZone(one.zone)) == shown.instant(QTimeZone(one.zone)));
    }
}

TEST_CASE("an entry dragged over the change of clocks keeps its hour", "[calendar]")
{
    CalendarFile file("Europe/Berlin", QDate(2026, 3, 27));
    const Uid visit = file.task(u"Visit"_s, "2026-03-27T10:00", 60);
    file.open();
    file.view->setFace(CalendarView::Face::Month);
    REQUIRE(file.settles());
    file.drag(file.face()->boxOf(0).center(), file.at(QDate(2026, 3, 30), {}));
    CHECK(file.due(visit).text() == u"2026-03-30T10:00"_s);
    CHECK(file.minutes(visit) == 60);
}

TEST_CASE("an entry over midnight stands on both days", "[calendar]")
{
    CalendarFile file;
    file.task(u"Night"_s, "2026-03-17T23:00", 120);
    file.open();
    QScrollBar *bar = file.view->week()->bar();
    bar->setValue(0);
    CHECK(file.face()->hitAt(file.at(QDate(2026, 3, 18), {0, 15})).entry == 0);
    bar->setValue(bar->maximum());
    CHECK(file.face()->hitAt(file.at(QDate(2026, 3, 17), {23, 15})).entry == 0);
}

TEST_CASE("weekends are shown when there is something to see", "[calendar]")
{
    CalendarFile file;
    file.open();
    CHECK(file.view->week()->days().size() == 5);
    file.task(u"Fair"_s, "2026-03-21T10:00", 60);
    REQUIRE(waitFor([&] { return file.view->week()->days().size() == 6; }));
    file.show(QDate(2026, 3, 24));
    CHECK(file.view->week()->days().size() == 5);
    REQUIRE(file.workspace->setSetting(u"show_weekends"_s, u"yes"_s));
    CHECK(file.view->week()->days().size() == 7);
}

TEST_CASE("a holiday has its name, and a weekend that is worked is shown", "[calendar]")
{
    CalendarFile file("Asia/Shanghai", QDate(2026, 5, 6));
    REQUIRE(file.workspace->setSetting(u"holidays"_s, u"CN"_s));
    file.open();
    const auto &days = file.view->week()->days();
    REQUIRE(days.size() == 6); // Saturday the 9th makes up
    CHECK(days.back() == QDate(2026, 5, 9));
    file.face()->setSpot({QDate(2026, 5, 5), {}});
    CHECK(file.face()->told(-1).contains(u"Labour Day"_s));
    file.face()->setSpot({QDate(2026, 5, 9), {}});
    CHECK(file.face()->told(-1).contains(u"Workday"_s));
    auto *lack = file.view->findChild<ui::Label *>(u"calendarLack"_s);
    CHECK(lack->text().isEmpty());
    file.show(QDate(2027, 5, 6));
    CHECK(lack->text().contains(u"2027"_s));
}

TEST_CASE("three at once are two and a number that opens the others", "[calendar]")
{
    CalendarFile file;
    for (const char *title : {"One", "Two", "Three", "Four"})
        file.task(QString::fromLatin1(title), "2026-03-17T10:00", 60);
    file.open();
    file.view->resize(620, 700); // columns of about a hundred
    const QRectF more = [&] {
        for (qreal x = 0; x < file.face()->width(); x += 4) {
            const auto hit = file.face()->hitAt({x, file.at(QDate(2026, 3, 17), {10, 0}).y()});
            if (hit.part == CalendarFace::Part::More)
                return hit.box;
        }
        return QRectF();
    }();
    REQUIRE_FALSE(more.isNull());
    file.send(QEvent::MouseButtonPress, more.center(), Qt::LeftButton);
    file.send(QEvent::MouseButtonRelease, more.center(), Qt::NoButton);
    auto *popup = file.view->findChild<QWidget *>(u"calendarMore"_s);
    REQUIRE(popup);
    CHECK(popup->findChildren<QAbstractButton *>().size() == 3);
    popup->close();
}

TEST_CASE("the minute moves the line without reading anything", "[calendar]")
{
    CalendarFile file;
    file.open();
    file.clock.advance(60'000);
    file.view->tick();
    CHECK(file.face()->scene().now == QTime(10, 43));
    file.clock.advance(24LL * 3600'000);
    file.view->tick();
    CHECK(file.face()->scene().today == QDate(2026, 3, 18));
}

TEST_CASE("the calendar page keeps what was chosen", "[calendar]")
{
    CalendarFile file;
    const QString ini = file.folder.filePath(u"own.ini"_s);
    const Uid tom = file.add(u"user"_s, {{u"name"_s, u"Tom"_s}});
    {
        ui::Preferences preferences(ini);
        ui::CalendarPage page(*file.workspace, preferences);
        page.view()->setFace(CalendarView::Face::Month);
        page.setOwners({tom});
        page.setKind(u"call"_s);
    }
    ui::Preferences preferences(ini);
    ui::CalendarPage page(*file.workspace, preferences);
    file.task(u"His call"_s, "2026-03-17T10:00", 30,
        {{u"kind"_s, u"call"_s}, {u"owner"_s, QVariant::fromValue(tom)}});
    file.task(u"My call"_s, "2026-03-17T10:00", 30, {{u"kind"_s, u"call"_s}});
    page.resize(1000, 700);
    page.show();
    REQUIRE(waitFor([&] { return page.view()->isComplete(); }));
    CHECK(page.view()->face() == CalendarView::Face::Month);
    REQUIRE(page.view()->shown()->entries().size() == 1);
    CHECK(page.view()->shown()->entry(0).title == u"His call"_s);
    CHECK(page.newValues().value(u"kind"_s).toString() == u"call"_s);
}
