// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a report and with each of its tables.
#include "core/exchange/export/table_csv.h"
#include "core/exchange/export/table_xlsx.h"
#include "ui/charts/chartview.h"
#include "ui/paper/paperdesk.h"
#include "ui/reports/reportfilter.h"
#include "ui/reports/reportsection.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/reportview.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QMenu>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QAction *addAct(QMenu *menu, const QString &icon, const QString &words)
{
    return menu->addAction(theme().menuIcon(icon), words);
}

QMenu *makeEmptyMenu(const QString &name, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

QMenu *ReportsPage::makeMenu()
{
    QMenu *menu = makeEmptyMenu(u"reportMenu"_s, this);
    connect(
        addAct(menu, u"file-down"_s, tr("Save as PDF…")), &QAction::triggered, this, &ReportsPage::savePdf);
    connect(addAct(menu, u"file-spreadsheet"_s, tr("Save all tables as Excel…")), &QAction::triggered, this,
        [this] { saveTables(true); });
    connect(addAct(menu, u"table"_s, tr("Save all tables as CSV…")), &QAction::triggered, this,
        [this] { saveTables(false); });
    connect(addAct(menu, u"printer"_s, tr("Print…")), &QAction::triggered, this, &ReportsPage::print);
    menu->addSeparator();
    connect(addAct(menu, u"calendar"_s, tr("Month-end reports…")), &QAction::triggered, this,
        &WorkPage::monthEndRequested);
    return menu;
}

QMenu *ReportsPage::makeTableMenu(ReportSection *section)
{
    QMenu *menu = makeEmptyMenu(u"reportTableMenu"_s, this);
    const auto file = [&](const QString &icon, const QString &words, ChartFile kind) {
        connect(addAct(menu, icon, words), &QAction::triggered, this,
            [this, section, kind] { saveChart(section, kind); });
    };
    file(u"file-spreadsheet"_s, tr("Save as Excel…"), ChartFile::Xlsx);
    file(u"table"_s, tr("Save as CSV…"), ChartFile::Csv);
    if (section->table().picture != query::Picture::Table) {
        file(u"chart-column"_s, tr("Save the picture as PNG…"), ChartFile::Png);
        file(u"chart-line"_s, tr("Save the picture as SVG…"), ChartFile::Svg);
    }
    menu->addSeparator();
    connect(addAct(menu, u"copy"_s, tr("Copy")), &QAction::triggered, this, [this, section] {
        copyChart(pictureOf(section));
        Q_EMIT told(tr("%1 copied").arg(section->table().label));
    });
    return menu;
}

ChartPicture ReportsPage::pictureOf(const ReportSection *section) const
{
    ChartPicture picture;
    picture.table = section->table();
    picture.picture = picture.table.picture;
    picture.title = m_view->report().label + u" · "_s + picture.table.label;
    picture.subtitle = m_view->choices().join(u" · "_s);
    const auto &tables = m_view->report().tables;
    if (picture.picture == query::Picture::Number && tables.size() > 1)
        picture.line = tables[1];
    picture.size = QSize(760, std::max(200, ChartView::heightFor(picture.table, picture.picture, 728) + 60));
    return picture;
}

void ReportsPage::saveChart(const ReportSection *section, ChartFile kind)
{
    const ChartPicture picture = pictureOf(section);
    const PaperDesk::Format format = kind == ChartFile::Csv ? PaperDesk::csv()
        : kind == ChartFile::Xlsx                           ? PaperDesk::xlsx()
        : kind == ChartFile::Svg                            ? PaperDesk::svg()
                                                            : PaperDesk::png();
    m_desk->askPath(picture.title, format,
        [this, picture, kind](const QString &path) { tell(writeChart(path, kind, picture), path); });
}

void ReportsPage::saveTables(bool isBook)
{
    const query::Report report = m_view->report();
    m_desk->askPath(report.label, isBook ? PaperDesk::xlsx() : PaperDesk::csv(),
        [this, report, isBook](const QString &path) {
            tell(isBook ? exchange::writeTableXlsxFile(path, report.tables)
                        : exchange::writeTableCsvFile(path, report.tables),
                path);
        });
}

void ReportsPage::tell(const Result<void> &done, const QString &path)
{
    if (done)
        Q_EMIT told(tr("Written to %1").arg(QFileInfo(path).fileName()));
    else
        Q_EMIT errorRaised(done.error());
}

} // namespace rapport::ui
