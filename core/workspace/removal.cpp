// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/removal.h"

#include "core/history/history.h"
#include "core/model/deal.h"
#include "core/model/words.h"
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
    QHash<QString, std::vector<Schema::Reference>> references; // that hold
    for (const QString &entity : going.keys()) {
        references[entity] = context.schema->referencesTo(entity);
        std::erase_if(
            references[entity], [](const Schema::Reference &one) { return !one.field->has(Holds); });
    }
    for (const Change &change : gone) {
        for (const auto &[def, field] : references.value(change.entity)) {
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

Result<std::vector<Uid>> lostWith(const query::Context &context, const std::vector<Uid> &deals)
{
    const QString entity = QString::fromLatin1(StageChange::entity);
    const QSet<Uid> wanted(deals.begin(), deals.end());
    RAPPORT_ASSIGN(const auto along, history::removedAlong(*context.database, entity, deals));
    std::vector<Uid> ids;
    for (const Uid &id : along) {
        RAPPORT_ASSIGN(const Record move, query::record(context, entity, id));
        if (!move.meta.deletedAt.isNull() && wanted.contains(move.value(u"deal").value<Uid>()))
            ids.push_back(id);
    }
    return ids;
}

} // namespace rapport
