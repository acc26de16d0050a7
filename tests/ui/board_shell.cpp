// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shell_fixture.h"

#include "ui/customers/recordpanel.h"
#include "ui/form/sheetform.h"
#include "ui/list/filterbar.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/list/viewtabs.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/panelside.h"
#include "ui/shell/toast.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct BoardWindow : Window {
    BoardWindow()
    {
        deal
            = add(u"deal"_s, {{u"name"_s, u"Line 3 retrofit"_s}, {u"customer"_s, QVariant::fromValue(acme)}});
        shell->goTo(u"pipeline"_s);
        REQUIRE(settles());
    }
    PipelinePage *page() const { return shell->pages()->pipeline(); }
    bool settles() const
    {
        return page()
            && waitFor([this] { return page()->data().isComplete() && page()->data().hasTotals(); });
    }
    ColumnView *column() const { return page()->board()->currentView(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(column(), Qt::Key(key), modifiers);
    }
    Uid deal;
};

} // namespace

TEST_CASE("The panel stays away from the board until it is called for", "[board][shell]")
{
    BoardWindow w;
    w.shell->panelSide()->setOpen(true);
    REQUIRE(w.goesTo(u"pipeline"_s));
    w.shell->goTo(u"customers"_s);
    REQUIRE(w.goesTo(u"customers"_s));
    w.preferences.setPanelOpen(true);
    w.shell->goTo(u"pipeline"_s);
    CHECK_FALSE(w.shell->panelSide()->isVisible());
    REQUIRE(w.settles());
    CHECK(w.page()->currentId() == w.deal);
    w.press(Qt::Key_Return);
    CHECK(w.shell->panelSide()->isVisible());
    CHECK(w.shell->panelSide()->record() == w.deal);
    w.shell->goTo(u"customers"_s);
    CHECK(w.shell->panelSide()->isOpen());
    CHECK(w.preferences.isPanelOpen());
}

TEST_CASE(
    "N on the board makes a deal in the stage of the cursor, which then has the cursor", "[board][shell]")
{
    BoardWindow w;
    w.press(Qt::Key_Right);
    const Uid stage = w.page()->board()->newStage();
    w.press(Qt::Key_N);
    REQUIRE(w.shell->sheet()->isOpen());
    CHECK(w.shell->sheet()->form()->after().value(u"stage").value<Uid>() == stage);
    w.shell->sheet()->close();
    const Uid fresh
        = w.add(u"deal"_s, {{u"name"_s, u"Bench rigs"_s}, {u"stage"_s, QVariant::fromValue(stage)}});
    w.page()->select(fresh);
    CHECK(waitFor([&] { return w.page()->currentId() == fresh; }));
}

TEST_CASE("A move says where the deal went, and Undo takes it back", "[board][shell]")
{
    BoardWindow w;
    w.page()->focusPage();
    w.press(Qt::Key_Right, Qt::ControlModifier);
    const Toast *toast = w.shell->notices()->toast();
    CHECK(toast->isVisible());
    CHECK(toast->text().contains(u"Line 3 retrofit"_s));
    CHECK(w.workspace->undoLabel()->verb == u"move"_s);
    QTest::keyClick(w.column(), Qt::Key_Z, Qt::ControlModifier);
    const std::vector<ColumnModel *> &columns = w.page()->data().columns();
    CHECK(waitFor([&] { return columns.front()->cardCount() == 1; }));
    CHECK(w.page()->currentId() == w.deal);
}

TEST_CASE("What leads to deals elsewhere opens the list of the pipeline", "[board][shell]")
{
    BoardWindow w;
    CHECK(w.shell->pages()->list() == nullptr);
    w.page()->showFilter(Filter::of({u"customer"_s, Condition::Op::Equal, {w.acme.text()}}));
    REQUIRE(w.shell->pages()->list());
    REQUIRE(waitFor([&] { return w.shell->pages()->list()->model()->isComplete(); }));
    CHECK(w.shell->pages()->list()->model()->rowCount() == 1);
    w.page()->setFace(PipelinePage::Face::Board);
    CHECK(w.shell->pages()->list() == nullptr);
}

TEST_CASE("Letters and keys of the list work in the list of the pipeline", "[board][shell]")
{
    BoardWindow w;
    QTest::keyClick(w.column(), Qt::Key_2, Qt::ControlModifier);
    REQUIRE(w.page()->face() == PipelinePage::Face::List);
    ListPage *list = w.shell->pages()->list();
    REQUIRE(list);
    REQUIRE(waitFor([&] { return list->model()->isComplete(); }));
    QTest::keyClick(list->list(), Qt::Key_2, Qt::AltModifier);
    CHECK(list->tabs()->current() == 1);
    list->focusList();
    QTest::keyClick(list->list(), Qt::Key_F, Qt::ControlModifier);
    CHECK(list->filters()->isAncestorOf(QApplication::focusWidget()));
    list->focusList();
    QTest::keyClick(list->list(), Qt::Key_G);
    QTest::keyClick(list->list(), Qt::Key_C);
    CHECK(w.shell->pages()->current() == u"customers"_s);
    // And those of the board lead away from it.
    w.shell->goTo(u"pipeline"_s);
    QTest::keyClick(w.shell->pages()->list()->list(), Qt::Key_1, Qt::ControlModifier);
    REQUIRE(w.page()->face() == PipelinePage::Face::Board);
    QTest::keyClick(w.column(), Qt::Key_G);
    QTest::keyClick(w.column(), Qt::Key_C);
    CHECK(w.shell->pages()->current() == u"customers"_s);
}

TEST_CASE("A file without deals shows how to begin", "[board][shell]")
{
    Window w;
    w.shell->goTo(u"pipeline"_s);
    PipelinePage *page = w.shell->pages()->pipeline();
    REQUIRE(waitFor([&] { return page->data().isComplete(); }));
    const auto *empty = page->findChild<EmptyState *>();
    REQUIRE(empty);
    CHECK(empty->isVisible());
    CHECK_FALSE(page->board()->isVisible());
    w.add(u"deal"_s, {{u"name"_s, u"Line 3 retrofit"_s}});
    CHECK(waitFor([&] { return page->board()->isVisible(); }));
}
