// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/removal.h"

#include "core/model/deal.h"
#include "core/model/words.h"
#include "core/query/list.h"
#include "core/query/reads.h"

#include <QCoreApplication>
#include <QSet>

#include <limits>

namespace rapport {

namespace {

constexpr int kAll = std::numeric_limits<int>::max();

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Removal)
};

} // namespace

Result<std::vector<Change>> partsOf(
    const query::Context &context, const QString &entity, const std::vector<Uid> &ids)
{
    std::vector<Change> changes;
    QSet<Uid> seen;
    const auto take = [&](const QString &of, const Uid &id) {
        if (!seen.contains(id)) {
            seen.insert(id);
            changes.push_back({of, id, Change::Op::Remove, {}});
        }
    };
    for (const Uid &id : ids) {
        RAPPORT_ASSIGN(const Record record, query::record(context, entity, id));
        if (record.meta.deletedAt.isNull())
            take(entity, id);
    }
    // The list grows while it is walked: parts of parts.
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const Change owner = changes[i];
        for (const auto &[def, field] : context.schema->referencesTo(owner.entity)) {
            if (!field->has(PartOf))
                continue;
            RAPPORT_ASSIGN(
                const auto parts, query::linked(context, def->name, field->name, owner.record, {}, kAll));
            for (const query::Row &part : parts)
                take(def->name, part.id);
        }
    }
    return changes;
}

Result<std::vector<Hold>> holdsOn(const query::Context &context, const std::vector<Change> &gone)
{
    QHash<QString, QSet<Uid>> going;
    for (const Change &change : gone)
        going[change.entity].insert(change.record);
    std::vector<Hold> holds;
    for (const Change &change : gone) {
        for (const auto &[def, field] : context.schema->referencesTo(change.entity)) {
            if (!field->has(Holds))
                continue;
            Hold hold{def->name, field->name, change.record, 0};
            RAPPORT_ASSIGN(hold.count, query::linkedCount(context, def->name, field->name, change.record));
            if (hold.count > 0 && going.contains(def->name)) {
                RAPPORT_ASSIGN(
                    const auto rows, query::linked(context, def->name, field->name, change.record, {}, kAll));
                for (const query::Row &row : rows)
                    hold.count -= going.value(def->name).contains(row.id) ? 1 : 0;
            }
            if (hold.count > 0)
                holds.push_back(hold);
        }
    }
    return holds;
}

Error holdRefusal(const query::Context &context, const QString &entity, const std::vector<Uid> &ids,
    const std::vector<Hold> &holds)
{
    QStringList order;
    QHash<QString, qint64> counts;
    for (const Hold &hold : holds) {
        if (!counts.contains(hold.entity))
            order << hold.entity;
        counts[hold.entity] += hold.count;
    }
    QStringList words;
    for (const QString &name : order)
        words << countOf(name, int(counts[name]));
    const QString what = words.join(Say::tr(", "));
    const QString title = ids.size() == 1 ? query::titleOf(context, entity, ids.front()) : QString();
    return {Error::Code::Conflict,
        title.isEmpty() ? Say::tr("Nothing was deleted.") : Say::tr("“%1” was not deleted.").arg(title),
        ids.size() == 1 ? Say::tr("It still holds %1.").arg(what) : Say::tr("They still hold %1.").arg(what),
        Say::tr("Move %1 elsewhere first.").arg(what)};
}

Result<std::vector<Change>> removalOf(
    const query::Context &context, const QString &entity, const std::vector<Uid> &ids)
{
    RAPPORT_ASSIGN(std::vector<Change> gone, partsOf(context, entity, ids));
    RAPPORT_ASSIGN(const std::vector<Hold> holds, holdsOn(context, gone));
    if (!holds.empty())
        return holdRefusal(context, entity, ids, holds);
    return gone;
}

Result<std::vector<Uid>> lostWith(const query::Context &context, const Uid &deal)
{
    const QString entity = QString::fromLatin1(StageChange::entity);
    const auto lastBatch = [&](const QString &of, const Uid &id) -> Result<qint64> {
        RAPPORT_ASSIGN(const auto entries, query::history(context, of, id, 1));
        return entries.empty() ? 0 : entries.front().batch;
    };
    RAPPORT_ASSIGN(const qint64 removal, lastBatch(QStringLiteral("deal"), deal));
    query::ListQuery moves;
    moves.entity = entity;
    moves.trash = true;
    moves.filter = Filter::of({QStringLiteral("deal"), Condition::Op::Equal, {deal.text()}});
    RAPPORT_ASSIGN(const auto numbers, query::rowNumbers(context, moves));
    RAPPORT_ASSIGN(const auto rows, query::rows(context, entity, {}, numbers));
    std::vector<Uid> ids;
    for (const query::Row &row : rows) {
        RAPPORT_ASSIGN(const qint64 last, lastBatch(entity, row.id));
        if (last == removal)
            ids.push_back(row.id);
    }
    return ids;
}

} // namespace rapport
