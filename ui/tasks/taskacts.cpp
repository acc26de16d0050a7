// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskacts.h"

#include "core/model/task.h"
#include "core/workspace/bulk.h"
#include "ui/form/calendarpopup.h"
#include "ui/form/pickers.h"
#include "ui/form/removal.h"
#include "ui/form/words.h"
#include "ui/list/format.h"
#include "ui/reminders/snoozemenu.h"
#include "ui/tasks/donesheet.h"

#include <QActionGroup>
#include <QMenu>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr std::size_t manyRows = 40; // more are moved on a worker

TaskActs::TaskActs(Workspace &workspace, QWidget *host) : QObject(host), m_workspace(workspace), m_host(host)
{ }

// The sheet belongs to the window, which may outlive the page.
TaskActs::~TaskActs()
{
    if (m_sheet)
        m_sheet->deleteLater();
}

QWidget *TaskActs::window() const { return m_host ? m_host->window() : nullptr; }

std::optional<TaskActs::Loaded> TaskActs::load(const Uid &task)
{
    if (task.isNull())
        return {};
    auto record = query::record(m_workspace.reads(), u"task", task);
    if (record)
        return Loaded{m_workspace.schema(), std::move(*record)};
    Q_EMIT errorRaised(record.error());
    return {};
}

bool TaskActs::tell(const Result<void> &done, const QString &text)
{
    if (done)
        Q_EMIT undoableTold(text);
    else
        Q_EMIT errorRaised(done.error());
    return done.ok();
}

void TaskActs::save(const Uid &task, const char *verb, const std::function<void(Record &)> &edit,
    const std::function<QString(const Record &)> &text)
{
    const auto loaded = load(task);
    if (!loaded)
        return;
    Record after = loaded->record;
    edit(after);
    if (after == loaded->record)
        return;
    tell(m_workspace.save({QLatin1String(verb), u"task"_s, after.title(), 1, {}}, loaded->record, after),
        text(after));
}

void TaskActs::complete(const Uid &task)
{
    if (const auto loaded = load(task))
        tell(completeTask(m_workspace, task), tr("“%1” is done").arg(loaded->record.title()));
}

void TaskActs::reopen(const Uid &task)
{
    if (const auto loaded = load(task))
        tell(reopenTask(m_workspace, task), tr("“%1” is open again").arg(loaded->record.title()));
}

void TaskActs::cancel(const Uid &task)
{
    if (const auto loaded = load(task))
        tell(cancelTask(m_workspace, task), tr("“%1” is cancelled").arg(loaded->record.title()));
}

void TaskActs::remove(const Uid &task)
{
    const auto loaded = load(task);
    if (!loaded)
        return;
    const QPointer<TaskActs> self(this); // the question may outlive the page
    const auto removed = [self](const QString &text) {
        if (self)
            Q_EMIT self->undoableTold(text);
    };
    const auto refused = [self](const Error &error) {
        if (self)
            Q_EMIT self->errorRaised(error);
    };
    removeRecords(m_workspace, u"task"_s, {task}, loaded->record.title(), window(), {removed, refused});
}

// A time that has passed already would be late again at once: the whole day remains.
static Due stillToCome(const Due &due, const QDate &day, const Clock &clock)
{
    const Due moved = onDay(due, day, clock.zone());
    return moved.time.isValid() && moved.instant(clock.zone()) < clock.now() ? Due{day, {}} : moved;
}

void TaskActs::moveTo(const Uid &task, const QDate &day)
{
    const auto loaded = load(task);
    if (!loaded || !day.isValid())
        return;
    const Due to = stillToCome(loaded->record.value(u"due").value<Due>(), day, m_workspace.clock());
    tell(moveTask(m_workspace, task, to, to.time.isValid()),
        tr("Moved to %1").arg(format::due(to, m_workspace.clock().today())));
}

void TaskActs::setPriority(const Uid &task, const QString &key)
{
    const FieldDef &field = definition<Task>().at<&Task::priority>();
    save(
        task, "update", [&](Record &record) { record.set(field.name, key); },
        [&](const Record &) { return tr("Priority: %1").arg(field.optionLabel(key)); });
}

void TaskActs::snooze(const Uid &task, Instant until)
{
    tell(snoozeTask(m_workspace, task, until),
        tr("Reminds again: %1").arg(words::moment(until, m_workspace.clock().today())));
}

