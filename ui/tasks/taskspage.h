// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks in two faces: the day and the days to come, with the line that makes new ones above and the week
// beside; and the table of all tasks, with views, filters, import and export. What is chosen above (whose,
// which kind, how put together) is of the day; the table has its own filters. The page applies what its
// parts ask for: acts go through TaskActs, what leads elsewhere is asked for.
#pragma once

#include "ui/shell/workpage.h"
#include "ui/tasks/agendaview.h"

class QMenu;
class QSplitter;
class QStackedWidget;

namespace rapport::ui {

class Button;
class CalendarView;
class CountToggle;
class EmptyState;
class FaceSwitch;
class Label;
class PickButton;
class Preferences;
class QuickBar;
class TaskActs;

class TasksPage final : public WorkPage
{
    Q_OBJECT
public:
    enum class Face { Day, Table };

    TasksPage(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);
    ~TasksPage() override;

    Face face() const;
    void setFace(Face face);
    AgendaModel *model() const { return m_model; }
    AgendaView *agenda() const { return m_agenda; }
    CalendarView *calendar() const { return m_calendar; }
    QuickBar *quickBar() const { return m_quick; }
    TaskActs *acts() const { return m_acts; }

    void setOwners(const std::vector<Uid> &owners); // empty: everybody
    void setKind(const QString &kind); // empty: any
    void setGrouping(query::AgendaQuery::By by);
    void setDoneShown(bool shown);
    QMenu *makeOwnerMenu();
    QMenu *makeKindMenu();
    QMenu *makeGroupMenu();

    void focusPage() override;
    ListPage *list() const override; // null unless it is the face that is shown
    QHash<QString, QVariant> newValues() const override;
    bool current(QString *entity, Uid *id) const override;
    bool select(const QString &entity, const Uid &id) override;
    void step(int by) override;
    void showFilter(const Filter &filter) override;
    void showView(const Uid &view) override;
    bool focusQuickLine() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildDay();
    void wireAgenda();
    void wireCalendar();
    void wireQuick();
    void wireActs();
    void addShortcuts();
    void apply();
    void dress();
    void showEmpty();
    void openTable();
    void fitCalendar();
    void act(TaskWish wish, int row);
    void actOnTask(TaskWish wish, const query::AgendaRow &task, int row);
    void moveOverdue();
    void tellCurrent();
    void followCalendar(const Uid &task);
    void placeAnchor(int row); // popups open below it
    void announce(const QString &text);
    Uid currentTask() const;

    Workspace &m_workspace;
    query::AgendaQuery m_query;
    AgendaModel *m_model;
    TaskActs *m_acts;
    Label *m_title = nullptr;
    Label *m_count = nullptr;
    PickButton *m_group = nullptr;
    PickButton *m_owner = nullptr;
    PickButton *m_kind = nullptr;
    CountToggle *m_done = nullptr;
    FaceSwitch *m_faces = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_left = nullptr; // the tasks, or what to say when there are none
    QuickBar *m_quick = nullptr;
    AgendaView *m_agenda = nullptr;
    EmptyState *m_empty = nullptr;
    CalendarView *m_calendar = nullptr;
    ListPage *m_list = nullptr;
    QWidget *m_anchor = nullptr;
    Label *m_voice = nullptr; // says what happened to who cannot see it
    Uid m_wanted; // gets the cursor when the list is there
    bool m_started = false;
    bool m_following = false; // list and calendar answer each other once
};

} // namespace rapport::ui
