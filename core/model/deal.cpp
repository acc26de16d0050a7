// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/deal.h"

#include "core/model/columns.h"

#include <QCoreApplication>

namespace rapport {

namespace {

std::vector<Option> statuses()
{
    return {{"open", QT_TRANSLATE_NOOP("Deal", "Open")}, {"won", QT_TRANSLATE_NOOP("Deal", "Won")},
        {"lost", QT_TRANSLATE_NOOP("Deal", "Lost")}};
}

EntityDef describe()
{
    EntityDef def = define<Deal>("Deal", QT_TRANSLATE_NOOP("Deal", "Deal"),
        QT_TRANSLATE_NOOP("Deal", "Deals"),
        field<&Deal::name>("name", QT_TRANSLATE_NOOP("Deal", "Deal name"),
            Title | Required | Searchable | Listed | Sortable),
        field<&Deal::customer>("customer", QT_TRANSLATE_NOOP("Deal", "Customer"), Listed | Sortable | PartOf),
        field<&Deal::stage>(
            "stage", QT_TRANSLATE_NOOP("Deal", "Stage"), Required | Listed | Sortable | Holds),
        field<&Deal::amount>("amount", QT_TRANSLATE_NOOP("Deal", "Amount"), Listed | Sortable),
        field<&Deal::probability>("probability", QT_TRANSLATE_NOOP("Deal", "Probability")),
        field<&Deal::owner>("owner", QT_TRANSLATE_NOOP("Deal", "Owner"), Listed | Sortable),
        field<&Deal::product>("product", QT_TRANSLATE_NOOP("Deal", "Product"), Indexed),
        field<&Deal::contact>("contact", QT_TRANSLATE_NOOP("Deal", "Contact"), Indexed),
        field<&Deal::openedOn>("opened_on", QT_TRANSLATE_NOOP("Deal", "Opened on")),
        field<&Deal::closesOn>("closes_on", QT_TRANSLATE_NOOP("Deal", "Expected close"), Listed | Sortable),
        field<&Deal::closedOn>("closed_on", QT_TRANSLATE_NOOP("Deal", "Closed on"), Sortable),
        field<&Deal::source>("source", QT_TRANSLATE_NOOP("Deal", "Source"), Suggest),
        field<&Deal::nextStep>("next_step", QT_TRANSLATE_NOOP("Deal", "Next step")),
        field<&Deal::competitors>("competitors", QT_TRANSLATE_NOOP("Deal", "Competitors")),
        field<&Deal::lostReason>("lost_reason", QT_TRANSLATE_NOOP("Deal", "Lost reason"), Suggest),
        field<&Deal::need>("need", QT_TRANSLATE_NOOP("Deal", "Need")),
        field<&Deal::tags>("tags", QT_TRANSLATE_NOOP("Deal", "Tags"), Searchable),
        field<&Deal::position>("position", QT_TRANSLATE_NOOP("Deal", "Position"), Internal),
        field<&Deal::number>("number", QT_TRANSLATE_NOOP("Deal", "Deal no."), Searchable | MatchKey),
        field<&Deal::note>("note", QT_TRANSLATE_NOOP("Deal", "Note")),
        field<&Deal::status>("status", QT_TRANSLATE_NOOP("Deal", "Status"), Derived | Sortable, statuses()),
        field<&Deal::painPoints>("pain_points", QT_TRANSLATE_NOOP("Deal", "Pain points")),
        field<&Deal::checked>("checked", QT_TRANSLATE_NOOP("Deal", "Checklist"), Internal),
        field<&Deal::pipeline>("pipeline", QT_TRANSLATE_NOOP("Deal", "Pipeline"), Derived),
        field<&Deal::stageSince>(
            "stage_since", QT_TRANSLATE_NOOP("Deal", "In stage since"), Derived | Sortable),
        field<&Deal::staleOn>("stale_on", QT_TRANSLATE_NOOP("Deal", "Stale from"), Derived | Sortable),
        field<&Deal::nextFollowUp>(
            "next_follow_up", QT_TRANSLATE_NOOP("Deal", "Next follow-up"), Derived | Sortable));
    // The board reads the cards of a stage by the one and adds all of them up by the other. Both hold
    // deleted_at, too, though they leave out what has it: only so SQLite needs no look at the rows.
    def.indexes = {{QStringLiteral("on_board"), columns({"stage_id", "position", "deleted_at"})},
        {QStringLiteral("sums"),
            columns({"stage_id", "closed_on", "amount_currency", "amount", "probability", "stale_on",
                "deleted_at"})},
        // Of one person: what has no next step, and what was won when.
        {QStringLiteral("without_step"),
            columns({"owner_id", "closes_on", "status", "next_follow_up", "deleted_at"}),
            QStringLiteral("status = 'open' AND next_follow_up IS NULL")},
        {QStringLiteral("won"),
            columns({"owner_id", "closed_on", "amount_currency", "amount", "status", "deleted_at"}),
            QStringLiteral("status = 'won'")},
        // The figures of a team: what was closed in a range, what was opened in it, and what is open.
        {QStringLiteral("closed"),
            columns({"closed_on", "status", "owner_id", "amount_currency", "amount", "opened_on", "stage_id",
                "created_at", "deleted_at"}),
            QStringLiteral("closed_on IS NOT NULL")},
        {QStringLiteral("opened"),
            columns({"opened_on", "created_at", "id", "stage_id", "owner_id", "amount_currency", "amount",
                "deleted_at"})},
        {QStringLiteral("in_work"),
            columns({"stage_id", "owner_id", "amount_currency", "amount", "probability", "opened_on",
                "created_at", "stale_on", "status", "deleted_at"}),
            QStringLiteral("status = 'open'")}};
    return def;
}

} // namespace

template <>
const EntityDef &definition<Deal>()
{
    static const EntityDef def = describe();
    return def;
}

static EntityDef describeStageChange()
{
    EntityDef def = define<StageChange>("StageChange", QT_TRANSLATE_NOOP("StageChange", "Stage change"),
        QT_TRANSLATE_NOOP("StageChange", "Stage changes"),
        field<&StageChange::deal>(
            "deal", QT_TRANSLATE_NOOP("StageChange", "Deal"), Required | Listed | PartOf | MatchKey),
        field<&StageChange::from>("from", QT_TRANSLATE_NOOP("StageChange", "From"), Listed),
        field<&StageChange::to>("to", QT_TRANSLATE_NOOP("StageChange", "To"), Required | Listed | MatchKey),
        field<&StageChange::at>("at", QT_TRANSLATE_NOOP("StageChange", "At"), Required | Listed | MatchKey));
    // The way of a deal without its rows.
    def.indexes = {{QStringLiteral("way"), columns({"deal_id", "to_id", "from_id", "at", "deleted_at"})}};
    return def;
}

template <>
const EntityDef &definition<StageChange>()
{
    static const EntityDef def = describeStageChange();
    return def;
}

template <>
const EntityDef &definition<DealContact>()
{
    static const EntityDef def = define<DealContact>("DealContact",
        QT_TRANSLATE_NOOP("DealContact", "Person on a deal"),
        QT_TRANSLATE_NOOP("DealContact", "People on deals"),
        field<&DealContact::deal>(
            "deal", QT_TRANSLATE_NOOP("DealContact", "Deal"), Required | Listed | PartOf | MatchKey),
        field<&DealContact::contact>(
            "contact", QT_TRANSLATE_NOOP("DealContact", "Contact"), Required | Listed | PartOf | MatchKey),
        field<&DealContact::role>("role", QT_TRANSLATE_NOOP("DealContact", "Role"), Listed,
            {{"decision_maker", QT_TRANSLATE_NOOP("DealContact", "Decision maker")},
                {"influencer", QT_TRANSLATE_NOOP("DealContact", "Influencer")},
                {"evaluator", QT_TRANSLATE_NOOP("DealContact", "Evaluator")},
                {"user", QT_TRANSLATE_NOOP("DealContact", "User")},
                {"blocker", QT_TRANSLATE_NOOP("DealContact", "Blocker")}}),
        field<&DealContact::influence>("influence", QT_TRANSLATE_NOOP("DealContact", "Influence"), Listed),
        field<&DealContact::note>("note", QT_TRANSLATE_NOOP("DealContact", "Note")));
    return def;
}

template <>
const EntityDef &definition<DealLine>()
{
    static const EntityDef def = define<DealLine>("DealLine", QT_TRANSLATE_NOOP("DealLine", "Product line"),
        QT_TRANSLATE_NOOP("DealLine", "Product lines"),
        field<&DealLine::deal>(
            "deal", QT_TRANSLATE_NOOP("DealLine", "Deal"), Required | Listed | PartOf | MatchKey),
        field<&DealLine::product>(
            "product", QT_TRANSLATE_NOOP("DealLine", "Product"), Listed | Indexed | MatchKey),
        field<&DealLine::description>("description", QT_TRANSLATE_NOOP("DealLine", "Description"), Listed),
        field<&DealLine::quantity>("quantity", QT_TRANSLATE_NOOP("DealLine", "Quantity"), Listed),
        field<&DealLine::price>("price", QT_TRANSLATE_NOOP("DealLine", "Price"), Listed | Rate),
        field<&DealLine::discount>("discount", QT_TRANSLATE_NOOP("DealLine", "Discount"), Listed),
        field<&DealLine::taxRate>("tax_rate", QT_TRANSLATE_NOOP("DealLine", "Tax rate"), Listed),
        field<&DealLine::total>("total", QT_TRANSLATE_NOOP("DealLine", "Total"), Listed),
        field<&DealLine::position>("position", QT_TRANSLATE_NOOP("DealLine", "Position"), Internal));
    return def;
}

} // namespace rapport
