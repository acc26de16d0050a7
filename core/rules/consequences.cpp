// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consequences.h"

#include "core/model/activity.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "core/model/task.h"
#include "core/rules/deal_lines.h"
#include "core/rules/follow_ups.h"
#include "core/rules/quick_line.h"

#include <algorithm>

namespace rapport::rules {

namespace {

bool is(const Record &record, const char *entity) { return record.def().name == QLatin1String(entity); }

QVariant old(const Record &before, QStringView field)
{
    return before.isNull() ? QVariant() : before.value(field);
}

QString kindOf(const QVariant &stage, const Facts &facts)
{
    const Record found = stage.isValid() ? facts.stage(stage.value<Uid>()) : Record();
    return found.isNull() ? QStringLiteral("open") : found.value(u"kind").toString();
}

void completeDeal(const Record &before, Record &after, const Facts &facts)
{
    if (old(before, u"stage") == after.value(u"stage"))
        return;
    const QString from = kindOf(old(before, u"stage"), facts), to = kindOf(after.value(u"stage"), facts);
    const bool closed = to != QLatin1String("open"), wasClosed = from != QLatin1String("open");
    const auto untouched
        = [&](QStringView field) { return !before.isNull() && before.value(field) == after.value(field); };
    // A date that somebody set in the same act stands; that of another closing does not.
    if (closed && (!after.value(u"closed_on").isValid() || (wasClosed && untouched(u"closed_on"))))
        after.set(u"closed_on", facts.today);
    else if (!closed && untouched(u"closed_on"))
        after.set(u"closed_on", {});
    if (to != QLatin1String("lost") && untouched(u"lost_reason"))
        after.set(u"lost_reason", {});
}

// What has no total (validation says why) keeps none.
void completeLine(Record &after)
{
    const auto sum = lineTotal(after);
    after.set(u"total", sum ? QVariant::fromValue(sum->net) : QVariant());
}

void completeStatus(const Record &before, Record &after, const Facts &facts)
{
    if (old(before, u"status") == after.value(u"status"))
        return;
    const bool done = after.value(u"status").toString() == QLatin1String("done");
    if (done && !after.value(u"done_at").isValid())
        after.set(u"done_at", QVariant::fromValue(facts.now));
    else if (!done)
        after.set(u"done_at", {});
}

void completeTask(const Record &before, Record &after, const Facts &facts)
{
    completeStatus(before, after, facts);
    completeSeries(before, after, facts.today);
    // A reminder that was put off was about the day the task had then.
    const bool putOff = old(before, u"snoozed_until") == after.value(u"snoozed_until");
    if (isEnded(after) || (putOff && old(before, u"due") != after.value(u"due")))
        after.set(u"snoozed_until", {});
}

// An owner given by hand is no choice of a rule any more.
void completeLead(const Record &before, Record &after, const Facts &facts)
{
    if (before.isNull() || old(before, u"owner") == after.value(u"owner")
        || old(before, u"rule") != after.value(u"rule")
        || old(before, u"assigned_at") != after.value(u"assigned_at"))
        return;
    after.set(u"rule", {});
    after.set(u"assigned_at", after.value(u"owner").isValid() ? QVariant::fromValue(facts.now) : QVariant());
}

Record stageChange(const Record &before, const Record &after, const Schema &schema, const Facts &facts)
{
    Record change(schema.of<StageChange>());
    change.meta.id = Uid::make();
    change.set(u"deal", QVariant::fromValue(after.id()));
    change.set(u"from", old(before, u"stage"));
    change.set(u"to", after.value(u"stage"));
    Instant at = facts.now;
    if (!before.isNull()) {
        at = std::max(at, before.value(u"stage_since").value<Instant>());
        if (facts.stageSince)
            at = std::max(at, facts.stageSince(after.id()));
    }
    change.set(u"at", QVariant::fromValue(at));
    return change;
}

// "call Anna", 回访: what the words say that is to be done; without words, the same again.
QString plannedKind(const Record &activity, const QDate &today)
{
    const QString words = activity.value(u"next_action").toString(),
                  same = activity.value(u"kind").toString();
    if (words.isEmpty())
        return same.isEmpty() || same == QLatin1String("note") ? QStringLiteral("todo") : same;
    const auto kind = readQuickLine(words, {{QDateTime(today, QTime(12, 0)), {}}, {}}).kind;
    return QString(quickKindName(kind && *kind != QuickKind::Note ? *kind : QuickKind::Todo));
}

Record taskOf(const Record &activity, const Schema &schema, const Facts &facts)
{
    Record task(schema.of<Task>());
    task.meta.id = Uid::make();
    for (const QString &same : {QStringLiteral("customer"), QStringLiteral("contact"), QStringLiteral("deal"),
             QStringLiteral("lead"), QStringLiteral("owner")})
        task.set(same, activity.value(same));
    const QString action = activity.value(u"next_action").toString();
    task.set(u"title", action.isEmpty() ? activity.value(u"subject") : QVariant(action));
    task.set(u"due", activity.value(u"next_on"));
    task.set(u"kind", plannedKind(activity, facts.today));
    task.set(u"source", QStringLiteral("next_action"));
    task.set(u"follows", activity.value(u"task"));
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
    else if (is(after, DealLine::entity))
        completeLine(after);
    else if (is(after, Lead::entity))
        completeLead(before, after, facts);
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
        made.push_back(taskOf(after, schema, facts));
    return made;
}

} // namespace rapport::rules
