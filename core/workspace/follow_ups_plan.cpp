// SPDX-License-Identifier: GPL-3.0-or-later
// The next task by a follow-up rule, and that there is never a second one.
#include "core/workspace/follow_ups.h"

#include "core/model/cadence.h"
#include "core/model/task.h"
#include "core/query/follow_up_facts.h"
#include "core/query/reads.h"
#include "core/workspace/act.h"

#include <algorithm>

namespace rapport {

// Open follow-ups of the customer as they will be.
Result<std::vector<Uid>> FollowUps::openOf(const Uid &customer, bool byCadence)
{
    std::vector<Uid> open;
    RAPPORT_ASSIGN(const auto stored, query::openFollowUps(m_ground.reads, customer));
    for (const query::OpenFollowUp &one : stored) {
        if (!m_now.contains(one.task) && (one.byCadence || !byCadence))
            open.push_back(one.task);
    }
    for (const Record &one : std::as_const(m_now)) {
        if (one.isNull() || one.def().name != QLatin1String(Task::entity) || !rules::isOpen(one))
            continue;
        RAPPORT_ASSIGN(const Uid of, customerOf(one));
        if (of == customer && (!byCadence || one.value(u"source").toString() == QLatin1String("cadence")))
            open.push_back(one.id());
    }
    return open;
}

// What was opened by hand beside a task that a rule has planned is somebody's own from now on.
Result<void> FollowUps::leaveOne(const Uid &customer, const std::vector<Uid> &opened)
{
    RAPPORT_ASSIGN(const auto planned, openOf(customer, true));
    qsizetype count = qsizetype(planned.size());
    for (const Uid &id : opened) {
        const Record record = m_now.value(id);
        if (count <= 1 || record.isNull() || std::ranges::find(planned, id) == planned.end())
            continue;
        amend(record, u"source", QStringLiteral("manual"));
        amend(record, u"cadence", {});
        --count;
    }
    return {};
}

Result<Record> FollowUps::causeOf(const Uid &customer, const Ends &ends)
{
    Record cause;
    for (const Record &one : ends.causes) {
        const Instant at = one.value(u"done_at").value<Instant>();
        if (cause.isNull() || at >= cause.value(u"done_at").value<Instant>())
            cause = one;
    }
    if (!cause.isNull() || !ends.lost)
        return cause;
    const QList<Uid> touched = m_now.keys();
    return query::lastEnded(m_ground.reads, customer, QSet<Uid>(touched.begin(), touched.end()));
}

// Of a deal that moves in the same act, the status follows the stage only later.
Result<Record> FollowUps::dealOf(const Record &cause)
{
    const Uid id = cause.value(u"deal").value<Uid>();
    RAPPORT_ASSIGN(Record deal, recordOf(QStringLiteral("deal"), id));
    if (deal.isNull() || !m_now.contains(id))
        return deal;
    RAPPORT_ASSIGN(const Record stage, recordOf(QStringLiteral("stage"), deal.value(u"stage").value<Uid>()));
    deal.set(u"status", stage.isNull() ? QStringLiteral("open") : stage.value(u"kind"));
    return deal;
}

Result<void> FollowUps::plan(const Uid &customer, const Ends &ends)
{
    RAPPORT_ASSIGN(const auto open, openOf(customer, false));
    if (!open.empty())
        return {};
    RAPPORT_ASSIGN(const auto *rules, cadences());
    if (rules->empty())
        return {};
    RAPPORT_ASSIGN(const Record whom, recordOf(QStringLiteral("customer"), customer));
    if (whom.isNull() || !whom.meta.deletedAt.isNull())
        return {};
    RAPPORT_ASSIGN(const Record cause, causeOf(customer, ends));
    if (cause.isNull())
        return {};
    RAPPORT_ASSIGN(const Record deal, dealOf(cause));
    const Record rule = rules::cadenceFor(*rules, whom, deal);
    if (rule.isNull())
        return {};
    const Uid contact = cause.value(u"contact").value<Uid>();
    const QString title = rules::cadenceTitle(rule,
        {whom.title(), query::titleOf(m_ground.reads, u"contact", contact),
            deal.isNull() ? QString() : deal.title()});
    create(rules::nextByCadence(rule, cause, customer, title, rules::cadenceDue(rule, end(cause), calendar()),
        *m_ground.reads.schema));
    return {};
}

Result<const std::vector<Record> *> FollowUps::cadences()
{
    if (!m_cadences) {
        RAPPORT_ASSIGN(m_cadences, query::all(m_ground.reads, QString::fromLatin1(Cadence::entity)));
    }
    return &*m_cadences;
}

const rules::WorkCalendar &FollowUps::calendar()
{
    if (!m_calendar) {
        const auto text
            = [this](const char *name) { return query::setting(m_ground.reads, QString::fromLatin1(name)); };
        m_calendar
            = rules::WorkCalendar::fromSettings(text("work_days"), text("work_hours"), text("holidays"));
    }
    return *m_calendar;
}

} // namespace rapport
