// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entity.h"

#include <QCoreApplication>
#include <QSet>

namespace rapport {

const FieldDef *EntityDef::find(QStringView fieldName) const
{
    const int index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields[std::size_t(index)];
}

int EntityDef::indexOf(QStringView fieldName) const
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == fieldName)
            return int(i);
    }
    return -1;
}

bool EntityDef::isSearchable() const
{
    for (const FieldDef &field : fields) {
        if (field.has(Searchable))
            return true;
    }
    return false;
}

QString EntityDef::displayLabel() const
{
    return QCoreApplication::translate(context.constData(), label.toUtf8().constData());
}

QString EntityDef::displayPlural() const
{
    return QCoreApplication::translate(context.constData(), plural.toUtf8().constData());
}

void detail::finish(EntityDef &def)
{
    QSet<QString> names;
    for (std::size_t i = 0; i < def.fields.size(); ++i) {
        FieldDef &field = def.fields[i];
        Q_ASSERT_X(!names.contains(field.name), "define", qPrintable(field.name));
        names.insert(field.name);
        field.context = def.context;
        if (field.has(Title))
            def.titleIndex = int(i);
    }
}

} // namespace rapport
