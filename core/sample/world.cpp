// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/world.h"

#include <algorithm>

namespace rapport::sample {

namespace {

constexpr int ChangesPerTransaction = 20'000;

double rate(double most, double perCustomer, int customers)
{
    return std::min(1.0, most / (perCustomer * std::max(1, customers)));
}

} // namespace

Result<void> Sink::put(const Change &change)
{
    RAPPORT_TRY(m_writer.add(change));
    if (++m_open < ChangesPerTransaction)
        return {};
    m_open = 0;
    return m_writer.flush();
}

Rates Rates::of(int customers)
{
    const bool many = customers > 20'000;
    return {rate(200'000, 2.7, customers), rate(300'000, 12, customers), rate(100'000, 1.4, customers),
        many ? 0.4 : 1.0};
}

} // namespace rapport::sample
