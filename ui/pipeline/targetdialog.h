// SPDX-License-Identifier: GPL-3.0-or-later
// Sets what is to be won in a month, quarter or year: by the whole company or by one person. An
// empty amount takes the target away. Saves by itself, in one step of undo.
#pragma once

#include "core/query/date_words.h"
#include "core/workspace/workspace.h"

#include <QDialog>

class QComboBox;

namespace rapport::ui {

class Button;
class FieldEditor;
class FormField;

class TargetDialog : public QDialog
{
    Q_OBJECT
public:
    // Precondition: the period is a calendar month, quarter or year.
    TargetDialog(Workspace &workspace, const query::Period &period, QWidget *parent);
    ~TargetDialog() override;

    void setUser(const Uid &user); // null: the whole company
    FieldEditor *amountEditor() const;
    void save();

Q_SIGNALS:
    void saved();
    void errorRaised(const rapport::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void load();
    void offerUsers();

    Workspace &m_workspace;
    SchemaPtr m_schema; // of the record below
    query::Period m_period;
    Record m_before; // null: there is none yet
    QComboBox *m_for;
    FormField *m_amount;
    Button *m_save;
};

} // namespace rapport::ui
