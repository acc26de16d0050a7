// SPDX-License-Identifier: GPL-3.0-or-later
// A person at a customer. `customer` is where the person works now; an Affiliation ties the same
// person to further customers with a role.
#pragma once

#include "core/model/customer.h"

namespace rapport {

struct Contact {
    static constexpr const char *entity = "contact";
    Meta meta;
    QString name;
    Id<Customer> customer;
    QString title; // position
    QString department;
    Choice role; // decision_maker, influencer, evaluator, user, blocker
    Integer influence; // 1 to 5
    Phone mobile;
    Phone phone;
    Email email;
    QString wechat;
    QString familyName;
    QString givenName;
    Choice gender;
    QDate birthday;
    TagSet tags;
    Id<User> owner;
    QString country;
    QString city;
    QString address;
    QString postalCode;
    Url website;
    QString source;
    QString number; // in whatever system it came from
    LongText preferences;
    bool doNotCall = false;
    bool optedOut = false;
    LongText note;
    bool operator==(const Contact &) const = default;
};
template <>
const EntityDef &definition<Contact>();

struct Affiliation {
    static constexpr const char *entity = "affiliation";
    Meta meta;
    Id<Contact> contact;
    Id<Customer> customer;
    QString title;
    Choice role;
    bool former = false;
    bool operator==(const Affiliation &) const = default;
};
template <>
const EntityDef &definition<Affiliation>();

} // namespace rapport
