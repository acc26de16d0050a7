// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consequences.h"

#include "core/model/activity.h"
#include "core/model/deal.h"
#include "core/model/task.h"

namespace rapport::rules {

namespace {

bool is(const Record &record, const char *entity) { return record.def().name == QLatin1String(entity); }

QVariant old(const Record &before, QStringView field)
{
    return before.isNull() ? QVariant() : before.value(field);
}

void completeDeal(const Record &before, Record &after, const Facts &facts)
{
    if (old(before, u"stage") == after.value(u"stage"))
        return;
    const Record stage = facts.stage(after.value(u"stage").value<Uid>());
    const bool closed = !stage.isNull() && stage.value(u"kind").toString() != QLatin1String("open");
    // A date that somebody set in the same act stands.
    if (closed && !after.value(u"closed_on").isValid())
        after.set(u"closed_on", facts.today);
    else if (!closed && !before.isNull() && old(before, u"closed_on") == after.value(u"closed_on"))
        after.set(u"closed_on", {});
}

void completeTask(const Record &before, Record &after, const Facts &facts)
{
    if (old(before, u"status") == after.value(u"status"))
        return;
    const bool done = after.value(u"status").toString() == QLatin1String("done");
    if (done && !after.value(u"done_at").isValid())
        after.set(u"done_at", QVariant::fromValue(facts.now));
    else if (!done)
        after.set(u"done_at", {});
}

Record stageChange(const Record &before, const Record &after, const Schema &schema, const Facts &facts)
{
    Record change(schema.of<StageChange>());
    change.meta.id = Uid::make();
    change.set(u"deal", QVariant::fromValue(after.id()));
    change.set(u"from", old(before, u"stage"));
    change.set(u"to", after.value(u"stage"));
    change.set(u"at", QVariant::fromValue(facts.now));
    return change;
}

Record taskOf(const Record &activity, const Schema &schema)
{
    Record task(schema.of<Task>());
    task.meta.id = Uid::make();
    for (const QString &same : {QStringLiteral("customer"), QStringLiteral("contact"), QStringLiteral("deal"),
             QStringLiteral("owner")})
        task.set(same, activity.value(same));
    const QString action = activity.value(u"next_action").toString();
    task.set(u"title", action.isEmpty() ? activity.value(u"subject") : QVariant(action));
    task.set(u"due", activity.value(u"next_on"));
    task.set(u"kind", QStringLiteral("todo"));
    task.set(u"status", QStringLiteral("todo"));
    task.set(u"priority", QStringLiteral("normal"));
    return task;
}

} // namespace

void complete(const Record &before, Record &after, const Facts &facts)
{
    if (is(after, Deal::entity))
        completeDeal(before, after, facts);
    else if (is(after, Task::entity))
        completeTask(before, after, facts);
}

std::vector<Record> follow(
    const Record &before, const Record &after, const Schema &schema, const Facts &facts)
{
    std::vector<Record> made;
    if (is(after, Deal::entity) && after.value(u"stage").isValid()
        && old(before, u"stage") != after.value(u"stage"))
        made.push_back(stageChange(before, after, schema, facts));
    if (is(after, Activity::entity) && before.isNull()
        && (after.value(u"next_on").isValid() || after.value(u"next_action").isValid()))
        made.push_back(taskOf(after, schema));
    return made;
}

} // namespace rapport::rules
