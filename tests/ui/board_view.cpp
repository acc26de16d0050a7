// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/board_fixture.h"

#include "ui/list/filterbar.h"
#include "ui/list/format.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/pipeline/cardwords.h"
#include "ui/pipeline/forecastface.h"

#include <QAccessible>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The head of a column shows the totals of all its deals, each currency for itself", "[board]")
{
    BoardFile f(false);
    f.deal(u"Shanghai line"_s, 1, 890'000'000, u"CNY"_s);
    f.open();
    query::BoardQuery query;
    query.pipeline = f.page->pipeline();
    const auto totals = query::boardTotals(f.workspace->reads(), query);
    REQUIRE(totals.ok());
    const query::StageTotals &second = (*totals)[1];
    REQUIRE(second.sums.size() == 2);
    CHECK(second.count == 2);
    const ColumnHead *head = f.board()->columns()[1]->head();
    CHECK(head->lines() == 2);
    for (const query::CurrencySum &sum : second.sums)
        CHECK(head->spoken().contains(format::money(sum.sum)));
    CHECK(head->spoken().contains(u"$118,500"_s));
    CHECK(head->spoken().contains(u"¥8,900,000"_s));
    // The file's own currency leads, whichever number is larger.
    const auto ordered
        = cardwords::ordered(f.page->data().totals(f.stage(1).id()), Currency::fromCode(u"USD"));
    CHECK(ordered.front().sum == Money::of(11'850'000, Currency::fromCode(u"USD")));
    CHECK(f.page->data().openCount() == 4);
}

TEST_CASE("Totals follow a move", "[board]")
{
    BoardFile f;
    press(f.column(0), Qt::Key_Right, Qt::ControlModifier);
    CHECK(waitFor([&] {
        const query::StageTotals *sums = f.page->data().totals(f.stage(1).id());
        return sums && sums->count == 2;
    }));
}

TEST_CASE("Five thousand cards in one column scroll, and only those in sight are read", "[board]")
{
    BoardFile f(false);
    constexpr int many = 5000;
    std::vector<Workspace::Edit> edits;
    for (int i = 0; i < many; ++i) {
        Record record = f.workspace->blank(u"deal"_s);
        record.set(u"name", u"Deal %1"_s.arg(i));
        record.set(u"stage", QVariant::fromValue(f.stage(2).id()));
        edits.push_back({Record(), record});
    }
    REQUIRE(f.workspace->save({u"create"_s, u"deal"_s, {}, many, {}}, edits).ok());
    f.open();
    ColumnView *column = f.column(2);
    REQUIRE(column->column()->rowCount() == many);
    CHECK(f.page->data().cachedCards() <= 4 * 32);
    CHECK(column->cardsBelow() > many - 20);
    const query::Card *first = column->column()->cardAt(0);
    REQUIRE(first);
    const Uid top = first->id;
    column->setFocus();
    press(column, Qt::Key_End);
    column->grab();
    CHECK(column->currentRow() == many - 1);
    CHECK(column->verticalScrollBar()->value() == column->verticalScrollBar()->maximum());
    CHECK(column->cardsBelow() == 0);
    CHECK(f.page->data().cachedCards() <= 8 * 32);
    press(column, Qt::Key_Home);
    CHECK(column->column()->cardAt(column->currentRow())->id == top);
}

TEST_CASE("A card says all that it shows to a screen reader", "[board][accessibility]")
{
    BoardFile f(false);
    const Uid deal = f.deal(u"Imaging carts"_s, 3, 8'800'000);
    f.add(u"task"_s,
        {{u"title"_s, u"Call about the quote"_s}, {u"kind"_s, u"call"_s}, {u"status"_s, u"todo"_s},
            {u"deal"_s, QVariant::fromValue(deal)},
            {u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 16), QTime(15, 0)})}});
    f.clock.advance(0);
    f.open();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(f.column(3));
    REQUIRE(list);
    CHECK(list->text(QAccessible::Name).contains(f.stage(3).title()));
    CHECK(list->text(QAccessible::Name).contains(u"$88,000"_s));
    REQUIRE(list->childCount() >= 1);
    const QString words = f.column(3)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(words.startsWith(u"Acme Robotics, Imaging carts, $88,000, closes 28 March, call today 15:00"_s));
    CHECK(words.contains(u"in "_s + f.stage(3).title()));
}

