// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of minor units that stay right where 64 bits or a double would not do: amounts may lie
// beyond 2^53 and their sum beyond 2^63. What does not fit into Money shows as its largest value.
#pragma once

#include "core/base/money.h"

#include <cmath>
#include <limits>
#include <map>
#include <vector>

namespace rapport::query {

class WideSum
{
public:
    void add(qint64 amount) { m_sum += amount; }
    void add(const WideSum &other)
    {
        m_sum += other.m_sum;
        m_parts += other.m_parts;
    }
    // Sums of the upper and the lower 32 bits, as SQLite can add them without an overflow.
    void addHalves(qint64 high, qint64 low) { m_sum += Wide(high) * 4294967296 + low; }
    // `percent` of the amount; exact to a millionth of it.
    void addPart(qint64 amount, double percent) { m_parts += Wide(amount) * std::llround(percent * Scale); }
    qint64 sum() const { return narrow(m_sum); }
    qint64 parts() const // rounded half away from zero
    {
        constexpr qint64 Whole = 100 * Scale;
        return narrow((m_parts + (m_parts < 0 ? -Whole / 2 : Whole / 2)) / Whole);
    }

private:
#ifdef __SIZEOF_INT128__
    __extension__ using Wide = __int128;
#else
    using Wide = long double;
#endif
    static constexpr qint64 Scale = 10000;
    static qint64 narrow(Wide value)
    {
        constexpr qint64 Most = std::numeric_limits<qint64>::max();
        return value > Wide(Most) ? Most : value < -Wide(Most) ? -Most : qint64(value);
    }
    Wide m_sum = 0;
    Wide m_parts = 0;
};

// Per currency: how many, how much, and how much of it is likely.
struct Tally {
    qint64 count = 0;
    WideSum sum;
    void add(qint64 amount, double percent = 0)
    {
        ++count;
        sum.add(amount);
        sum.addPart(amount, percent);
    }
    Money total(const QString &currency) const { return Money::of(sum.sum(), Currency::fromCode(currency)); }
    Money weighted(const QString &currency) const
    {
        return Money::of(sum.parts(), Currency::fromCode(currency));
    }
};

using Tallies = std::map<QString, Tally>;

} // namespace rapport::query
