// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

namespace rapport {

bool Commit::touches(const Schema &schema, const QString &entity, const Uid &id) const
{
    if (bulk)
        return true;
    if (id.isNull() && entities.contains(entity))
        return true;
    const QSet<Uid> all = touched(schema, entity);
    return id.isNull() ? !all.isEmpty() : all.contains(id);
}

QSet<Uid> Commit::touched(const Schema &schema, const QString &entity) const
{
    QSet<Uid> ids = linked.value(entity);
    for (const Change &change : changes) {
        if (change.entity == entity)
            ids.insert(change.record);
        const EntityDef *def = schema.find(change.entity);
        for (const FieldChange &field : change.fields) {
            const FieldDef *known = def ? def->find(field.field) : nullptr;
            if (!known || known->kind != Kind::Link || known->linkTo != entity)
                continue;
            for (const QVariant &value : {field.before, field.after}) {
                if (value.isValid())
                    ids.insert(value.value<Uid>());
            }
        }
    }
    return ids;
}

} // namespace rapport
