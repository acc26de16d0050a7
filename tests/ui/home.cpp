// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/tasks.h"
#include "tests/support/catch.h"
#include "tests/support/wait.h"
#include "tests/ui/home_file.h"
#include "tests/ui/list_fixture.h"
#include "tests/ui/shell_fixture.h"

#include "ui/home/cardlist.h"
#include "ui/home/homeboard.h"
#include "ui/home/homecard.h"
#include "ui/home/homepage.h"
#include "ui/home/targetbars.h"
#include "ui/home/todaylist.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/settings/preferences.h"
#include "ui/shell/pages.h"
#include "ui/shell/panelside.h"
#include "ui/shell/rail.h"
#include "ui/shell/railbutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TodayModel::Kind;

struct Home {
    explicit Home(bool full = true)
        : file(u"en"_s, full), preferences(file.file.beside(u"preferences.ini"_s)), page(*file, preferences)
    {
        page.resize(1232, 852);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        REQUIRE(waitUntil([this] { return page.isLoaded(); }));
    }
    TodayList *today() { return page.findChild<TodayList *>(u"today"_s); }
    CardList *list(const char *card) { return page.findChild<CardList *>(QLatin1String(card) + u"List"_s); }
    // Every row of the day: "# Overdue 3", "Send handover notes".
    QStringList rows()
    {
        QStringList lines;
        for (int row = 0; row < today()->today()->rowCount(); ++row) {
            const TodayModel::Row *one = today()->today()->rowAt(row);
            lines << (one->kind == Kind::Task ? one->task.task.title
                    : one->kind == Kind::Head ? u"# "_s + one->words + u' ' + one->aside
                                              : one->words);
        }
        return lines;
    }
    QStringList titles(const char *card)
    {
        QStringList lines;
        for (int row = 0; row < list(card)->rows()->rowCount(); ++row)
            lines << list(card)->rows()->rowAt(row)->title;
        return lines;
    }
    // Reads again after something changed.
    template <typename Act>
    void afterwards(const Act &act)
    {
        const auto heard = hear(&page, &HomePage::loaded);
        act();
        // Tasks and cards are read apart.
        REQUIRE(waitUntil([&] { return heard->count() >= 2; }));
    }

    HomeFile file;
    Preferences preferences;
    HomePage page;
};

} // namespace

TEST_CASE("the day shows what is overdue, today in the order of the clock, and tomorrow folded", "[home]")
{
    Home home;
    CHECK(home.rows()
        == QStringList{u"# Overdue 3"_s, u"Send handover notes"_s, u"Agree renewal terms"_s,
            u"Check credit limit before renewal"_s, u"# Today 4 left"_s, u"Confirm delivery window"_s,
            u"Feedback on sensor samples"_s, u"Team lunch"_s, u"Forecast review with Helen"_s,
            u"Call Anna about the revised quote"_s, u"Prepare site visit checklist"_s,
            u"# Tomorrow, Wed 18 Mar 3"_s});
    CHECK(home.page.findChild<rapport::ui::Label *>(u"homeDay"_s)
              ->text()
              .startsWith(u"Tuesday 17 March · 3 overdue, 3 today, 2 meeting"_s));
    home.today()->setFocus();
    home.today()->setCurrentIndex(home.today()->today()->index(11));
    QTest::keyClick(home.today(), Qt::Key_Right);
    CHECK(home.rows().mid(12)
        == QStringList{u"Plant walk-through"_s, u"Introduce the inverter range"_s, u"Agree pilot scope"_s});
    QTest::keyClick(home.today(), Qt::Key_Return);
    CHECK(home.rows().size() == 12);
}

