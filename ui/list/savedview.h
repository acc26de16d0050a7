// SPDX-License-Identifier: GPL-3.0-or-later
// A tab over a list as a value, read from and written to records of the entity "view". Views that
// ship are named in the reader's language by their key.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/list/columns.h"

namespace rapport::ui {

struct SavedView {
    SchemaPtr schema; // keeps the definition that the record points to
    Record record; // null: the one that stands in where an entity has none
    Filter filter;
    Columns columns;
    query::Sort sort;

    QString title(const EntityDef &def) const;
    Uid id() const { return record.isNull() ? Uid() : record.id(); }
    bool isPinned() const { return !record.isNull() && record.value(u"pinned").toBool(); }
};

// "All customers" for ("customer", "all"); empty for an unknown key.
QString viewTitle(const QString &entity, const QString &key);
// In the order of their tabs, never empty.
std::vector<SavedView> viewsOf(const Workspace &workspace, const QString &entity);
SavedView readView(const EntityDef &def, const Record &record);
// The record with what the view holds written into it.
Record writeView(const SavedView &view, const Record &record);

// Widths belong to the screen, not to the file that a team shares.
Columns withRememberedWidths(const SavedView &view, const QString &entity);
void rememberWidths(const SavedView &view, const QString &entity, const Columns &columns);
// Whether both show the same columns in the same order, whatever their widths.
bool sameColumns(const Columns &a, const Columns &b);

} // namespace rapport::ui
