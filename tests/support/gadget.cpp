// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gadget.h"

namespace rapport {

template <>
const EntityDef &definition<Gadget>()
{
    static const EntityDef def = define<Gadget>("Gadget", "Gadget", "Gadgets",
        field<&Gadget::name>("name", "Name", Title | Required | Searchable | Listed | Sortable | MatchKey),
        field<&Gadget::story>("story", "Story", Searchable),
        field<&Gadget::count>("count", "Count", Listed | Sortable),
        field<&Gadget::weight>("weight", "Weight", Sortable),
        field<&Gadget::price>("price", "Price", Listed | Sortable),
        field<&Gadget::share>("share", "Share", Sortable),
        field<&Gadget::made>("made", "Made", Listed | Sortable),
        field<&Gadget::check>("check", "Check", Sortable), field<&Gadget::seen>("seen", "Seen", Sortable),
        field<&Gadget::broken>("broken", "Broken"),
        field<&Gadget::colour>("colour", "Colour", Listed | Sortable, {{"red", "Red"}, {"green", "Green"}}),
        field<&Gadget::customer>("customer", "Customer", Listed | PartOf),
        field<&Gadget::tags>("tags", "Tags", Searchable),
        field<&Gadget::phone>("phone", "Phone", Searchable | MatchKey),
        field<&Gadget::email>("email", "Email", Searchable | MatchKey),
        field<&Gadget::site>("site", "Site", Searchable | MatchKey));
    return def;
}

} // namespace rapport
