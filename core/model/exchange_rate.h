// SPDX-License-Identifier: GPL-3.0-or-later
// What one unit of a currency is worth in another from a day on, as the team keeps it. Used only where
// somebody asks for converted figures, and never by the records themselves.
#pragma once

#include "core/model/entity.h"
#include "core/model/meta.h"

namespace rapport {

struct ExchangeRate {
    static constexpr const char *entity = "exchange_rate";
    Meta meta;
    QString currency; // ISO code of the unit
    QString to; // ISO code it is counted in
    Decimal rate; // of one unit
    QDate validFrom; // until the next one of the pair

    bool operator==(const ExchangeRate &) const = default;
};

template <>
const EntityDef &definition<ExchangeRate>();

} // namespace rapport
