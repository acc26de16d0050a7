// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/targets.h"

#include "core/model/contact.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

QString Target::label() const
{
    if (path == u"id")
        return QCoreApplication::translate("Import", "Rapport ID");
    if (path == u"contact.name")
        return QCoreApplication::translate("Import", "Contact name");
    if (path.endsWith(u"family_name"))
        return QCoreApplication::translate("Import", "Family name");
    if (path.endsWith(u"given_name"))
        return QCoreApplication::translate("Import", "Given name");
    if (path.startsWith(u"contact."))
        return QCoreApplication::translate("Import", "Contact: %1").arg(field->displayLabel());
    return field->displayLabel();
}

bool isPersonal(const EntityDef &def)
{
    return def.name == u"contact" || def.name == u"lead" || def.name == u"user";
}

Targets::Targets(const Schema &schema, const EntityDef &def) : m_def(def)
{
    for (const FieldDef &field : def.fields) {
        if (field.isWritable())
            add(field.name, &field);
    }
    add(u"id"_s, nullptr);
    if (isPersonal(def) && def.title()) {
        for (const QString &path : {u"family_name"_s, u"given_name"_s}) {
            if (!def.find(path))
                add(path, def.title());
        }
    }
    if (def.name != u"customer")
        return;
    if (const FieldDef *followUp = def.find(u"next_follow_up"))
        add(followUp->name, followUp);
    const EntityDef *contact = schema.find(u"contact");
    if (!contact)
        return;
    for (const FieldDef &field : contact->fields) {
        const bool takes = field.kind != Kind::Link && field.kind != Kind::Tags && field.isWritable();
        if (takes && field.name != u"number")
            add(u"contact."_s + field.name, &field);
    }
}

const Target *Targets::find(QStringView path) const
{
    for (const Target &target : m_all) {
        if (target.path == path)
            return &target;
    }
    return nullptr;
}

} // namespace rapport::exchange
