// SPDX-License-Identifier: GPL-3.0-or-later
// Hands leads out by the rules: first a dry run that says who would get what and why, then, on
// request, exactly that in one step of undo.
#pragma once

#include "core/rules/assignment.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/sidesheet.h"

class QScrollArea;
class QTableView;

namespace rapport::ui {

class AssignTable;
class Banner;
class Button;
class Label;

class AssignSheet : public SideSheet
{
    Q_OBJECT
public:
    static constexpr int atMost = 20000; // leads in one go

    AssignSheet(Workspace &workspace, QWidget *host);

    // These leads, or all that nobody has.
    void openFor(const std::vector<Uid> &leads);
    void openUnassigned();
    void submit();
    const std::vector<rules::Assignment> &plan() const { return m_plan; }
    AssignTable *table() const { return m_table; }
    Button *acceptButton() const { return m_accept; }

Q_SIGNALS:
    void assigned(const QString &text);
    void jobStarted(rapport::Job *job, const QString &title);
    void errorRaised(const rapport::Error &error);
    void settingsRequested(); // there are no rules yet

private:
    QWidget *makeFooter();
    void read(std::function<Result<std::vector<Uid>>(const query::Context &)> which);
    void show(std::vector<rules::Assignment> plan, bool hasRules);
    void startJob();
    int takers() const; // leads that somebody gets

    Workspace &m_workspace;
    std::vector<rules::Assignment> m_plan;
    Label *m_intro;
    AssignTable *m_table;
    Banner *m_banner;
    Button *m_accept = nullptr;
    Button *m_rules = nullptr;
    Ticket m_ticket;
};

} // namespace rapport::ui