TEST_CASE("the space bar ticks a task off and on again, and the row stays", "[home]")
{
    Home home;
    const auto told = hear(&home.page, &WorkPage::undoableTold);
    home.today()->setFocus();
    REQUIRE(home.today()->select(home.file.late.id()));
    home.afterwards([&] { QTest::keyClick(home.today(), Qt::Key_Space); });
    CHECK(told->count() == 1);
    CHECK(home.file.load(home.file.late).value(u"status").toString() == u"done"_s);
    CHECK(home.rows().value(0) == u"# Overdue 2"_s);
    CHECK(home.rows().value(1) == u"Send handover notes"_s);
    REQUIRE(home.today()->currentTask());
    CHECK(home.today()->currentTask()->task.id == home.file.late.id());
    CHECK(isDone(home.today()->currentTask()->task));
    home.afterwards([&] { QTest::keyClick(home.today(), Qt::Key_Space); });
    CHECK(home.file.load(home.file.late).value(u"status").toString() == u"todo"_s);
    CHECK(home.rows().value(0) == u"# Overdue 3"_s);
    // Left and come back to, what was done is gone.
    home.afterwards([&] { QTest::keyClick(home.today(), Qt::Key_Space); });
    home.page.hide();
    home.afterwards([&] { home.page.show(); });
    CHECK_FALSE(home.rows().contains(u"Send handover notes"_s));
}

TEST_CASE("a click on the circle ticks, and keys move the task or ask", "[home]")
{
    Home home;
    const int row = home.today()->today()->rowOf(home.file.call.id());
    const QRectF box = home.today()->visualRect(home.today()->today()->index(row));
    home.afterwards([&] {
        QTest::mouseClick(home.today()->viewport(), Qt::LeftButton, {}, taskCircle(box).center().toPoint());
    });
    CHECK(home.file.load(home.file.call).value(u"status").toString() == u"done"_s);
    REQUIRE(home.today()->select(home.file.late.id()));
    home.today()->setFocus();
    home.afterwards([&] { QTest::keyClick(home.today(), Qt::Key_T); });
    CHECK(home.file.load(home.file.late).value(u"due").value<Due>().day == QDate(2026, 3, 17));
    REQUIRE(home.today()->select(home.file.late.id()));
    QTest::keyClick(home.today(), Qt::Key_S);
    auto *menu = home.page.findChild<QMenu *>(u"snoozeMenu"_s);
    REQUIRE(menu);
    CHECK(menu->isVisible());
    menu->close();
    const auto edited = hear(&home.page, &WorkPage::editRequested);
    QTest::keyClick(home.today(), Qt::Key_E);
    CHECK(edited->last<1>() == home.file.late.id());
}

TEST_CASE("a change elsewhere shows at once, and the cursor stays with its task", "[home]")
{
    Home home;
    home.today()->setFocus();
    REQUIRE(home.today()->select(home.file.call.id()));
    home.afterwards([&] {
        home.file.task(u"Order samples"_s, u"todo"_s, u"2026-03-17"_s, {});
        REQUIRE(moveTask(*home.file, home.file.late.id(), Due{QDate(2026, 3, 25), {}}));
    });
    CHECK(home.rows().contains(u"Order samples"_s));
    CHECK_FALSE(home.rows().contains(u"Send handover notes"_s));
    REQUIRE(home.today()->currentTask());
    CHECK(home.today()->currentTask()->task.id == home.file.call.id());
}

TEST_CASE("at midnight another day begins", "[home]")
{
    Home home;
    home.afterwards([&] {
        home.file.clock.set(Instant::from(QDateTime(QDate(2026, 3, 18), QTime(0, 1))));
        QEvent woke(QEvent::ActivationChange);
        QApplication::sendEvent(&home.page, &woke);
    });
    CHECK(home.rows().first() == u"# Overdue 7"_s);
    CHECK(home.rows().contains(u"2 more"_s));
    CHECK(home.rows().contains(u"Plant walk-through"_s));
    CHECK(
        home.page.findChild<rapport::ui::Label *>(u"homeDay"_s)->text().startsWith(u"Wednesday 18 March"_s));
}

