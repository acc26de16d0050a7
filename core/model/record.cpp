// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record.h"

namespace rapport {

QVariant Record::value(const FieldDef &field) const
{
    if (field.custom)
        return fromJson(field.kind, meta.extras.value(field.name));
    return m_values[std::size_t(&field - m_def->fields.data())];
}

void Record::set(const FieldDef &field, const QVariant &value)
{
    const QVariant clean = normalized(field.kind, value);
    if (!field.custom)
        m_values[std::size_t(&field - m_def->fields.data())] = clean;
    else if (clean.isValid())
        meta.extras.insert(field.name, toJson(field.kind, clean));
    else
        meta.extras.remove(field.name);
}

QVariant Record::value(QStringView name) const
{
    const FieldDef *field = m_def ? m_def->find(name) : nullptr;
    return field ? value(*field) : QVariant();
}

bool Record::set(QStringView name, const QVariant &value)
{
    const FieldDef *field = m_def ? m_def->find(name) : nullptr;
    if (field)
        set(*field, value);
    return field != nullptr;
}

QString Record::title() const
{
    const FieldDef *field = m_def ? m_def->title() : nullptr;
    return field ? value(*field).toString() : meta.id.text();
}

} // namespace rapport
