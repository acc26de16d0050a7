// SPDX-License-Identifier: GPL-3.0-or-later
// Chance that repeats: the same seed gives the same throws on every computer, unlike the
// distributions of the standard library.
#pragma once

#include "core/base/id.h"

#include <vector>

namespace rapport::sample {

class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) { }
    // Throws of their own for part `part` of the work, whatever other parts used up.
    static Dice of(quint64 seed, quint64 part);

    quint64 next();
    int below(int count) { return int(next() % quint64(count)); } // precondition: count > 0
    int between(int low, int high) { return low + below(high - low + 1); }
    double real() { return double(next() >> 11) * 0x1.0p-53; } // 0 to below 1
    bool chance(double probability) { return real() < probability; }
    double normal();
    double logNormal(double median, double spread);
    int poisson(double mean);

    template <typename List>
    const auto &pick(const List &list)
    {
        return list[decltype(list.size())(below(int(list.size())))];
    }

private:
    quint64 m_state;
};

// Ids in rising order, the same for the same seed and day.
class Ids
{
public:
    Ids(quint64 seed, qint64 msUtc) : m_dice(Dice::of(seed, ~quint64(0))), m_ms(msUtc) { }
    Uid next();

private:
    Dice m_dice;
    qint64 m_ms;
};

} // namespace rapport::sample
