// SPDX-License-Identifier: GPL-3.0-or-later
// What the month-end file holds: the month, whose figures, and which reports. The choice of reports is kept
// for the whole team when the file is made.
#pragma once

#include "core/workspace/month_end.h"
#include "ui/reports/reportscope.h"
#include "ui/widgets/sidesheet.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace rapport::ui {

class Banner;
class Button;
class Label;
class ReportFilter;

class MonthEndSheet final : public SideSheet
{
    Q_OBJECT
public:
    enum class Format { Pdf, Xlsx };

    MonthEndSheet(Workspace &workspace, QWidget *host);

    void openFor(const QDate &today);
    query::Period month() const;
    QStringList chosen() const; // names of reports
    ReportScope scope() const; // its range is the month

    QComboBox *monthBox() const { return m_month; }
    const QList<QCheckBox *> &boxes() const { return m_boxes; }

Q_SIGNALS:
    void accepted(rapport::ui::MonthEndSheet::Format format);

private:
    QWidget *makeFooter();
    void build();
    void addReports(QVBoxLayout *column);
    void fillMonths(const QDate &today);
    void follow();
    void accept(Format format);

    Workspace &m_workspace;
    QComboBox *m_month;
    ReportFilter *m_filter;
    Label *m_count;
    Banner *m_problem;
    Button *m_pdf = nullptr, *m_xlsx = nullptr;
    QList<QCheckBox *> m_boxes;
};

} // namespace rapport::ui
