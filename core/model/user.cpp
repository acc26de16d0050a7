// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/user.h"

#include <QCoreApplication>

namespace rapport {

template <>
const EntityDef &definition<User>()
{
    static const EntityDef def
        = define<User>("User", QT_TRANSLATE_NOOP("User", "User"), QT_TRANSLATE_NOOP("User", "Users"),
            field<&User::name>(
                "name", QT_TRANSLATE_NOOP("User", "Name"), Title | PersonName | Required | Listed | Sortable),
            field<&User::login>("login", QT_TRANSLATE_NOOP("User", "Login"), MatchKey),
            field<&User::title>("title", QT_TRANSLATE_NOOP("User", "Job title"), Listed),
            field<&User::team>("team", QT_TRANSLATE_NOOP("User", "Team"), Listed | Suggest),
            field<&User::email>("email", QT_TRANSLATE_NOOP("User", "Email"), Listed | MatchKey),
            field<&User::mobile>("mobile", QT_TRANSLATE_NOOP("User", "Mobile")),
            field<&User::manager>("manager", QT_TRANSLATE_NOOP("User", "Manager"), Listed),
            field<&User::status>("status", QT_TRANSLATE_NOOP("User", "Status"), Listed,
                {{"active", QT_TRANSLATE_NOOP("User", "Active")},
                    {"disabled", QT_TRANSLATE_NOOP("User", "Disabled")},
                    {"left", QT_TRANSLATE_NOOP("User", "Left")}}));
    return def;
}

template <>
const EntityDef &definition<Tag>()
{
    static const EntityDef def
        = define<Tag>("Tag", QT_TRANSLATE_NOOP("Tag", "Tag"), QT_TRANSLATE_NOOP("Tag", "Tags"),
            field<&Tag::name>(
                "name", QT_TRANSLATE_NOOP("Tag", "Name"), Title | Required | Listed | Sortable | MatchKey),
            field<&Tag::group>("group", QT_TRANSLATE_NOOP("Tag", "Group"), Listed | Suggest),
            field<&Tag::colour>("colour", QT_TRANSLATE_NOOP("Tag", "Colour"), Listed));
    return def;
}

} // namespace rapport
