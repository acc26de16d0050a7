// SPDX-License-Identifier: GPL-3.0-or-later
// My day: the first screen of the morning. The tasks and meetings of today at the left, and cards with what
// needs a look: targets, deals without a next step, customers gone quiet, what was handed over, what was
// worked on last. Read on the reader thread; what is there stays until the new is.
#pragma once

#include "ui/home/homeday.h"
#include "ui/home/todaymodel.h"
#include "ui/shell/workpage.h"

#include <QTimer>

class QScrollArea;
class QStackedWidget;

namespace rapport::ui {

class CardList;
class EmptyState;
class HomeBoard;
class HomeCard;
class Label;
class Preferences;
class TargetBars;
class TaskActs;
class TodayList;
enum class DayWish;

class HomePage final : public WorkPage
{
    Q_OBJECT
public:
    HomePage(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);

    void focusPage() override;
    QHash<QString, QVariant> newValues() const override;
    bool current(QString *entity, Uid *id) const override;
    bool select(const QString &entity, const Uid &id) override;
    void step(int by) override;
    // Without its own head, where the page around has one: that then shows what dayTold() says.
    void setHeadShown(bool shown) { m_head->setVisible(shown); }
    bool isLoaded() const { return m_hasTasks && m_hasCards; }

Q_SIGNALS:
    void loaded();
    void dayTold(const QString &words); // "Tuesday, 17 March · 3 overdue"

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHeader();
    void buildCards();
    void wireToday();
    void wireCard(CardList *list);
    void wireDrills();
    void chainTabs();

    void refresh();
    void lookAtClock();
    void takeTasks(const Result<HomeTasks> &tasks);
    void takeCards(const Result<HomeCards> &cards);
    void fillCards();
    void finish();
    TaskRowLook look() const;
    void bringIntoSight(QWidget *list, const QRect &row);
    void tellCurrent(CardList *list);

    void wireActs();
    void grant(DayWish wish);
    void toggle(const DayTask &task);
    void openSnooze(const DayTask &task);
    void showQuietTeam();
    void showTasks(TodayModel::Section section);
    void showReached(const query::TargetLine &target);
    void plan(const QString &entity, const Uid &id);
    bool isActable(const DayTask &task); // tells why not
    QWidget *anchor();

    Workspace &m_workspace;
    Preferences &m_preferences;
    QWidget *m_head = nullptr;
    QStackedWidget *m_stack;
    Label *m_day;
    QScrollArea *m_scroll;
    HomeBoard *m_board;
    EmptyState *m_empty;
    TodayList *m_today;
    TaskActs *m_acts;
    QWidget *m_anchor; // of popups at a row
    HomeCard *m_targets, *m_deals, *m_quiet, *m_team, *m_assigned, *m_recent;
    TargetBars *m_bars;
    QList<CardList *> m_lists;
    CardList *m_last = nullptr; // that had the cursor last; null: the day
    HomeCards m_cards;
    QSet<Uid> m_kept; // done here, and shown until the page is left
    QDate m_shownDay;
    Ticket m_tasksTicket, m_cardsTicket;
    QTimer m_soon, m_clock;
    int m_assignedLines = 5;
    bool m_hasTasks = false, m_hasCards = false;
    bool m_stale = true;
    bool m_focusSoon = false;
};

} // namespace rapport::ui
