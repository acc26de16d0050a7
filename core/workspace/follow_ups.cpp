// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/follow_ups.h"

#include "core/model/activity.h"
#include "core/model/task.h"
#include "core/query/follow_up_facts.h"
#include "core/query/reads.h"
#include "core/workspace/act.h"
#include "core/workspace/removal.h"

#include <algorithm>

namespace rapport {

namespace {

const QString task = QStringLiteral("task");

bool is(const Record &record, const char *entity) { return record.def().name == QLatin1String(entity); }

bool isOurs(const Record &record)
{
    return is(record, Task::entity) || is(record, Deal::entity) || is(record, Customer::entity);
}

} // namespace

void FollowUps::note(const Record &before, const Record &wished, const Record &after)
{
    if (is(after, Activity::entity) && before.isNull() && after.value(u"task").isValid())
        m_told.insert(after.value(u"task").value<Uid>());
    if (isOurs(after))
        m_now.insert(after.id(), after);
    if (is(after, Task::entity))
        m_steps.push_back({before, wished, after});
}

void FollowUps::noteGone(const Uid &record) { m_now.insert(record, Record()); }

void FollowUps::noteRestored(const Record &record)
{
    Record back = record;
    back.meta.deletedAt = {};
    if (isOurs(back))
        m_now.insert(back.id(), back);
    if (is(back, Task::entity))
        m_steps.push_back({record, back, back});
}

void FollowUps::clear()
{
    m_steps.clear();
    m_now.clear();
    m_told.clear();
    m_ends.clear();
    m_opened.clear();
}

void FollowUps::forget()
{
    m_cadences.reset();
    m_calendar.reset();
}

rules::EndFacts FollowUps::end(const Record &ended) const
{
    return {ended.value(u"done_at").value<Instant>(), m_ground.now, m_ground.reads.zone};
}

Result<Record> FollowUps::recordOf(const QString &entity, const Uid &id)
{
    if (id.isNull())
        return Record();
    if (const auto known = m_now.constFind(id); known != m_now.cend())
        return *known;
    auto found = query::record(m_ground.reads, entity, id);
    if (!found && found.error().code == Error::Code::NotFound)
        return Record();
    return found;
}

Result<Uid> FollowUps::customerOf(const Record &of)
{
    const Uid customer = of.isNull() ? Uid() : of.value(u"customer").value<Uid>();
    if (of.isNull() || !customer.isNull())
        return customer;
    RAPPORT_ASSIGN(const Record deal, recordOf(QStringLiteral("deal"), of.value(u"deal").value<Uid>()));
    return deal.isNull() ? Uid() : deal.value(u"customer").value<Uid>();
}

Result<void> FollowUps::settle(std::vector<Change> &changes)
{
    m_changes = &changes;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const Step step = m_steps[i];
        RAPPORT_TRY(settleStep(step));
    }
    const auto opened = std::exchange(m_opened, {});
    for (auto one = opened.cbegin(); one != opened.cend(); ++one)
        RAPPORT_TRY(leaveOne(one.key(), *one));
    const auto ends = std::exchange(m_ends, {});
    for (auto one = ends.cbegin(); one != ends.cend(); ++one)
        RAPPORT_TRY(plan(one.key(), *one));
    clear();
    return {};
}

Result<void> FollowUps::settleStep(const Step &step)
{
    const bool was = rules::isEnded(step.before), ended = rules::isEnded(step.after);
    RAPPORT_ASSIGN(const Uid from, customerOf(step.before));
    RAPPORT_ASSIGN(const Uid to, customerOf(step.after));
    RAPPORT_TRY(tell(step));
    if (was && !ended)
        RAPPORT_TRY(takeBack(step));
    if (was && ended)
        RAPPORT_TRY(replan(step, from, to));
    // What comes back out of the trash had ended before.
    const bool restored = !step.before.isNull() && !step.before.meta.deletedAt.isNull();
    if (!was && ended && !restored) {
        RAPPORT_TRY(repeat(step));
        if (!to.isNull())
            m_ends[to].causes.push_back(step.after);
    }
    if (restored)
        RAPPORT_TRY(keepOneSeries(step.after));
    const bool isNews = !rules::isOpen(step.before) || from != to;
    if (rules::isOpen(step.after) && isNews && !to.isNull())
        m_opened[to].push_back(step.after.id());
    return {};
}