TEST_CASE("A card without a task says that it has no next step, a late one how late", "[board]")
{
    const QDate today(2026, 3, 16);
    query::Card card;
    CHECK(cardwords::nextStep(card, today).role == Role::Danger);
    card.taskTitle = u"Call"_s;
    card.taskKind = u"call"_s;
    card.taskDue = {QDate(2026, 3, 13), {}};
    CHECK(cardwords::nextStep(card, today).text() == u"3d overdue"_s);
    card.taskDue = {today, QTime(15, 0)};
    CHECK(cardwords::nextStep(card, today).text() == u"Call · today 15:00"_s);
    CHECK(cardwords::nextStep(card, today).role == Role::Warning);
    card.taskDue = {QDate(2026, 3, 18), QTime(14, 0)};
    CHECK(cardwords::nextStep(card, today).text() == u"Call · Wed 14:00"_s);
}

TEST_CASE("The age of a card is marked past the limit of its stage, and again past twice of it", "[board]")
{
    const QDate today(2026, 3, 16);
    query::Card card;
    card.staleDays = 14;
    const auto since = [&](int days) {
        card.stageSince = Instant::from(QDateTime(today.addDays(-days), QTime(9, 0)));
        card.staleOn = today.addDays(14 - days);
        return cardwords::age(card, today);
    };
    CHECK_FALSE(since(13).isStale);
    CHECK(since(19).isStale);
    CHECK_FALSE(since(19).isLate);
    CHECK(since(31).isLate);
    CHECK(since(31).text == u"31d"_s);
}

TEST_CASE("A pipeline is switched to and remembered, with columns of its own", "[board]")
{
    BoardFile f(false);
    const Uid second = f.add(u"pipeline"_s, {{u"name"_s, u"Renewals"_s}, {u"position"_s, 2}});
    const Uid stage = f.add(u"stage"_s,
        {{u"name"_s, u"Asked"_s}, {u"kind"_s, u"open"_s}, {u"pipeline"_s, QVariant::fromValue(second)},
            {u"probability"_s, 40.0}});
    f.add(u"deal"_s, {{u"name"_s, u"Support 2027"_s}, {u"stage"_s, QVariant::fromValue(stage)}});
    f.open();
    CHECK(f.board()->columns().size() == 6);
    QMenu *menu = f.page->makePipelineMenu();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Renewals"_s)
            action->trigger();
    }
    delete menu;
    CHECK(f.board()->isAncestorOf(QApplication::focusWidget())); // letters work at once
    REQUIRE(f.settles());
    REQUIRE(f.board()->columns().size() == 1);
    CHECK(f.names(0) == QStringList{u"Support 2027"_s});
    f.page.reset();
    f.open();
    CHECK(f.page->pipeline() == second);
    // The list of a file with several pipelines keeps to this one.
    f.page->setFace(PipelinePage::Face::List);
    REQUIRE(waitFor([&] { return f.page->list()->model()->isComplete(); }));
    CHECK(f.page->list()->model()->rowCount() == 1);
}

TEST_CASE("Views of deals filter the board; those of closed ones open in the list", "[board]")
{
    BoardFile f;
    const auto view = [&](const QString &key) {
        for (const Record &record : f.workspace->dictionary(u"view"_s)) {
            if (record.value(u"of") == u"deal"_s && record.value(u"key") == key)
                return record.id();
        }
        return Uid();
    };
    f.change(u"deal"_s, f.page->currentId(), u"customer"_s, {});
    f.page->showView(view(u"unassigned"_s));
    CHECK(waitFor([&] { return f.names(0).size() == 1 && f.names(1).isEmpty(); }));
    CHECK(f.page->face() == PipelinePage::Face::Board);
    f.page->showView(view(u"won"_s));
    REQUIRE(f.page->list());
    CHECK(waitFor([&] { return f.page->list()->model()->isComplete(); }));
    CHECK(f.page->list()->model()->rowCount() == 0);
}

TEST_CASE("Stale only leaves the deals that stand too long, in board and list alike", "[board]")
{
    BoardFile f;
    press(f.column(0), Qt::Key_Exclam, Qt::ShiftModifier, u"!"_s);
    CHECK(f.page->isStaleOnly());
    REQUIRE(f.settles());
    CHECK(waitFor([&] { return f.names(0).isEmpty(); }));
    press(f.column(0), Qt::Key_Exclam, Qt::ShiftModifier, u"!"_s);
    CHECK(waitFor([&] { return f.names(0).size() == 2; }));
}

