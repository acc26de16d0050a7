// SPDX-License-Identifier: GPL-3.0-or-later
// One dashboard at a time: its cards, and what they look at. Figures are asked card by card on the reader
// thread, in reading order; old ones stay until the new are there, and what was asked for a former range is
// cancelled. After a commit only the cards it can concern ask again. The window around shows tools() in its
// head.
#pragma once

#include "ui/dashboard/dashboards.h"
#include "ui/reports/reportscope.h"
#include "ui/shell/workpage.h"

#include <QPointer>
#include <QTimer>

class QMenu;
class QScrollArea;
class QStackedWidget;

namespace rapport::ui {

class DashboardGrid;
class EmptyState;
class GridEditor;
class IconButton;
class PaperDesk;
class Preferences;
class ReportFilter;
class WidgetCard;
class WidgetEditor;

class DashboardPage final : public WorkPage
{
    Q_OBJECT
public:
    DashboardPage(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);
    ~DashboardPage() override;

    void showDashboard(const QString &handle); // dashboards.h
    const ShownDashboard &dashboard() const { return m_shown; }
    QWidget *tools() const { return m_tools; }
    const ReportScope &scope() const { return m_scope; }
    void setScope(const ReportScope &scope);
    const QList<WidgetCard *> &cards() const;
    DashboardGrid *grid() const { return m_grid; }
    bool isComplete() const; // every card has its figures or a reason why not

    void setEditing(bool editing);
    bool isEditing() const { return m_editor != nullptr; }
    GridEditor *editor() const { return m_editor; }
    WidgetEditor *widgetEditor(); // made on first use
    void editWidget(int card);
    void addWidget();
    void removeWidget(int card);
    QMenu *makeMenu(); // what can be done with the dashboard; deletes itself
    QMenu *makeNewMenu(QWidget *parent);
    void newDashboard(const QString &templateKey); // empty: with nothing on it

    void print(bool asPdf);

    void focusPage() override;
    QString newEntity() const override { return QStringLiteral("deal"); }

Q_SIGNALS:
    void dashboardChanged(); // another one is shown, or its name is another
    void completed();
    void sightRequested(); // it asks something, and must be seen

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildTools();
    void wireCard(WidgetCard *card);
    void committed(const Commit &commit);
    void take(const ShownDashboard &shown);
    void reread(const QString &handle);
    void fillCards();
    void touchAll();
    void ask();
    void answered(int card, const Result<query::Report> &report);
    void lookAtClock();
    void focusLast();
    void giveRoom();
    void showEmpty();
    void written(const Result<QString> &handle, const QString &told = {});
    void rename();
    void duplicate();
    void removeDashboard();
    void setShared(bool shared);
    void fillCardMenu(int card, QMenu *menu);
    PaperDesk *desk();
    void askName(const QString &title, const QString &name, const QString &button,
        std::function<void(const QString &)> named);

    Workspace &m_workspace;
    Preferences &m_preferences;
    ShownDashboard m_shown;
    ReportScope m_scope;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    DashboardGrid *m_grid;
    EmptyState *m_empty;
    QWidget *m_tools;
    ReportFilter *m_filter = nullptr;
    QWidget *m_lookTools = nullptr, *m_editTools = nullptr;
    IconButton *m_more = nullptr;
    GridEditor *m_editor = nullptr; // while cards are arranged
    WidgetEditor *m_widgetEditor = nullptr;
    PaperDesk *m_desk = nullptr; // made on first use
    QList<Ticket> m_tickets; // of the cards
    QSet<int> m_touched; // cards whose figures are not of now
    int m_waiting = 0; // answers on their way
    QPointer<QWidget> m_last; // had the keyboard
    int m_lastMark = -1; // whose list was opened last
    QTimer m_soon, m_clock;
    QDate m_askedOn;
    bool m_isShown = false; // a dashboard was taken
};

} // namespace rapport::ui
