// SPDX-License-Identifier: GPL-3.0-or-later
// One rule that hands out leads: its name and a summary on the line; unfolded, which leads it takes
// (the filter of the list of leads), how it chooses, and among whom.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rapport::ui {

class Button;
class FilterBar;
class IconButton;
class Label;
class MemberRow;
class RowGrip;
class RowStack;
class ToggleSwitch;

class RuleRow : public QWidget
{
    Q_OBJECT
public:
    RuleRow(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Record &rule, const std::vector<Record> &members, int place);
    using QWidget::show;
    void setLoad(const QHash<Uid, qint64> &load); // open leads by person
    const Record &rule() const { return m_rule; }
    void setUnfolded(bool unfolded);
    void refuse(const QString &words);
    void focusName();
    FilterBar *condition() const { return m_condition; }

Q_SIGNALS:
    void changeRequested(const rapport::Record &before, const rapport::Record &after); // rule or member
    void removeRequested(const rapport::Record &rule);
    void addMemberRequested(const rapport::Uid &user);
    void moveMemberRequested(const rapport::Uid &member, int to);
    void removeMemberRequested(const rapport::Record &member);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildLine();
    QWidget *buildDetails();
    void showMembers(const std::vector<Record> &members);
    void wish(const QString &field, const QVariant &value);
    QString summary() const;
    void choosePerson();
    Uid memberAt(int place) const;

    Workspace &m_workspace;
    SchemaPtr m_schema;
    Record m_rule;
    QString m_people; // their names
    bool m_filling = false;
    RowGrip *m_grip;
    Label *m_place;
    QLineEdit *m_name;
    ToggleSwitch *m_active;
    IconButton *m_fold;
    IconButton *m_remove;
    Label *m_summary;
    Label *m_problem;
    QWidget *m_details;
    FilterBar *m_condition;
    QComboBox *m_strategy;
    RowStack *m_members;
    Button *m_addPerson;
    QHash<Uid, qint64> m_load;
};

} // namespace rapport::ui
