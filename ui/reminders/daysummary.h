// SPDX-License-Identifier: GPL-3.0-or-later
// What is on today, when the program starts for the first time of a day: how much is overdue and due, the
// meetings, customers gone quiet, and the first of today's tasks.
#pragma once

#include "core/query/due_reminders.h"
#include "core/query/my_day.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/sidesheet.h"

namespace rapport::ui {

struct DayFigures {
    query::DayCounts counts;
    qint64 quiet = 0;
    query::DueNow due;
    bool isEmpty() const
    {
        return counts.overdue + counts.today + counts.meetings + quiet == 0 && due.lines.empty();
    }
};
Result<DayFigures> dayFigures(const query::Context &context, const Uid &person);
// "3 overdue, 5 due today, 2 meetings": for a message of the system.
QString dayWords(const DayFigures &figures);

class DaySummary : public SideSheet
{
    Q_OBJECT
public:
    DaySummary(Workspace &workspace, QWidget *host);

    void show(const DayFigures &figures);

Q_SIGNALS:
    void dayRequested(); // the page of it
    void taskRequested(const rapport::Uid &task);
    void settingsRequested();

private:
    QWidget *makeBody(const DayFigures &figures);
    QWidget *makeFooter();

    Workspace &m_workspace;
};

} // namespace rapport::ui
