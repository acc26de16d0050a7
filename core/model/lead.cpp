// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/lead.h"

#include "core/model/assignment.h"
#include "core/model/columns.h"

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

std::vector<Option> channels()
{
    return {{"website", QT_TRANSLATE_NOOP("Lead", "Website")},
        {"exhibition", QT_TRANSLATE_NOOP("Lead", "Exhibition")},
        {"referral", QT_TRANSLATE_NOOP("Lead", "Referral")},
        {"phone", QT_TRANSLATE_NOOP("Lead", "Phone call")}, {"email", QT_TRANSLATE_NOOP("Lead", "Email")},
        {"social", QT_TRANSLATE_NOOP("Lead", "Social media")},
        {"partner", QT_TRANSLATE_NOOP("Lead", "Partner")}, {"ad", QT_TRANSLATE_NOOP("Lead", "Advertisement")},
        {"other", QT_TRANSLATE_NOOP("Lead", "Other")}};
}

std::vector<Option> authorities()
{
    return {{"decision_maker", QT_TRANSLATE_NOOP("Lead", "Decision maker")},
        {"influencer", QT_TRANSLATE_NOOP("Lead", "Influencer")},
        {"evaluator", QT_TRANSLATE_NOOP("Lead", "Evaluator")}, {"user", QT_TRANSLATE_NOOP("Lead", "User")},
        {"unknown", QT_TRANSLATE_NOOP("Lead", "Unknown")}};
}

EntityDef describe()
{
    EntityDef def = define<Lead>("Lead", QT_TRANSLATE_NOOP("Lead", "Lead"),
        QT_TRANSLATE_NOOP("Lead", "Leads"),
        field<&Lead::name>("name", QT_TRANSLATE_NOOP("Lead", "Lead name"),
            Title | PersonName | Required | Searchable | Listed | Sortable | MatchKey),
        field<&Lead::company>(
            "company", QT_TRANSLATE_NOOP("Lead", "Company"), Searchable | Listed | Sortable),
        field<&Lead::title>("title", QT_TRANSLATE_NOOP("Lead", "Job title")),
        field<&Lead::status>("status", QT_TRANSLATE_NOOP("Lead", "Status"), Listed | Sortable, statuses()),
        field<&Lead::source>("source", QT_TRANSLATE_NOOP("Lead", "Source"), Suggest),
        field<&Lead::mobile>("mobile", QT_TRANSLATE_NOOP("Lead", "Mobile phone"), Searchable | MatchKey),
        field<&Lead::phone>("phone", QT_TRANSLATE_NOOP("Lead", "Phone"), Searchable | MatchKey),
        field<&Lead::email>("email", QT_TRANSLATE_NOOP("Lead", "Email"), Searchable | MatchKey),
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
        field<&Lead::note>("note", QT_TRANSLATE_NOOP("Lead", "Note")),
        field<&Lead::channel>("channel", QT_TRANSLATE_NOOP("Lead", "Channel"), 0, channels()),
        field<&Lead::product>("product", QT_TRANSLATE_NOOP("Lead", "Product")),
        field<&Lead::budget>("budget", QT_TRANSLATE_NOOP("Lead", "Budget")),
        field<&Lead::budgetScore>("budget_score", QT_TRANSLATE_NOOP("Lead", "Budget score")),
        field<&Lead::authority>("authority", QT_TRANSLATE_NOOP("Lead", "Authority"), 0, authorities()),
        field<&Lead::authorityScore>("authority_score", QT_TRANSLATE_NOOP("Lead", "Authority score")),
        field<&Lead::needScore>("need_score", QT_TRANSLATE_NOOP("Lead", "Need score")),
        field<&Lead::timeline>("timeline", QT_TRANSLATE_NOOP("Lead", "Wants to buy by")),
        field<&Lead::timelineScore>("timeline_score", QT_TRANSLATE_NOOP("Lead", "Time score")),
        field<&Lead::invalidReason>(
            "invalid_reason", QT_TRANSLATE_NOOP("Lead", "Why it is invalid"), Suggest),
        field<&Lead::rule>("rule", QT_TRANSLATE_NOOP("Lead", "Assigned by"), Indexed),
        field<&Lead::assignedAt>("assigned_at", QT_TRANSLATE_NOOP("Lead", "Assigned at")),
        field<&Lead::convertedAt>("converted_at", QT_TRANSLATE_NOOP("Lead", "Converted at")),
        field<&Lead::convertedCustomer>("converted_customer", QT_TRANSLATE_NOOP("Lead", "Became customer")),
        field<&Lead::convertedContact>("converted_contact", QT_TRANSLATE_NOOP("Lead", "Became contact")),
        field<&Lead::convertedDeal>("converted_deal", QT_TRANSLATE_NOOP("Lead", "Became deal")),
        field<&Lead::bantTotal>("bant_total", QT_TRANSLATE_NOOP("Lead", "BANT"), Derived | Listed | Sortable),
        field<&Lead::bantGrade>("bant_grade", QT_TRANSLATE_NOOP("Lead", "Grade"), Derived | Sortable,
            {{"A", QT_TRANSLATE_NOOP("Lead", "A")}, {"B", QT_TRANSLATE_NOOP("Lead", "B")},
                {"C", QT_TRANSLATE_NOOP("Lead", "C")}}),
        field<&Lead::nextFollowUp>(
            "next_follow_up", QT_TRANSLATE_NOOP("Lead", "Next follow-up"), Derived | Listed | Sortable),
        field<&Lead::lastContact>(
            "last_contact", QT_TRANSLATE_NOOP("Lead", "Last contact"), Derived | Sortable));
    // Where the leads of a range came from.
    def.indexes = {
        {QStringLiteral("in_time"), columns({"created_at", "source", "owner_id", "status", "deleted_at"})}};
    return def;
}

} // namespace

template <>
const EntityDef &definition<Lead>()
{
    static const EntityDef def = describe();
    return def;
}

} // namespace rapport
