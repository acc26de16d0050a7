// SPDX-License-Identifier: GPL-3.0-or-later
// What is done from the home page.
#include "ui/home/homepage.h"

#include "ui/home/todaylist.h"
#include "ui/tasks/taskacts.h"

#include <QMenu>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void HomePage::wireActs()
{
    connect(m_acts, &TaskActs::told, this, &WorkPage::told);
    connect(m_acts, &TaskActs::undoableTold, this, &WorkPage::undoableTold);
    connect(m_acts, &TaskActs::errorRaised, this, &WorkPage::errorRaised);
    connect(m_acts, &TaskActs::jobStarted, this, &WorkPage::jobStarted);
}

bool HomePage::isActable(const DayTask &task)
{
    if (task.task.kind == "event"_L1)
        return false;
    if (task.isComputed)
        Q_EMIT told(tr("The one before it in the series comes first"));
    return !task.isComputed;
}

void HomePage::grant(DayWish wish)
{
    const DayTask *current = m_today->currentTask();
    if (!current)
        return;
    const DayTask task = *current; // acts change the rows
    const Uid id = task.task.id;
    if (wish == DayWish::Edit)
        return Q_EMIT editRequested(u"task"_s, id);
    if (!isActable(task))
        return;
    if (wish == DayWish::Toggle)
        return toggle(task);
    if (isDone(task.task))
        return;
    switch (wish) {
    case DayWish::DoneWith:
        m_kept.insert(id);
        return m_acts->completeWith(id);
    case DayWish::Today:
        return m_acts->moveTo(id, m_workspace.clock().today());
    case DayWish::Date:
        return m_acts->chooseDay(id, anchor());
    case DayWish::Snooze:
        return openSnooze(task);
    case DayWish::Toggle:
    case DayWish::Edit:
        break;
    }
}

void HomePage::toggle(const DayTask &task)
{
    m_kept.insert(task.task.id);
    if (isDone(task.task))
        m_acts->reopen(task.task.id);
    else
        m_acts->complete(task.task.id);
}

// Popups open below a widget: one that lies where the row is.
QWidget *HomePage::anchor()
{
    m_anchor->setGeometry(m_today->currentRect().adjusted(48, 0, 0, 0));
    return m_anchor;
}

void HomePage::openSnooze(const DayTask &task)
{
    QWidget *below = anchor();
    m_acts->makeSnoozeMenu(task.task.id, below)->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void HomePage::showTasks(TodayModel::Section section)
{
    using Op = Condition::Op;
    const QString day = section == TodayModel::Section::Tomorrow ? u"tomorrow"_s : u"today"_s;
    std::vector<Filter> parts{Filter::of({u"status"_s, Op::Equal, {u"todo"_s}}),
        Filter::of({u"due"_s, section == TodayModel::Section::Overdue ? Op::Less : Op::Equal, {day}}),
        Filter::of({u"kind"_s, Op::NotEqual, {u"event"_s}})};
    if (!m_workspace.actor().isNull())
        parts.push_back(Filter::of({u"owner"_s, Op::Equal, {m_workspace.actor().text()}}));
    Q_EMIT listRequested(u"task"_s, Filter::all(std::move(parts)));
}

void HomePage::showReached(const query::TargetLine &target)
{
    const Filter filter = query::reachedBy(target);
    if (!filter.isEmpty())
        Q_EMIT listRequested(target.metric == "won"_L1 ? u"deal"_s : u"customer"_s, filter);
}

void HomePage::showQuietTeam()
{
    const auto filter = query::quietTeamFilter(m_workspace.reads(), m_workspace.actor());
    if (filter)
        Q_EMIT listRequested(u"customer"_s, *filter);
    else
        Q_EMIT errorRaised(filter.error());
}

void HomePage::plan(const QString &entity, const Uid &id)
{
    QHash<QString, QVariant> values = newValues();
    values.insert(entity, QVariant::fromValue(id));
    Q_EMIT newRequested(u"task"_s, values);
}

} // namespace rapport::ui
