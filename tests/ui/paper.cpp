// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paper_support.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// Pictures in a PDF are drawn, so that they stay sharp and their words can be found.
void checkVectors(const QByteArray &pdf)
{
    CHECK(pdf.startsWith("%PDF"));
    CHECK_FALSE(pdf.contains("/Subtype /Image"));
    CHECK_FALSE(pdf.contains("/Subtype/Image"));
    CHECK(pdf.contains("/FontFile")); // the letters travel along
}

} // namespace

TEST_CASE("a report on paper has every row once and its head on each page", "[paper]")
{
    QByteArray bytes;
    const QStringList pages = pagesOf(reportPaper({monthTable(), longTable(90)}, u"Long report"_s), &bytes);
    checkVectors(bytes);
    if (pages.isEmpty())
        return;
    REQUIRE(pages.size() > 3);
    const QString all = pages.join(QString());
    for (int i = 0; i < 90; ++i) {
        INFO(i);
        CHECK(all.count(u"Row-%1-end"_s.arg(i)) == 1);
    }
    for (int i = 0; i < pages.size(); ++i) {
        INFO("page " << i + 1);
        CHECK(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        if (pages[i].contains(u"-end"_s))
            CHECK(pages[i].contains(u"Amount won"_s));
        if (i > 0)
            CHECK(pages[i].contains(u"Long report"_s)); // whose page it is
    }
    CHECK(pages.front().contains(u"This quarter, 1 Jan – 31 Mar 2026"_s));
    CHECK(pages.front().contains(u"What the test is about."_s));
}

TEST_CASE("words and figures of a report can be found in both languages", "[paper]")
{
    query::ReportTable table = funnelTable();
    table.label = u"销售漏斗（按阶段）"_s;
    QByteArray bytes;
    const QStringList pages = pagesOf(reportPaper({table, monthTable()}, u"月度报表"_s), &bytes);
    checkVectors(bytes);
    if (pages.isEmpty())
        return;
    const QString all = pages.join(QString());
    for (const QString &part : {u"月度报表"_s, u"销售漏斗（按阶段）"_s, u"初步接触"_s, u"商务谈判"_s,
             u"184"_s, u"Won revenue by month"_s, u"$180,000"_s}) {
        INFO(part.toStdString());
        CHECK(all.contains(part));
    }
}

TEST_CASE("a table too wide for an upright page lies, and still shows each figure", "[paper]")
{
    query::ReportTable wide = longTable(3);
    while (wide.columns.size() < 12) {
        wide.columns.push_back(wide.columns[2]);
        wide.columns.back().label = u"Figure %1"_s.arg(wide.columns.size());
        for (query::ReportRow &row : wide.rows)
            row.cells.push_back(row.cells[2]);
    }
    const ReportPaper paper = reportPaper({wide}, u"Wide report"_s);
    CHECK(ReportPaper::orientationOf(paper.chapters.front()) == QPageLayout::Landscape);
    CHECK(ReportPaper::orientationOf(reportPaper({monthTable()}, u"Upright"_s).chapters.front())
        == QPageLayout::Portrait);
    const QStringList pages = pagesOf(paper);
    if (!pages.isEmpty())
        CHECK(pages.join(QString()).count(u"$999,863"_s) == 9);
}

TEST_CASE("a book of reports begins with its contents, each with its page", "[paper]")
{
    ReportPaper paper = reportPaper({monthTable(), longTable(40)}, u"First chapter"_s);
    paper.title = u"Month-end 2026-02"_s;
    paper.chapters.push_back(
        ReportPaper::chapterOf({u"second"_s, u"Second chapter"_s, {funnelTable()}}, {}, {}));
    ReportPaper::Chapter failed;
    failed.title = u"Third chapter"_s;
    failed.problem = u"The figures could not be read. The file is locked."_s;
    paper.chapters.push_back(failed);
    paper.cover = ReportPaper::Cover{
        u"Northlight Supply"_s, u"Month-end reports"_s, u"Feb 2026"_s, {u"Made by Maya Chen"_s}};
    const QStringList pages = pagesOf(paper);
    if (pages.isEmpty())
        return;
    for (const QString &part : {u"Northlight Supply"_s, u"Feb 2026"_s, u"Made by Maya Chen"_s})
        CHECK(pages.front().contains(part));
    for (const QString &title : {u"First chapter"_s, u"Second chapter"_s, u"Third chapter"_s}) {
        INFO(title.toStdString());
        int page = 0; // where its title stands large, before any head names it
        for (int i = 1; i < pages.size() && page == 0; ++i) {
            if (pages[i].contains(title))
                page = i + 1;
        }
        REQUIRE(page > 0);
        const QStringList lines = pages.front().split(u'\n');
        const auto line
            = std::ranges::find_if(lines, [&](const QString &one) { return one.contains(title); });
        REQUIRE(line != lines.end());
        CHECK(line->trimmed().endsWith(u' ' + QString::number(page)));
    }
    CHECK(pages.back().contains(u"The file is locked."_s));
}

TEST_CASE("a dashboard on paper has each card with its words, and says what was converted", "[paper]")
{
    QByteArray bytes;
    const QStringList pages = pagesOf(dashboardPaper(), &bytes);
    checkVectors(bytes);
    if (pages.isEmpty())
        return;
    CHECK(pages.size() == 1);
    for (const QString &part : {u"Team board"_s, u"This quarter, 1 Jan – 31 Mar 2026"_s, u"Tile 4"_s,
             u"Won revenue"_s, u"销售漏斗"_s, u"Converted at the rates"_s, u"Page 1 of 1"_s}) {
        INFO(part.toStdString());
        CHECK(pages.front().contains(part));
    }
}

TEST_CASE("a dashboard higher than a page goes on without tearing a card", "[paper]")
{
    DashboardPaper paper = dashboardPaper();
    paper.title = u"Tall"_s;
    for (int i = 0; i < 8; ++i) {
        DashboardPaper::Item item = paper.items[5];
        item.title = u"Card-%1-end"_s.arg(i);
        item.grid = QRect(i % 2 * 30, 16 + i / 2 * 8, 30, 8);
        paper.items.push_back(item);
    }
    const QStringList pages = pagesOf(paper);
    if (pages.isEmpty())
        return;
    CHECK(pages.size() > 1);
    for (int i = 0; i < 8; ++i)
        CHECK(pages.join(QString()).count(u"Card-%1-end"_s.arg(i)) == 1);
    for (const QString &page : pages)
        CHECK(page.contains(u"Team board"_s));
}

TEST_CASE("an empty report is a sentence, and stopping leaves no file", "[paper]")
{
    const ReportPaper empty = reportPaper({monthTable(0)}, u"Empty"_s);
    const QStringList pages = pagesOf(empty);
    if (!pages.isEmpty())
        CHECK(pages.front().contains(u"There are no figures for this choice."_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"never.pdf"_s);
    const auto stopped = empty.save(path, [](int, int) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK_FALSE(QFile::exists(path));
}
