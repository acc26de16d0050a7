// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in a meeting, or took part in what happened (参与人): a contact, a colleague, or somebody
// known by name and address alone.
#pragma once

#include "core/model/task.h"

namespace rapport {

struct Activity;

struct Participant {
    static constexpr const char *entity = "participant";
    Meta meta;
    Id<Task> task; // it belongs to this
    Id<Activity> activity; // or to this
    Id<Contact> contact; // at most one of contact and user
    Id<User> user;
    QString name; // of somebody who is neither
    Email email; // where the invitation goes; empty: the address of the contact or user
    Choice response; // needs_action, accepted, declined, tentative
    bool organizer = false;
    bool operator==(const Participant &) const = default;
};
template <>
const EntityDef &definition<Participant>();

} // namespace rapport
