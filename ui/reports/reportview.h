// SPDX-License-Identifier: GPL-3.0-or-later
// A report to read: title, what it is about, the menus that choose, and its tables as cards. It asks on the
// reader thread; what is shown stays until the new figures are there, another report begins with ghosts, and
// what nobody waits for any more is cancelled.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/reports/reportscope.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace rapport::ui {

class Banner;
class Label;
class ReportFilter;
class ReportSection;

class ReportView final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportView(Workspace &workspace, QWidget *parent = nullptr);

    void show(const QString &report);
    QString name() const { return m_name; }
    const query::Report &report() const { return m_report; }
    QString about() const;
    QStringList choices() const; // in words, those that this report minds
    ReportFilter *filter() const { return m_filter; }
    const QList<ReportSection *> &sections() const { return m_sections; }
    bool isLoaded() const { return m_isLoaded; } // the figures or a sentence
    bool hasFigures() const { return m_isLoaded && !m_report.tables.empty(); }
    // Figures are asked only while somebody looks.
    void setActive(bool active);
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void loaded();
    void behindRequested(const rapport::query::Behind &behind, const QString &what);
    void menuRequested(rapport::ui::ReportSection *section, QWidget *anchor);

private:
    void build();
    void ask();
    void take(Result<query::Report> report);
    void showWaiting();
    void showReport();
    void committed(const Commit &commit);
    ReportSection *section(int at);

    Workspace &m_workspace;
    QString m_name;
    query::Report m_report;
    Label *m_title, *m_about;
    ReportFilter *m_filter;
    Banner *m_problem;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QList<ReportSection *> m_sections; // made as they are needed, and kept
    Ticket m_ticket;
    QTimer m_soon;
    bool m_isLoaded = false, m_isStale = false, m_isActive = false;
};

} // namespace rapport::ui
