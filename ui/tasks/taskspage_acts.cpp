// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the page ask for, and the answers.
#include "ui/tasks/taskspage.h"

#include "ui/calendar/calendarview.h"
#include "ui/list/filterbar.h"
#include "ui/list/listpage.h"
#include "ui/quick/quickbar.h"
#include "ui/tasks/pickbutton.h"
#include "ui/tasks/taskacts.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using When = query::AgendaSection::When;

void TasksPage::wireAgenda()
{
    connect(m_agenda, &AgendaView::wished, this, &TasksPage::act);
    connect(m_agenda, &AgendaView::currentRowChanged, this, &TasksPage::tellCurrent);
    connect(m_model, &AgendaModel::failed, this, &TasksPage::errorRaised);
    connect(m_model, &AgendaModel::loaded, this, [this] {
        dress();
        showEmpty();
        if (const Uid wanted = std::exchange(m_wanted, {}); !wanted.isNull())
            select(u"task"_s, wanted);
    });
    connect(m_empty, &EmptyState::primaryChosen, this, [this] {
        if (m_query.kind.isEmpty())
            Q_EMIT newRequested(u"task"_s, newValues());
        else
            setKind({});
    });
}

void TasksPage::wireCalendar()
{
    const QString task = u"task"_s;
    connect(m_calendar, &CalendarView::currentChanged, this, &TasksPage::followCalendar);
    connect(m_calendar, &CalendarView::openRequested, this,
        [=, this](const Uid &id) { Q_EMIT openRequested(task, id); });
    connect(m_calendar, &CalendarView::editRequested, this,
        [=, this](const Uid &id) { Q_EMIT editRequested(task, id); });
    connect(m_calendar, &CalendarView::newRequested, this,
        [=, this](const QHash<QString, QVariant> &values) { Q_EMIT newRequested(task, values); });
    connect(m_calendar, &CalendarView::undoableTold, this, &TasksPage::undoableTold);
    connect(m_calendar, &CalendarView::told, this, &TasksPage::told);
    connect(m_calendar, &CalendarView::errorRaised, this, &TasksPage::errorRaised);
}

void TasksPage::wireQuick()
{
    connect(m_quick, &QuickBar::draftChanged, this, [this](const std::optional<QuickDraft> &draft) {
        if (!draft || draft->due.isNull())
            return m_calendar->setDraft({});
        m_calendar->setDraft(CalendarDraft{draft->title, draft->kind, draft->due, draft->minutes});
    });
    connect(m_quick, &QuickBar::made, this, [this](const QString &entity, const Uid &id) {
        m_calendar->setDraft({});
        if (entity == u"task")
            m_wanted = id; // the cursor goes there once it has come
    });
    connect(m_quick, &QuickBar::escaped, this, &TasksPage::focusPage);
    connect(m_quick, &QuickBar::openRequested, this, &TasksPage::openRequested);
    connect(m_quick, &QuickBar::undoableTold, this, [this](const QString &text) {
        announce(text);
        Q_EMIT undoableTold(text);
    });
    connect(m_quick, &QuickBar::errorRaised, this, &TasksPage::errorRaised);
}

void TasksPage::wireActs()
{
    connect(m_acts, &TaskActs::told, this, &TasksPage::told);
    connect(m_acts, &TaskActs::undoableTold, this, [this](const QString &text) {
        announce(text);
        Q_EMIT undoableTold(text);
    });
    connect(m_acts, &TaskActs::errorRaised, this, [this](const Error &error) {
        announce(error.what);
        Q_EMIT errorRaised(error);
    });
    connect(m_acts, &TaskActs::jobStarted, this, &TasksPage::jobStarted);
}

// Popups open below the title of the row they are about.
void TasksPage::placeAnchor(int row)
{
    const QRect box = m_agenda->rowRect(row);
    const QPoint at = m_agenda->viewport()->mapTo(this, QPoint(box.left() + 64, box.top()));
    m_anchor->setGeometry(QRect(at, QSize(1, box.height())));
}

