// SPDX-License-Identifier: GPL-3.0-or-later
// The key facts of a record in two columns, six of them until all fields are asked for. The cells live
// as long as records of one entity are shown, so that walking through a list makes no widgets.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QGridLayout;

namespace rapport::ui {

class Button;
class FactCell;

class FactGrid : public QWidget
{
    Q_OBJECT
public:
    FactGrid(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Record &record, const QHash<QString, QString> &linkTitles);
    // Only these, one below the other and without a switch; or, for an entity, all but those.
    void setOnly(const QStringList &fields) { m_only = fields; }
    void setWithout(const QString &entity, const QStringList &fields) { m_without.insert(entity, fields); }
    // Null while the field is not shown.
    FactCell *cell(const QString &field) const { return m_cells.value(field); }
    void showAll(bool all); // stays so for the records to come
    bool showsAll() const { return m_all; }
    bool isEditing() const;
    void stopEditing(); // saves what can be saved

Q_SIGNALS:
    void saveRequested(const QString &field, const QVariant &value);
    void openRequested(const QString &entity, const rapport::Uid &id);
    void errorRaised(const rapport::Error &error);
    void copied(const QString &text);

private:
    void build(const EntityDef &def);
    FactCell *makeCell(const FieldDef &field);
    void refill();
    QString textOf(const FieldDef &field) const;
    void place();

    Workspace &m_workspace;
    const Schema *m_schema = nullptr; // of which the cells are
    QString m_entity;
    QGridLayout *m_grid;
    Button *m_toggle;
    Record m_record;
    QHash<QString, QString> m_titles;
    bool m_all = false;
    QStringList m_only;
    QHash<QString, QStringList> m_without;
    QStringList m_order; // the key facts first
    QHash<QString, FactCell *> m_cells;
};

} // namespace rapport::ui
