// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shell_fixture.h"

#include "ui/customers/recordpanel.h"
#include "ui/form/sheetform.h"
#include "ui/list/bulkbar.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/panelside.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/toast.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("G and a letter lead to a screen, and history leads back and on", "[shell][keys]")
{
    Window w;
    w.press(w.shell->pages()->list()->list(), Qt::Key_G);
    QTest::keyClick(w.shell->pages()->list()->list(), Qt::Key_O);
    CHECK(w.goesTo(u"contacts"_s));
    CHECK(w.shell->rail()->current() == u"contacts"_s);
    w.press(w.shell->pages()->list()->list(), Qt::Key_G);
    QTest::keyClick(w.shell->pages()->list()->list(), Qt::Key_D);
    CHECK(w.goesTo(u"products"_s));
    QTest::keyClick(w.shell, Qt::Key_Left, Qt::AltModifier);
    CHECK(w.goesTo(u"contacts"_s));
    QTest::keyClick(w.shell, Qt::Key_Left, Qt::AltModifier);
    CHECK(w.goesTo(u"customers"_s));
    QTest::keyClick(w.shell, Qt::Key_Right, Qt::AltModifier);
    CHECK(w.goesTo(u"contacts"_s));
    QTest::keyClick(w.shell, Qt::Key_Comma, Qt::ControlModifier);
    CHECK(w.goesTo(u"settings"_s));
}

TEST_CASE("G and a letter lead away from a list without rows", "[shell][keys]")
{
    Window w;
    w.shell->goTo(u"trash"_s);
    ListPage *page = w.shell->findChild<Pages *>()->list();
    REQUIRE(page);
    REQUIRE(waitFor([&] { return page->model()->isComplete(); }));
    QWidget *focus = QApplication::focusWidget();
    REQUIRE(focus);
    w.press(focus, Qt::Key_G);
    w.press(focus, Qt::Key_C);
    CHECK(w.shell->place().screen == u"customers"_s);
}

TEST_CASE("Letters typed into a form stay text", "[shell][keys]")
{
    Window w;
    w.press(w.shell->pages()->list()->list(), Qt::Key_N);
    REQUIRE(w.shell->sheet()->isOpen());
    auto *name = w.shell->sheet()->form()->editor(u"name"_s)->findChild<QLineEdit *>();
    REQUIRE(name);
    name->setFocus();
    QTest::keyClicks(name, u"gct]"_s);
    CHECK(name->text() == u"gct]"_s);
    CHECK(w.shell->pages()->current() == u"customers"_s);
}

TEST_CASE("The cursor of the list, and the panel, go to what was just created", "[shell][panel]")
{
    Window w;
    ListPage *list = w.shell->pages()->list();
    w.press(list->list(), Qt::Key_N);
    auto *name = w.shell->sheet()->form()->editor(u"name"_s)->findChild<QLineEdit *>();
    REQUIRE(name);
    name->setFocus();
    QTest::keyClicks(name, u"Zenith Works"_s);
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(w.shell->sheet()->isOpen());
    const auto made = [&] { return w.read(u"customer"_s, list->currentId()).title() == u"Zenith Works"_s; };
    CHECK(waitFor(made));
    CHECK(waitFor([&] { return w.shell->panelSide()->panel()->shownId() == list->currentId(); }));
    CHECK(made());
}

TEST_CASE("A change is told with a way back, and the toast takes it", "[shell][undo]")
{
    Window w;
    w.change(u"customer"_s, w.acme, u"grade"_s, u"A"_s);
    Toast *toast = w.shell->notices()->toast();
    REQUIRE(toast->isVisible());
    CHECK(toast->text().endsWith(u" changed"_s));
    auto *undo = toast->findChild<QAbstractButton *>(u"toastAction"_s);
    REQUIRE(undo);
    undo->click();
    CHECK(w.read(u"customer"_s, w.acme).value(u"grade").toString() == u"B"_s);
    CHECK(toast->isVisible()); // and says so
    QTest::keyClick(w.shell, Qt::Key_Y, Qt::ControlModifier);
    CHECK(w.read(u"customer"_s, w.acme).value(u"grade").toString() == u"A"_s);
    QTest::keyClick(w.shell, Qt::Key_Z, Qt::ControlModifier);
    CHECK(w.read(u"customer"_s, w.acme).value(u"grade").toString() == u"B"_s);
}

