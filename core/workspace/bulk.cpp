// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/bulk.h"

#include "core/query/list.h"
#include "core/query/reads.h"
#include "core/workspace/removal.h"

#include <QCoreApplication>

namespace rapport {

namespace {

constexpr int kPage = 500; // rows that are asked for at once
constexpr int kPatience = 10; // times that a busy file is waited for, five seconds each

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

// A no to one record, as opposed to a file that fails.
bool isRefusal(const Error &error)
{
    return error.code == Error::Code::Refused || error.code == Error::Code::Invalid
        || error.code == Error::Code::Conflict || error.code == Error::Code::NotFound;
}

class Bulk
{
public:
    Bulk(JobContext &context, const ChangeSet &header, Ground ground)
        : m_context(context), m_label(header.label), m_writer(context.store.begin(header)),
          m_act(onHere(std::move(ground), context))
    { }

    using Each = std::function<Result<void>(Act &, const Record &)>;

    Result<void> change(const QString &entity, const Uid &id, const Each &each)
    {
        auto done = attempt(entity, id, each);
        // Somebody who saves all the time may win the file again and again; work that nobody watches
        // waits longer than a window would.
        for (int wait = 0; wait < kPatience && !done && done.error().code == Error::Code::Busy; ++wait)
            done = attempt(entity, id, each);
        // Somebody wrote between the look and the change. From now on the transaction keeps others
        // out, so a second look is the last.
        if (!done && done.error().code == Error::Code::Conflict) {
            m_act.forget();
            done = attempt(entity, id, each);
        }
        if (!done && !isRefusal(done.error()))
            return done;
        if (!done && m_outcome.refused++ == 0)
            m_outcome.reason = done.error();
        if (m_writer->isDue()) {
            RAPPORT_TRY(m_writer->flush());
            m_act.forget();
        }
        return {};
    }

    Result<QVariant> stopped(qint64 done, qint64 total)
    {
        if (m_writer->count() > 0)
            RAPPORT_TRY(m_writer->finish());
        return Error{Error::Code::Cancelled, Say::tr("The work was stopped."),
            Say::tr("%1 of %2 were changed before that.").arg(done).arg(total),
            Say::tr("Undo takes them back in one step.")};
    }

    Result<QVariant> outcome()
    {
        if (m_writer->count() == 0) {
            m_writer->abandon(); // no step of undo for nothing
            if (m_outcome.refused > 1)
                return Error{m_outcome.reason.code,
                    Say::tr("None of the %1 was changed.").arg(m_outcome.refused),
                    QString(m_outcome.reason.what + QLatin1Char(' ') + m_outcome.reason.why).trimmed(),
                    m_outcome.reason.help, m_outcome.reason.field};
            if (m_outcome.refused == 1)
                return m_outcome.reason;
            return QVariant::fromValue(m_outcome);
        }
        if (m_outcome.refused > 0) {
            m_label.count = int(m_outcome.changed);
            m_writer->relabel(m_label);
        }
        auto closed = m_writer->finish();
        for (int wait = 0; wait < kPatience && !closed && closed.error().code == Error::Code::Busy; ++wait)
            closed = m_writer->finish();
        RAPPORT_ASSIGN(m_outcome.batch, std::move(closed));
        return QVariant::fromValue(m_outcome);
    }

    // What was committed before something went wrong stays one step of undo; the rest is left out.
    Error brokenOff(const Error &error)
    {
        m_writer->abandon();
        if (m_writer->number() > 0 && !m_writer->finish())
            m_writer->abandon();
        return error;
    }

    BatchWriter &writer() { return *m_writer; }
    const Act &act() const { return m_act; }
    const BulkOutcome &soFar() const { return m_outcome; }

private:
    static Ground onHere(Ground ground, JobContext &context)
    {
        ground.reads = context.reads;
        ground.now = context.store.clock().now();
        return ground;
    }

    Result<void> attempt(const QString &entity, const Uid &id, const Each &each)
    {
        RAPPORT_ASSIGN(const Record record, query::record(m_context.reads, entity, id));
        if (!record.meta.deletedAt.isNull())
            return {};
        m_act.clear();
        RAPPORT_TRY(each(m_act, record));
        RAPPORT_ASSIGN(const std::vector<Change> changes, m_act.changes());
        for (const Change &change : changes)
            RAPPORT_TRY(m_writer->add(change));
        m_outcome.changed += changes.empty() ? 0 : 1;
        return {};
    }

