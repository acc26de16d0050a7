// SPDX-License-Identifier: GPL-3.0-or-later
// A company, or a person who buys: what everything else hangs on.
#pragma once

#include "core/model/user.h"

namespace rapport {

struct Customer {
    static constexpr const char *entity = "customer";
    Meta meta;
    QString name;
    QString shortName;
    QString number; // the customer's number in whatever system it came from
    Choice kind; // company, person
    Choice status; // potential, intent, customer, lost, pool
    Choice grade; // A, B, C
    TagSet tags;
    Id<User> owner;
    QString industry;
    QString source;
    Choice intent; // high, medium, low
    Phone phone;
    Email email;
    Url website;
    QString country;
    QString province;
    QString city;
    QString address;
    QString postalCode;
    QString creditCode; // 统一社会信用代码, or another register's number
    Integer employees;
    Money annualRevenue;
    Integer founded; // year
    Id<Customer> parent;
    QString paymentTerms;
    QString needType;
    LongText painPoints;
    bool doNotContact = false;
    LongText note;
    // Kept by the database from tasks, activities and deals.
    Due nextFollowUp;
    Instant lastContact;
    Money openDeals; // of the currency with the largest sum
    Money wonValue;
    Money lifetimeValue; // won from it and from the companies it is the parent of
    bool operator==(const Customer &) const = default;
};
template <>
const EntityDef &definition<Customer>();

} // namespace rapport
