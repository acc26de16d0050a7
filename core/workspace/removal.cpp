// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/removal.h"

#include "core/query/reads.h"

#include <QSet>

#include <limits>

namespace rapport {

Result<std::vector<Change>> removalOf(
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
            RAPPORT_ASSIGN(const auto parts,
                query::linked(
                    context, def->name, field->name, owner.record, {}, std::numeric_limits<int>::max()));
            for (const query::Row &part : parts)
                take(def->name, part.id);
        }
    }
    return changes;
}

} // namespace rapport
