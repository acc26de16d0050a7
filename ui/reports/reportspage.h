// SPDX-License-Identifier: GPL-3.0-or-later
// The reports: the catalogue at the left, the chosen report at the right. Arrows walk through the list, Enter
// goes into the report, / to its menus, Ctrl+P prints.
#pragma once

#include "ui/charts/chartfiles.h"
#include "ui/reports/reportscope.h"
#include "ui/shell/workpage.h"

class QMenu;

namespace rapport::ui {

class IconButton;
class PaperDesk;
class Preferences;
class ReportList;
class ReportPaper;
class ReportSection;
class ReportView;

class ReportsPage final : public WorkPage
{
    Q_OBJECT
public:
    ReportsPage(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);

    void focusPage() override;
    void showReport(const QString &name);
    ReportList *catalogue() const { return m_list; }
    ReportView *view() const { return m_view; }
    std::shared_ptr<ReportPaper> paper() const; // of what is shown
    QMenu *makeMenu(); // what can be done with the report
    QMenu *makeTableMenu(ReportSection *section);
    void print();
    void savePdf();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *buildHead();
    void saveTables(bool isBook); // all of the report in one file: a workbook, else CSV
    void saveChart(const ReportSection *section, ChartFile kind);
    ChartPicture pictureOf(const ReportSection *section) const;
    void follow();
    void tell(const Result<void> &done, const QString &path);

    Workspace &m_workspace;
    Preferences &m_preferences;
    ReportList *m_list;
    ReportView *m_view;
    PaperDesk *m_desk;
    IconButton *m_print = nullptr, *m_more = nullptr;
};

} // namespace rapport::ui
