// SPDX-License-Identifier: GPL-3.0-or-later
// Dashboards of one's own: made, arranged, shared, deleted, each as one step that can be taken back.
#include "tests/support/catch.h"
#include "tests/ui/dashboard_support.h"
#include "tests/ui/list_fixture.h"

#include "ui/charts/chartview.h"
#include "ui/dashboard/dashboardgrid.h"
#include "ui/dashboard/grideditor.h"
#include "ui/dashboard/touched.h"
#include "ui/dashboard/widgetcard.h"
#include "ui/dashboard/widgeteditor.h"
#include "ui/pipeline/faceswitch.h"
#include "ui/reports/menubutton.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

std::size_t kept(const TeamFile &file, const QString &entity)
{
    return file.workspace->dictionary(entity).size();
}

void drag(GridEditor *editor, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(editor, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, editor->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(editor, &move);
    QTest::mouseRelease(editor, Qt::LeftButton, {}, to);
}

} // namespace

TEST_CASE("the team's dashboard is kept once somebody changes it, in one step", "[dashboard]")
{
    TeamFile file(0);
    const ShownDashboard team = dashboards::find(*file, u"team"_s);
    CHECK_FALSE(team.isKept());
    CHECK(team.widgets.size() == 11);
    REQUIRE(kept(file, u"dashboard"_s) == 0);
    GridBoxes boxes = team.boxes();
    std::swap(boxes[0].column, boxes[1].column);
    const auto handle = dashboards::place(*file, team, boxes);
    REQUIRE(handle.ok());
    CHECK(*handle == u"team"_s);
    CHECK(kept(file, u"dashboard"_s) == 1);
    CHECK(kept(file, u"widget"_s) == 11);
    const ShownDashboard now = dashboards::find(*file, u"team"_s);
    CHECK(now.isKept());
    CHECK(now.title() == team.title());
    CHECK(now.widgets[0].report == team.widgets[1].report);
    REQUIRE(file->undo().ok());
    CHECK(kept(file, u"dashboard"_s) == 0);
    CHECK(dashboards::find(*file, u"team"_s).widgets == team.widgets);
}

TEST_CASE("own dashboards begin empty, from a template or as a copy", "[dashboard]")
{
    TeamFile file(0);
    const auto empty = dashboards::make(*file, u"Mine"_s, {});
    REQUIRE(empty.ok());
    CHECK(dashboards::find(*file, *empty).widgets.empty());
    const auto rep = dashboards::make(*file, u"My figures"_s, u"rep");
    REQUIRE(rep.ok());
    const ShownDashboard figures = dashboards::find(*file, *rep);
    CHECK(figures.widgets.size() > 3);
    CHECK(figures.dashboard.owner.uid == file->actor());
    CHECK_FALSE(figures.dashboard.shared);
    const auto copy = dashboards::duplicate(*file, figures, u"Another"_s);
    REQUIRE(copy.ok());
    CHECK(dashboards::find(*file, *copy).widgets.size() == figures.widgets.size());
    QStringList titles;
    for (const ShownDashboard &one : dashboards::of(*file))
        titles << one.title();
    CHECK(titles == QStringList{u"Team"_s, u"Mine"_s, u"My figures"_s, u"Another"_s});
    REQUIRE(dashboards::move(*file, *copy, -1).ok());
    CHECK(dashboards::of(*file)[2].title() == u"Another"_s);
    REQUIRE(dashboards::remove(*file, figures).ok());
    CHECK(dashboards::of(*file).size() == 3);
    REQUIRE(file->undo().ok());
    CHECK(dashboards::find(*file, *rep).widgets.size() == figures.widgets.size());
}

