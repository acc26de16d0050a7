// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paper_support.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <iostream>

namespace rapport::test {

using namespace Qt::Literals::StringLiterals;
using query::Picture;
using query::ReportColumn;
using query::ReportTable;
using Role = query::Role;

namespace {

QVariant dollars(qint64 whole)
{
    return QVariant::fromValue(Money::of(whole * 100, Currency::fromCode(u"USD")));
}

ReportColumn column(const QString &label, Kind kind, Role role)
{
    ReportColumn made;
    made.key = label.toLower();
    made.label = label;
    made.kind = kind;
    made.role = role;
    return made;
}

} // namespace

ReportTable monthTable(int months)
{
    ReportTable table{u"months"_s, u"Won revenue by month"_s,
        {column(u"Month"_s, Kind::Text, Role::Name), column(u"Deals"_s, Kind::Integer, Role::Detail),
            column(u"Won"_s, Kind::Money, Role::Figure), column(u"Target"_s, Kind::Money, Role::Target)}};
    for (int i = 0; i < months; ++i) {
        query::ReportRow row{
            u"Month %1"_s.arg(i + 1), 4 + i % 5, dollars(120000 + i * 17000 % 90000), dollars(180000)};
        row.isContext = i < months - 3;
        table.rows.push_back(row);
    }
    table.picture = Picture::Columns;
    return table;
}

ReportTable funnelTable()
{
    ReportTable table{u"steps"_s, u"Sales funnel"_s,
        {column(u"Stage"_s, Kind::Text, Role::Name), column(u"Entered"_s, Kind::Integer, Role::Figure)}};
    const std::pair<const char16_t *, int> steps[]
        = {{u"初步接触", 184}, {u"需求确认", 118}, {u"方案报价", 76}, {u"商务谈判", 47}, {u"赢单", 31}};
    for (const auto &[stage, count] : steps)
        table.rows.push_back({QString::fromUtf16(stage), count});
    table.picture = Picture::Funnel;
    return table;
}

ReportTable longTable(int rows, const QString &name)
{
    ReportTable table{name.toLower(), name + u" by row"_s,
        {column(u"Customer"_s, Kind::Text, Role::Name),
            column(u"Reason in words"_s, Kind::Text, Role::Detail),
            column(u"Amount won"_s, Kind::Money, Role::Figure),
            column(u"Share"_s, Kind::Percent, Role::Detail)}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({u"%1-%2-end"_s.arg(name).arg(i),
            u"It took longer than planned, and another offer came in between."_s.repeated(1 + i % 3),
            dollars(1000000 - i * 137), 12.5});
    return table;
}

ReportTable numberTable(const QString &label, qint64 minor)
{
    ReportTable table{u"number"_s, label,
        {column(label, Kind::Money, Role::Figure), column(u"Before"_s, Kind::Money, Role::Before)}};
    table.rows.push_back({dollars(minor), dollars(minor * 9 / 10)});
    table.picture = Picture::Number;
    return table;
}

ui::ReportPaper reportPaper(std::vector<ReportTable> tables, const QString &title)
{
    ui::ReportPaper paper;
    paper.title = title;
    paper.foot = u"Northlight Supply · Maya Chen"_s;
    query::Report report{u"test"_s, title, std::move(tables)};
    paper.chapters.push_back(ui::ReportPaper::chapterOf(
        report, u"What the test is about."_s, {u"This quarter, 1 Jan – 31 Mar 2026"_s, u"All teams"_s}));
    return paper;
}

ui::DashboardPaper dashboardPaper()
{
    ui::DashboardPaper paper;
    paper.title = u"Team"_s;
    paper.heading = u"Team board"_s;
    paper.foot = u"Northlight Supply"_s;
    paper.choices = {u"This quarter, 1 Jan – 31 Mar 2026"_s, u"All teams"_s};
    const auto add = [&](const QString &title, QRect grid, ReportTable table) {
        const Picture picture = table.picture;
        paper.items.push_back({title, u"by month"_s, grid, {{}, title, {std::move(table)}}, picture});
    };
    for (int i = 0; i < 5; ++i)
        add(u"Tile %1"_s.arg(i), QRect(i * 12, 0, 12, 2), numberTable(u"Tile %1"_s.arg(i), 684200 + i));
    add(u"Won revenue"_s, QRect(0, 2, 30, 7), monthTable());
    ReportTable converted = funnelTable();
    converted.note = u"Converted at the rates of 31 Mar 2026"_s;
    add(u"销售漏斗"_s, QRect(30, 2, 30, 7), converted);
    add(u"Rows"_s, QRect(0, 9, 60, 7), longTable(5));
    return paper;
}

QStringList pagesOf(const ui::Paper &paper, QByteArray *bytes)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    const auto count = paper.save(path);
    REQUIRE(count);
    if (const QString keep = qEnvironmentVariable("RAPPORT_PICTURES"); !keep.isEmpty())
        QFile::copy(path, keep + u'/' + paper.title + u".pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    if (bytes)
        *bytes = file.readAll();
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty()) {
        std::cout << "skipped: there is no pdftotext (package poppler-utils)\n";
        return {};
    }
    QProcess process;
    process.start(program, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    const QStringList pages
        = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    CHECK(pages.size() == *count);
    return pages;
}

} // namespace rapport::test