TEST_CASE("the cards name deals without a next step, the quiet, and what was handed over", "[home]")
{
    Home home;
    CHECK(home.titles("homeDeals")
        == QStringList{u"Dock scanners"_s, u"Renewal 2026"_s, u"Line 3 retrofit"_s, u"Cold store sensors"_s,
            u"Lens line inspection"_s, u"2 more"_s});
    CHECK(home.titles("homeQuiet")
        == QStringList{u"Halden Instruments"_s, u"Ashgrove Foods"_s, u"Copperfield Tools"_s});
    CHECK(home.list("homeQuiet")->rows()->rowAt(0)->age == u"22d"_s);
    CHECK(home.list("homeQuiet")->rows()->rowAt(0)->isLate);
    CHECK_FALSE(home.list("homeQuiet")->rows()->rowAt(1)->isLate);
    CHECK(home.titles("homeTeam") == QStringList{u"Solstice Solar"_s});
    CHECK(home.list("homeTeam")->rows()->rowAt(0)->detail.startsWith(u"Tom Becker · "_s));
    CHECK(home.titles("homeAssigned") == QStringList{u"Kestrel Avionics"_s, u"Zoe Marsh · Marsh Dairy"_s});
    CHECK(home.list("homeAssigned")->rows()->rowAt(0)->detail == u"from Helen Zhou · Today 09:12"_s);
    CHECK_FALSE(home.titles("homeRecent").isEmpty());
    const auto bars = home.page.findChildren<TargetBar *>();
    REQUIRE(bars.size() == 2);
    CHECK(bars[0]->accessibleName().startsWith(
        u"Won this quarter, $186,400, of $240,000, 77% reached, 14 day"_s));
    CHECK(bars[0]->accessibleName().endsWith(u" · behind time"_s));
}

TEST_CASE("every number opens the list behind it", "[home]")
{
    Home home;
    const auto asked = hear(&home.page, &WorkPage::listRequested);
    const auto count = [&] {
        const auto &[entity, filter] = asked->calls.back();
        const auto totals = query::totals(home.file->reads(), {entity, filter, {}});
        REQUIRE(totals);
        return totals->count;
    };
    const auto drill = [&](const char *card) {
        home.page.findChild<QAbstractButton *>(QLatin1String(card) + u"Drill"_s)->click();
        return count();
    };
    CHECK(drill("homeDeals") == 7);
    CHECK(drill("homeQuiet") == 3);
    CHECK(drill("homeTeam") == 1);
    home.page.findChildren<TargetBar *>().first()->click();
    CHECK(asked->last<0>() == u"deal"_s);
    CHECK(count() == 2);
    home.today()->setFocus();
    home.today()->setCurrentIndex(home.today()->today()->index(0));
    QTest::keyClick(home.today(), Qt::Key_Return);
    CHECK(asked->last<0>() == u"task"_s);
    CHECK(count() == 3);
    // What has no list of its own unfolds in its card.
    const int before = asked->count();
    home.list("homeAssigned")->setFocus();
    CHECK(asked->count() == before);
}

TEST_CASE("cards are walked by Tab and arrows, opened by Enter, and T plans a next step", "[home]")
{
    Home home;
    const auto opened = hear(&home.page, &WorkPage::openRequested);
    const auto made = hear(&home.page, &WorkPage::newRequested);
    home.today()->setFocus();
    QStringList stops;
    for (int i = 0; i < 14 && !stops.contains(u"homeRecentList"_s); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops << QApplication::focusWidget()->objectName();
    }
    CHECK(stops
        == QStringList{u"target0"_s, u"target1"_s, u"homeDealsDrill"_s, u"homeDealsList"_s,
            u"homeQuietDrill"_s, u"homeQuietList"_s, u"homeTeamDrill"_s, u"homeTeamList"_s,
            u"homeAssignedList"_s, u"homeRecentList"_s});
    CardList *deals = home.list("homeDeals");
    deals->setFocus();
    QTest::keyClick(deals, Qt::Key_Down);
    QTest::keyClick(deals, Qt::Key_Return);
    REQUIRE(opened->count() == 1);
    CHECK(opened->last<0>() == u"deal"_s);
    CHECK(opened->last<1>() == deals->rows()->rowAt(1)->id);
    QTest::keyClick(deals, Qt::Key_T);
    REQUIRE(made->count() == 1);
    CHECK(made->last<0>() == u"task"_s);
    CHECK(made->last<1>().value(u"deal"_s).value<Uid>() == deals->rows()->rowAt(1)->id);
    CHECK(made->last<1>().value(u"due"_s).value<Due>().day == QDate(2026, 3, 17));
    QString entity;
    Uid id;
    CHECK(home.page.current(&entity, &id));
    CHECK(entity == u"deal"_s);
    // By mouse: the button of a row plans, the row itself opens.
    const QRect row = deals->visualRect(deals->rows()->index(2, 0));
    QTest::mouseClick(deals->viewport(), Qt::LeftButton, {}, planButton(row).center().toPoint());
    CHECK(made->count() == 2);
    CHECK(made->last<1>().value(u"deal"_s).value<Uid>() == deals->rows()->rowAt(2)->id);
    QTest::mouseClick(deals->viewport(), Qt::LeftButton, {}, row.center());
    CHECK(opened->last<1>() == deals->rows()->rowAt(2)->id);
}

