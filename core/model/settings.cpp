// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/settings.h"

#include <QCoreApplication>

namespace rapport {

template <>
const EntityDef &definition<Setting>()
{
    static const EntityDef def = define<Setting>("Setting", QT_TRANSLATE_NOOP("Setting", "Setting"),
        QT_TRANSLATE_NOOP("Setting", "Settings"),
        field<&Setting::name>(
            "name", QT_TRANSLATE_NOOP("Setting", "Name"), Title | Required | Listed | MatchKey),
        field<&Setting::text>("text", QT_TRANSLATE_NOOP("Setting", "Value"), Listed));
    return def;
}

template <>
const EntityDef &definition<CustomField>()
{
    static const EntityDef def = define<CustomField>("CustomField",
        QT_TRANSLATE_NOOP("CustomField", "Custom field"), QT_TRANSLATE_NOOP("CustomField", "Custom fields"),
        field<&CustomField::name>(
            "name", QT_TRANSLATE_NOOP("CustomField", "Key"), Title | Required | Listed | MatchKey),
        field<&CustomField::of>("of", QT_TRANSLATE_NOOP("CustomField", "Of"), Required | Listed | MatchKey,
            {{"customer", QT_TRANSLATE_NOOP("CustomField", "Customer")},
                {"contact", QT_TRANSLATE_NOOP("CustomField", "Contact")},
                {"lead", QT_TRANSLATE_NOOP("CustomField", "Lead")},
                {"deal", QT_TRANSLATE_NOOP("CustomField", "Deal")},
                {"task", QT_TRANSLATE_NOOP("CustomField", "Task")},
                {"activity", QT_TRANSLATE_NOOP("CustomField", "Activity")},
                {"product", QT_TRANSLATE_NOOP("CustomField", "Product")}}),
        field<&CustomField::labelEn>("label_en", QT_TRANSLATE_NOOP("CustomField", "English label"), Listed),
        field<&CustomField::labelZh>("label_zh", QT_TRANSLATE_NOOP("CustomField", "Chinese label"), Listed),
        field<&CustomField::kind>("kind", QT_TRANSLATE_NOOP("CustomField", "Kind"), Required | Listed,
            {{"text", QT_TRANSLATE_NOOP("CustomField", "Text")},
                {"long_text", QT_TRANSLATE_NOOP("CustomField", "Long text")},
                {"integer", QT_TRANSLATE_NOOP("CustomField", "Whole number")},
                {"decimal", QT_TRANSLATE_NOOP("CustomField", "Number")},
                {"money", QT_TRANSLATE_NOOP("CustomField", "Money")},
                {"percent", QT_TRANSLATE_NOOP("CustomField", "Percent")},
                {"date", QT_TRANSLATE_NOOP("CustomField", "Date")},
                {"bool", QT_TRANSLATE_NOOP("CustomField", "Yes or no")},
                {"choice", QT_TRANSLATE_NOOP("CustomField", "Choice")},
                {"phone", QT_TRANSLATE_NOOP("CustomField", "Phone")},
                {"email", QT_TRANSLATE_NOOP("CustomField", "Email")},
                {"url", QT_TRANSLATE_NOOP("CustomField", "Link")}}),
        field<&CustomField::options>("options", QT_TRANSLATE_NOOP("CustomField", "Options")),
        field<&CustomField::required>("required", QT_TRANSLATE_NOOP("CustomField", "Required")),
        field<&CustomField::listed>("listed", QT_TRANSLATE_NOOP("CustomField", "In lists")),
        field<&CustomField::active>("active", QT_TRANSLATE_NOOP("CustomField", "Active")),
        field<&CustomField::position>("position", QT_TRANSLATE_NOOP("CustomField", "Position")));
    return def;
}

template <>
const EntityDef &definition<View>()
{
    static const EntityDef def = define<View>("View", QT_TRANSLATE_NOOP("View", "View"),
        QT_TRANSLATE_NOOP("View", "Views"),
        field<&View::name>("name", QT_TRANSLATE_NOOP("View", "Name"), Title | Required | Listed | MatchKey),
        field<&View::of>("of", QT_TRANSLATE_NOOP("View", "Of"), Required | Listed | MatchKey),
        field<&View::filter>("filter", QT_TRANSLATE_NOOP("View", "Filter")),
        field<&View::columns>("columns", QT_TRANSLATE_NOOP("View", "Columns")),
        field<&View::sort>("sort", QT_TRANSLATE_NOOP("View", "Sort")),
        field<&View::position>("position", QT_TRANSLATE_NOOP("View", "Position")),
        field<&View::pinned>("pinned", QT_TRANSLATE_NOOP("View", "Pinned")),
        field<&View::key>("key", QT_TRANSLATE_NOOP("View", "Key"), Internal));
    return def;
}

} // namespace rapport
