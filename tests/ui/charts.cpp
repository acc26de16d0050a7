// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart leads to, says and holds, by mouse, by keys and for a screen reader.
#include "tests/support/catch.h"
#include "tests/support/wait.h"
#include "tests/ui/charts_fixture.h"

#include "core/base/translations.h"
#include "ui/charts/charttable.h"
#include "ui/charts/deltacolour.h"
#include "ui/charts/kpitile.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QMenu>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;
using query::Picture;

namespace {

struct Shown {
    explicit Shown(const query::ReportTable &table, Picture picture, QSize size = {560, 320})
    {
        words.install(u"en"_s);
        look.apply();
        QObject::connect(&view, &ChartView::behindRequested, &view,
            [this](const query::Behind &behind, const QString &name) {
                asked << behind.filter.text() + u" | "_s + behind.sum;
                title = name;
            });
        view.resize(size);
        view.setTable(table, picture);
        view.show();
        view.activateWindow();
        settle();
    }
    void tab()
    {
        view.clearFocus();
        view.setFocus(Qt::TabFocusReason);
    }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(
            QApplication::focusWidget() ? QApplication::focusWidget() : &view, Qt::Key(key), with);
    }

    Translations words;
    Theme look;
    ChartView view;
    QStringList asked;
    QString title;
};

} // namespace

TEST_CASE("every mark of every picture opens its own list", "[charts]")
{
    for (const ChartCase &chart : designedCharts(false)) {
        INFO(chart.name.toStdString());
        Shown shown(chart.report.tables.front(), chart.picture, chart.size);
        const int marks = int(shown.view.told().size());
        REQUIRE(marks > 0);
        QStringList expected;
        for (int i = 0; i < marks; ++i) {
            shown.asked.clear();
            QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.view.boxOf(i).center());
            REQUIRE(shown.asked.size() == 1);
            CHECK_FALSE(expected.contains(shown.asked.front()));
            expected << shown.asked.front();
            CHECK_FALSE(shown.title.isEmpty());
        }
        // And no list is left out.
        QSet<QString> behinds;
        const auto &table = chart.report.tables.front();
        for (const query::ReportRow &row : table.rows) {
            for (const int column : table.columnsOf(query::Role::Figure))
                behinds.insert(row.behindOf(std::size_t(column)).filter.text());
        }
        CHECK(behinds.size() == marks);
    }
}

TEST_CASE("the arrows walk through a chart and Enter opens the list", "[charts]")
{
    Shown shown(wonByMonth(12, false), Picture::Columns);
    shown.tab();
    CHECK(shown.view.current() == 0);
    shown.press(Qt::Key_End);
    shown.press(Qt::Key_Left);
    CHECK(shown.view.current() == 10);
    shown.press(Qt::Key_Return);
    CHECK(shown.title == u"Won revenue, Feb 2026");
    REQUIRE(shown.asked.size() == 1);
    CHECK(shown.asked.front() == u"name = \"Feb 2026\" | amount");
    shown.press(Qt::Key_Home);
    shown.press(Qt::Key_Left);
    CHECK(shown.view.current() == 0);
}

TEST_CASE("in stacked bars up and down change the person, left and right the kind", "[charts]")
{
    Shown shown(activitiesOf(6, false), Picture::StackedBars, {344, 280});
    shown.tab();
    shown.press(Qt::Key_Down);
    CHECK(shown.view.told().at(shown.view.current()).startsWith(u"Sofia Marín: Calls"));
    shown.press(Qt::Key_Right);
    CHECK(shown.view.told().at(shown.view.current()).startsWith(u"Sofia Marín: Visits"));
    shown.press(Qt::Key_Down);
    CHECK(shown.view.told().at(shown.view.current()).startsWith(u"Tom Becker: Visits"));
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Up);
    CHECK(shown.view.told().at(shown.view.current()).startsWith(u"Maya Chen: Visits"));
}

TEST_CASE("a mark says its figure, its share of the target and what a click opens", "[charts]")
{
    Shown shown(wonByMonth(12, false), Picture::Columns);
    shown.view.setCurrent(10);
    CHECK(shown.view.told().at(10) == u"Feb 2026, $271,400, 97% of target");
    auto *tip = shown.view.window()->findChild<QWidget *>(u"chartTip"_s);
    REQUIRE(tip);
    CHECK(tip->isVisible());
    CHECK(tip->accessibleName().contains(u"97% of target"));
    CHECK(tip->accessibleName().contains(u"12 deal"));
    QTest::mouseMove(&shown.view, QPoint(2, 2));
    settle();
    shown.view.setCurrent(-1);
    CHECK_FALSE(tip->isVisible());
}

