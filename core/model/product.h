// SPDX-License-Identifier: GPL-3.0-or-later
// What the team sells.
#pragma once

#include "core/model/entity.h"

namespace rapport {

struct Product {
    static constexpr const char *entity = "product";
    Meta meta;
    QString name;
    QString code;
    QString category;
    QString unit;
    Money price; // list price of one unit
    Money cost;
    Percent taxRate;
    Choice status; // on_sale, off
    LongText description;
    bool operator==(const Product &) const = default;
};
template <>
const EntityDef &definition<Product>();

} // namespace rapport
