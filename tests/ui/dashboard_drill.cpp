// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure leads to the list it is made of, and the list says the same number.
#include "tests/support/catch.h"
#include "tests/ui/dashboard_support.h"
#include "tests/ui/list_fixture.h"

#include "ui/charts/chartview.h"
#include "ui/dashboard/widgetcard.h"
#include "ui/list/format.h"
#include "ui/list/listfooter.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/shell/pages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// Where the cell stands whose list this is; false for what belongs to the whole.
bool figureOf(const query::ReportTable &table, const query::Behind &behind, QVariant *figure)
{
    for (const query::ReportRow &row : table.rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            const query::Role role = table.columns[column].role;
            // Days are reckoned from the list; they are not its number.
            if (role == query::Role::Figure && !table.columns[column].isDays
                && row.behindOf(column) == behind) {
                *figure = row[column];
                return true;
            }
        }
    }
    return false;
}

Money sumOf(const ListPage *list, const QString &field, const Currency &currency)
{
    const std::vector<Money> sums = list->model()->totals().sums.value(field);
    const auto found = std::ranges::find(sums, currency, &Money::currency);
    return found == sums.end() ? Money::of(0, currency) : *found;
}

// The list that is open is the figure.
void checkList(TeamWindow &w, const query::Behind &behind, const QVariant &figure)
{
    ListPage *list = w.shell->pages()->list();
    CHECK(list->entity() == behind.entity);
    if (behind.sum.isEmpty()) {
        if (figure.metaType().id() == QMetaType::LongLong || figure.metaType().id() == QMetaType::Int)
            CHECK(list->model()->rowCount() == figure.toLongLong());
        return;
    }
    REQUIRE(figure.canConvert<Money>());
    const Money money = figure.value<Money>();
    REQUIRE(waitUntil([&] { return !list->model()->totals().sums.isEmpty() || money.minor == 0; }));
    CHECK(sumOf(list, behind.sum, money.currency).minor == money.minor);
    if (money.minor != 0)
        CHECK(list->findChild<ListFooter *>()->sumsText().contains(format::money(money, w.file->currency())));
}

} // namespace

TEST_CASE("each mark of the team's dashboard opens the list that is its figure", "[dashboard][drill]")
{
    TeamWindow w;
    w.showTeam();
    int opened = 0;
    for (WidgetCard *card : w.page()->cards()) {
        const auto heard = hear(card->chart(), &ChartView::behindRequested);
        const int marks = int(card->chart()->told().size());
        for (int mark = 0; mark<marks; mark += marks> 8 ? 3 : 1) {
            const int before = heard->count();
            card->chart()->choose(mark);
            if (heard->count() == before)
                continue; // nothing is behind it
            INFO(card->title().toStdString() << ", " << heard->last<1>().toStdString());
            const query::Behind behind = heard->last<0>();
            REQUIRE(waitUntil([&] { return w.isBehind(); }));
            QVariant figure;
            if (figureOf(card->report().tables.front(), behind, &figure))
                checkList(w, behind, figure);
            ++opened;
            w.shell->leaveBehind();
            REQUIRE(w.home()->isVisible());
        }
    }
    CHECK(opened > 20);
}

TEST_CASE("a crumb says which figure the list is, and leads back to the very mark", "[dashboard][drill]")
{
    TeamWindow w;
    w.showTeam();
    WidgetCard *won = w.card(u"won-by-month"_s);
    REQUIRE(won);
    ChartView *chart = won->chart();
    chart->setFocus();
    chart->setCurrent(int(chart->told().size()) - 2);
    const int mark = chart->current();
    press(chart, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return w.isBehind(); }));
    ListPage *list = w.shell->pages()->list();
    auto *crumb = list->findChild<Button *>(u"crumb"_s);
    CHECK(crumb->isVisible());
    CHECK(crumb->text() == u"Team"_s);
    QStringList words;
    for (const ui::Label *label : list->findChildren<ui::Label *>())
        words << label->text();
    CHECK(words.contains(won->title() + u", Feb 2026"_s));

    SECTION("by Esc") { press(list->list(), Qt::Key_Escape); }
    SECTION("by a click") { crumb->click(); }
    SECTION("by the way back of the window") { QTest::keyClick(&w.window, Qt::Key_Left, Qt::AltModifier); }
    REQUIRE(waitUntil([&] { return w.home()->isVisible(); }));
    CHECK_FALSE(w.shell->pages()->isBehind());
    CHECK(chart->current() == mark);
    CHECK(QApplication::focusWidget() == chart);
}

