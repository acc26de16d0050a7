// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the team, and the tags they put on records.
#pragma once

#include "core/model/entity.h"

namespace rapport {

struct User {
    static constexpr const char *entity = "user";
    Meta meta;
    QString name;
    QString login;
    QString title;
    QString team;
    Email email;
    Phone mobile;
    Id<User> manager;
    Choice status; // active, disabled, left
    bool operator==(const User &) const = default;
};
template <>
const EntityDef &definition<User>();

struct Tag {
    static constexpr const char *entity = "tag";
    Meta meta;
    QString name;
    QString group;
    Integer colour; // 1 to 8: a chart colour of the theme
    bool operator==(const Tag &) const = default;
};
template <>
const EntityDef &definition<Tag>();

} // namespace rapport
