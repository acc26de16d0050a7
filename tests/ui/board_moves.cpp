// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/board_fixture.h"

#include "ui/pipeline/closedeal.h"
#include "ui/pipeline/gatesheet.h"

#include <QLabel>
#include <QMenu>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Ctrl and an arrow move a card to the next stage, and undo brings it back", "[board][keys]")
{
    BoardFile f;
    const QStringList before = f.names(0);
    REQUIRE(f.current() == before.first());
    const auto told = hear(f.page.get(), &PipelinePage::undoableTold);
    press(f.column(0), Qt::Key_Right, Qt::ControlModifier);
    // On screen at once, before anything was read again.
    CHECK(f.names(0) == before.mid(1));
    CHECK(f.names(1).first() == before.first());
    CHECK(f.current() == before.first());
    REQUIRE(told->count() == 1);
    CHECK(told->last<0>().contains(f.stage(1).title()));
    REQUIRE(f.workspace->undo().ok());
    CHECK(waitFor([&] { return f.names(0) == before; }));
    CHECK(f.names(1) == QStringList{u"Bench rigs"_s});
}

TEST_CASE("Arrows lead the cursor along and across the columns", "[board][keys]")
{
    BoardFile f;
    const QStringList first = f.names(0);
    press(f.column(0), Qt::Key_Down);
    CHECK(f.current() == first[1]);
    press(f.column(0), Qt::Key_Down);
    CHECK(f.current() == first[1]);
    press(f.column(0), Qt::Key_Right);
    CHECK(f.current() == u"Bench rigs"_s);
    press(f.column(1), Qt::Key_Right);
    CHECK(f.current().isEmpty()); // an empty column is a place too
    CHECK(f.board()->newStage() == f.stage(2).id());
    press(f.column(2), Qt::Key_Left);
    press(f.column(1), Qt::Key_Left);
    CHECK(first.contains(f.current()));
    press(f.column(0), Qt::Key_Home);
    CHECK(f.current() == first[0]);
}

