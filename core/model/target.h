// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody, a team or the whole company is to reach in a period.
#pragma once

#include "core/model/user.h"

namespace rapport {

struct Target {
    static constexpr const char *entity = "target";
    Meta meta;
    Id<User> user; // neither a user nor a team: the whole company
    QString team;
    Choice period; // month, quarter, year
    QDate startsOn; // first day of the period
    Choice metric; // won, new_customers, activities
    Money amount; // of won
    Integer count; // of the others
    bool operator==(const Target &) const = default;
};
template <>
const EntityDef &definition<Target>();

} // namespace rapport