TEST_CASE("a private dashboard is seen by its owner alone, a shared one by all", "[dashboard]")
{
    TeamFile file(0);
    const Uid me = file.add(u"user"_s, u"Maya Chen"_s).id(),
              other = file.add(u"user"_s, u"Tom Becker"_s).id();
    file->setActor(me);
    const auto made = dashboards::make(*file, u"Mine"_s, {});
    REQUIRE(made.ok());
    file->setActor(other);
    CHECK(dashboards::of(*file).size() == 1);
    file->setActor(me);
    const ShownDashboard mine = dashboards::find(*file, *made);
    Dashboard shared = mine.dashboard;
    shared.shared = true;
    REQUIRE(dashboards::change(*file, mine, shared).ok());
    file->setActor(other);
    REQUIRE(dashboards::of(*file).size() == 2);
    CHECK_FALSE(dashboards::mayChange(*file, dashboards::of(*file)[1]));
}

TEST_CASE("cards are dragged, pulled larger and moved by keys, each one step of undo", "[dashboard][arrange]")
{
    TeamWindow w(20);
    w.showTeam();
    DashboardPage *page = w.page();
    press(page->cards().front()->chart(), Qt::Key_E, {}, u"e"_s);
    REQUIRE(page->isEditing());
    GridEditor *editor = page->editor();
    CHECK(QApplication::focusWidget() == editor);
    const auto reportAt = [&](int card) { return page->dashboard().widgets[std::size_t(card)].report; };
    const QString first = reportAt(0), second = reportAt(1);

    SECTION("by the mouse")
    {
        const QRect from = page->grid()->rectOf(0), to = page->grid()->rectOf(1);
        drag(editor, from.center(), to.center());
        CHECK(page->dashboard().isKept());
        const GridBoxes boxes = page->dashboard().boxes();
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (page->dashboard().widgets[i].report == first)
                CHECK(boxes[i].column == 12);
            if (page->dashboard().widgets[i].report == second)
                CHECK(boxes[i].row >= 2);
        }
        REQUIRE(w.file->undo().ok());
        CHECK_FALSE(page->dashboard().isKept());
        CHECK(reportAt(0) == first);
        CHECK(page->isEditing());
    }
    SECTION("at the corner")
    {
        const QRect card = page->grid()->rectOf(5);
        const int before = page->dashboard().boxes()[5].height;
        drag(editor, card.bottomRight() - QPoint(6, 6), card.bottomRight() + QPoint(-6, 110));
        CHECK(page->dashboard().boxes()[5].height == before + 2);
    }
    SECTION("by keys")
    {
        editor->setCurrent(4);
        const int width = page->dashboard().boxes()[4].width;
        press(editor, Qt::Key_Left, Qt::ShiftModifier);
        CHECK(page->dashboard().boxes()[4].width == width - 2);
        press(editor, Qt::Key_Right);
        CHECK(page->dashboard().boxes()[4].column == 50);
        REQUIRE(w.file->undo().ok());
        CHECK(page->dashboard().boxes()[4].column == 48);
        CHECK(page->dashboard().boxes()[4].width == width - 2);
    }
    SECTION("given up while it is in the hand")
    {
        const QRect card = page->grid()->rectOf(0);
        QTest::mousePress(editor, Qt::LeftButton, {}, card.center());
        const QPoint to = card.center() + QPoint(400, 300);
        QMouseEvent move(QEvent::MouseMove, to, editor->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(editor, &move);
        press(editor, Qt::Key_Escape);
        CHECK(page->isEditing());
        QTest::mouseRelease(editor, Qt::LeftButton, {}, to);
        CHECK_FALSE(page->dashboard().isKept());
        CHECK(page->grid()->boxes() == page->dashboard().boxes());
    }
    SECTION("removed, and there again")
    {
        editor->setCurrent(2);
        const QString gone = reportAt(2);
        press(editor, Qt::Key_Delete);
        CHECK(page->cards().size() == 10);
        REQUIRE(w.file->undo().ok());
        CHECK(page->cards().size() == 11);
        CHECK(reportAt(2) == gone);
    }
    press(editor, Qt::Key_Escape);
    CHECK_FALSE(page->isEditing());
}

