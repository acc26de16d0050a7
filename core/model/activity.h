// SPDX-License-Identifier: GPL-3.0-or-later
// What happened with a customer (跟进记录): a call, a visit, an email, a note.
#pragma once

#include "core/model/lead.h"

namespace rapport {

struct Task;

struct Activity {
    static constexpr const char *entity = "activity";
    Meta meta;
    Choice kind; // call, visit, email, note, meeting, wechat, sms
    QString subject;
    LongText content;
    Id<Customer> customer;
    Id<Contact> contact;
    Id<Deal> deal;
    Instant at;
    Integer minutes;
    Choice direction; // outgoing, incoming
    QString place;
    Choice result; // connected, no_answer, interested, rejected
    LongText objections;
    LongText promises;
    LongText feedback;
    QString nextAction;
    Due nextOn;
    Id<User> owner;
    Id<Lead> lead;
    Id<Task> task; // whose end it tells of
    bool operator==(const Activity &) const = default;
};
template <>
const EntityDef &definition<Activity>();

} // namespace rapport
