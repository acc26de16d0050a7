// SPDX-License-Identifier: GPL-3.0-or-later
// Small popups to pick one thing: an owner, a tag, a grade, a name for a view.
#pragma once

#include "ui/list/checklist.h"
#include "ui/list/popup.h"

namespace rapport {
class Workspace;
struct FieldDef;
} // namespace rapport

namespace rapport::ui {

QString kindIcon(const FieldDef &field);
// Records of an entity that the search finds for what was typed, as entries to choose from.
QList<CheckList::Entry> foundRecords(Workspace &workspace, const QString &entity, const QString &typed);

class ListPicker final : public Popup
{
    Q_OBJECT
public:
    ListPicker(const QString &name, const QString &searchWords, QWidget *parent);
    CheckList *list() const { return m_list; }

Q_SIGNALS:
    void picked(const QString &key);

private:
    CheckList *m_list;
};

class NamePopup final : public Popup
{
    Q_OBJECT
public:
    NamePopup(const QString &title, const QString &name, const QString &button, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);
};

} // namespace rapport::ui
