// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attachment.h"

#include "core/model/assignment.h"

#include <QCoreApplication>

namespace rapport {

template <>
const EntityDef &definition<Attachment>()
{
    static const EntityDef def = define<Attachment>("Attachment", QT_TRANSLATE_NOOP("Attachment", "File"),
        QT_TRANSLATE_NOOP("Attachment", "Files"),
        field<&Attachment::name>("name", QT_TRANSLATE_NOOP("Attachment", "File name"),
            Title | Required | Searchable | Listed | MatchKey),
        field<&Attachment::sha256>("sha256", QT_TRANSLATE_NOOP("Attachment", "SHA-256"), Required | Internal),
        field<&Attachment::size>("size", QT_TRANSLATE_NOOP("Attachment", "Size"), Listed),
        field<&Attachment::customer>(
            "customer", QT_TRANSLATE_NOOP("Attachment", "Customer"), Listed | PartOf),
        field<&Attachment::deal>("deal", QT_TRANSLATE_NOOP("Attachment", "Deal"), Listed | PartOf),
        field<&Attachment::lead>("lead", QT_TRANSLATE_NOOP("Attachment", "Lead"), Listed | PartOf),
        field<&Attachment::note>("note", QT_TRANSLATE_NOOP("Attachment", "Note")));
    return def;
}

} // namespace rapport
