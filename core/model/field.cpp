// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport {

QString FieldDef::column() const { return kind == Kind::Link ? QString(name + QLatin1String("_id")) : name; }

QString FieldDef::displayLabel() const
{
    if (custom) {
        // The window's language decides, and it is the one the translator answers in.
        const bool chinese = QLocale().language() == QLocale::Chinese;
        return chinese && !labelZh.isEmpty() ? labelZh : label;
    }
    return QCoreApplication::translate(context.constData(), label.toUtf8().constData());
}

QString FieldDef::optionLabel(const QString &key) const
{
    for (const Option &option : options) {
        if (option.key == key)
            return custom
                ? option.label
                : QCoreApplication::translate(context.constData(), option.label.toUtf8().constData());
    }
    return key;
}

} // namespace rapport
