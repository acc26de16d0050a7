// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/tasks.h"

#include "core/model/activity.h"
#include "core/model/task.h"
#include "core/rules/follow_ups.h"

#include <QCoreApplication>

namespace rapport {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

QString statusOf(const Record &task) { return task.value(u"status").toString(); }

Label labelled(const char *verb, const Record &task)
{
    return {QLatin1String(verb), QString::fromLatin1(Task::entity), task.title(), 1, {}};
}

Error inTrash(const Record &task)
{
    return {Error::Code::Conflict, Say::tr("“%1” was not changed.").arg(task.title()),
        Say::tr("It lies in the trash."), Say::tr("Restore it first.")};
}

Error noEnd(const Record &task)
{
    return {Error::Code::Invalid, Say::tr("“%1” was not marked as done.").arg(task.title()),
        Say::tr("An event takes place by itself."),
        Say::tr("Make it a meeting to note what came of it, or log an activity."), QStringLiteral("kind")};
}

Result<Record> load(Workspace &workspace, const Uid &id)
{
    RAPPORT_ASSIGN(const Record task, query::record(workspace.reads(), u"task", id));
    if (!task.meta.deletedAt.isNull())
        return inTrash(task);
    return task;
}

Result<Uid> customerOf(Workspace &workspace, const Record &task)
{
    const Uid customer = task.value(u"customer").value<Uid>(), deal = task.value(u"deal").value<Uid>();
    if (!customer.isNull() || deal.isNull())
        return customer;
    RAPPORT_ASSIGN(const Record record, query::record(workspace.reads(), u"deal", deal));
    return record.value(u"customer").value<Uid>();
}

// What was said beside the result has no place on a task: it makes the activity here.
Result<Record> tellingOf(Workspace &workspace, const Record &done, const TaskEnd &end)
{
    const bool says = !end.outcome.isEmpty() || !end.objections.isEmpty() || !end.promises.isEmpty()
        || !end.feedback.isEmpty() || end.minutes;
    const bool next = !end.nextAction.isEmpty() || !end.nextOn.isNull();
    RAPPORT_ASSIGN(const Uid customer, customerOf(workspace, done));
    Record telling = rules::activityOf(done, customer, *workspace.schema());
    if (telling.isNull() && (says || next)) {
        Record told = done;
        if (told.value(u"result").toString().trimmed().isEmpty())
            told.set(u"result", done.value(u"title"));
        telling = says ? rules::activityOf(told, customer, *workspace.schema()) : Record();
        if (!telling.isNull())
            telling.set(u"content", done.value(u"result"));
    }
    if (telling.isNull() || !(says || next || end.minutes))
        return Record();
    const auto set = [&](QStringView field, const QString &text) {
        telling.set(field, text.isEmpty() ? QVariant() : QVariant(text));
    };
    set(u"result", end.outcome);
    set(u"objections", end.objections);
    set(u"promises", end.promises);
    set(u"feedback", end.feedback);
    set(u"next_action", end.nextAction);
    if (!end.nextOn.isNull())
        telling.set(u"next_on", QVariant::fromValue(end.nextOn));
    if (end.minutes)
        telling.set(u"minutes", *end.minutes);
    return telling;
}

// The next step of what is not told in an activity.
Record nextStep(Workspace &workspace, const Record &done, const TaskEnd &end)
{
    Record next = workspace.blank(QString::fromLatin1(Task::entity));
    next.meta.id = Uid::make();
    for (const QStringView same : {QStringView(u"customer"), QStringView(u"contact"), QStringView(u"deal"),
             QStringView(u"lead"), QStringView(u"owner"), QStringView(u"kind")})
        next.set(same, done.value(same));
    next.set(u"title", end.nextAction.isEmpty() ? done.value(u"title") : QVariant(end.nextAction));
    if (!end.nextOn.isNull())
        next.set(u"due", QVariant::fromValue(end.nextOn));
    next.set(u"source", QStringLiteral("next_action"));
    next.set(u"follows", QVariant::fromValue(done.id()));
    return next;
}

Result<void> setStatus(Workspace &workspace, const Uid &id, const char *verb, const QString &status)
{
    RAPPORT_ASSIGN(const Record before, load(workspace, id));
    if (statusOf(before) == status)
        return {};
    Record after = before;
    after.set(u"status", status);
    return workspace.save(labelled(verb, before), before, after);
}

} // namespace

Result<void> completeTask(Workspace &workspace, const Uid &id, const TaskEnd &end)
{
    RAPPORT_ASSIGN(const Record before, load(workspace, id));
    if (!rules::isFollowUp(before))
        return noEnd(before);
    if (statusOf(before) == QLatin1String("done"))
        return {}; // said twice, by a notification and in the window
    Record after = before;
    after.set(u"status", QStringLiteral("done"));
    after.set(u"done_at", QVariant::fromValue(end.at.isNull() ? workspace.clock().now() : end.at));
    if (!end.result.trimmed().isEmpty())
        after.set(u"result", end.result.trimmed());
    std::vector<Workspace::Edit> edits{{before, after}};
    RAPPORT_ASSIGN(const Record telling, tellingOf(workspace, after, end));
    if (!telling.isNull())
        edits.push_back({Record(), telling});
    else if (!end.nextAction.isEmpty() || !end.nextOn.isNull())
        edits.push_back({Record(), nextStep(workspace, after, end)});
    return workspace.save(labelled("complete", before), edits);
}

Result<void> cancelTask(Workspace &workspace, const Uid &id)
{
    return setStatus(workspace, id, "cancel", QStringLiteral("cancelled"));
}

Result<void> reopenTask(Workspace &workspace, const Uid &id)
{
    return setStatus(workspace, id, "reopen", QStringLiteral("todo"));
}

Result<void> snoozeTask(Workspace &workspace, const Uid &id, Instant until)
{
    RAPPORT_ASSIGN(const Record before, load(workspace, id));
    Record after = before;
    after.set(u"snoozed_until", until.isNull() ? QVariant() : QVariant::fromValue(until));
    return workspace.save(labelled("snooze", before), before, after);
}

Due inZoneOf(const Due &like, const Due &to, const QTimeZone &viewer)
{
    if (like.zone.isEmpty() || !to.time.isValid())
        return {to.day, to.time};
    return Due::at(to.instant(viewer), like.zone, viewer);
}

Due onDay(const Due &due, const QDate &day, const QTimeZone &viewer)
{
    return inZoneOf(due, {day, due.in(viewer).time}, viewer);
}

Result<void> moveTask(Workspace &workspace, const Uid &id, const Due &to, bool keepTime)
{
    RAPPORT_ASSIGN(const Record before, load(workspace, id));
    const Due from = before.value(u"due").value<Due>();
    Due due = to;
    if (keepTime && !due.time.isValid() && !due.isNull())
        due = onDay(from, to.day, workspace.clock().zone());
    Record after = before;
    after.set(u"due", due.isNull() ? QVariant() : QVariant::fromValue(due));
    return workspace.save(labelled("schedule", before), before, after);
}

} // namespace rapport