    JobContext &m_context;
    Label m_label;
    std::unique_ptr<BatchWriter> m_writer;
    Act m_act;
    BulkOutcome m_outcome;
};

} // namespace

QString BulkOutcome::text() const
{
    if (refused == 0)
        return {};
    const QString cause = reason.why.isEmpty() ? reason.what : reason.why;
    return Say::tr("%1 changed, %2 not: %3").arg(changed).arg(refused).arg(cause);
}

Job::Work bulkWork(const ChangeSet &header, const QString &entity, std::vector<qint64> rowNumbers,
    Ground ground, std::function<Result<void>(Act &, const Record &)> each)
{
    return [=](JobContext &context) -> Result<QVariant> {
        Bulk bulk(context, header, ground);
        const qint64 total = qint64(rowNumbers.size());
        qint64 done = 0;
        for (const qint64 number : rowNumbers) {
            RAPPORT_ASSIGN(const auto found, query::rows(context.reads, entity, {}, {number}));
            if (!found.empty())
                RAPPORT_TRY(bulk.change(entity, found.front().id, each));
            if (!context.report({++done, total}) && done < total)
                return bulk.stopped(done, total);
        }
        return bulk.outcome();
    };
}

namespace {

// Points everything that holds on to `gone` elsewhere. False: it was stopped.
Result<bool> moveHolders(JobContext &context, Bulk &bulk, const std::vector<Hold> &holds,
    const QHash<Uid, Uid> &moves, qint64 total)
{
    for (const Hold &hold : holds) {
        const QVariant to = QVariant::fromValue(moves.value(hold.target));
        for (;;) {
            RAPPORT_ASSIGN(const auto rows,
                query::linked(context.reads, hold.entity, hold.field, hold.target, {}, kPage));
            for (const query::Row &row : rows) {
                RAPPORT_TRY(bulk.change(hold.entity, row.id, [&](Act &act, const Record &before) {
                    Record after = before;
                    after.set(hold.field, to);
                    return act.save(before, after);
                }));
                if (bulk.soFar().refused > 0)
                    return bulk.soFar().reason;
                if (!context.report({bulk.soFar().changed, total}))
                    return false;
            }
            if (rows.empty())
                break;
        }
    }
    return true;
}

Result<std::vector<Hold>> movable(const query::Context &reads, const QString &entity,
    const std::vector<Uid> &ids, const QHash<Uid, Uid> &moves)
{
    RAPPORT_ASSIGN(const auto gone, partsOf(reads, entity, ids));
    RAPPORT_ASSIGN(const auto holds, holdsOn(reads, gone));
    QSet<Uid> going;
    for (const Change &change : gone)
        going.insert(change.record);
    for (const Hold &hold : holds) {
        const Uid to = moves.value(hold.target);
        if (to.isNull() || going.contains(to))
            return holdRefusal(reads, entity, ids, holds);
    }
    return holds;
}

} // namespace

Job::Work moveAndRemoveWork(const ChangeSet &header, const QString &entity, std::vector<Uid> ids,
    QHash<Uid, Uid> moves, Ground ground)
{
    return [=](JobContext &context) -> Result<QVariant> {
        Ground ungated = ground;
        ungated.gated = false;
        Bulk bulk(context, header, ungated);
        // A second time when somebody put a record there in between; then nobody else can.
        for (bool again : {true, false}) {
            RAPPORT_ASSIGN(const auto holds, movable(context.reads, entity, ids, moves));
            qint64 total = bulk.soFar().changed;
            for (const Hold &hold : holds)
                total += hold.count;
            const auto whole = moveHolders(context, bulk, holds, moves, total);
            if (!whole)
                return bulk.brokenOff(whole.error());
            if (!*whole)
                return bulk.stopped(bulk.soFar().changed, total);
            RAPPORT_ASSIGN(auto gone, partsOf(context.reads, entity, ids));
            Result<void> removed;
            for (auto change = gone.rbegin(); change != gone.rend() && removed; ++change)
                removed = bulk.writer().add(*change); // parts first: they are what is held
            if (removed)
                break;
            if (!again || removed.error().code != Error::Code::Conflict)
                return bulk.brokenOff(removed.error());
        }
        return bulk.outcome();
    };
}

} // namespace rapport
