// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/pictures.h"
#include "tests/ui/shell_fixture.h"

#include "core/workspace/month_end.h"
#include "ui/charts/chartview.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/paper/reportpaper.h"
#include "ui/reports/dayspopup.h"
#include "ui/reports/menubutton.h"
#include "ui/reports/monthenddesk.h"
#include "ui/reports/reportfilter.h"
#include "ui/reports/reportlist.h"
#include "ui/reports/reportsection.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/reportview.h"
#include "ui/shell/pages.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Reports : Window {
    Reports()
    {
        shell->goTo(u"reports"_s);
        page = qobject_cast<ReportsPage *>(shell->pages()->work());
        REQUIRE(page);
    }
    bool isLoaded()
    {
        return waitFor([&] { return page->view()->isLoaded(); });
    }
    void addDeal(const QString &name, qint64 minor, const QDate &closed)
    {
        Uid won;
        for (const Record &stage : workspace->dictionary(u"stage"_s)) {
            if (stage.value(u"kind") == u"won"_s)
                won = stage.id();
        }
        add(u"deal"_s,
            {{u"name"_s, name}, {u"customer"_s, QVariant::fromValue(acme)},
                {u"amount"_s, QVariant::fromValue(Money::of(minor, workspace->currency()))},
                {u"stage"_s, QVariant::fromValue(won)}, {u"opened_on"_s, QDate(2025, 1, 1)},
                {u"closed_on"_s, closed}});
    }
    ReportsPage *page = nullptr;
};

QString sumOf(const ReportView &view)
{
    for (const query::ReportTable &table : view.report().tables) {
        for (const int column : table.columnsOf(query::Role::Figure)) {
            if (table.columns[std::size_t(column)].kind != Kind::Money)
                continue;
            qint64 sum = 0;
            for (const query::ReportRow &row : table.rows)
                sum += row[std::size_t(column)].value<Money>().minor;
            return QString::number(sum);
        }
    }
    return {};
}

} // namespace

TEST_CASE("each report of the catalogue opens with a title, a sentence and its tables", "[reports]")
{
    Reports window;
    const QStringList names = window.page->catalogue()->names();
    REQUIRE(names.size() > 5);
    for (const QString &name : names) {
        INFO(name.toStdString());
        window.page->showReport(name);
        REQUIRE(window.isLoaded());
        CHECK(window.page->view()->name() == name);
        CHECK_FALSE(window.page->view()->about().isEmpty());
        CHECK(window.page->view()->about().endsWith(u'.'));
        const auto &tables = window.page->view()->report().tables;
        REQUIRE_FALSE(tables.empty());
        int shown = 0;
        for (const ReportSection *section : window.page->view()->sections())
            shown += section->isVisibleTo(window.page);
        const bool isEmpty
            = std::ranges::all_of(tables, [](const auto &table) { return table.rows.empty(); });
        CHECK(shown == (isEmpty ? 1 : int(tables.size())));
    }
}

