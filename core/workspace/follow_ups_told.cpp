// SPDX-License-Identifier: GPL-3.0-or-later
// The activity that tells of the end of a task: written, kept in step with the task as long as nobody has
// told it otherwise, and taken back.
#include "core/workspace/follow_ups.h"

#include "core/model/activity.h"
#include "core/model/participant.h"
#include "core/query/follow_up_facts.h"
#include "core/workspace/act.h"

namespace rapport {

Result<void> FollowUps::tell(const Step &step)
{
    const Schema &schema = *m_ground.reads.schema;
    const Uid id = step.after.id();
    Record was, now;
    if (!step.before.isNull() && step.before.meta.deletedAt.isNull()) {
        RAPPORT_ASSIGN(const Uid customer, customerOf(step.before));
        was = rules::activityOf(step.before, customer, schema);
    }
    RAPPORT_ASSIGN(const Uid customer, customerOf(step.after));
    now = rules::activityOf(step.after, customer, schema);
    const bool restored = !step.before.isNull() && !step.before.meta.deletedAt.isNull();
    if (restored || (was.isNull() && now.isNull()))
        return {};
    if (now.isNull())
        return untell(id);
    return was.isNull() ? write(now, id) : retell(was, now, id);
}

Result<void> FollowUps::write(const Record &activity, const Uid &id)
{
    if (m_told.contains(id))
        return {};
    // Done, opened again and done again: what somebody made of the first telling stands.
    RAPPORT_ASSIGN(const auto written, query::activitiesOf(m_ground.reads, id));
    if (!written.empty())
        return {};
    create(activity);
    RAPPORT_ASSIGN(const auto people, query::participantsOf(m_ground.reads, id));
    for (const Record &person : people)
        create(rules::copiedTo(person, u"activity", activity.id()));
    return {};
}

Result<void> FollowUps::retell(const Record &was, const Record &is, const Uid &id)
{
    RAPPORT_ASSIGN(const auto written, query::activitiesOf(m_ground.reads, id));
    for (const Record &activity : written) {
        if (isChanged(activity.id()))
            continue; // the act says itself what becomes of it
        for (const FieldDef &field : is.def().fields) {
            if (was.value(field) != is.value(field) && activity.value(field) == was.value(field))
                amend(activity, field.name, is.value(field));
        }
    }
    return {};
}

Result<void> FollowUps::untell(const Uid &id)
{
    RAPPORT_ASSIGN(const auto written, query::activitiesOf(m_ground.reads, id));
    for (const Record &activity : written) {
        RAPPORT_ASSIGN(const bool untouched, query::isUntouched(m_ground.reads, activity.id(), id));
        if (untouched && !isChanged(activity.id()))
            RAPPORT_TRY(removeWithParts(QString::fromLatin1(Activity::entity), activity.id()));
    }
    return {};
}

} // namespace rapport
