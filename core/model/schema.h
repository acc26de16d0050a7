// SPDX-License-Identifier: GPL-3.0-or-later
// The entities of one open file: the built-in definitions plus the file's custom fields. Generic
// code takes definitions from here. Immutable once made: a new custom field makes a new Schema, so
// that definitions handed to other threads stay valid while somebody holds it.
#pragma once

#include "core/model/record.h"
#include "core/model/settings.h"

#include <memory>
#include <vector>

namespace rapport {

class Schema
{
public:
    // Built-in entities, with `extra` ones after them (tests add theirs here).
    explicit Schema(
        const std::vector<CustomField> &customFields = {}, const std::vector<const EntityDef *> &extra = {});

    const std::vector<EntityDef> &entities() const { return m_entities; }
    const EntityDef *find(QStringView entity) const; // null when there is none
    // Precondition: the entity exists.
    const EntityDef &at(QStringView entity) const;
    template <typename E>
    const EntityDef &of() const
    {
        return at(QString::fromLatin1(E::entity));
    }
    // All link fields that point to `entity`, with the entity they belong to.
    struct Reference {
        const EntityDef *def;
        const FieldDef *field;
    };
    std::vector<Reference> referencesTo(QStringView entity) const;

private:
    std::vector<EntityDef> m_entities;
};

using SchemaPtr = std::shared_ptr<const Schema>;

// Every entity that ships, in the order in which their tables are made.
const std::vector<const EntityDef *> &builtinEntities();

} // namespace rapport