TEST_CASE("a card with a question of one's own is made with its answer beside it", "[dashboard][editor]")
{
    TeamWindow w(40);
    w.showTeam();
    const auto made = dashboards::make(*w.file, u"Mine"_s, {});
    REQUIRE(made.ok());
    w.home()->showDashboard(*made);
    w.page()->addWidget();
    WidgetEditor *editor = w.page()->widgetEditor();
    const auto previewed = hear(editor, &WidgetEditor::previewed);
    const auto pick = [&](const QString &name, const QString &key) {
        auto *box = editor->findChild<QComboBox *>("widget_"_L1 + name);
        REQUIRE(box->findData(key) >= 0);
        box->setCurrentIndex(box->findData(key));
    };
    pick(u"shows"_s, u"question"_s);
    pick(u"of"_s, u"customer"_s);
    pick(u"kind"_s, u"pie"_s);
    pick(u"measure"_s, u"count"_s);
    pick(u"group"_s, u"grade"_s);
    const int before = previewed->count();
    REQUIRE(waitUntil([&] { return previewed->count() > before; }));
    CHECK(editor->preview()->table().rows.size() >= 2);
    editor->accept();
    REQUIRE(w.page()->cards().size() == 1);
    REQUIRE(waitUntil([&] { return w.isComplete(); }));
    CHECK(w.page()->cards().front()->hasFigures());
    CHECK(w.page()->cards().front()->widget().group == u"grade"_s);
    REQUIRE(w.file->undo().ok());
    CHECK(w.page()->cards().isEmpty());
}

TEST_CASE("a new card that lies below the window is brought into sight", "[dashboard][editor]")
{
    TeamWindow w(20);
    w.showTeam();
    w.page()->setEditing(true);
    w.page()->addWidget();
    w.page()->widgetEditor()->accept();
    const auto isInSight = [&] {
        const QWidget *last = w.page()->cards().back();
        return last->visibleRegion().boundingRect().height() == last->height();
    };
    CHECK(waitUntil(isInSight));
}

TEST_CASE("a card whose field is gone or whose filter is broken says so", "[dashboard]")
{
    TeamWindow w(10);
    const auto made = dashboards::make(*w.file, u"Mine"_s, {});
    REQUIRE(made.ok());
    Widget bad;
    bad.kind = u"bar"_s;
    bad.of = u"deal"_s;
    bad.measure = u"sum"_s;
    bad.field = u"x_gone"_s;
    bad.group = u"stage"_s;
    REQUIRE(dashboards::put(*w.file, dashboards::find(*w.file, *made), bad).ok());
    bad.field = u"amount"_s;
    bad.filter = u"status = = won"_s;
    REQUIRE(dashboards::put(*w.file, dashboards::find(*w.file, *made), bad).ok());
    bad.filter = {};
    bad.of = u"nowhere"_s;
    REQUIRE(dashboards::put(*w.file, dashboards::find(*w.file, *made), bad).ok());
    w.home()->showDashboard(*made);
    REQUIRE(waitUntil([&] { return w.isComplete(); }));
    REQUIRE(w.page()->cards().size() == 3);
    for (const WidgetCard *card : w.page()->cards()) {
        CHECK_FALSE(card->hasFigures());
        CHECK_FALSE(card->problem().isEmpty());
    }
}

TEST_CASE("home remembers its face, and keys turn it", "[dashboard]")
{
    TeamWindow w(10);
    CHECK(w.home()->isDay());
    w.home()->setFocus();
    QTest::keyClick(w.home(), Qt::Key_2, Qt::ControlModifier);
    CHECK_FALSE(w.home()->isDay());
    CHECK(w.preferences.homeFace() == u"team"_s);
    auto *faces = w.home()->findChild<FaceSwitch *>();
    CHECK(faces->current() == 1);
    auto *own = w.home()->findChild<MenuButton *>(u"ownDashboards"_s);
    CHECK_FALSE(own->isVisible());
    const auto made = dashboards::make(*w.file, u"Mine"_s, u"rep");
    REQUIRE(made.ok());
    CHECK(own->isVisible());
    QTest::keyClick(w.home(), Qt::Key_3, Qt::ControlModifier);
    CHECK(w.page()->dashboard().title() == u"Mine"_s);
    CHECK(faces->current() == -1);
    CHECK(own->value() == u"Mine"_s);
    HomeFaces again(*w.file, w.preferences);
    CHECK(again.dashboards()->dashboard().title() == u"Mine"_s);
    QTest::keyClick(w.home(), Qt::Key_1, Qt::ControlModifier);
    CHECK(w.home()->isDay());
}

