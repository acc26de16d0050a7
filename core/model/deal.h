// SPDX-License-Identifier: GPL-3.0-or-later
// A sale on its way (商机), and the record of each move it made between stages.
#pragma once

#include "core/model/contact.h"
#include "core/model/pipeline.h"
#include "core/model/product.h"

namespace rapport {

struct Deal {
    static constexpr const char *entity = "deal";
    Meta meta;
    QString name;
    Id<Customer> customer;
    Id<Stage> stage;
    Money amount;
    Percent probability; // empty: the stage's own
    Id<User> owner;
    Id<Product> product;
    Id<Contact> contact;
    QDate openedOn;
    QDate closesOn; // expected
    QDate closedOn; // when it was won or lost
    QString source;
    QString nextStep;
    QString competitors;
    QString lostReason;
    LongText need;
    TagSet tags;
    Decimal position; // on the board, within its stage
    QString number; // in whatever system it came from
    LongText note;
    Choice status; // open, won, lost: kept by the database from the stage
    bool operator==(const Deal &) const = default;
};
template <>
const EntityDef &definition<Deal>();

struct StageChange {
    static constexpr const char *entity = "stage_change";
    Meta meta;
    Id<Deal> deal;
    Id<Stage> from; // null for the first
    Id<Stage> to;
    Instant at;
    bool operator==(const StageChange &) const = default;
};
template <>
const EntityDef &definition<StageChange>();

} // namespace rapport
