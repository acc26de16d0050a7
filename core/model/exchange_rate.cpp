// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/exchange_rate.h"

#include <QCoreApplication>

namespace rapport {

template <>
const EntityDef &definition<ExchangeRate>()
{
    static const EntityDef def = define<ExchangeRate>("ExchangeRate",
        QT_TRANSLATE_NOOP("ExchangeRate", "Exchange rate"),
        QT_TRANSLATE_NOOP("ExchangeRate", "Exchange rates"),
        field<&ExchangeRate::currency>(
            "currency", QT_TRANSLATE_NOOP("ExchangeRate", "Currency"), Required | Listed | MatchKey),
        field<&ExchangeRate::to>("to", QT_TRANSLATE_NOOP("ExchangeRate", "In"), Required | Listed | MatchKey),
        field<&ExchangeRate::rate>("rate", QT_TRANSLATE_NOOP("ExchangeRate", "Rate"), Required | Listed),
        field<&ExchangeRate::validFrom>(
            "valid_from", QT_TRANSLATE_NOOP("ExchangeRate", "Valid from"), Required | Listed | MatchKey));
    return def;
}

} // namespace rapport
