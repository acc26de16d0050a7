// SPDX-License-Identifier: GPL-3.0-or-later
// An amount in minor units (cents, fen) of one ISO 4217 currency. Amounts of two currencies are
// never added; code that sums keeps a total per currency.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <array>

namespace rapport {

// Three upper-case letters, or empty for "the file's own currency".
class Currency
{
public:
    Currency() = default;
    static Currency fromCode(QStringView code); // empty when it is not three letters
    QString code() const;
    bool isEmpty() const { return m_code[0] == 0; }
    int decimals() const; // 2 for CNY and USD, 0 for JPY, 3 for KWD
    auto operator<=>(const Currency &) const = default;

private:
    std::array<char, 3> m_code{};
};

struct Money {
    qint64 minor = 0;
    Currency currency;
    bool set = false; // no amount is not an amount of zero

    static Money of(qint64 minorUnits, Currency currency) { return {minorUnits, currency, true}; }
    bool isNull() const { return !set; }
    // "1234.50 CNY", exact, for machines and exports; empty when null.
    QString text() const;
    // "1234.50", without the currency.
    QString amountText() const;
    // Reads a plain decimal ("1234.5", "-3"), exact in integers; fails above 2^63 minor units,
    // on anything else than digits and one point, and on more decimals than the currency has.
    static Result<Money> parse(QStringView amount, Currency currency);

    bool operator==(const Money &) const = default;
};

} // namespace rapport