TEST_CASE("the way forward shows the list of the figure again", "[dashboard][drill]")
{
    TeamWindow w;
    w.showTeam();
    const query::Behind behind{u"activity"_s, Filter::of({u"kind"_s, Condition::Op::Equal, {u"call"_s}}), {}};
    w.shell->showBehind(behind, u"Team · Calls"_s);
    REQUIRE(waitUntil([&] { return w.isBehind(); }));
    const int calls = w.shell->pages()->list()->model()->rowCount();
    CHECK(calls > 0);
    w.shell->leaveBehind();
    w.shell->showBehind(
        {u"activity"_s, Filter::of({u"kind"_s, Condition::Op::Equal, {u"visit"_s}}), {}}, u"Team · Visits"_s);
    REQUIRE(waitUntil([&] { return w.isBehind(); }));
    CHECK(w.shell->pages()->list()->model()->query().filter.text().contains(u"visit"_s));
    w.shell->leaveBehind();
    CHECK_FALSE(w.shell->pages()->isBehind());
}

TEST_CASE("the list behind a figure leaves the list of the entity alone", "[dashboard][drill]")
{
    TeamWindow w;
    w.shell->goTo(u"customers"_s);
    ListPage *customers = w.shell->pages()->list();
    REQUIRE(waitUntil([&] { return customers->model()->isComplete(); }));
    const query::ListQuery before = customers->model()->query();
    w.shell->goTo(u"home"_s);
    w.showTeam();
    w.shell->showBehind(
        {u"customer"_s, Filter::of({u"grade"_s, Condition::Op::Equal, {u"A"_s}}), {}}, u"Team · A"_s);
    REQUIRE(waitUntil([&] { return w.isBehind(); }));
    CHECK(w.shell->pages()->list() != customers);
    CHECK_FALSE(w.shell->pages()->list()->isEdited());
    w.shell->goTo(u"customers"_s);
    CHECK(w.shell->pages()->list() == customers);
    CHECK(customers->model()->query() == before);
    CHECK_FALSE(w.shell->pages()->isBehind());
}

TEST_CASE("records that the program writes by itself are listed but not changed", "[dashboard][drill]")
{
    TeamWindow w;
    w.showTeam();
    w.shell->showBehind({u"stage_change"_s, {}, {}}, u"Team · Moves"_s);
    REQUIRE(waitUntil([&] { return w.isBehind(); }));
    ListPage *list = w.shell->pages()->list();
    const int rows = list->model()->rowCount();
    REQUIRE(rows > 0);
    const auto made = hear(list, &ListPage::newRequested);
    press(list->list(), Qt::Key_N);
    press(list->list(), Qt::Key_Delete);
    CHECK(made->count() == 0);
    CHECK(list->model()->rowCount() == rows);
}

TEST_CASE("a sum that is no money stands under its list, too", "[dashboard][drill]")
{
    TeamWindow w;
    w.showTeam();
    w.shell->showBehind(
        {u"activity"_s, Filter::of({u"minutes"_s, Condition::Op::NotEmpty, {}}), u"minutes"_s},
        u"Team · Minutes"_s);
    REQUIRE(waitUntil([&] { return w.isBehind(); }));
    ListPage *list = w.shell->pages()->list();
    REQUIRE(list->model()->rowCount() > 0);
    REQUIRE(waitUntil([&] { return !list->model()->otherSum().isEmpty(); }));
    double sum = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const auto record = query::record(w.file->reads(), u"activity"_s, list->model()->idAt(row));
        REQUIRE(record.ok());
        sum += record->value(u"minutes").toDouble();
    }
    CHECK(list->findChild<ListFooter *>()->sumsText().contains(format::decimal(sum)));
}