Result<void> FollowUps::repeat(const Step &step)
{
    Record ended = step.after;
    for (const QStringView field : {QStringView(u"recurrence"), QStringView(u"series_start")})
        ended.set(field, step.wished.value(field));
    if (!ended.value(u"recurrence").isValid())
        return {};
    const auto slot = rules::nextSlot(ended, end(ended));
    if (!slot)
        return {};
    const Record next = rules::nextOccurrence(ended, *slot);
    create(next);
    RAPPORT_ASSIGN(const auto people, query::participantsOf(m_ground.reads, ended.id()));
    for (const Record &one : people) {
        Record person = rules::copiedTo(one, u"task", next.id());
        person.set(u"response", QStringLiteral("needs_action"));
        create(person);
    }
    return {};
}

// An occurrence that was taken back and comes out of the trash finds the series going on without it.
Result<void> FollowUps::keepOneSeries(const Record &restored)
{
    if (!restored.value(u"recurrence").isValid() || !restored.value(u"series").isValid())
        return {};
    const Uid series = restored.value(u"series").value<Uid>();
    RAPPORT_ASSIGN(const bool held, query::isSeriesHeld(m_ground.reads, series, restored.id()));
    if (!held)
        return {};
    amend(restored, u"recurrence", {});
    amend(restored, u"series_start", {});
    amend(restored, u"source", QStringLiteral("manual"));
    return {};
}

Result<void> FollowUps::takeBack(const Step &step)
{
    RAPPORT_ASSIGN(const auto brought, query::openSuccessors(m_ground.reads, step.after.id()));
    for (const Record &next : brought) {
        RAPPORT_ASSIGN(const bool untouched, query::isUntouched(m_ground.reads, next.id()));
        if (!untouched || m_now.contains(next.id()))
            continue;
        RAPPORT_TRY(removeWithParts(task, next.id()));
        const QVariant rule = next.value(u"recurrence");
        if (!rule.isValid() || step.after.value(u"recurrence").isValid())
            continue;
        amend(step.after, u"recurrence", rule);
        amend(step.after, u"series_start", next.value(u"series_start"));
    }
    return {};
}

Result<bool> FollowUps::takeBackPlan(const Record &ended)
{
    bool any = false;
    RAPPORT_ASSIGN(const auto brought, query::openSuccessors(m_ground.reads, ended.id()));
    for (const Record &next : brought) {
        RAPPORT_ASSIGN(const bool untouched, query::isUntouched(m_ground.reads, next.id()));
        const bool planned = next.value(u"source").toString() == QLatin1String("cadence");
        if (!planned || !untouched || m_now.contains(next.id()))
            continue;
        RAPPORT_TRY(removeWithParts(task, next.id()));
        any = true;
    }
    return any;
}

// The end of a task is told anew: of another customer, or on another day.
Result<void> FollowUps::replan(const Step &step, const Uid &from, const Uid &to)
{
    if (from == to && end(step.before).day() == end(step.after).day())
        return {};
    RAPPORT_ASSIGN(const bool planned, takeBackPlan(step.after));
    if (from != to && !from.isNull())
        m_ends[from].lost = true;
    if (!to.isNull() && (planned || from != to))
        m_ends[to].causes.push_back(step.after);
    return {};
}

Result<void> FollowUps::removeWithParts(const QString &entity, const Uid &id)
{
    RAPPORT_ASSIGN(const auto gone, partsOf(m_ground.reads, entity, {id}));
    for (const Change &change : gone) {
        m_changes->push_back(change);
        noteGone(change.record);
    }
    return {};
}

void FollowUps::create(const Record &record)
{
    m_changes->push_back(creation(record));
    if (isOurs(record))
        m_now.insert(record.id(), record);
}

bool FollowUps::isChanged(const Uid &record) const
{
    return std::ranges::find(*m_changes, record, &Change::record) != m_changes->end();
}

void FollowUps::amend(const Record &record, QStringView field, const QVariant &value)
{
    const QVariant before = record.value(field);
    if (before == value)
        return;
    if (const auto known = m_now.find(record.id()); known != m_now.end() && !known->isNull())
        known->set(field, value);
    const auto own = std::find_if(m_changes->rbegin(), m_changes->rend(), [&](const Change &change) {
        return change.record == record.id()
            && (change.op == Change::Op::Create || change.op == Change::Op::Update);
    });
    const FieldChange amended{field.toString(), before, value};
    if (own == m_changes->rend()) {
        m_changes->push_back({record.def().name, record.id(), Change::Op::Update, {amended}});
        return;
    }
    const auto set = std::ranges::find(own->fields, amended.field, &FieldChange::field);
    if (set != own->fields.end())
        set->after = value;
    else if (own->op == Change::Op::Create)
        own->fields.push_back({amended.field, {}, value});
    else
        own->fields.push_back(amended);
}

} // namespace rapport
