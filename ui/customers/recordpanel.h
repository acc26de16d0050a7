// SPDX-License-Identifier: GPL-3.0-or-later
// The side panel: one record of any entity beside its list, 384 wide. It follows the cursor of the
// list after a moment of rest, reads off this thread, and keeps what it shows until the new record
// is there. Customers, contacts and deals also have a next step, a composer and a timeline.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/customers/paneldata.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace rapport::ui {

class Composer;
class DealParts;
class FactGrid;
class FilesSection;
class Identity;
class LeadSection;
class LinkedSection;
class NextTaskCard;
class PanelHeader;
class ProductUseSection;
class TaskSection;
class TimelineSection;

class RecordPanel : public QWidget
{
    Q_OBJECT
public:
    static constexpr int restMs = 120;

    RecordPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~RecordPanel() override;

    // Shows it once the cursor rests on it; a null id empties the panel.
    void follow(const QString &entity, const Uid &id);
    void showNow(const QString &entity, const Uid &id);
    // Where the record stands in the list, from 1; 0 when it stands in none.
    void setPlace(qint64 place, qint64 count);
    Uid shownId() const { return m_data ? m_data->record.id() : Uid(); }
    const Record *shown() const { return m_data ? &m_data->record : nullptr; }

    // The keys of a record (E, M, S, D, T, A, #, L then C V E N) while the focus is in `scope`, such as
    // the list beside. Those of the list itself (J, K) only work in the panel.
    void serveKeys(QWidget *scope);

    void editRecord();
    void completeTask();
    void snoozeTask();
    void moveTask();
    void startLog(const QString &kind);
    void scheduleTask(QWidget *anchor = nullptr);
    void assignOwner(QWidget *anchor = nullptr);
    void changeTags(QWidget *anchor = nullptr);
    void changeGrade(QWidget *anchor);
    void removeRecord();
    void convertLead();
    // Files onto the record that is shown; false when it has none.
    bool attachFiles(const QStringList &paths);
    void chooseFiles();
    void addProduct(); // to a deal
    void addPerson();

    QSize sizeHint() const override { return {384, 700}; }
    Composer *composer() const { return m_composer; }
    FactGrid *facts() const { return m_facts; }
    TimelineSection *activity() const { return m_activity; }
    LeadSection *leadSection() const { return m_lead; }
    DealParts *dealParts() const { return m_deal; }
    FilesSection *files() const { return m_files; }

Q_SIGNALS:
    void shownChanged(const rapport::Uid &id);
    void previousRequested();
    void nextRequested();
    void backRequested(); // Esc: to the list
    void closeRequested();
    void editRequested(const QString &entity, const rapport::Uid &id);
    void openRequested(const QString &entity, const rapport::Uid &id);
    void createRequested(const QString &entity, const QHash<QString, QVariant> &preset);
    // All records of `entity` whose link `field` is the one shown.
    void listRequested(const QString &entity, const QString &field, const rapport::Uid &id);
    void convertRequested(const rapport::Uid &lead);
    void handOverRequested(const QString &entity, const rapport::Uid &id);
    void briefingRequested(const QString &entity, const rapport::Uid &id);
    // For a card with progress, where the window has one.
    void attachingStarted(rapport::Job *job, const QString &title);
    void told(const QString &text);
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void connectDeal();
    void serveDealKeys();
    void showDeal();
    void addDealMenu(QMenu *menu);
    void orderTabs();
    bool isDeal() const;
    QMenu *makeMenu();
    void load();
    void take(Result<PanelData> answer);
    void clear();
    void showData();
    void showPeople();
    void showDeals();
    void showGroups();
    QWidget *makeLine(const LinkedGroup &group, const LinkedLine &line);
    void committed(const Commit &commit);
    void saveField(
        const QString &field, const QVariant &value, const QString &verb = QStringLiteral("update"));
    void addLinked(const QString &entity);
    QWidget *padded(QWidget *part, int inset);
    void fitMargins();

    Workspace &m_workspace;
    QString m_entity; // wanted, perhaps not shown yet
    Uid m_id;
    std::unique_ptr<PanelData> m_data;
    QTimer m_rest;
    QTimer m_refresh;
    Ticket m_ticket;
    PanelHeader *m_header;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QList<std::pair<QWidget *, int>> m_frames; // parts with what they draw outside of their words
    Identity *m_identity;
    LeadSection *m_lead;
    TaskSection *m_task;
    NextTaskCard *m_next;
    FactGrid *m_facts;
    LinkedSection *m_people;
    LinkedSection *m_deals;
    DealParts *m_deal;
    FilesSection *m_files;
    ProductUseSection *m_product;
    QWidget *m_dropHint = nullptr; // while files hover
    QWidget *m_groups;
    QList<LinkedSection *> m_groupSections;
    Composer *m_composer;
    TimelineSection *m_activity;
};

} // namespace rapport::ui
