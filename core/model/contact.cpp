// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/contact.h"

#include <QCoreApplication>

namespace rapport {

namespace {

std::vector<Option> roles()
{
    return {{"decision_maker", QT_TRANSLATE_NOOP("Contact", "Decision maker")},
        {"influencer", QT_TRANSLATE_NOOP("Contact", "Influencer")},
        {"evaluator", QT_TRANSLATE_NOOP("Contact", "Evaluator")},
        {"user", QT_TRANSLATE_NOOP("Contact", "User")}, {"blocker", QT_TRANSLATE_NOOP("Contact", "Blocker")}};
}

std::vector<Option> genders()
{
    return {{"female", QT_TRANSLATE_NOOP("Contact", "Female")},
        {"male", QT_TRANSLATE_NOOP("Contact", "Male")}, {"other", QT_TRANSLATE_NOOP("Contact", "Other")}};
}

EntityDef describe()
{
    return define<Contact>("Contact", QT_TRANSLATE_NOOP("Contact", "Contact"),
        QT_TRANSLATE_NOOP("Contact", "Contacts"),
        field<&Contact::name>("name", QT_TRANSLATE_NOOP("Contact", "Contact name"),
            Title | PersonName | Required | Searchable | Listed | Sortable | MatchKey),
        field<&Contact::customer>(
            "customer", QT_TRANSLATE_NOOP("Contact", "Customer"), Listed | Sortable | PartOf | MatchKey),
        field<&Contact::title>("title", QT_TRANSLATE_NOOP("Contact", "Job title"), Listed | Sortable),
        field<&Contact::department>("department", QT_TRANSLATE_NOOP("Contact", "Department"), Suggest),
        field<&Contact::role>("role", QT_TRANSLATE_NOOP("Contact", "Role"), 0, roles()),
        field<&Contact::influence>("influence", QT_TRANSLATE_NOOP("Contact", "Influence")),
        field<&Contact::mobile>("mobile", QT_TRANSLATE_NOOP("Contact", "Mobile phone"),
            Searchable | Listed | Sortable | MatchKey),
        field<&Contact::phone>("phone", QT_TRANSLATE_NOOP("Contact", "Phone"), Searchable | MatchKey),
        field<&Contact::email>(
            "email", QT_TRANSLATE_NOOP("Contact", "Email"), Searchable | Listed | Sortable | MatchKey),
        field<&Contact::wechat>("wechat", QT_TRANSLATE_NOOP("Contact", "WeChat"), Searchable),
        field<&Contact::familyName>("family_name", QT_TRANSLATE_NOOP("Contact", "Family name")),
        field<&Contact::givenName>("given_name", QT_TRANSLATE_NOOP("Contact", "Given name")),
        field<&Contact::gender>("gender", QT_TRANSLATE_NOOP("Contact", "Gender"), 0, genders()),
        field<&Contact::birthday>("birthday", QT_TRANSLATE_NOOP("Contact", "Birthday")),
        field<&Contact::tags>("tags", QT_TRANSLATE_NOOP("Contact", "Tags"), Searchable),
        field<&Contact::owner>("owner", QT_TRANSLATE_NOOP("Contact", "Owner"), Listed | Sortable),
        field<&Contact::country>("country", QT_TRANSLATE_NOOP("Contact", "Country"), Suggest),
        field<&Contact::city>("city", QT_TRANSLATE_NOOP("Contact", "City"), Suggest),
        field<&Contact::address>("address", QT_TRANSLATE_NOOP("Contact", "Address")),
        field<&Contact::postalCode>("postal_code", QT_TRANSLATE_NOOP("Contact", "Postal code")),
        field<&Contact::website>("website", QT_TRANSLATE_NOOP("Contact", "Website")),
        field<&Contact::source>("source", QT_TRANSLATE_NOOP("Contact", "Source"), Suggest),
        field<&Contact::number>("number", QT_TRANSLATE_NOOP("Contact", "Contact no."), Searchable | MatchKey),
        field<&Contact::preferences>("preferences", QT_TRANSLATE_NOOP("Contact", "Preferences")),
        field<&Contact::doNotCall>("do_not_call", QT_TRANSLATE_NOOP("Contact", "Do not call")),
        field<&Contact::optedOut>("opted_out", QT_TRANSLATE_NOOP("Contact", "No marketing email")),
        field<&Contact::note>("note", QT_TRANSLATE_NOOP("Contact", "Note")));
}

} // namespace

template <>
const EntityDef &definition<Contact>()
{
    static const EntityDef def = describe();
    return def;
}

template <>
const EntityDef &definition<Affiliation>()
{
    static const EntityDef def = define<Affiliation>("Affiliation",
        QT_TRANSLATE_NOOP("Affiliation", "Affiliation"), QT_TRANSLATE_NOOP("Affiliation", "Affiliations"),
        field<&Affiliation::contact>(
            "contact", QT_TRANSLATE_NOOP("Affiliation", "Contact"), Required | Listed | PartOf | MatchKey),
        field<&Affiliation::customer>(
            "customer", QT_TRANSLATE_NOOP("Affiliation", "Customer"), Required | Listed | PartOf | MatchKey),
        field<&Affiliation::title>("title", QT_TRANSLATE_NOOP("Affiliation", "Job title"), Listed),
        field<&Affiliation::role>("role", QT_TRANSLATE_NOOP("Affiliation", "Role"), Listed, roles()),
        field<&Affiliation::former>("former", QT_TRANSLATE_NOOP("Affiliation", "Former")));
    return def;
}

} // namespace rapport
