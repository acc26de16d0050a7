// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/defaults.h"

#include "core/base/text.h"

namespace rapport::exchange {

void setDefaults(Record &record)
{
    struct Default {
        const char16_t *entity;
        const char16_t *field;
        const char16_t *value;
    };
    static constexpr Default defaults[] = {{u"customer", u"status", u"potential"},
        {u"customer", u"kind", u"company"}, {u"lead", u"status", u"new"}, {u"product", u"status", u"on_sale"},
        {u"user", u"status", u"active"}, {u"task", u"status", u"todo"}, {u"task", u"kind", u"todo"},
        {u"task", u"priority", u"normal"}, {u"activity", u"kind", u"note"}};
    for (const Default &one : defaults) {
        if (record.def().name == QStringView(one.entity) && !record.value(QStringView(one.field)).isValid())
            record.set(QStringView(one.field), QString::fromUtf16(one.value));
    }
}

QString composedName(const QString &family, const QString &given)
{
    if (family.isEmpty() || given.isEmpty())
        return family + given;
    if (text::hasCjk(family) && text::hasCjk(given))
        return family + given;
    return given + QLatin1Char(' ') + family;
}

} // namespace rapport::exchange
