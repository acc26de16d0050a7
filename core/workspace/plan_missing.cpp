// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/plan_missing.h"

#include "core/model/cadence.h"
#include "core/model/customer.h"
#include "core/model/task.h"
#include "core/query/follow_up_facts.h"
#include "core/rules/follow_ups.h"

namespace rapport {

namespace {

struct Planned {
    Record rule;
    Uid deal;
    Due due;
};
using Plan = QHash<Uid, Planned>; // by customer

void planRule(const Record &rule, const std::vector<query::MissingFollowUp> &customers,
    const rules::WorkCalendar &calendar, const QDate &today, Plan &plan)
{
    QHash<Uid, std::vector<query::MissingFollowUp>> byOwner;
    for (const query::MissingFollowUp &one : customers)
        byOwner[one.owner].push_back(one);
    for (const auto &own : std::as_const(byOwner)) {
        const auto days
            = spreadOver(calendar, today, rule.value(u"every_days").toLongLong(), qsizetype(own.size()));
        for (std::size_t i = 0; i < own.size(); ++i)
            plan.insert(own[i].customer, {rule, own[i].deal, {days[i], {}}});
    }
}

Result<void> planOne(Act &act, const Record &customer, const Plan &plan)
{
    const query::Context &reads = act.ground().reads;
    const auto planned = plan.constFind(customer.id());
    RAPPORT_ASSIGN(const auto open, query::openFollowUps(reads, customer.id()));
    if (planned == plan.cend() || !open.empty() || rules::isLeftInPeace(customer))
        return {};
    RAPPORT_ASSIGN(const auto people, query::peopleOf(reads, customer.id(), 1));
    const QString title = rules::cadenceTitle(planned->rule,
        {customer.title(), people.empty() ? QString() : people.front().name,
            query::titleOf(reads, u"deal", planned->deal)});
    Record task
        = rules::nextByCadence(planned->rule, customer, customer.id(), title, planned->due, *reads.schema);
    if (!people.empty())
        task.set(u"contact", QVariant::fromValue(people.front().id));
    if (!planned->deal.isNull())
        task.set(u"deal", QVariant::fromValue(planned->deal));
    return act.save(Record(), task);
}

} // namespace

std::vector<QDate> spreadOver(
    const rules::WorkCalendar &calendar, const QDate &today, qint64 everyDays, qsizetype count)
{
    std::vector<QDate> days;
    for (qint64 ahead = 1; ahead <= std::max<qint64>(1, everyDays); ++ahead) {
        if (calendar.isWorkday(today.addDays(ahead)))
            days.push_back(today.addDays(ahead));
    }
    if (days.empty())
        days.push_back(calendar.workdayFrom(today.addDays(1)));
    std::vector<QDate> spread;
    for (qsizetype i = 0; i < count; ++i)
        spread.push_back(days[std::size_t(i * qsizetype(days.size()) / std::max<qsizetype>(1, count))]);
    return spread;
}

Job *planMissing(Workspace &workspace, const std::vector<query::MissingOfRule> &missing, QObject *parent)
{
    const auto calendar = rules::WorkCalendar::fromSettings(workspace.setting(QStringLiteral("work_days")),
        workspace.setting(QStringLiteral("work_hours")), workspace.setting(QStringLiteral("holidays")));
    Plan plan;
    std::vector<qint64> rows;
    for (const query::MissingOfRule &one : missing) {
        const auto rule = query::record(workspace.reads(), QString::fromLatin1(Cadence::entity), one.rule);
        if (!rule)
            continue;
        planRule(*rule, one.customers, calendar, workspace.clock().today(), plan);
        for (const query::MissingFollowUp &customer : one.customers)
            rows.push_back(customer.row);
    }
    const QString task = QString::fromLatin1(Task::entity), customer = QString::fromLatin1(Customer::entity);
    ChangeSet header;
    header.label = {QStringLiteral("plan"), task, {}, int(rows.size()), {}};
    header.actor = workspace.actor();
    const Ground ground{workspace.reads(), workspace.clock().now(), workspace.region()};
    Job *job
        = workspace.startJob(bulkWork(header, customer, std::move(rows), ground,
                                 [plan](Act &act, const Record &one) { return planOne(act, one, plan); }),
            parent);
    const auto tell = [&workspace, label = header.label, task, customer] {
        workspace.announceBulk(label, Origin::Local, {task, customer, QStringLiteral("deal")});
    };
    QObject::connect(job, &Job::succeeded, &workspace, tell);
    QObject::connect(job, &Job::failed, &workspace, tell); // what was done before is kept
    return job;
}

} // namespace rapport
