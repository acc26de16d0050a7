// SPDX-License-Identifier: GPL-3.0-or-later
// A record of any entity by value: what lists, forms, imports and the store work on. Typed
// structs convert to it and back without loss.
#pragma once

#include "core/model/entity.h"

namespace rapport {

class Record
{
public:
    Record() = default;
    explicit Record(const EntityDef &def) : m_def(&def), m_values(def.fields.size()) { }

    bool isNull() const { return !m_def; }
    const EntityDef &def() const { return *m_def; }
    Uid id() const { return meta.id; }

    // Precondition: the field belongs to def().
    QVariant value(const FieldDef &field) const;
    void set(const FieldDef &field, const QVariant &value);
    // By key; unknown keys read as empty and are not written.
    QVariant value(QStringView field) const;
    bool set(QStringView field, const QVariant &value);
    // The title's text, or the id when the entity has none.
    QString title() const;

    Meta meta;
    bool operator==(const Record &) const = default;

private:
    const EntityDef *m_def = nullptr;
    std::vector<QVariant> m_values; // by field index; custom fields live in meta.extras
};

template <typename E>
Record toRecord(const E &entity, const EntityDef &def = definition<E>())
{
    Record record(def);
    record.meta = entity.meta;
    for (const FieldDef &field : def.fields) {
        if (!field.custom)
            record.set(field, field.read(&entity));
    }
    return record;
}

template <typename E>
E fromRecord(const Record &record)
{
    E entity;
    entity.meta = record.meta;
    for (const FieldDef &field : record.def().fields) {
        if (!field.custom)
            field.write(&entity, record.value(field));
    }
    return entity;
}

} // namespace rapport