TEST_CASE("what a dashboard looks at is remembered, and asked anew when it changes", "[dashboard]")
{
    TeamWindow w(40);
    w.showTeam();
    WidgetCard *won = w.card(u"won-by-month"_s);
    const query::ReportTable before = won->chart()->table();
    ReportScope scope = w.page()->scope();
    scope.range = u"last_year"_s;
    w.page()->setScope(scope);
    CHECK_FALSE(w.isComplete());
    CHECK(won->hasFigures()); // the old ones until the new are there
    REQUIRE(waitUntil([&] { return w.isComplete(); }));
    CHECK(won->chart()->table().rows.size() > 0);
    HomeFaces again(*w.file, w.preferences);
    CHECK(again.dashboards()->scope().range == u"last_year"_s);
}

TEST_CASE("after a save only the cards it concerns ask again, and they say the new figure", "[dashboard]")
{
    TeamWindow w(40);
    w.showTeam();
    const SchemaPtr schema = w.file->schema();
    Commit commit;
    commit.entities = {u"activity"_s};
    QStringList touched;
    for (const WidgetCard *card : w.page()->cards()) {
        if (concerns(*schema, commit, card->widget()))
            touched << card->widget().report;
    }
    CHECK(touched == QStringList{u"activities"_s});
    WidgetCard *won = w.card(u"won"_s);
    const QStringList before = won->chart()->told();
    Record deal = w.file->blank(u"deal"_s);
    const auto open = query::rowNumbers(w.file->reads(),
        {u"deal"_s, Filter::of({u"status"_s, Condition::Op::Equal, {u"won"_s}}), {}, false}, 1);
    REQUIRE(open.ok());
    REQUIRE_FALSE(open->empty());
    const auto row = query::rows(w.file->reads(), u"deal", {u"name"_s}, *open);
    REQUIRE(row.ok());
    const auto record = query::record(w.file->reads(), u"deal"_s, row->front().id);
    REQUIRE(record.ok());
    Record after = *record;
    after.set(u"amount", QVariant::fromValue(Money::of(987'654'321, w.file->currency())));
    after.set(u"closed_on", w.file->clock().today());
    REQUIRE(w.file->save({u"update"_s, u"deal"_s, {}, 1, {}}, *record, after).ok());
    REQUIRE(waitUntil([&] { return w.isComplete() && won->chart()->told() != before; }));
    CHECK(won->chart()->told() != before);
}

TEST_CASE("a file without records has a dashboard that says so, not a crash", "[dashboard]")
{
    TeamWindow w(0);
    w.showTeam();
    CHECK(w.page()->cards().size() == 11);
    for (WidgetCard *card : w.page()->cards())
        CHECK((card->hasFigures() || !card->problem().isEmpty()));
}

TEST_CASE("a new dashboard is named, made and shown, from whichever face", "[dashboard]")
{
    TeamWindow w(10);
    REQUIRE(w.home()->isDay());
    w.page()->newDashboard(u"rep"_s);
    CHECK_FALSE(w.home()->isDay());
    auto *line = w.window.findChild<QLineEdit *>(u"nameLine"_s);
    REQUIRE(line);
    line->setText(u"My quarter"_s);
    press(line, Qt::Key_Return);
    CHECK(w.page()->dashboard().title() == u"My quarter"_s);
    CHECK(std::size_t(w.page()->cards().size()) == w.page()->dashboard().widgets.size());
    REQUIRE(waitUntil([&] { return w.isComplete(); }));
    for (const WidgetCard *card : w.page()->cards())
        CHECK(card->problem().toStdString() == "");
    std::unique_ptr<QMenu> menu(w.page()->makeMenu());
    QStringList words;
    for (const QAction *action : menu->actions())
        words << action->text();
    CHECK(words.contains(u"Delete dashboard"_s));
    REQUIRE(w.file->undo().ok());
    CHECK(w.page()->dashboard().handle() == u"team"_s);
}
