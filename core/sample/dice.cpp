// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/dice.h"

#include <cmath>
#include <numbers>

namespace rapport::sample {

Dice Dice::of(quint64 seed, quint64 part)
{
    Dice mixed(seed * 0xd1342543de82ef95ULL + part);
    mixed.next();
    return Dice(mixed.next());
}

// SplitMix64: a counter and a mixing of bits.
quint64 Dice::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double Dice::normal()
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - real()));
    return radius * std::cos(2.0 * std::numbers::pi * real());
}

double Dice::logNormal(double median, double spread) { return median * std::exp(spread * normal()); }

int Dice::poisson(double mean)
{
    const double limit = std::exp(-mean);
    int count = 0;
    for (double product = real(); product > limit; product *= real())
        ++count;
    return count;
}

Uid Ids::next()
{
    const quint64 high = m_dice.next(), low = m_dice.next();
    return Uid::make(m_ms++, high, low);
}

} // namespace rapport::sample
