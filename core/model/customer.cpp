// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/customer.h"

#include "core/model/columns.h"

#include <QCoreApplication>

namespace rapport {

namespace {

std::vector<Option> statuses()
{
    return {{"potential", QT_TRANSLATE_NOOP("Customer", "Potential")},
        {"intent", QT_TRANSLATE_NOOP("Customer", "Interested")},
        {"customer", QT_TRANSLATE_NOOP("Customer", "Active")},
        {"lost", QT_TRANSLATE_NOOP("Customer", "Lost")},
        {"pool", QT_TRANSLATE_NOOP("Customer", "Public pool")}};
}

std::vector<Option> kinds()
{
    return {{"company", QT_TRANSLATE_NOOP("Customer", "Company")},
        {"person", QT_TRANSLATE_NOOP("Customer", "Person")}};
}

std::vector<Option> grades() { return {{"A", "A"}, {"B", "B"}, {"C", "C"}}; }

std::vector<Option> intents()
{
    return {{"high", QT_TRANSLATE_NOOP("Customer", "High")},
        {"medium", QT_TRANSLATE_NOOP("Customer", "Medium")}, {"low", QT_TRANSLATE_NOOP("Customer", "Low")}};
}

EntityDef describe()
{
    EntityDef def = define<Customer>("Customer", QT_TRANSLATE_NOOP("Customer", "Customer"),
        QT_TRANSLATE_NOOP("Customer", "Customers"),
        field<&Customer::name>("name", QT_TRANSLATE_NOOP("Customer", "Customer name"),
            Title | Required | Searchable | Listed | Sortable | MatchKey),
        field<&Customer::shortName>("short_name", QT_TRANSLATE_NOOP("Customer", "Short name"), Searchable),
        field<&Customer::number>(
            "number", QT_TRANSLATE_NOOP("Customer", "Customer no."), Searchable | MatchKey),
        field<&Customer::kind>("kind", QT_TRANSLATE_NOOP("Customer", "Type"), 0, kinds()),
        field<&Customer::status>("status", QT_TRANSLATE_NOOP("Customer", "Status"), Sortable, statuses()),
        field<&Customer::grade>("grade", QT_TRANSLATE_NOOP("Customer", "Grade"), Listed | Sortable, grades()),
        field<&Customer::tags>("tags", QT_TRANSLATE_NOOP("Customer", "Tags"), Searchable | Listed),
        field<&Customer::owner>("owner", QT_TRANSLATE_NOOP("Customer", "Owner"), Listed | Sortable),
        field<&Customer::industry>("industry", QT_TRANSLATE_NOOP("Customer", "Industry"), Suggest | Sortable),
        field<&Customer::source>("source", QT_TRANSLATE_NOOP("Customer", "Source"), Suggest),
        field<&Customer::intent>("intent", QT_TRANSLATE_NOOP("Customer", "Intent"), 0, intents()),
        field<&Customer::phone>("phone", QT_TRANSLATE_NOOP("Customer", "Phone"), Searchable | MatchKey),
        field<&Customer::email>("email", QT_TRANSLATE_NOOP("Customer", "Email"), Searchable | MatchKey),
        field<&Customer::website>("website", QT_TRANSLATE_NOOP("Customer", "Website"), Searchable | MatchKey),
        field<&Customer::country>("country", QT_TRANSLATE_NOOP("Customer", "Country"), Suggest),
        field<&Customer::province>("province", QT_TRANSLATE_NOOP("Customer", "State or province"), Suggest),
        field<&Customer::city>(
            "city", QT_TRANSLATE_NOOP("Customer", "City"), Searchable | Suggest | Sortable),
        field<&Customer::address>("address", QT_TRANSLATE_NOOP("Customer", "Address")),
        field<&Customer::postalCode>("postal_code", QT_TRANSLATE_NOOP("Customer", "Postal code")),
        field<&Customer::creditCode>(
            "credit_code", QT_TRANSLATE_NOOP("Customer", "Registration no."), Searchable | MatchKey),
        field<&Customer::employees>("employees", QT_TRANSLATE_NOOP("Customer", "Employees")),
        field<&Customer::annualRevenue>("annual_revenue", QT_TRANSLATE_NOOP("Customer", "Annual revenue")),
        field<&Customer::founded>("founded", QT_TRANSLATE_NOOP("Customer", "Year founded")),
        field<&Customer::parent>("parent", QT_TRANSLATE_NOOP("Customer", "Parent company"), Indexed),
        field<&Customer::paymentTerms>(
            "payment_terms", QT_TRANSLATE_NOOP("Customer", "Payment terms"), Suggest),
        field<&Customer::needType>("need_type", QT_TRANSLATE_NOOP("Customer", "Need"), Suggest),
        field<&Customer::painPoints>("pain_points", QT_TRANSLATE_NOOP("Customer", "Pain points")),
        field<&Customer::doNotContact>("do_not_contact", QT_TRANSLATE_NOOP("Customer", "Do not contact")),
        field<&Customer::note>("note", QT_TRANSLATE_NOOP("Customer", "Note")),
        field<&Customer::nextFollowUp>(
            "next_follow_up", QT_TRANSLATE_NOOP("Customer", "Next follow-up"), Derived | Listed | Sortable),
        field<&Customer::lastContact>(
            "last_contact", QT_TRANSLATE_NOOP("Customer", "Last contact"), Derived | Sortable),
        field<&Customer::openDeals>(
            "open_deals", QT_TRANSLATE_NOOP("Customer", "Open deals"), Derived | Listed | Sortable),
        field<&Customer::wonValue>(
            "won_value", QT_TRANSLATE_NOOP("Customer", "Won value"), Derived | Sortable),
        field<&Customer::lifetimeValue>(
            "lifetime_value", QT_TRANSLATE_NOOP("Customer", "Lifetime value"), Derived | Sortable));
    // Whom of one person's customers nobody has spoken to for long; and by what people call it.
    def.indexes = {{QStringLiteral("quiet"),
                       columns({"owner_id", "grade", "last_contact", "created_at", "status", "do_not_contact",
                           "deleted_at"})},
        {QStringLiteral("by_short_name"), columns({"short_name COLLATE NOCASE"}),
            QStringLiteral("short_name IS NOT NULL")}};
    return def;
}

} // namespace

template <>
const EntityDef &definition<Customer>()
{
    static const EntityDef def = describe();
    return def;
}

} // namespace rapport
