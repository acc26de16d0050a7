// SPDX-License-Identifier: GPL-3.0-or-later
// The popup that makes or changes one condition: first the field, then how it is compared and with
// what. Which value editor it shows follows from the kind of the field alone.
#pragma once

#include "core/model/filter.h"
#include "core/model/schema.h"
#include "ui/list/popup.h"

#include <functional>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace rapport {
class Workspace;
} // namespace rapport

namespace rapport::ui {

class CheckList;
class Label;

class FilterEditor final : public Popup
{
    Q_OBJECT
public:
    FilterEditor(Workspace &workspace, const EntityDef &def, QWidget *parent);

    // Starts with the list of fields; below it whether all or any of the chips must fit.
    void chooseField(Filter::Join join, int chips);
    void edit(const Condition &condition);

Q_SIGNALS:
    void accepted(const rapport::Condition &condition);
    void joinChosen(rapport::Filter::Join join);
    void advancedRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void clear();
    void showEditor(const FieldDef &field, const Condition &condition);
    void showValue(const FieldDef &field, const Condition &condition);
    QWidget *listEditor(const FieldDef &field, const QStringList &values);
    QWidget *linkEditor(const FieldDef &field, const QStringList &values);
    QWidget *periodEditor(const QStringList &values);
    QWidget *boolEditor(const QStringList &values);
    QWidget *lineEditor(const FieldDef &field, const QStringList &values);
    void accept();
    void addJoin(Filter::Join join);
    void addFoot();

    Workspace &m_workspace;
    SchemaPtr m_schema; // stays while the popup is open
    const EntityDef &m_def;
    Condition m_condition;
    QComboBox *m_operator = nullptr;
    QWidget *m_value = nullptr;
    Label *m_problem = nullptr;
    std::function<QStringList()> m_values;
};

} // namespace rapport::ui
