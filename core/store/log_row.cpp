// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_row.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rapport {

Change readChange(const EntityDef &def, const Uid &record, const QString &op, const QString &fields)
{
    Change change{def.name, record, opFromName(op), {}};
    const QJsonObject json = QJsonDocument::fromJson(fields.toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (const FieldDef *field = def.find(it.key()))
            change.fields.push_back(
                {it.key(), fromJson(field->kind, it.value()[0]), fromJson(field->kind, it.value()[1])});
    }
    return change;
}

} // namespace rapport
