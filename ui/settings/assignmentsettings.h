// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that hand out new leads, in the order in which they are asked. Everything takes effect at
// once as one step of undo; leads that were handed out before stay where they are.
#pragma once

#include "ui/settings/assignmentedits.h"

#include <QTimer>
#include <QWidget>

namespace rapport::ui {

class Button;
class Label;
class RowStack;
class RuleRow;

class AssignmentSettings : public QWidget
{
    Q_OBJECT
public:
    explicit AssignmentSettings(Workspace &workspace, QWidget *parent = nullptr);

    void addRule();
    RuleRow *rowOf(const Uid &rule) const;

Q_SIGNALS:
    void done(const QString &text); // it is the newest step of undo
    void failed(const rapport::Error &error);
    void progressed(const QString &title, const rapport::Progress &progress);
    void dryRunRequested(); // who would get which lead, and why

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    void refresh();
    void askLoad();
    RuleRow *makeRow();
    void change(RuleRow *row, const Record &before, const Record &after);
    void removeRule(const Record &rule);
    bool tell(const Result<void> &result, const QString &text);

    Workspace &m_workspace;
    AssignmentEdits m_edits;
    Ticket m_counting;
    QTimer m_countSoon;
    bool m_outdated = false; // the loads, since nobody sees them
    Button *m_add;
    Button *m_dryRun;
    Label *m_none;
    RowStack *m_rules;
};

} // namespace rapport::ui
