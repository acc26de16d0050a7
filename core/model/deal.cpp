// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/deal.h"

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
    return define<Deal>("Deal", QT_TRANSLATE_NOOP("Deal", "Deal"), QT_TRANSLATE_NOOP("Deal", "Deals"),
        field<&Deal::name>("name", QT_TRANSLATE_NOOP("Deal", "Deal name"),
            Title | Required | Searchable | Listed | Sortable),
        field<&Deal::customer>("customer", QT_TRANSLATE_NOOP("Deal", "Customer"), Listed | Sortable | PartOf),
        field<&Deal::stage>("stage", QT_TRANSLATE_NOOP("Deal", "Stage"), Required | Listed | Sortable),
        field<&Deal::amount>("amount", QT_TRANSLATE_NOOP("Deal", "Amount"), Listed | Sortable),
        field<&Deal::probability>("probability", QT_TRANSLATE_NOOP("Deal", "Probability")),
        field<&Deal::owner>("owner", QT_TRANSLATE_NOOP("Deal", "Owner"), Listed | Sortable),
        field<&Deal::product>("product", QT_TRANSLATE_NOOP("Deal", "Product")),
        field<&Deal::contact>("contact", QT_TRANSLATE_NOOP("Deal", "Contact")),
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
        field<&Deal::status>("status", QT_TRANSLATE_NOOP("Deal", "Status"), Derived | Sortable, statuses()));
}

} // namespace

template <>
const EntityDef &definition<Deal>()
{
    static const EntityDef def = describe();
    return def;
}

template <>
const EntityDef &definition<StageChange>()
{
    static const EntityDef def = define<StageChange>("StageChange",
        QT_TRANSLATE_NOOP("StageChange", "Stage change"), QT_TRANSLATE_NOOP("StageChange", "Stage changes"),
        field<&StageChange::deal>(
            "deal", QT_TRANSLATE_NOOP("StageChange", "Deal"), Required | Listed | PartOf | MatchKey),
        field<&StageChange::from>("from", QT_TRANSLATE_NOOP("StageChange", "From"), Listed),
        field<&StageChange::to>("to", QT_TRANSLATE_NOOP("StageChange", "To"), Required | Listed | MatchKey),
        field<&StageChange::at>("at", QT_TRANSLATE_NOOP("StageChange", "At"), Required | Listed | MatchKey));
    return def;
}

} // namespace rapport
