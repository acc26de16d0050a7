// SPDX-License-Identifier: GPL-3.0-or-later
// A sale on its way (商机), the record of each move it made between stages, the people who have a
// say in it and the lines of what is sold.
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
    LongText painPoints;
    LongText checked; // items of entry checklists that are done, one a line
    // Kept by the database from the stage, its history and the tasks.
    Id<Pipeline> pipeline;
    Instant stageSince; // when it came to where it stands
    QDate staleOn; // the first day on which it has stood there too long
    Due nextFollowUp;
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

// Somebody who has a say in a deal; Deal::contact is the one to call first.
struct DealContact {
    static constexpr const char *entity = "deal_contact";
    Meta meta;
    Id<Deal> deal;
    Id<Contact> contact;
    Choice role; // decision_maker, influencer, evaluator, user, blocker
    Integer influence; // 1 to 5
    LongText note;
    bool operator==(const DealContact &) const = default;
};
template <>
const EntityDef &definition<DealContact>();

struct DealLine {
    static constexpr const char *entity = "deal_line";
    Meta meta;
    Id<Deal> deal;
    Id<Product> product;
    QString description; // instead of a product, or beside it
    Decimal quantity;
    Money price; // of one unit
    Percent discount;
    Percent taxRate; // on top of the total
    Money total; // net, without tax; rules::lineTotal keeps it
    Integer position;
    bool operator==(const DealLine &) const = default;
};
template <>
const EntityDef &definition<DealLine>();

} // namespace rapport