TEST_CASE("A click on stale only leaves the keyboard with the cards", "[board]")
{
    BoardFile f;
    f.page->focusPage();
    REQUIRE(f.column(0)->hasFocus());
    auto *toggle = f.page->findChild<QWidget *>(u"staleOnly"_s);
    REQUIRE(toggle);
    QTest::mouseClick(toggle, Qt::LeftButton);
    CHECK(f.page->isStaleOnly());
    QTest::mouseClick(toggle, Qt::LeftButton);
    REQUIRE(f.settles());
    CHECK(waitFor([&] { return f.names(0).size() == 2; }));
    CHECK(f.board()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("The forecast is the third face", "[board]")
{
    BoardFile f;
    f.page->setFace(PipelinePage::Face::Forecast);
    CHECK(f.page->forecast());
    CHECK(f.page->list() == nullptr);
    CHECK(waitFor([&] { return !f.page->forecast()->isLoading(); }));
    f.page->setFace(PipelinePage::Face::Board);
    CHECK(f.names(0).size() == 2);
}

TEST_CASE("The list is another face of the same query, and back again", "[board]")
{
    BoardFile f;
    f.page->setFilter(Filter::all({Filter::of({u"amount"_s, Condition::Op::Greater, {u"100000"_s}})}));
    REQUIRE(waitFor([&] { return f.names(0) == QStringList{u"Line 3 retrofit"_s}; }));
    CHECK(f.page->list() == nullptr);
    f.page->setFace(PipelinePage::Face::List);
    REQUIRE(f.page->list());
    REQUIRE(waitFor([&] { return f.page->list()->model()->isComplete(); }));
    CHECK(f.page->list()->model()->rowCount() == 2);
    f.page->list()->filters()->filterChanged({});
    f.page->list()->showFilter(Filter::of({u"amount"_s, Condition::Op::Less, {u"100000"_s}}));
    f.page->setFace(PipelinePage::Face::Board);
    CHECK(waitFor([&] { return f.names(0) == QStringList{u"Spare parts"_s}; }));
    CHECK(f.names(1).isEmpty());
}

TEST_CASE("The deals behind a figure are a look aside: back on the board its filter holds", "[board]")
{
    BoardFile f;
    const Filter own = Filter::all({Filter::of({u"amount"_s, Condition::Op::Greater, {u"100000"_s}})});
    f.page->setFilter(own);
    REQUIRE(waitFor([&] { return f.names(0) == QStringList{u"Line 3 retrofit"_s}; }));
    auto *crumb = f.page->findChild<QWidget *>(u"crumb"_s);
    REQUIRE(crumb);
    CHECK(crumb->isHidden());
    f.page->drillDown(Filter::all({Filter::of({u"status"_s, Condition::Op::Equal, {u"won"_s}}),
        Filter::of({u"closed_on"_s, Condition::Op::Equal, {u"this quarter"_s}})}));
    REQUIRE(f.page->list());
    CHECK_FALSE(crumb->isHidden());
    QTest::keyClick(f.page->list()->list(), Qt::Key_Escape);
    CHECK(f.page->face() == PipelinePage::Face::Board);
    CHECK(crumb->isHidden());
    CHECK(f.page->filters()->filter() == own);
    CHECK(f.names(0) == QStringList{u"Line 3 retrofit"_s});
    // The list, too, asks what the board asks again.
    f.page->setFace(PipelinePage::Face::List);
    REQUIRE(waitFor([&] { return f.page->list()->model()->isComplete(); }));
    CHECK(f.page->list()->model()->rowCount() == 2);
}

TEST_CASE("A panel that takes room beside the board leaves the current card in view", "[board]")
{
    BoardFile f;
    const int last = 4;
    const Uid deal = f.deal(u"Last one"_s, last, 100);
    REQUIRE(waitFor([&] { return f.names(last).contains(u"Last one"_s); }));
    REQUIRE(f.page->select(deal));
    REQUIRE(f.current() == u"Last one"_s);
    const auto *area = f.page->findChild<QWidget *>(u"boardArea"_s);
    const QWidget *column = f.board()->columns()[last];
    const auto right = [&] { return column->mapTo(f.board(), QPoint(column->width(), 0)).x(); };
    f.page->resize(700, f.page->height());
    CHECK(right() <= area->geometry().right() + 1);
    // In a narrow window it lies over the board.
    f.board()->setCovered(384);
    CHECK(right() <= f.board()->width() - 384);
    f.board()->setCovered(0);
    f.board()->step(0);
    CHECK(right() <= area->geometry().right() + 1);
}
