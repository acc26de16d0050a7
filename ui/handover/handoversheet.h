// SPDX-License-Identifier: GPL-3.0-or-later
// Asks who takes over and what goes along, and shows before anything happens what changes hands and
// what stays. It only asks: whoever opened it starts the work.
#pragma once

#include "core/query/handover.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/sidesheet.h"

class QCheckBox;
class QVBoxLayout;

namespace rapport::ui {

class Banner;
class Button;
class Field;
class FieldEditor;
class Label;

class HandOverSheet : public SideSheet
{
    Q_OBJECT
public:
    HandOverSheet(Workspace &workspace, QWidget *host);

    // `what` as a person says it: "Acme Robotics", "12 customers", "Everything of Maya Chen".
    void openFor(const query::HandOver &plan, const QString &what);
    const query::HandOver &plan() const { return m_plan; }
    void setTaker(const Uid &user);
    void accept();

Q_SIGNALS:
    void accepted(const rapport::query::HandOver &plan);
    void previewed(); // what is shown is what would happen

private:
    void build();
    QWidget *makeFooter();
    void load();
    void take(Result<std::vector<query::HandOverLine>> lines);
    void fillTicks();
    QCheckBox *addTick(const QString &words, const QString &aside, bool on);
    void refresh();
    void showGoing();
    void showStaying();
    void addLine(QVBoxLayout *to, const QString &title, const QString &text);
    void takerChanged();
    QString nameOf(const Uid &owner) const;

    Workspace &m_workspace;
    query::HandOver m_plan;
    std::vector<query::HandOverLine> m_lines;
    bool m_known = false; // m_lines are read
    Ticket m_ticket;
    Label *m_what;
    FieldEditor *m_taker;
    Field *m_takerField;
    Label *m_ticksHead;
    QVBoxLayout *m_ticks;
    QVBoxLayout *m_going;
    QVBoxLayout *m_staying;
    Label *m_stayingHead;
    Banner *m_problem;
    Button *m_act = nullptr;
};

} // namespace rapport::ui
