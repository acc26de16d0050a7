// SPDX-License-Identifier: GPL-3.0-or-later
// A page that lists one entity: title, saved views, filters, rows, bulk bar, footer. The same for
// every entity; what an entity has special follows from its definition. The page applies what its
// parts ask for and keeps the state (filter, columns, sort, find); it never writes but through
// ListActions and saved views.
#pragma once

#include "ui/list/listactions.h"
#include "ui/list/savedview.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace rapport::ui {

class BulkBar;
class Button;
class EmptyState;
class FilterBar;
class Label;
class ListFooter;
class ListModel;
class ListView;
class ViewTabs;

class ListPage final : public QWidget
{
    Q_OBJECT
public:
    ListPage(Workspace &workspace, const QString &entity, QWidget *parent = nullptr);

    QString entity() const { return m_entity; }
    ListModel *model() const { return m_model; }
    ListView *list() const { return m_list; }
    FilterBar *filters() const { return m_filters; }
    ViewTabs *tabs() const { return m_tabs; }
    BulkBar *bulkBar() const { return m_bulk; }
    ListActions *actions() const { return m_actions; }

    // Reads the first rows. Done by the first show otherwise.
    void load();
    void showView(const Uid &view);
    // Another filter over the columns of the first view, as a number elsewhere opens it.
    void showFilter(const Filter &filter);
    // The list a figure elsewhere is made of, under a crumb that leads back: where it comes from, and what
    // it is. With `sum`, the field of which the figure is the total, its sum stands in the footer whatever
    // the columns are.
    struct Crumb {
        QString from; // "Team"
        QString what; // "Won revenue, Feb 2026"
        bool operator==(const Crumb &) const = default;
    };
    void showBehind(const Filter &filter, const QString &sum, const Crumb &crumb);
    bool isBehind() const { return m_behind; }
    // Without its title, where the page around has one.
    void setHeadVisible(bool visible) { m_head->setVisible(visible); }
    void setTrash(bool trash);
    bool isTrash() const { return m_trash; }

    Uid currentId() const;
    // Moves the cursor to the record; false when the list lacks it. A fresh one may be on its way:
    // later, the cursor goes there once it has come.
    bool select(const Uid &id, bool later = false);
    void step(int by);
    void focusList();
    Uid currentView() const;
    bool isEdited() const;

public Q_SLOTS:
    void saveView();
    void addView();

Q_SIGNALS:
    void openRequested(const QString &entity, const rapport::Uid &id);
    void editRequested(const QString &entity, const rapport::Uid &id);
    void taskRequested(const QString &entity, const rapport::Uid &id);
    void newRequested(const QString &entity);
    void importRequested(const QString &entity);
    // Leads to hand out by the rules; none: all that nobody has.
    void assignByRulesRequested(const std::vector<rapport::Uid> &leads);
    void convertRequested(const rapport::Uid &lead);
    void pasteRequested(const QString &entity);
    // All rows of the query when `rows` is empty.
    void exportRequested(const rapport::query::ListQuery &query, const std::vector<qint64> &rows);
    void handOverRequested(const QString &entity, const std::vector<qint64> &rows);
    void briefingRequested(const QString &entity, const std::vector<qint64> &rows);
    void panelRequested();
    void stepBackRequested(); // Esc with nothing left to undo in the list itself
    void crumbRequested(); // back to the figure
    // A null id when there is no current row.
    void currentChanged(const rapport::Uid &id, int index, int count);
    void done(const QString &text, bool undoable);
    void failed(const rapport::Error &error);
    void progressed(const QString &title, const rapport::Progress &progress);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const EntityDef &def() const;
    void build();
    QWidget *buildHeader();
    void connectParts();
    void connectActions();
    void addShortcuts();
    void dress();

    void readViews();
    void showTab(int index);
    void takeView(int index);
    void applyState();
    void applyQuery();
    Filter effectiveFilter() const;
    void markEdited();
    void showColumnsOf(const Filter &asked, const QString &sum);
    bool mayDo(Wish wish) const;
    void askCounts(int from);
    void tabMenu(int index, const QPoint &at);
    void renameView(int index);
    void deleteView(int index);
    void storeOrder();
    void store(const rapport::Label &label, const Record &before, const Record &after);

    void sortBy(const QString &field);
    void wish(Wish wish, int row);
    void listChanged();
    void ticksChanged();
    void showEmpty();
    void tellCurrent();
    void updateFooter();
    bool hasRecords() const;

    Workspace &m_workspace;
    QString m_entity;
    SchemaPtr m_schema;
    std::vector<SavedView> m_views;
    int m_view = 0;
    SavedView m_state; // what is shown: the view with the changes since
    QString m_find;
    bool m_trash = false;
    bool m_behind = false; // a figure
    Crumb m_crumb;
    bool m_started = false;

    QWidget *m_head;
    Label *m_title;
    Label *m_titleCount;
    Button *m_back; // of the crumb
    Button *m_import;
    Button *m_export;
    ViewTabs *m_tabs;
    FilterBar *m_filters;
    QStackedWidget *m_stack;
    ListModel *m_model;
    ListView *m_list;
    EmptyState *m_empty;
    BulkBar *m_bulk;
    ListFooter *m_footer;
    ListActions *m_actions;
    Ticket m_counting;
    QTimer m_countSoon;
    bool m_noRecords = false;
    Uid m_wanted; // gets the cursor when it comes
};

} // namespace rapport::ui
