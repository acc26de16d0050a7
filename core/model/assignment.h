// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets a new lead: rules in order, each with a condition and the people it hands out to.
#pragma once

#include "core/model/lead.h"

namespace rapport {

struct AssignmentRule {
    static constexpr const char *entity = "assignment_rule";
    Meta meta;
    QString name;
    Integer position; // the first rule whose condition holds decides
    LongText condition; // a filter of leads, as model/filter.h prints it; empty: every lead
    Choice strategy; // fixed, round_robin, least_load
    bool inactive = false;
    bool operator==(const AssignmentRule &) const = default;
};
template <>
const EntityDef &definition<AssignmentRule>();

struct AssignmentMember {
    static constexpr const char *entity = "assignment_member";
    Meta meta;
    Id<AssignmentRule> rule;
    Id<User> user;
    Integer capacity; // open leads at most; unset: any number
    Integer position; // whose turn it is
    bool operator==(const AssignmentMember &) const = default;
};
template <>
const EntityDef &definition<AssignmentMember>();

} // namespace rapport
