// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/lead.h"

#include <QCoreApplication>

namespace rapport {

namespace {

std::vector<Option> statuses()
{
    return {{"new", QT_TRANSLATE_NOOP("Lead", "New")}, {"contacted", QT_TRANSLATE_NOOP("Lead", "Contacted")},
        {"qualified", QT_TRANSLATE_NOOP("Lead", "Qualified")},
        {"converted", QT_TRANSLATE_NOOP("Lead", "Converted")},
        {"invalid", QT_TRANSLATE_NOOP("Lead", "Invalid")},
        {"recycled", QT_TRANSLATE_NOOP("Lead", "Recycled")}};
}

} // namespace

template <>
const EntityDef &definition<Lead>()
{
    static const EntityDef def = define<Lead>("Lead", QT_TRANSLATE_NOOP("Lead", "Lead"),
        QT_TRANSLATE_NOOP("Lead", "Leads"),
        field<&Lead::name>("name", QT_TRANSLATE_NOOP("Lead", "Lead name"),
            Title | PersonName | Required | Searchable | Listed | Sortable | MatchKey),
        field<&Lead::company>(
            "company", QT_TRANSLATE_NOOP("Lead", "Company"), Searchable | Listed | Sortable),
        field<&Lead::title>("title", QT_TRANSLATE_NOOP("Lead", "Job title")),
        field<&Lead::status>("status", QT_TRANSLATE_NOOP("Lead", "Status"), Listed | Sortable, statuses()),
        field<&Lead::source>("source", QT_TRANSLATE_NOOP("Lead", "Source"), Listed | Suggest),
        field<&Lead::mobile>(
            "mobile", QT_TRANSLATE_NOOP("Lead", "Mobile phone"), Searchable | Listed | MatchKey),
        field<&Lead::phone>("phone", QT_TRANSLATE_NOOP("Lead", "Phone"), Searchable | MatchKey),
        field<&Lead::email>("email", QT_TRANSLATE_NOOP("Lead", "Email"), Searchable | Listed | MatchKey),
        field<&Lead::website>("website", QT_TRANSLATE_NOOP("Lead", "Website"), Searchable),
        field<&Lead::wechat>("wechat", QT_TRANSLATE_NOOP("Lead", "WeChat"), Searchable),
        field<&Lead::tags>("tags", QT_TRANSLATE_NOOP("Lead", "Tags"), Searchable),
        field<&Lead::owner>("owner", QT_TRANSLATE_NOOP("Lead", "Owner"), Listed | Sortable),
        field<&Lead::industry>("industry", QT_TRANSLATE_NOOP("Lead", "Industry"), Suggest),
        field<&Lead::country>("country", QT_TRANSLATE_NOOP("Lead", "Country"), Suggest),
        field<&Lead::province>("province", QT_TRANSLATE_NOOP("Lead", "State or province"), Suggest),
        field<&Lead::city>("city", QT_TRANSLATE_NOOP("Lead", "City"), Suggest),
        field<&Lead::address>("address", QT_TRANSLATE_NOOP("Lead", "Address")),
        field<&Lead::number>("number", QT_TRANSLATE_NOOP("Lead", "Lead no."), Searchable | MatchKey),
        field<&Lead::need>("need", QT_TRANSLATE_NOOP("Lead", "Need")),
        field<&Lead::note>("note", QT_TRANSLATE_NOOP("Lead", "Note")));
    return def;
}

} // namespace rapport
