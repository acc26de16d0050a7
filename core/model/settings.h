// SPDX-License-Identifier: GPL-3.0-or-later
// What a file knows about itself: settings, custom fields and saved views. They are records like
// all others, so that they are logged, undone and later shared in the same way.
#pragma once

#include "core/model/user.h"

namespace rapport {

// currency (ISO code), company, lang (en, zh), region (ISO country, for phone numbers).
struct Setting {
    static constexpr const char *entity = "setting";
    Meta meta;
    QString name;
    QString text;
    bool operator==(const Setting &) const = default;
};
template <>
const EntityDef &definition<Setting>();

struct CustomField {
    static constexpr const char *entity = "custom_field";
    Meta meta;
    QString name; // key; never changes
    Choice of; // entity it extends
    QString labelEn;
    QString labelZh;
    Choice kind; // kindName()
    LongText options; // JSON array of texts, for a choice
    bool required = false;
    bool listed = false;
    bool active = true;
    Integer position;
    bool operator==(const CustomField &) const = default;
};
template <>
const EntityDef &definition<CustomField>();

// A tab over a list.
struct View {
    static constexpr const char *entity = "view";
    Meta meta;
    QString name;
    QString of; // entity it lists
    LongText filter; // as core/model/filter.h writes it
    QString columns; // field keys with widths: "name:220 grade:52"
    QString sort; // "next_follow_up" or "name:desc"
    Integer position; // of its tab
    bool pinned = false;
    QString key; // of a view that ships, so that its name is shown in the reader's language
    bool operator==(const View &) const = default;
};
template <>
const EntityDef &definition<View>();

} // namespace rapport