TEST_CASE("A card dropped between two others stays there when the file is opened again", "[board][drag]")
{
    BoardFile f(false);
    for (const char *name : {"C", "B", "A"})
        f.deal(QString::fromLatin1(name), 3, 100'00);
    f.open();
    REQUIRE(f.names(3) == QStringList{u"A"_s, u"B"_s, u"C"_s});
    f.drag(1, 0, 3, 1);
    const QStringList wanted{u"A"_s, u"Bench rigs"_s, u"B"_s, u"C"_s};
    CHECK(f.names(3) == wanted);
    f.page.reset();
    f.open();
    CHECK(f.names(3) == wanted);
    // Within the column, too: by pointer and by key.
    f.drag(3, 3, 3, 0);
    const QStringList then{u"C"_s, u"A"_s, u"Bench rigs"_s, u"B"_s};
    CHECK(f.names(3) == then);
    f.board()->select(f.column(3)->column()->numberAt(0));
    f.column(3)->setFocus();
    press(f.column(3), Qt::Key_Down, Qt::ControlModifier);
    CHECK(f.names(3) == QStringList{u"A"_s, u"C"_s, u"Bench rigs"_s, u"B"_s});
    f.page.reset();
    f.open();
    CHECK(f.names(3) == QStringList{u"A"_s, u"C"_s, u"Bench rigs"_s, u"B"_s});
}

TEST_CASE("In a sorted column cards are not arranged by hand, and it says so", "[board][keys]")
{
    BoardFile f;
    f.page->setSort({u"amount"_s, true});
    REQUIRE(f.settles());
    const QStringList sorted{u"Line 3 retrofit"_s, u"Spare parts"_s};
    REQUIRE(waitFor([&] { return f.names(0) == sorted; }));
    const auto told = hear(f.page.get(), &PipelinePage::told);
    f.page->focusPage();
    f.board()->select(f.column(0)->column()->numberAt(0));
    press(f.column(0), Qt::Key_Down, Qt::ControlModifier);
    CHECK(told->count() == 1);
    CHECK(f.names(0) == sorted);
}

TEST_CASE("A gate that is not open leaves the card where it was until it is answered", "[board][gate]")
{
    BoardFile f;
    Record gated = f.stage(1);
    const Record before = gated;
    gated.set(u"checklist", u"Budget is known"_s);
    REQUIRE(f.workspace->save({u"update"_s, u"stage"_s, {}, 1, {}}, before, gated).ok());
    REQUIRE(f.settles());
    const QStringList names = f.names(0);
    f.page->focusPage();
    REQUIRE(f.current() == names.first());
    press(f.column(0), Qt::Key_Right, Qt::ControlModifier);
    CHECK(f.names(0) == names);
    CHECK(f.names(1) == QStringList{u"Bench rigs"_s});
    auto *sheet = f.page->findChild<GateSheet *>();
    REQUIRE(sheet);
    CHECK(sheet->isOpen());
    sheet->close();
    CHECK(f.column(0)->hasFocus());
    CHECK(f.current() == names.first());
    CHECK(f.names(0) == names);
    CHECK(f.read(f.page->data().card(f.column(0)->column()->numberAt(0))->id).value(u"stage").value<Uid>()
        == f.stage(0).id());
}

TEST_CASE("A move, and why it is refused, is put in words for who cannot see it", "[board][accessibility]")
{
    BoardFile f;
    const QString name = f.current();
    const auto *voice = f.page->findChild<QLabel *>(u"voice"_s);
    REQUIRE(voice);
    press(f.column(0), Qt::Key_Right, Qt::ControlModifier);
    CHECK(voice->accessibleName().contains(name));
    CHECK(voice->accessibleName().contains(f.stage(1).title()));
    f.page->setSort({u"amount"_s, true});
    REQUIRE(f.settles());
    press(f.column(1), Qt::Key_Down, Qt::ControlModifier);
    CHECK(voice->accessibleName().contains(u"Board order"_s));
}

TEST_CASE("X asks why a deal was lost; nothing moves before it is answered", "[board][keys]")
{
    BoardFile f;
    const QStringList names = f.names(0);
    press(f.column(0), Qt::Key_X, Qt::NoModifier, u"x"_s);
    auto *sheet = f.page->findChild<CloseDealSheet *>();
    REQUIRE(sheet);
    CHECK(sheet->isOpen());
    CHECK(sheet->isLoss());
    CHECK(f.names(0) == names);
}

TEST_CASE("W wins a deal on a day, and the cursor goes to the next card", "[board][keys]")
{
    BoardFile f;
    const QStringList names = f.names(0);
    press(f.column(0), Qt::Key_W, Qt::NoModifier, u"w"_s);
    auto *sheet = f.page->findChild<CloseDealSheet *>();
    REQUIRE(sheet);
    sheet->submit();
    REQUIRE(waitFor([&] { return f.names(5).contains(names.first()); }));
    CHECK(f.names(0) == names.mid(1));
    CHECK(f.current() == names[1]);
    REQUIRE(f.workspace->undo().ok());
    CHECK(waitFor([&] { return f.names(0) == names; }));
    CHECK(f.names(5).isEmpty());
}

TEST_CASE("A card let go beside the groups of closed deals asks which way it ended", "[board][drag]")
{
    BoardFile f;
    const QStringList names = f.names(0);
    f.drag(0, 0, 5, 3);
    auto *menu = f.board()->findChild<QMenu *>(u"closeMenu"_s);
    REQUIRE(menu);
    CHECK(menu->actions().size() == 2);
    menu->close();
    CHECK(f.names(0) == names);
}

TEST_CASE("Esc lets a dragged card fall back", "[board][drag]")
{
    BoardFile f;
    const QStringList names = f.names(0);
    ColumnView *from = f.column(0);
    f.board()->drag()->begin(from, 0, {20, 20}, from->viewport()->mapToGlobal(QPoint(40, 40)));
    f.board()->drag()->moveTo(f.column(2)->viewport()->mapToGlobal(QPoint(40, 40)));
    CHECK(f.column(2)->column()->gap() == 0);
    CHECK(f.column(2)->column()->rowCount() == 1);
    press(from, Qt::Key_Escape);
    CHECK_FALSE(f.board()->drag()->isActive());
    CHECK(f.column(2)->column()->rowCount() == 0);
    CHECK(f.names(0) == names);
}

TEST_CASE("What is committed elsewhere appears, and the cursor stays with its card", "[board]")
{
    BoardFile f;
    press(f.column(0), Qt::Key_Down);
    const QString current = f.current();
    f.deal(u"Phase 2 arrays"_s, 0, 9'600'000);
    REQUIRE(waitFor([&] { return f.names(0).contains(u"Phase 2 arrays"_s); }));
    CHECK(f.names(0).first() == u"Phase 2 arrays"_s);
    CHECK(f.current() == current);
    const Uid deal = f.page->currentId();
    f.change(u"deal"_s, deal, u"name"_s, u"Renamed"_s);
    CHECK(f.current() == u"Renamed"_s);
    f.change(u"deal"_s, deal, u"stage"_s, QVariant::fromValue(f.stage(4).id()));
    CHECK(waitFor([&] { return f.names(4) == QStringList{u"Renamed"_s}; }));
    CHECK(f.current() == u"Renamed"_s);
}

TEST_CASE("A filter that leaves other cards moves the cursor to one of them", "[board]")
{
    BoardFile f;
    REQUIRE(!f.current().isEmpty());
    f.page->setFilter(Filter::of({u"name"_s, Condition::Op::Equal, {u"Bench rigs"_s}}));
    REQUIRE(waitFor([&] { return f.names(0).isEmpty() && f.page->data().isComplete(); }));
    CHECK(f.current() == u"Bench rigs"_s);
}

TEST_CASE("Ctrl and the left arrow open a won deal again", "[board][keys]")
{
    BoardFile f(false);
    const Uid deal = f.deal(u"Northgate"_s, 1, 4'800'000);
    f.change(u"deal"_s, deal, u"stage"_s, QVariant::fromValue(f.stage(5).id()));
    f.open();
    REQUIRE(f.names(5) == QStringList{u"Northgate"_s});
    f.board()->select(f.page->data().numberOf(deal));
    press(f.column(5), Qt::Key_Left, Qt::ControlModifier);
    CHECK(f.names(4) == QStringList{u"Northgate"_s});
    CHECK(waitFor([&] { return f.names(5).isEmpty(); }));
    CHECK(f.read(deal).value(u"status").toString() == u"open"_s);
}

TEST_CASE("A new deal begins in the stage of the cursor", "[board][keys]")
{
    BoardFile f;
    press(f.column(0), Qt::Key_Right);
    const auto fresh = hear(f.page.get(), &PipelinePage::newRequested);
    press(f.column(1), Qt::Key_N, Qt::NoModifier, u"n"_s);
    REQUIRE(fresh->count() == 1);
    CHECK(fresh->last<1>().value(u"stage"_s).value<Uid>() == f.stage(1).id());
}