TEST_CASE("the cards find their place from a narrow window to a very wide one", "[home]")
{
    Home home;
    auto *board = home.page.findChild<HomeBoard *>();
    const std::pair<int, int> expected[]{{640, 1}, {968, 2}, {1232, 3}, {2352, 4}};
    for (const auto &[width, columns] : expected) {
        home.page.resize(width, 852);
        settle();
        INFO(width);
        CHECK(board->columns() == columns);
        const auto cards = home.page.findChildren<HomeCard *>();
        for (const HomeCard *card : cards) {
            CHECK(card->geometry().left() >= HomeBoard::margin);
            CHECK(card->geometry().right() < board->width());
            CHECK(card->geometry().bottom() < board->height());
            for (const HomeCard *other : cards)
                CHECK((other == card || !other->geometry().intersects(card->geometry())));
        }
    }
}

TEST_CASE("an empty file says what to do first", "[home]")
{
    Home home(false);
    auto *empty = home.page.findChild<EmptyState *>();
    REQUIRE(empty->isVisible());
    const auto import = hear(&home.page, &WorkPage::importRequested);
    const auto made = hear(&home.page, &WorkPage::newRequested);
    empty->primary()->click();
    CHECK(import->last<0>() == u"customer"_s);
    empty->secondary()->click();
    CHECK(made->last<0>() == u"task"_s);
    home.afterwards([&] { home.file.task(u"Call Anna"_s, u"call"_s, u"2026-03-17T15:00"_s, {}); });
    CHECK_FALSE(empty->isVisible());
    CHECK(home.rows() == QStringList{u"# Today 1 left"_s, u"Call Anna"_s});
    CHECK(home.page.findChild<rapport::ui::Label *>(u"homeDealsEmpty"_s)->isVisible());
}

TEST_CASE("home is the first screen of somebody new, and the rail counts what is due", "[home][shell]")
{
    Window w;
    CHECK(Preferences(w.folder.filePath(u"fresh.ini"_s)).screen() == u"home"_s);
    const Uid late = w.add(u"task"_s,
        {{u"title"_s, u"Late"_s}, {u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 12), {}})},
            {u"status"_s, u"todo"_s}});
    w.add(u"task"_s,
        {{u"title"_s, u"Later"_s}, {u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 19), {}})},
            {u"status"_s, u"todo"_s}});
    const auto isCounted = [&] {
        const auto buttons = w.shell->rail()->findChildren<RailButton *>();
        return std::ranges::any_of(buttons, [](const RailButton *button) {
            return button->key() == u"tasks"_s && button->accessibleName().contains(u'1');
        });
    };
    REQUIRE(waitFor(isCounted));
    w.press(w.shell->pages()->list()->list(), Qt::Key_G);
    QTest::keyClick(w.shell->pages()->list()->list(), Qt::Key_H);
    auto *page = w.shell->findChild<HomePage *>();
    REQUIRE(page);
    REQUIRE(waitFor([&] { return page->isLoaded(); }));
    auto *today = page->findChild<TodayList *>();
    CHECK(today->hasFocus());
    // Elsewhere M is about the next task of the record in the panel; here it is the row's.
    REQUIRE(today->select(late));
    QTest::keyClick(today, Qt::Key_M);
    CHECK(w.read(u"task"_s, late).value(u"status").toString() == u"done"_s);
    CHECK_FALSE(w.shell->panelSide()->isOpen());
}