TEST_CASE("A toast does not lie over the bar of the ticked rows", "[shell]")
{
    Window w;
    REQUIRE(w.goesTo(u"customers"_s));
    ListPage *page = w.shell->findChild<ListPage *>();
    REQUIRE(page);
    w.press(page->list(), Qt::Key_Space);
    REQUIRE(page->model()->tickedCount() == 1);
    w.change(u"customer"_s, w.acme, u"grade"_s, u"A"_s);
    Toast *toast = w.shell->notices()->toast();
    REQUIRE(toast->isVisible());
    auto *bar = w.shell->findChild<BulkBar *>();
    REQUIRE(bar);
    const QRect over(bar->mapTo(w.shell, QPoint()), bar->size());
    CHECK_FALSE(over.intersects(toast->geometry()));
}

TEST_CASE("The panel follows the cursor and a key closes it", "[shell][panel]")
{
    Window w;
    ListPage *list = w.shell->pages()->list();
    REQUIRE(w.shell->panelSide()->isVisible());
    REQUIRE(list->select(w.tengfei));
    CHECK(waitFor([&] { return w.shell->panelSide()->panel()->shownId() == w.tengfei; }));
    w.press(list->list(), Qt::Key_BracketRight);
    CHECK_FALSE(w.shell->panelSide()->isVisible());
    CHECK_FALSE(w.preferences.isPanelOpen());
    w.shell->openRecord(u"customer"_s, w.acme);
    CHECK(w.shell->panelSide()->isVisible());
    CHECK(waitFor([&] { return w.shell->panelSide()->panel()->shownId() == w.acme; }));
    CHECK(w.preferences.recent(w.workspace->path()).value(0).startsWith(u"customer/"_s));
}

TEST_CASE("A narrow window folds the navigation and lays the panel over the list", "[shell]")
{
    Window w;
    CHECK_FALSE(w.shell->rail()->isCollapsed());
    w.window.resize(1200, 800);
    CHECK(waitFor([&] { return w.shell->rail()->isCollapsed(); }));
    const int beside = w.shell->pages()->width();
    w.window.resize(1060, 800);
    CHECK(waitFor([&] { return w.shell->pages()->width() > beside; }));
    CHECK_FALSE(w.shell->panelSide()->isVisible());
    const QWidget *body = w.shell->pages()->parentWidget();
    CHECK(waitFor([&] { return w.shell->pages()->width() == body->width(); }));
    w.press(w.shell->pages()->list()->list(), Qt::Key_BracketRight);
    CHECK(w.shell->panelSide()->isVisible());
    CHECK(w.shell->pages()->width() == body->width());
    CHECK(w.preferences.isPanelOpen()); // for wide windows, as before
    w.window.resize(1440, 800);
    CHECK(waitFor([&] { return w.shell->pages()->width() == body->width() - PanelSide::panelWidth; }));
    CHECK(w.shell->panelSide()->isVisible());
}

TEST_CASE("F6 goes round the panes and F1 shows the keys", "[shell][keys]")
{
    Window w;
    w.shell->pages()->list()->focusList();
    QTest::keyClick(w.shell, Qt::Key_F6);
    CHECK(w.shell->panelSide()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(w.shell, Qt::Key_F6);
    CHECK(w.shell->rail()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(w.shell, Qt::Key_F1);
    REQUIRE(w.shell->shortcuts()->isVisible());
    QTest::keyClick(w.shell->shortcuts(), Qt::Key_Escape);
    CHECK_FALSE(w.shell->shortcuts()->isVisible());
}

TEST_CASE("What another program writes appears without a toast", "[shell]")
{
    Window w;
    CHECK_FALSE(w.workspace->hasChangedElsewhere());
    auto other = Workspace::open(w.workspace->path(), w.clock);
    REQUIRE(other.ok());
    Record record = (*other)->blank(u"customer"_s);
    record.set(u"name", u"From elsewhere"_s);
    REQUIRE((*other)->save({u"create"_s, u"customer"_s, {}, 1, {}}, Record(), record).ok());
    w.shell->notices()->toast()->dismiss();
    const ListModel *model = w.shell->pages()->list()->model();
    CHECK(waitFor([&] { return model->isComplete() && model->rowCount() == 3; }));
    CHECK_FALSE(w.shell->notices()->toast()->isVisible());
}
