// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/handover.h"

#include "core/query/reads.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace rapport {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

using Targets = std::vector<query::HandOverTarget>;

Result<void> checkTaker(const query::Context &reads, const query::HandOver &plan)
{
    const QString what = Say::tr("Nothing was handed over.");
    const auto taker = query::record(reads, u"user", plan.to);
    if (!taker || !taker->meta.deletedAt.isNull())
        return Error{Error::Code::Refused, what,
            Say::tr("The new owner is not one of the people of this file."),
            Say::tr("Choose somebody else.")};
    const QString status = taker->value(u"status").toString();
    if (status == QLatin1String("left") || status == QLatin1String("disabled"))
        return Error{Error::Code::Refused, what, Say::tr("%1 no longer works here.").arg(taker->title()),
            Say::tr("Choose somebody else.")};
    if (plan.from.size() == 1 && plan.from.front() == plan.to)
        return Error{Error::Code::Refused, what,
            Say::tr("%1 owns these records already.").arg(taker->title()), Say::tr("Choose somebody else.")};
    return {};
}

// Named after what was chosen, or after the first kind there is.
Label labelFor(
    const query::Context &reads, const query::HandOver &plan, const QHash<QString, qint64> &changed)
{
    QString entity = plan.isEverything() ? QStringLiteral("customer") : plan.entity;
    for (int part = 0; part < query::HandOver::partCount && changed.value(entity) == 0; ++part)
        entity = query::entityOf(query::HandOver::Part(part));
    Label label{QStringLiteral("hand_over"), entity, {}, int(changed.value(entity)),
        query::titleOf(reads, u"user", plan.to)};
    if (plan.rows.size() == 1 && entity == plan.entity) {
        const auto row = query::rows(reads, entity, {}, plan.rows);
        if (row && !row->empty())
            label.subject = query::titleOf(reads, entity, row->front().id);
    }
    return label;
}

QHash<QString, qint64> countsOf(const Targets &targets)
{
    QHash<QString, qint64> counts;
    for (const query::HandOverTarget &target : targets)
        ++counts[query::entityOf(target.part)];
    return counts;
}

class Worker
{
public:
    Worker(Store &store, const query::Context &reads, const query::HandOver &plan, const ChangeSet &header)
        : m_reads(reads), m_plan(plan), m_writer(store.begin(header))
    { }

    Result<void> take(const query::HandOverTarget &target)
    {
        const QString entity = query::entityOf(target.part);
        RAPPORT_ASSIGN(const bool live, query::isThere(m_reads, target));
        const QVariant before = target.owner.isNull() ? QVariant() : QVariant::fromValue(target.owner);
        const auto added = !live ? Result<void>(Error{Error::Code::NotFound, {}, {}, {}})
                                 : m_writer->add({entity, target.id, Change::Op::Update,
                                     {{QStringLiteral("owner"), before, QVariant::fromValue(m_plan.to)}}});
        if (added) {
            ++result.changed[entity];
            if (target.part == query::HandOver::Part::Customers && result.customers.size() < 1000)
                result.customers.push_back(target.id);
        } else if (added.error().code == Error::Code::Conflict || added.error().code == Error::Code::NotFound)
            ++result.skipped;
        else
            return added;
        return m_writer->isDue() ? m_writer->flush() : Result<void>();
    }

    Result<void> finish()
    {
        result.label = labelFor(m_reads, m_plan, result.changed);
        m_writer->relabel(result.label);
        if (result.total() > 0) {
            RAPPORT_ASSIGN(result.batch, m_writer->finish());
        }
        return {};
    }

    HandedOver result;

private:
    const query::Context &m_reads;
    const query::HandOver &m_plan;
    std::unique_ptr<BatchWriter> m_writer;
};

} // namespace

qint64 HandedOver::total() const { return std::accumulate(changed.begin(), changed.end(), qint64(0)); }

Result<HandedOver> handOver(Store &store, const query::Context &reads, const query::HandOver &plan,
    const Uid &actor, const std::function<bool(Progress)> &report)
{
    RAPPORT_TRY(checkTaker(reads, plan));
    RAPPORT_ASSIGN(const Targets targets, query::handOverTargets(reads, plan));
    ChangeSet header;
    header.label = labelFor(reads, plan, countsOf(targets));
    header.actor = actor;
    Worker worker(store, reads, plan, header);
    const qint64 total = qint64(targets.size());
    for (qint64 done = 0; done < total; ++done) {
        if (report && !report({done, total})) {
            RAPPORT_TRY(worker.finish());
            return Error{Error::Code::Cancelled, Say::tr("The hand-over was stopped."),
                Say::tr("%1 of %2 records changed hands before that.").arg(worker.result.total()).arg(total),
                Say::tr("Undo takes them back in one step.")};
        }
        RAPPORT_TRY(worker.take(targets[std::size_t(done)]));
    }
    RAPPORT_TRY(worker.finish());
    return worker.result;
}

Job *handOver(Workspace &workspace, const query::HandOver &plan, QObject *parent)
{
    Job *job = workspace.startJob(
        [plan, actor = workspace.actor()](JobContext &context) -> Result<QVariant> {
            RAPPORT_ASSIGN(
                const HandedOver done, handOver(context.store, context.reads, plan, actor, context.report));
            return QVariant::fromValue(done);
        },
        parent);
    const QSet<QString> entities{QStringLiteral("customer"), QStringLiteral("contact"),
        QStringLiteral("deal"), QStringLiteral("lead"), QStringLiteral("task")};
    QObject::connect(job, &Job::succeeded, &workspace, [&workspace, entities](const QVariant &result) {
        const auto done = result.value<HandedOver>();
        if (done.batch != 0)
            workspace.announceBulk(done.label, Origin::Local, entities);
    });
    // What was done before it failed is kept.
    QObject::connect(job, &Job::failed, &workspace, [&workspace, entities](const Error &error) {
        if (error.code == Error::Code::Refused)
            return;
        const auto label = workspace.undoLabel();
        if (label && label->verb == QLatin1String("hand_over"))
            workspace.announceBulk(*label, Origin::Local, entities);
    });
    return job;
}

} // namespace rapport
