// SPDX-License-Identifier: GPL-3.0-or-later
// An entity that exists in tests only: one field of each kind. What works for it without further
// code works for every entity that somebody adds.
#pragma once

#include "core/model/contact.h"

namespace rapport {

struct Gadget {
    static constexpr const char *entity = "gadget";
    Meta meta;
    QString name;
    LongText story;
    Integer count;
    Decimal weight;
    Money price;
    Percent share;
    QDate made;
    Due check;
    Instant seen;
    bool broken = false;
    Choice colour; // red, green
    Id<Customer> customer;
    TagSet tags;
    Phone phone;
    Email email;
    Url site;
    bool operator==(const Gadget &) const = default;
};
template <>
const EntityDef &definition<Gadget>();

} // namespace rapport
