// SPDX-License-Identifier: GPL-3.0-or-later
// Something to be done by somebody, usually by a day (任务).
#pragma once

#include "core/model/lead.h"

namespace rapport {

struct Task {
    static constexpr const char *entity = "task";
    Meta meta;
    QString title;
    Choice kind; // todo, call, visit, email, meeting
    Id<Customer> customer;
    Id<Contact> contact;
    Id<Deal> deal;
    Id<User> owner;
    Due due;
    Choice status; // todo, done, cancelled
    Choice priority; // low, normal, high, urgent
    LongText content;
    QString deliverable;
    Instant doneAt;
    LongText result;
    Id<Lead> lead;
    bool operator==(const Task &) const = default;
};
template <>
const EntityDef &definition<Task>();

} // namespace rapport
