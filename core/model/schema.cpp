// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/schema.h"

#include "core/model/activity.h"
#include "core/model/assignment.h"
#include "core/model/attachment.h"
#include "core/model/cadence.h"
#include "core/model/contact.h"
#include "core/model/customer.h"
#include "core/model/dashboard.h"
#include "core/model/deal.h"
#include "core/model/exchange_rate.h"
#include "core/model/lead.h"
#include "core/model/participant.h"
#include "core/model/pipeline.h"
#include "core/model/product.h"
#include "core/model/settings.h"
#include "core/model/target.h"
#include "core/model/task.h"
#include "core/model/user.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rapport {

namespace {

FieldDef fromCustom(const CustomField &custom, const EntityDef &owner)
{
    FieldDef field;
    field.name = custom.name;
    field.label = custom.labelEn.isEmpty() ? custom.labelZh : custom.labelEn;
    field.labelZh = custom.labelZh;
    field.custom = true;
    field.context = owner.context;
    kindFromName(custom.kind.text, &field.kind);
    if (custom.required)
        field.traits |= Required;
    if (custom.listed)
        field.traits |= Listed;
    const QJsonArray options = QJsonDocument::fromJson(custom.options.text.toUtf8()).array();
    for (const QJsonValue &option : options)
        field.options.push_back({option.toString(), option.toString()});
    return field;
}

} // namespace

const std::vector<const EntityDef *> &builtinEntities()
{
    static const std::vector<const EntityDef *> all{&definition<Setting>(), &definition<CustomField>(),
        &definition<User>(), &definition<Tag>(), &definition<Pipeline>(), &definition<Stage>(),
        &definition<Product>(), &definition<Customer>(), &definition<Contact>(), &definition<Affiliation>(),
        &definition<Lead>(), &definition<Deal>(), &definition<StageChange>(), &definition<Activity>(),
        &definition<Task>(), &definition<View>(), &definition<DealContact>(), &definition<DealLine>(),
        &definition<AssignmentRule>(), &definition<AssignmentMember>(), &definition<Attachment>(),
        &definition<Target>(), &definition<Cadence>(), &definition<Participant>(), &definition<Dashboard>(),
        &definition<Widget>(), &definition<ExchangeRate>()};
    return all;
}

Schema::Schema(const std::vector<CustomField> &customFields, const std::vector<const EntityDef *> &extra)
{
    for (const EntityDef *def : builtinEntities())
        m_entities.push_back(*def);
    for (const EntityDef *def : extra)
        m_entities.push_back(*def);
    for (EntityDef &def : m_entities) {
        for (const CustomField &custom : customFields) {
            if (custom.of.text == def.name && custom.active && !def.find(custom.name))
                def.fields.push_back(fromCustom(custom, def));
        }
    }
}

const EntityDef *Schema::find(QStringView entity) const
{
    for (const EntityDef &def : m_entities) {
        if (def.name == entity)
            return &def;
    }
    return nullptr;
}

const EntityDef &Schema::at(QStringView entity) const
{
    const EntityDef *def = find(entity);
    Q_ASSERT(def);
    return *def;
}

std::vector<Schema::Reference> Schema::referencesTo(QStringView entity) const
{
    std::vector<Reference> found;
    for (const EntityDef &def : m_entities) {
        for (const FieldDef &field : def.fields) {
            if (field.kind == Kind::Link && field.linkTo == entity)
                found.push_back({&def, &field});
        }
    }
    return found;
}

} // namespace rapport
