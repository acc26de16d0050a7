// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who may become a customer and is not qualified yet.
#pragma once

#include "core/model/user.h"

namespace rapport {

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
    bool operator==(const Lead &) const = default;
};
template <>
const EntityDef &definition<Lead>();

} // namespace rapport
