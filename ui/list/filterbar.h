// SPDX-License-Identifier: GPL-3.0-or-later
// The line above a list: the filter as chips, a field to find by name, how it is sorted, which
// columns it has. Shows and changes values it was given; its page applies them.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/list/columns.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;

namespace rapport::ui {

class Button;
class FilterEditor;
class FlowLayout;
class Label;

class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    FilterBar(Workspace &workspace, const QString &entity, QWidget *parent = nullptr);

    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    void setSort(const query::Sort &sort) { m_sort = sort; }
    void setColumns(const Columns &columns) { m_columns = columns; }
    // Only the chips: what stands at the right and the line below belong to the page around.
    void setBare(bool bare);
    // The list shows something else than its view says: offers to save it.
    void setEdited(bool edited);
    // Only the conditions, for a filter that stands in a form.
    void setConditionsOnly();

    void openFilter();
    void openFind();
    void openAdvanced();
    void openColumns();
    QString findText() const;
    // Empties the find field and hides it; false when there was none.
    bool clearFind();
    QMenu *makeSortMenu();

Q_SIGNALS:
    void filterChanged(const rapport::Filter &filter);
    void findChanged(const QString &text);
    void sortChosen(const rapport::query::Sort &sort);
    void columnsChosen(const rapport::ui::Columns &columns);
    void saveRequested();
    void left(); // the keyboard goes back to the list

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const EntityDef &def() const { return m_schema->at(m_entity); }
    void build();
    void buildAdvanced();
    void rebuildChips();
    void addChip(int index);
    void change(std::vector<Filter> parts, Filter::Join join);
    void replacePart(int index, const Condition &condition);
    void removePart(int index);
    FilterEditor *makeEditor();
    void editPart(int index, QWidget *anchor);
    void applyAdvanced();
    void closeAdvanced();

    Workspace &m_workspace;
    QString m_entity;
    SchemaPtr m_schema;
    Filter m_filter; // always a group
    query::Sort m_sort;
    Columns m_columns;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_find;
    QWidget *m_advanced;
    QLineEdit *m_line;
    Label *m_problem;
    Button *m_sortButton;
    Button *m_columnsButton;
    QWidget *m_invitation = nullptr;
    bool m_edited = false;
    bool m_bare = false;
    bool m_conditionsOnly = false;
    QTimer m_findSoon;
};

} // namespace rapport::ui
