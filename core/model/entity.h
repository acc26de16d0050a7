// SPDX-License-Identifier: GPL-3.0-or-later
// The description of one entity, made from its struct by define<E>(). Forgetting a member, or
// naming a member of another entity, does not compile.
#pragma once

#include "core/model/field.h"
#include "core/model/meta.h"

#include <memory>
#include <vector>

namespace rapport {

// An index over several fields, for a question that is asked all day.
struct FieldIndex {
    QString name;
    QStringList columns; // as SQL has them
    QString where = {}; // further condition in SQL, of few rows out of many; queries repeat it literally
};

struct EntityDef {
    QString name; // "customer": table, key in commands
    QByteArray context; // "Customer": translation context of labels
    QString label; // source text: "Customer"
    QString plural; // source text: "Customers"
    std::vector<FieldDef> fields;
    int titleIndex = -1; // field people know the record by, or -1
    std::vector<FieldIndex> indexes; // beside those that the traits of single fields ask for

    std::shared_ptr<void> (*make)() = nullptr;
    Meta *(*meta)(void *entity) = nullptr;

    const FieldDef *find(QStringView fieldName) const; // null when there is none
    int indexOf(QStringView fieldName) const; // -1 when there is none
    const FieldDef *title() const { return titleIndex < 0 ? nullptr : &fields[std::size_t(titleIndex)]; }
    bool isSearchable() const;
    QString displayLabel() const;
    QString displayPlural() const;

    template <auto Member>
    const FieldDef &at() const
    {
        for (const FieldDef &field : fields) {
            if (field.tag == &memberTag<Member>)
                return field;
        }
        Q_UNREACHABLE();
    }
};

namespace detail {

struct Any {
    template <typename T>
    operator T() const;
};

template <typename E, typename... Args>
constexpr int memberCount()
{
    if constexpr (requires { E{Args{}..., Any{}}; })
        return memberCount<E, Args..., Any>();
    else
        return int(sizeof...(Args));
}

void finish(EntityDef &def); // checks names, finds the title, hands the context to the fields

} // namespace detail

// Specialised in each entity's .cpp.
template <typename E>
const EntityDef &definition();

template <typename E, std::same_as<FieldOf<E>>... Fields>
EntityDef define(const char *context, const char *label, const char *plural, Fields... fields)
{
    static_assert(sizeof...(Fields) + 1 == detail::memberCount<E>(),
        "a member has no field, or a field is there twice");
    EntityDef def;
    def.name = QLatin1String(E::entity);
    def.context = context;
    def.label = QString::fromUtf8(label);
    def.plural = QString::fromUtf8(plural);
    def.fields.reserve(sizeof...(Fields));
    (def.fields.push_back(std::move(fields.def)), ...);
    def.make = []() -> std::shared_ptr<void> { return std::make_shared<E>(); };
    def.meta = [](void *entity) { return &static_cast<E *>(entity)->meta; };
    detail::finish(def);
    return def;
}

} // namespace rapport