void TaskActs::assign(const Uid &task, const Uid &person)
{
    save(
        task, "assign", [&](Record &record) { record.set(u"owner", QVariant::fromValue(person)); },
        [&](const Record &record) {
            return tr("“%1” goes to %2").arg(record.title(), m_workspace.titleIn(u"user"_s, person));
        });
}

void TaskActs::moveAllToToday(const std::vector<qint64> &rows)
{
    if (rows.empty())
        return;
    const QDate today = m_workspace.clock().today();
    const rapport::Label label{u"schedule"_s, u"task"_s, {}, int(rows.size()), {}};
    const auto edit = [today, &clock = m_workspace.clock()](Record &record) {
        const Due due = record.value(u"due").value<Due>();
        if (record.value(u"status").toString() == u"todo" && due.in(clock.zone()).day < today)
            record.set(u"due", QVariant::fromValue(stillToCome(due, today, clock)));
    };
    const QString done = tr("%n task(s) moved to today", nullptr, int(rows.size()));
    Job *job = m_workspace.changeRows(label, u"task"_s, rows, edit, this);
    connect(job, &Job::succeeded, this, [this, job, done](const QVariant &result) {
        const QString partly = result.value<BulkOutcome>().text(); // some were refused
        Q_EMIT undoableTold(partly.isEmpty() ? done : partly);
        job->deleteLater();
    });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        Q_EMIT errorRaised(error);
        job->deleteLater();
    });
    if (rows.size() > manyRows)
        Q_EMIT jobStarted(job, tr("Moving tasks to today"));
}

void TaskActs::chooseDay(const Uid &task, QWidget *anchor)
{
    const auto loaded = load(task);
    if (!loaded)
        return;
    const Due due = loaded->record.value(u"due").value<Due>().in(m_workspace.clock().zone());
    auto *calendar = new CalendarPopup(due.day, m_workspace.clock().today(), anchor);
    connect(calendar, &CalendarPopup::picked, this, [this, task](QDate day) { moveTo(task, day); });
    calendar->showBelow(anchor);
}

void TaskActs::choosePerson(const Uid &task, QWidget *anchor)
{
    const auto loaded = load(task);
    if (!loaded)
        return;
    PickPopup *popup = makeOwnerPicker(m_workspace, anchor, loaded->record.value(u"owner").value<Uid>());
    connect(popup, &PickPopup::picked, this, [this, task](const Uid &person) { assign(task, person); });
    connect(popup, &PickPopup::errorRaised, this, &TaskActs::errorRaised);
    popup->showBelow(anchor);
}

QMenu *TaskActs::makePriorityMenu(const Uid &task, QWidget *parent)
{
    const auto loaded = load(task);
    if (!loaded)
        return nullptr;
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"priorityMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const FieldDef &field = definition<Task>().at<&Task::priority>();
    const QString now = loaded->record.value(field.name).toString();
    int number = 1;
    for (const char *name : {"urgent", "high", "normal", "low"}) {
        const QString key = QLatin1String(name);
        QAction *action = menu->addAction(field.optionLabel(key) + u'\t' + QString::number(number++));
        action->setCheckable(true);
        action->setChecked(now == key);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, task, key] { setPriority(task, key); });
    }
    return menu;
}

QMenu *TaskActs::makeSnoozeMenu(const Uid &task, QWidget *anchor)
{
    auto *menu = new SnoozeMenu(m_workspace.clock(), anchor);
    connect(menu, &SnoozeMenu::chosen, this, [this, task](Instant until) { snooze(task, until); });
    menu->addSeparator();
    connect(menu->addAction(tr("Move to another day…") + u"\tD"_s), &QAction::triggered, this,
        [this, task, anchor] { chooseDay(task, anchor); });
    return menu;
}

DoneSheet *TaskActs::doneSheet()
{
    if (!m_sheet && window()) {
        m_sheet = new DoneSheet(m_workspace, window());
        connect(m_sheet, &DoneSheet::undoableTold, this, &TaskActs::undoableTold);
        connect(m_sheet, &DoneSheet::errorRaised, this, &TaskActs::errorRaised);
    }
    return m_sheet;
}

void TaskActs::completeWith(const Uid &task)
{
    if (const auto loaded = load(task); loaded && doneSheet())
        m_sheet->openFor(loaded->record);
}

} // namespace rapport::ui
