// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who may become a customer and is not qualified yet.
#pragma once

#include "core/model/deal.h"

namespace rapport {

struct AssignmentRule;

struct Lead {
    static constexpr const char *entity = "lead";
    Meta meta;
    QString name; // of the person
    QString company;
    QString title;
    Choice status; // new, contacted, qualified, converted, invalid, recycled
    QString source;
    Phone mobile;
    Phone phone;
    Email email;
    Url website;
    QString wechat;
    TagSet tags;
    Id<User> owner;
    QString industry;
    QString country;
    QString province;
    QString city;
    QString address;
    QString number;
    LongText need;
    LongText note;
    Choice channel; // how it came: website, exhibition, referral, ...
    Id<Product> product; // it asks for
    // BANT: each score is 0 to 3, see rules/bant.h.
    Money budget;
    Integer budgetScore;
    Choice authority; // the person's role in the decision
    Integer authorityScore;
    Integer needScore;
    QDate timeline; // when it wants to have bought
    Integer timelineScore;
    QString invalidReason; // asked for when the status is invalid
    Id<AssignmentRule> rule; // that chose the owner
    Instant assignedAt;
    Instant convertedAt;
    Id<Customer> convertedCustomer;
    Id<Contact> convertedContact;
    Id<Deal> convertedDeal;
    // Kept by the database from the scores, the tasks and the activities.
    Integer bantTotal; // 0 to 12; unset while nothing is scored
    Choice bantGrade; // A from 9, B from 5, C below
    Due nextFollowUp;
    Instant lastContact;
    bool operator==(const Lead &) const = default;
};
template <>
const EntityDef &definition<Lead>();

} // namespace rapport