TEST_CASE("Alt+T shows the table and gives the picture back", "[charts]")
{
    Shown shown(wonByMonth(12, false), Picture::Columns);
    shown.tab();
    shown.press(Qt::Key_T, Qt::AltModifier);
    REQUIRE(shown.view.showsTable());
    auto *table = shown.view.findChild<ChartTable *>();
    REQUIRE(table);
    CHECK(table->isVisible());
    CHECK(table->model()->rowCount() == 12);
    CHECK(table->model()->index(10, 2).data().toString() == u"$271,400");
    CHECK(shown.view.legend().empty());
    table->setCurrentIndex(table->model()->index(10, 2));
    shown.press(Qt::Key_Return);
    CHECK(shown.title == u"Won revenue, Feb 2026");
    shown.press(Qt::Key_T, Qt::AltModifier);
    CHECK_FALSE(shown.view.showsTable());
    CHECK_FALSE(table->isVisible());
    CHECK(shown.view.legend().size() == 3);
}

TEST_CASE("a screen reader hears all figures and the mark under the cursor", "[charts]")
{
    Shown shown(wonByMonth(12, false), Picture::Columns);
    CHECK(shown.view.accessibleName() == u"Won revenue");
    for (const QString &figure : {u"$168,200"_s, u"$271,400"_s, u"$171,300"_s})
        CHECK(shown.view.accessibleDescription().contains(figure));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&shown.view);
    REQUIRE(access);
    REQUIRE(access->childCount() == 12);
    CHECK(access->child(10)->text(QAccessible::Name) == u"Feb 2026, $271,400, 97% of target");
    shown.tab();
    shown.view.setCurrent(10);
    CHECK(access->child(10)->state().focused);
    CHECK(access->focusChild() == access->child(10));
    access->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(shown.title == u"Won revenue, Jul 2025");
}

TEST_CASE("new figures leave the highlight where it was", "[charts]")
{
    Shown shown(wonByMonth(12, false), Picture::Columns);
    shown.view.setCurrent(10);
    shown.view.setTable(wonByMonth(13, false), Picture::Columns);
    REQUIRE(shown.view.current() == 11);
    CHECK(shown.view.told().at(11).startsWith(u"Feb 2026"));
    shown.view.setTable(wonByMonth(1, false), Picture::Columns);
    CHECK(shown.view.current() == -1);
}

TEST_CASE("a chart without figures says so, and no figure means no list", "[charts]")
{
    query::ReportTable empty = wonByMonth(3, false);
    empty.rows.clear();
    Shown shown(empty, Picture::Columns);
    CHECK(shown.view.told().isEmpty());
    CHECK(shown.view.accessibleDescription() == u"Nothing in this range");
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.view.rect().center());
    shown.tab();
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Return);
    CHECK(shown.asked.isEmpty());
    shown.view.setSentence(u"No pipeline yet"_s);
    CHECK(shown.view.accessibleDescription() == u"No pipeline yet");
    shown.view.setWaiting();
    CHECK(shown.view.accessibleDescription() == u"Figures are on their way");
}

TEST_CASE("figures that are all nothing say so; beside a target they are shown", "[charts]")
{
    query::ReportTable zero = sourcesOf({0, 0, 0}, false);
    for (const Picture picture : {Picture::Columns, Picture::Bars, Picture::Ring, Picture::Funnel}) {
        Shown shown(zero, picture);
        CHECK(shown.view.accessibleDescription() == u"Nothing in this range");
    }
    query::ReportTable missed = wonByMonth(3, false);
    for (query::ReportRow &row : missed.rows)
        row[2] = moneyCell(0, u"USD"_s);
    CHECK(Shown(missed, Picture::Columns).view.told().size() == 3);
    CHECK(Shown(zero, Picture::Number).view.told().size() == 1);
}

