// SPDX-License-Identifier: GPL-3.0-or-later
// One follow-up rule: its name, how often and whether it is on stand on the line; unfolded, which customers
// it is about, by which method, and the words of the task it makes.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rapport::ui {

class Field;
class IconButton;
class Label;
class RowGrip;
class ToggleSwitch;

class CadenceRow : public QWidget
{
    Q_OBJECT
public:
    CadenceRow(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Record &rule, int place);
    using QWidget::show;
    // Customers of the rule without any follow-up; -1: not known.
    void setMissing(qint64 customers);
    const Record &rule() const { return m_rule; }
    void setUnfolded(bool unfolded);
    // Puts the values back and says why.
    void refuse(const QString &words);

Q_SIGNALS:
    void changeRequested(const rapport::Record &before, const rapport::Record &after);
    void removeRequested(const rapport::Record &rule);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildLine();
    QWidget *buildDetails();
    void fill();
    void fillStages();
    void takeDays();
    void wish(const QString &field, const QVariant &value);
    QString summary() const;
    QString example() const;

    Workspace &m_workspace;
    SchemaPtr m_schema;
    Record m_rule;
    qint64 m_missing = -1;
    bool m_filling = false;
    RowGrip *m_grip;
    Label *m_place;
    QLineEdit *m_name;
    QLineEdit *m_days;
    ToggleSwitch *m_active;
    IconButton *m_fold;
    IconButton *m_remove;
    Label *m_summary;
    Label *m_problem;
    QWidget *m_details;
    QComboBox *m_grade;
    QComboBox *m_stage;
    QComboBox *m_kind;
    QLineEdit *m_text;
    Field *m_textField;
};

} // namespace rapport::ui
