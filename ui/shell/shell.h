// SPDX-License-Identifier: GPL-3.0-or-later
// Everything inside the window while a file is open: rail, top bar, pages, panel, sheet, palette,
// and how they answer each other. Made anew for another file or another language; what must last
// longer lies in Preferences. What concerns files and the program is only asked for by signals.
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/navigation.h"
#include "ui/shell/transfers.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QMimeData;

namespace rapport::ui {

class Banner;
class CommandPalette;
class DashboardPage;
class DaySummary;
class Handovers;
class JobCards;
class LeadDesk;
class ListPage;
class MonthEndDesk;
class Notices;
class Pages;
class PanelSide;
class PipelinePage;
class Preferences;
class QuickPopup;
class Rail;
class RecordPanel;
class ReminderDesk;
class SheetForm;
class ShortcutSheet;
class TimeTravel;
class TopBar;
class Undoing;
class WorkPage;

class Shell : public QWidget
{
    Q_OBJECT
public:
    Shell(Workspace &workspace, Preferences &preferences, QWidget *window);
    ~Shell() override;

    void start(const QString &screen);
    void goTo(const QString &screen, const Uid &view = {});
    void openRecord(const QString &entity, const Uid &id, bool beside = false);
    void newRecord(const QString &entity, const QHash<QString, QVariant> &preset = {});
    void editRecord(const QString &entity, const Uid &id, const QString &field = {});
    void openPalette(const QString &text = {});
    // The list a figure of the page is made of, and back from it to the figure.
    void showBehind(const query::Behind &behind, const QString &crumb);
    void leaveBehind();
    // The line that logs and plans: that of the page, or one over it.
    void openQuick(const QString &text = {});
    // The reports of a month in one file.
    MonthEndDesk *monthEnd(); // made on first use
    // Shows the progress of work that was started elsewhere.
    void followJob(Job *job, const QString &title);
    Place place() const { return m_navigation.current(); }

    Pages *pages() const { return m_pages; }
    PanelSide *panelSide() const { return m_side; }
    Rail *rail() const { return m_rail; }
    TopBar *topBar() const { return m_top; }
    Notices *notices() const { return m_notices; }
    LeadDesk *leads() const { return m_leads; }
    Handovers *handovers() const { return m_handovers; }
    ReminderDesk *reminders() const { return m_reminders; }
    TimeTravel *travel() const { return m_travel; }
    Actions &actions() { return m_actions; }
    CommandPalette *palette(); // made on first use, as are the next ones
    SheetForm *sheet();
    QuickPopup *quickPopup();
    ShortcutSheet *shortcuts();

    void openBell();
    // What is on today, unless it was shown today already or nothing is on. `tell` gets it in words
    // instead, while the window is hidden.
    void greet(std::function<void(const QString &)> tell = {});
    // Asks in the form when something in it is not saved yet, and says that one cannot go.
    bool mayClose();

Q_SIGNALS:
    void windowRequested(); // somebody wants to see it
    void newFileRequested();
    void openFileRequested(const QString &path); // empty: ask which
    void sampleRequested();
    void languageChosen(const QString &language);
    // The file as it was at the end of a day, and back.
    void dayRequested(const QDate &day);
    void todayRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void wire();
    void placeToast();
    void wireList(ListPage *list);
    void wirePipeline(PipelinePage *page);
    void wireWork(WorkPage *page);
    void wirePanel(RecordPanel *panel);
    void wireReminders();
    void wirePast();
    void wireCalendars();
    QStringList filesForPanel(const QMimeData *dropped) const;
    void addActions();
    void addScreenActions();
    void addRecordActions();
    void addQuickActions();
    void addListHints();
    void addBoardHints();
    void addTaskHints();
    void addCalendarHints();
    void addReportActions();
    void addDashboardActions();
    DashboardPage *showDashboards(bool team);

    void showPlace(const Place &place);
    void arrived();
    void adapt();
    bool canShowRecords() const;
    void fillRail();
    void fillTopBar();
    void tellState();
    void countTasks();
    void openCompanyMenu(const QPoint &at);
    void openPersonMenu(const QPoint &at);
    void togglePanel();
    bool isOnBoard() const;
    bool hasRoomForPanel() const; // else it comes over the page when it is called for
    void followBoard(const Uid &deal, int index, int count);
    void adaptPanel();
    void showList(const QString &entity, const Filter &filter);
    void toggleRail();
    void nextPane(int step);
    void logWith(const QString &entity, const Uid &id, const QString &kind);
    void newTask(const QString &entity, const Uid &id);
    void currentRecord(QString &entity, Uid &id) const;
    QString importTarget() const;
    QString newTarget() const; // what New makes on this page
    void lookForForeignChanges();

    Workspace &m_workspace;
    Preferences &m_preferences;
    Actions m_actions;
    Navigation m_navigation;
    Rail *m_rail;
    TopBar *m_top;
    QWidget *m_body;
    Pages *m_pages;
    PanelSide *m_side;
    Banner *m_readOnly;
    Notices *m_notices;
    JobCards *m_cards;
    Undoing *m_undoing;
    Transfers *m_transfers;
    Handovers *m_handovers;
    LeadDesk *m_leads;
    ReminderDesk *m_reminders;
    TimeTravel *m_travel;
    DaySummary *m_day = nullptr;
    MonthEndDesk *m_monthEnd = nullptr;
    CommandPalette *m_palette = nullptr;
    QuickPopup *m_quick = nullptr;
    SheetForm *m_sheet = nullptr;
    ShortcutSheet *m_shortcuts = nullptr;
    class QMenu *m_newMenu = nullptr;
    QTimer m_foreign;
    Ticket m_counting;
    QDate m_countedOn; // whose tasks the rail counts
    QString m_savedAt;
    bool m_railFolded = false; // by the person
    bool m_hadRoom = true; // for the panel
};

} // namespace rapport::ui