TEST_CASE("no mark stays lit when the focus leaves, and a menu gives it back", "[charts]")
{
    Shown shown(wonByMonth(12, false), Picture::Columns);
    shown.tab();
    shown.view.setCurrent(4);
    QFocusEvent out(QEvent::FocusOut, Qt::PopupFocusReason), in(QEvent::FocusIn, Qt::PopupFocusReason);
    QApplication::sendEvent(&shown.view, &out);
    CHECK(shown.view.current() == -1);
    QApplication::sendEvent(&shown.view, &in);
    CHECK(shown.view.current() == 4);
    QFocusEvent away(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(&shown.view, &away);
    QApplication::sendEvent(&shown.view, &in);
    CHECK(shown.view.current() == -1);
}

TEST_CASE("of several currencies one is drawn and the others stand in words", "[charts]")
{
    for (const Picture picture : {Picture::Columns, Picture::Bars, Picture::Ring, Picture::Number}) {
        query::ReportTable mixed = wonByMonth(3, false);
        mixed.rows.push_back({u"Mar 2026"_s, 2LL, moneyCell(5000000, u"EUR"_s), QVariant()});
        mixed.rows.push_back({u"Mar 2026"_s, 2LL, moneyCell(2000000, u"EUR"_s), QVariant()});
        Shown shown(mixed, picture);
        CHECK_FALSE(shown.view.told().join(u';').contains(u"€"));
        CHECK(shown.view.accessibleDescription().contains(u"€7M"));
    }
}

TEST_CASE("currencies in columns of their own are not stacked on each other", "[charts]")
{
    query::ReportTable mixed = wonByMonth(3, false);
    mixed.columns[3].role = query::Role::Figure;
    for (query::ReportRow &row : mixed.rows)
        row[3] = moneyCell(1000000, u"EUR"_s);
    Shown shown(mixed, Picture::Stacked);
    CHECK(shown.view.told().size() == 3);
    CHECK_FALSE(shown.view.told().join(u';').contains(u"€"));
    CHECK(shown.view.accessibleDescription().contains(u"€3M"));
}

TEST_CASE("of two hundred people those with room are shown and the rest leads to the table", "[charts]")
{
    for (const Picture picture : {Picture::Leaderboard, Picture::Bars, Picture::StackedBars, Picture::Ring}) {
        Shown shown(picture == Picture::StackedBars ? activitiesOf(200, false) : leadersOf(200, false),
            picture, {344, 280});
        const int marks = int(shown.view.told().size());
        CHECK(marks < 60);
        for (int i = 0; i < marks; ++i)
            CHECK(shown.view.rect().contains(shown.view.boxOf(i)));
        shown.view.choose(marks - 1);
        CHECK(shown.asked.isEmpty());
        CHECK(shown.view.showsTable());
        CHECK(shown.view.findChild<ChartTable *>()->model()->rowCount() == 200);
    }
}

TEST_CASE("hard data keeps every mark inside the chart, at any size", "[charts]")
{
    for (const ChartCase &chart : hardCharts(false)) {
        for (const QSize size : {QSize(120, 80), QSize(360, 240), QSize(900, 200)}) {
            Shown shown(chart.report.tables.front(), chart.picture, size);
            INFO(chart.name.toStdString() << " " << size.width());
            shown.view.grab();
            if (chart.picture == Picture::Table || size.width() == 120)
                continue;
            for (int i = 0; i < int(shown.view.told().size()); ++i)
                CHECK(shown.view.rect().adjusted(-1, -1, 1, 1).contains(shown.view.boxOf(i)));
        }
    }
}

TEST_CASE("good and bad have their colour, or every rise is red", "[charts]")
{
    Theme look;
    using query::Better;
    CHECK(deltaRole(Better::More, 1) == Role::Success);
    CHECK(deltaRole(Better::More, -1) == Role::Danger);
    CHECK(deltaRole(Better::Less, -1) == Role::Success);
    CHECK(deltaRole(Better::Less, 1) == Role::Danger);
    CHECK(deltaRole(Better::Neither, 1) == Role::TextMuted);
    CHECK(deltaRole(Better::More, 0) == Role::TextMuted);
    int repaints = 0;
    QObject::connect(&theme(), &Theme::changed, &look, [&] { ++repaints; });
    setDeltaScheme(DeltaScheme::RiseRed);
    CHECK(repaints == 1);
    CHECK(deltaRole(Better::More, 1) == Role::Danger);
    CHECK(deltaRole(Better::More, -1) == Role::Success);
    CHECK(deltaRole(Better::Less, 1) == Role::Danger);
    setDeltaScheme(DeltaScheme::GoodBad);
}

TEST_CASE("a tile tells its figure and how it differs from the time before", "[charts]")
{
    Translations words;
    words.install(u"en"_s);
    Theme look;
    look.apply();
    KpiTile tile(u"won"_s);
    tile.setTitle(u"Won revenue"_s);
    tile.setReport(tileOf(u"Won revenue"_s, 684200, 609260, query::Better::More, Kind::Money, false));
    tile.resize(228, 92);
    tile.show();
    settle();
    CHECK(tile.chart()->accessibleDescription() == u"Won revenue, $684,200, +12.3% vs. Q4");
    QString title;
    QObject::connect(&tile, &ChartCard::behindRequested, &tile,
        [&](const query::Behind &, const QString &name) { title = name; });
    QTest::mouseClick(&tile, Qt::LeftButton, {}, QPoint(40, 20));
    CHECK(title == u"Won revenue");
    title.clear();
    tile.chart()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tile.chart(), Qt::Key_Return);
    CHECK(title == u"Won revenue");
}

TEST_CASE("the menu of a card offers the table, a copy and four kinds of file", "[charts]")
{
    Translations words;
    words.install(u"en"_s);
    ChartCard card(u"months"_s);
    card.setTitle(u"Won revenue"_s);
    card.setTable(wonByMonth(12, false), Picture::Columns);
    bool isShown = false;
    QObject::connect(&card, &ChartCard::menuShown, &card, [&](QMenu *) { isShown = true; });
    const std::unique_ptr<QMenu> menu(card.makeMenu());
    CHECK(isShown);
    QStringList offered;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            offered << action->text();
    }
    CHECK(offered.size() == 6);
    menu->actions().front()->trigger();
    CHECK(card.chart()->showsTable());
}