TEST_CASE("arrows walk over the heads of groups, Enter goes into the report and Esc back", "[reports]")
{
    Reports window;
    ReportList *list = window.page->catalogue();
    window.page->focusPage();
    REQUIRE(window.isLoaded());
    const QStringList names = list->names();
    for (int i = 1; i < names.size(); ++i) {
        window.press(list, Qt::Key_Down);
        CHECK(list->currentName() == names[i]);
    }
    window.press(list, Qt::Key_Home);
    CHECK(list->currentName() == names.front());
    REQUIRE(window.isLoaded());
    window.press(list, Qt::Key_Return);
    CHECK(window.page->view()->isAncestorOf(QApplication::focusWidget()));
    window.press(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(list->hasFocus());
    window.press(list, Qt::Key_Slash);
    CHECK(QApplication::focusWidget() == window.page->findChild<MenuButton *>(u"reportRange"_s));
}

TEST_CASE("a chosen range changes the figures and is kept", "[reports]")
{
    Reports window;
    window.addDeal(u"March"_s, 100000, QDate(2026, 3, 5));
    window.addDeal(u"January"_s, 20000, QDate(2026, 1, 5));
    ReportFilter *filter = window.page->view()->filter();
    const auto loaded = hear(window.page->view(), &ReportView::loaded);
    window.page->showReport(u"leaderboard"_s);
    const auto choose = [&](const QString &words) {
        const int before = loaded->count();
        QMenu *menu = filter->makeRangeMenu();
        for (QAction *action : menu->actions()) {
            if (action->text() == words)
                action->trigger();
        }
        delete menu;
        REQUIRE(waitFor([&] { return loaded->count() > before; }));
    };
    choose(u"This month"_s);
    CHECK(sumOf(*window.page->view()) == u"100000"_s);
    choose(u"This year"_s);
    CHECK(sumOf(*window.page->view()) == u"120000"_s);
    CHECK(ReportScope::fromText(window.preferences.dashboardScope(u"reports"_s)).range == u"this_year"_s);
    CHECK(filter->words().front() == u"This year, 1 Jan – 31 Dec 2026"_s);
}

TEST_CASE("what is saved shows in the open report", "[reports]")
{
    Reports window;
    window.page->showReport(u"leaderboard"_s);
    REQUIRE(window.isLoaded());
    const auto loaded = hear(window.page->view(), &ReportView::loaded);
    window.addDeal(u"New"_s, 55500, QDate(2026, 3, 10));
    REQUIRE(waitFor([&] { return sumOf(*window.page->view()) == u"55500"_s; }));
    CHECK(loaded->count() >= 1);
}

TEST_CASE("nothing is asked while nobody looks", "[reports]")
{
    Reports window;
    REQUIRE(window.isLoaded());
    window.shell->goTo(u"customers"_s);
    const auto loaded = hear(window.page->view(), &ReportView::loaded);
    window.addDeal(u"Unseen"_s, 100, QDate(2026, 3, 10));
    settle();
    CHECK(loaded->count() == 0);
    window.shell->goTo(u"reports"_s);
    CHECK(waitFor([&] { return loaded->count() == 1; }));
}

TEST_CASE("a range says its days, and any days can be chosen", "[reports]")
{
    Reports window;
    ReportFilter *filter = window.page->view()->filter();
    auto *button = window.page->findChild<MenuButton *>(u"reportRange"_s);
    CHECK(button->value() == u"This quarter"_s);
    CHECK(button->detail() == u"1 Jan – 31 Mar 2026"_s);
    ReportScope scope;
    scope.range = u"2025-12-20..2026-01-10"_s;
    scope.team = u"East & West"_s;
    filter->setScope(scope);
    CHECK(button->value() == u"20 Dec 2025 – 10 Jan 2026"_s);
    CHECK(button->detail().isEmpty());
    CHECK(ReportScope::fromText(scope.text()) == scope);
    CHECK(filter->query().from == QDate(2025, 12, 20));
    CHECK(filter->query().to == QDate(2026, 1, 10));
    scope.range = u"2026-02"_s;
    filter->setScope(scope);
    CHECK(button->value() == u"Feb 2026"_s);
    auto *popup = new DaysPopup({QDate(2026, 2, 1), QDate(2026, 2, 5)}, window.page);
    const auto chosen = hear(popup, &DaysPopup::chosen);
    popup->findChild<QDateEdit *>(u"daysLast"_s)->setDate(QDate(2026, 1, 1));
    CHECK_FALSE(popup->findChild<QPushButton *>(u"daysApply"_s)->isEnabled());
    popup->findChild<QDateEdit *>(u"daysLast"_s)->setDate(QDate(2026, 2, 9));
    popup->findChild<QPushButton *>(u"daysApply"_s)->click();
    REQUIRE(chosen->count() == 1);
    CHECK(chosen->last<0>() == query::Period{QDate(2026, 2, 1), QDate(2026, 2, 9)});
}

TEST_CASE("a figure opens the list behind it, and the way back ends at the figure", "[reports]")
{
    Reports window;
    window.addDeal(u"First"_s, 100000, QDate(2026, 3, 5));
    window.addDeal(u"Second"_s, 20000, QDate(2026, 2, 5));
    window.addDeal(u"Last year"_s, 20000, QDate(2025, 12, 5));
    window.page->showReport(u"leaderboard"_s);
    REQUIRE(waitFor([&] { return sumOf(*window.page->view()) == u"120000"_s; }));
    ChartView *chart = window.page->view()->sections().front()->picture();
    chart->setFocus();
    REQUIRE_FALSE(chart->told().isEmpty());
    chart->choose(0);
    REQUIRE(waitFor([&] {
        const ListPage *list = window.shell->pages()->list();
        return list && list->model()->isComplete() && list->model()->rowCount() == 2;
    }));
    CHECK(window.shell->place().crumb.startsWith(u"Leaderboard · "_s));
    window.shell->leaveBehind();
    CHECK(window.shell->pages()->work() == window.page);
    CHECK(window.page->view()->name() == u"leaderboard"_s);
    CHECK(chart->hasFocus());
}

TEST_CASE("a report goes on paper as it is shown", "[reports]")
{
    Reports window;
    window.page->showReport(u"win-loss"_s);
    REQUIRE(window.isLoaded());
    const auto paper = window.page->paper();
    REQUIRE(paper->chapters.size() == 1);
    CHECK(paper->chapters.front().title == window.page->view()->report().label);
    CHECK(paper->chapters.front().choices == window.page->view()->choices());
    CHECK(paper->chapters.front().tables.size() == window.page->view()->report().tables.size());
}

TEST_CASE("the month-end offers the month before, keeps its reports and writes one file", "[reports]")
{
    Reports window;
    window.shell->monthEnd()->open();
    MonthEndSheet *sheet = window.shell->monthEnd()->sheet();
    CHECK(sheet->month() == query::Period{QDate(2026, 2, 1), QDate(2026, 2, 28)});
    CHECK(sheet->chosen() == usualMonthEndReports());
    CHECK(sheet->chosen().size() > 3);
    for (QCheckBox *box : sheet->boxes())
        box->setChecked(box->objectName() == u"funnel" || box->objectName() == u"win-loss");
    REQUIRE(setMonthEndReports(*window.workspace, sheet->chosen()));
    CHECK(monthEndReports(*window.workspace) == QStringList{u"funnel"_s, u"win-loss"_s});
    const auto told = hear(window.shell->monthEnd(), &MonthEndDesk::told);
    for (const auto format : {MonthEndSheet::Format::Pdf, MonthEndSheet::Format::Xlsx}) {
        const QString path
            = window.folder.filePath(format == MonthEndSheet::Format::Pdf ? u"m.pdf"_s : u"m.xlsx"_s);
        window.shell->monthEnd()->write(sheet->chosen(), sheet->scope(), format, path);
        const int before = told->count();
        REQUIRE(waitFor([&] { return told->count() > before; }));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(4) == (format == MonthEndSheet::Format::Pdf ? "%PDF" : "PK\3\4"));
        // Nobody else reads it.
        CHECK_FALSE(file.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    }
}

TEST_CASE("the bar below a wide table covers no row", "[reports]")
{
    query::ReportTable table{u"wide"_s, u"Wide"_s, {}};
    query::ReportRow row;
    for (int i = 0; i < 20; ++i) {
        table.columns.push_back({u"c"_s + QString::number(i), u"Column %1"_s.arg(i), Kind::Text});
        row.cells.push_back(u"some words"_s);
    }
    table.rows = {row, row};
    ReportSection section;
    section.setTable(table);
    section.resize(500, 300);
    section.show();
    QCoreApplication::processEvents();
    const auto *rows = section.rows()->findChild<QTableView *>();
    REQUIRE(rows);
    REQUIRE(rows->horizontalScrollBar()->maximum() > 0);
    const QRect last = rows->visualRect(rows->model()->index(1, 0));
    CHECK(rows->viewport()->rect().bottom() >= last.bottom());
}

TEST_CASE("a report that fails is a sheet that says why", "[reports]")
{
    MonthEndChapter chapter{u"sales"_s, u"Sales"_s, {}, {}, {}};
    chapter.error = Error{Error::Code::Busy, u"The figures could not be read."_s, u"It is locked."_s, {}};
    REQUIRE(chapter.tables().size() == 1);
    CHECK(chapter.tables().front().note.contains(u"It is locked."_s));
    CHECK(chapter.titleOf(chapter.tables().front()) == u"Sales"_s);
    chapter.error.reset();
    chapter.report.tables.resize(2);
    chapter.report.tables[1].label = u"By owner"_s;
    CHECK(chapter.tables().size() == 2);
    CHECK(chapter.titleOf(chapter.report.tables[1]) == u"Sales – By owner"_s);
}

TEST_CASE("a stopped month-end says what was ready and leaves no file", "[reports]")
{
    Reports window;
    const MonthEnd wanted{{u"funnel"_s, u"win-loss"_s, u"cycle"_s}, {}};
    const auto stopped
        = monthEndChapters(window.workspace->reads(), wanted, [](qint64 done, qint64) { return done < 2; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(stopped.error().why.contains(u'2'));
    const auto told = hear(window.shell->monthEnd(), &MonthEndDesk::told);
    const QString path = window.folder.filePath(u"never.pdf"_s);
    Job *job = window.shell->monthEnd()->write(wanted.reports, {}, MonthEndSheet::Format::Pdf, path);
    job->cancel();
    REQUIRE(waitFor([&] { return told->count() == 1; }));
    CHECK_FALSE(QFile::exists(path));
    const auto nothing = monthEndChapters(window.workspace->reads(), {});
    REQUIRE_FALSE(nothing);
    CHECK_FALSE(nothing.error().help.isEmpty());
}
