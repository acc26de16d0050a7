// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/following.h"

#include "core/store/reminder_log.h"
#include "core/workspace/quick_making.h"
#include "core/workspace/tasks.h"

namespace rapport::fault {

namespace {

using namespace Qt::StringLiterals;

enum class Step { Complete, Series, Next, Meeting, Snooze, Move, Log, Skip, Reopen, Claim };
constexpr int steps = 10;
constexpr int reminders = 5; // claimed at once

// What the customer of an act has before and after it: its tasks by day, the activities and who took part.
struct Shape {
    const char *before, *after;
};
constexpr Shape shapes[] = {
    // Done: an activity, and the next task by the rule of the grade.
    {"todo manual 03-16; 0 0", "done manual 03-16, todo cadence 03-23; 1 0"},
    // The next of a series, and none by the rule beside it.
    {"todo manual 03-16; 0 0", "done manual 03-16, todo recurrence 03-17; 1 0"},
    {"todo manual 03-16; 0 0", "done manual 03-16, todo next_action 03-19; 1 0"},
    {"todo manual 03-16; 0 0", "done manual 03-16, todo cadence 03-23; 1 2"},
    {"todo manual 03-16; 0 0", "todo manual 03-16 snoozed; 0 0"},
    {"todo manual 03-16; 0 0", "todo manual 03-20; 0 0"},
    {"; 0 0", "todo next_action 03-19; 1 0"},
    {"todo manual 03-16; 0 0", "cancelled manual 03-16, todo recurrence 03-17; 0 0"},
    {"done manual 03-16, todo cadence 03-23; 1 0", "todo manual 03-16; 0 0"},
    {"todo manual 03-16; 0 0", "todo manual 03-16; 0 0"},
};

Step stepOf(int act) { return Step(act % steps); }
QString nameOf(int act) { return u"Act %1"_s.arg(act); }
Due dayOf(int day) { return {QDate(2026, 3, day), {}}; }

const Clock &monday()
{
    static const FixedClock clock(Instant::from(QDateTime(QDate(2026, 3, 16), QTime(10, 0), Qt::UTC)),
        QTimeZone(QByteArrayLiteral("UTC")));
    return clock;
}

Record made(const Workspace &workspace, const QString &entity, const QString &title)
{
    Record record = workspace.blank(entity);
    record.meta.id = Uid::make();
    if (record.def().title())
        record.set(*record.def().title(), title);
    return record;
}

QVariant link(const Record &record) { return QVariant::fromValue(record.id()); }

void addFor(int act, const Workspace &workspace, std::vector<Workspace::Edit> &edits)
{
    Record customer = made(workspace, u"customer"_s, nameOf(act));
    customer.set(u"grade", u"A"_s);
    edits.push_back({Record(), customer});
    const Step step = stepOf(act);
    if (step == Step::Log)
        return;
    Record task = made(workspace, u"task"_s, nameOf(act));
    task.set(u"customer", link(customer));
    task.set(u"kind", step == Step::Meeting ? u"meeting"_s : u"call"_s);
    task.set(u"due", QVariant::fromValue(dayOf(16)));
    if (step == Step::Series || step == Step::Skip)
        task.set(u"recurrence", u"RRULE:FREQ=DAILY"_s);
    edits.push_back({Record(), task});
    for (int i = 0; step == Step::Meeting && i < 2; ++i) {
        Record guest = made(workspace, u"participant"_s, u"Guest %1"_s.arg(i));
        guest.set(u"name", u"Guest %1"_s.arg(i));
        guest.set(u"task", link(task));
        edits.push_back({Record(), guest});
    }
}

Result<Uid> find(const Workspace &workspace, const QString &entity, const QString &field, int act)
{
    query::ListQuery query;
    query.entity = entity;
    query.filter = Filter::of({field, Condition::Op::Equal, {nameOf(act)}});
    RAPPORT_ASSIGN(const auto found, query::rowNumbers(workspace.reads(), query));
    RAPPORT_ASSIGN(const auto rows, query::rows(workspace.reads(), entity, {}, found));
    return rows.empty() ? Uid() : rows.front().id;
}

Result<void> log(Workspace &workspace, int act)
{
    QuickPlan plan;
    plan.what = rules::QuickWhat::Both;
    plan.kind = plan.nextKind = u"call"_s;
    plan.note = plan.title = nameOf(act);
    plan.company.name = nameOf(act);
    RAPPORT_ASSIGN(plan.company.id, find(workspace, u"customer"_s, u"name"_s, act));
    plan.due = dayOf(19);
    plan.owner = workspace.actor();
    const auto done = makeQuick(workspace, plan);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> claim(Workspace &workspace, const Uid &task)
{
    std::vector<reminderlog::Occasion> occasions;
    for (int i = 0; i < reminders; ++i)
        occasions.push_back({task, u"Reminder %1"_s.arg(i), task});
    const auto mine = reminderlog::claim(*workspace.reads().database, occasions, workspace.clock().now());
    return mine ? Result<void>() : Result<void>(mine.error());
}

Result<void> take(Workspace &workspace, int act)
{
    if (stepOf(act) == Step::Log)
        return log(workspace, act);
    RAPPORT_ASSIGN(const Uid task, find(workspace, u"task"_s, u"title"_s, act));
    TaskEnd end;
    end.result = nameOf(act);
    switch (stepOf(act)) {
    case Step::Next:
        end.nextAction = nameOf(act);
        end.nextOn = dayOf(19);
        break;
    case Step::Snooze:
        return snoozeTask(workspace, task, {workspace.clock().now().ms + 3600000});
    case Step::Move:
        return moveTask(workspace, task, dayOf(20));
    case Step::Skip:
        return skipOccurrence(workspace, task, dayOf(16));
    case Step::Reopen:
        return reopenTask(workspace, task);
    case Step::Claim:
        return claim(workspace, task);
    default:
        break;
    }
    return completeTask(workspace, task, end);
}

QString shapeOf(Database &database, int act)
{
    Statement statement = database.prepare(
        "SELECT (SELECT group_concat(line, ', ') FROM (SELECT t.status || ' ' || coalesce(t.source, '-') ||"
        " ' ' || substr(t.due, 6) || CASE WHEN t.snoozed_until > 0 THEN ' snoozed' ELSE '' END AS line"
        " FROM task t WHERE t.customer_id = c.id AND t.deleted_at IS NULL ORDER BY t.due, t.row)),"
        " (SELECT count(*) FROM activity a WHERE a.customer_id = c.id AND a.deleted_at IS NULL),"
        " (SELECT count(*) FROM participant p JOIN activity a ON a.id = p.activity_id"
        " WHERE a.customer_id = c.id AND p.deleted_at IS NULL) FROM customer c WHERE c.name = ?1");
    statement.bind(1, nameOf(act));
    const auto row = statement.step();
    return row && *row ? u"%1; %2 %3"_s.arg(statement.text(0), statement.text(1), statement.text(2))
                       : QString();
}

qint64 claimsOf(Database &database, int act)
{
    Statement statement = database.prepare(
        "SELECT count(*) FROM reminder_log l JOIN task t ON t.id = l.task WHERE t.title = ?1");
    statement.bind(1, nameOf(act));
    const auto row = statement.step();
    return row && *row ? statement.integer(0) : 0;
}

bool isDone(Database &database, int act)
{
    return shapeOf(database, act) == QLatin1String(shapes[int(stepOf(act))].after)
        && (stepOf(act) != Step::Claim || claimsOf(database, act) == reminders);
}

} // namespace

Result<void> prepareFollowing(const QString &path)
{
    RAPPORT_TRY(Workspace::create(path, {}, monday()));
    RAPPORT_ASSIGN(const auto workspace, Workspace::open(path, monday()));
    const Record ann = made(*workspace, u"user"_s, u"Ann"_s);
    RAPPORT_TRY(workspace->save({u"create"_s, u"user"_s, {}, 1, {}}, Record(), ann));
    workspace->setActor(ann.id());
    std::vector<Workspace::Edit> edits;
    for (int act = 0; act < followUps; ++act)
        addFor(act, *workspace, edits);
    RAPPORT_TRY(workspace->save({u"create"_s, u"customer"_s, {}, followUps, {}}, edits));
    for (int act = int(Step::Reopen); act < followUps; act += steps) {
        RAPPORT_ASSIGN(const Uid task, find(*workspace, u"task"_s, u"title"_s, act));
        RAPPORT_TRY(completeTask(*workspace, task));
    }
    return {};
}

Result<void> followUp(const QString &path, int first, const std::function<void(qint64)> &tell)
{
    RAPPORT_ASSIGN(const auto workspace, Workspace::open(path, monday()));
    for (const Record &user : workspace->dictionary(u"user"_s)) {
        if (user.title() == u"Ann")
            workspace->setActor(user.id());
    }
    tell(first);
    for (int act = first; act < followUps; ++act) {
        RAPPORT_TRY(take(*workspace, act));
        tell(act + 1);
    }
    return {};
}

qint64 followUpsIn(Database &database)
{
    int act = 0;
    while (act < followUps && isDone(database, act))
        ++act;
    return act;
}

QString halfFollowUp(Database &database)
{
    const int done = int(followUpsIn(database));
    for (int act = done; act < followUps; ++act) {
        const QString shape = shapeOf(database, act);
        if (shape != QLatin1String(shapes[int(stepOf(act))].before) || claimsOf(database, act) > 0)
            return u"%1 of %2 in the file has: %3"_s.arg(nameOf(act)).arg(done).arg(shape);
    }
    return {};
}

} // namespace rapport::fault