// Whatever they are put together by; what was done meanwhile does not count.
void TasksPage::moveOverdue()
{
    query::AgendaQuery late = m_query;
    late.by = query::AgendaQuery::By::Due;
    late.withDone = false;
    const auto agenda = query::agenda(m_workspace.reads(), late);
    if (!agenda)
        return Q_EMIT errorRaised(agenda.error());
    if (agenda->sections.empty() || agenda->sections.front().when != When::Overdue)
        return Q_EMIT told(tr("Nothing is overdue here"));
    const auto first = agenda->rows.begin();
    m_acts->moveAllToToday({first, first + agenda->sections.front().count});
}

void TasksPage::act(TaskWish wish, int row)
{
    switch (wish) {
    case TaskWish::New:
        return Q_EMIT newRequested(u"task"_s, newValues());
    case TaskWish::AllToday:
        return moveOverdue();
    case TaskWish::Panel:
        return Q_EMIT panelRequested();
    case TaskWish::StepBack:
        return Q_EMIT stepBackRequested();
    case TaskWish::Group: {
        QMenu *menu = makeGroupMenu();
        return menu->popup(m_group->mapToGlobal(QPoint(0, m_group->height() + 4)));
    }
    case TaskWish::Find:
        setFace(Face::Table);
        return m_list->filters()->openFind();
    default:
        break;
    }
    const int at = row >= 0 ? row : m_agenda->currentRow();
    if (const query::AgendaRow *task = m_model->taskAt(at))
        actOnTask(wish, query::AgendaRow(*task), at);
}

void TasksPage::actOnTask(TaskWish wish, const query::AgendaRow &task, int row)
{
    const QString entity = u"task"_s;
    if (wish == TaskWish::Open)
        return Q_EMIT openRequested(entity, task.id);
    if (wish == TaskWish::Copy) {
        QGuiApplication::clipboard()->setText(task.title);
        return Q_EMIT told(tr("Copied %1").arg(task.title));
    }
    if (m_workspace.isReadOnly())
        return;
    const bool ended = isDone(task), event = task.kind == u"event";
    const auto popup = [](QMenu *menu, QWidget *anchor) {
        if (menu)
            menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
    };
    placeAnchor(row);
    switch (wish) {
    case TaskWish::Edit:
        return Q_EMIT editRequested(entity, task.id);
    case TaskWish::Toggle:
        if (event)
            return Q_EMIT told(tr("An event takes place by itself and is never marked as done"));
        return ended ? m_acts->reopen(task.id) : m_acts->complete(task.id);
    case TaskWish::Remove:
        return m_acts->remove(task.id);
    case TaskWish::Assign:
        return m_acts->choosePerson(task.id, m_anchor);
    case TaskWish::Priority:
        return popup(m_acts->makePriorityMenu(task.id, this), m_anchor);
    case TaskWish::Urgent:
        return m_acts->setPriority(task.id, u"urgent"_s);
    case TaskWish::High:
        return m_acts->setPriority(task.id, u"high"_s);
    case TaskWish::Normal:
        return m_acts->setPriority(task.id, u"normal"_s);
    case TaskWish::Low:
        return m_acts->setPriority(task.id, u"low"_s);
    default:
        break;
    }
    if (ended)
        return Q_EMIT told(tr("This task is over. Space opens it again."));
    switch (wish) {
    case TaskWish::DoneWith:
        return event ? Q_EMIT told(tr("An event takes place by itself and is never marked as done"))
                     : m_acts->completeWith(task.id);
    case TaskWish::Today:
        return m_acts->moveTo(task.id, m_model->today());
    case TaskWish::Date:
        return m_acts->chooseDay(task.id, m_anchor);
    case TaskWish::Snooze:
        return popup(m_acts->makeSnoozeMenu(task.id, m_anchor), m_anchor);
    case TaskWish::Cancel:
        return m_acts->cancel(task.id);
    default:
        return;
    }
}

} // namespace rapport::ui
