// SPDX-License-Identifier: GPL-3.0-or-later
// The description of one field. Everything generic is derived from it: SQL columns, list columns,
// form editors, filters, import targets, export headers, the search index, audit lines.
#pragma once

#include "core/model/codec.h"

#include <vector>

namespace rapport {

enum Trait : unsigned {
    Title = 1u << 0, // the name people know the record by; one a entity
    Required = 1u << 1,
    Searchable = 1u << 2, // its text is in the search index
    Listed = 1u << 3, // a column of the list as it ships
    Sortable = 1u << 4, // has an index, so that a million rows sort at once
    Derived = 1u << 5, // kept by the database from other records; nobody writes it
    PartOf = 1u << 6, // a link to the record it belongs to: it goes to the trash with that one
    Suggest = 1u << 7, // free text that offers the values in use
    MatchKey = 1u << 8, // equal values speak for the same customer or person
    Internal = 1u << 9, // never shown in lists and forms
    PersonName = 1u << 10, // surnames sound as surnames, and sort so
    Holds = 1u << 11, // a link that keeps its target from being removed while it points there
    Indexed = 1u << 12, // a link that is often followed backwards
    Rate = 1u << 13, // money per unit: adding it up means nothing
};
using Traits = unsigned;

struct Option {
    QString key;
    QString label; // source text for QCoreApplication::translate, or plain for custom fields
    Option(const char *latinKey, const char *source)
        : key(QLatin1String(latinKey)), label(QString::fromUtf8(source))
    { }
    Option(QString plainKey, QString plainLabel) : key(std::move(plainKey)), label(std::move(plainLabel)) { }
};

struct FieldDef {
    QString name; // key, equal to its English name in files and commands
    QString label; // source text; see displayLabel()
    Kind kind = Kind::Text;
    Traits traits = 0;
    QString linkTo; // entity a Link points to
    std::vector<Option> options; // of a Choice
    bool custom = false; // lives in meta.extras
    QByteArray context; // translation context: the entity's name as its struct has it
    QString labelZh; // custom fields bring both languages themselves

    const void *tag = nullptr; // identifies the member
    QVariant (*read)(const void *entity) = nullptr;
    void (*write)(void *entity, const QVariant &value) = nullptr;

    bool has(Traits wanted) const { return (traits & wanted) != 0; }
    bool isWritable() const { return !has(Derived); }
    // The column that holds it: links end in _id.
    QString column() const;
    QString displayLabel() const;
    QString optionLabel(const QString &key) const; // the key itself when it is unknown
};

// An address that is different for each member: the typed way to name a field.
template <auto Member>
inline constexpr char memberTag = 0;

template <typename>
struct MemberOf;
template <typename E, typename T>
struct MemberOf<T E::*> {
    using Entity = E;
    using Type = T;
};

// What field<>() made, still knowing its entity so that define<E>() can check it.
template <typename E>
struct FieldOf {
    FieldDef def;
};

template <auto Member>
auto field(const char *name, const char *label, Traits traits = 0, std::vector<Option> options = {})
{
    using Of = MemberOf<decltype(Member)>;
    using Entity = typename Of::Entity;
    using Type = typename Of::Type;
    FieldDef def;
    def.name = QLatin1String(name);
    def.label = QString::fromUtf8(label);
    def.kind = Codec<Type>::kind;
    def.traits = traits;
    def.linkTo = QLatin1String(LinkTarget<Type>::entity);
    def.options = std::move(options);
    def.tag = &memberTag<Member>;
    def.read = [](const void *entity) {
        return normalized(Codec<Type>::kind, Codec<Type>::read(static_cast<const Entity *>(entity)->*Member));
    };
    def.write = [](void *entity, const QVariant &value) {
        static_cast<Entity *>(entity)->*Member = Codec<Type>::write(value);
    };
    return FieldOf<Entity>{std::move(def)};
}

} // namespace rapport
