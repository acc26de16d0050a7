// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/rowset.h"

#include <utility>

namespace rapport::ui {

bool RowSet::contains(qint64 number) const
{
    const auto word = std::size_t(number >> 6);
    return number > 0 && word < m_bits.size() && ((m_bits[word] >> (number & 63)) & 1U) != 0;
}

void RowSet::set(qint64 number, bool on)
{
    if (number <= 0 || contains(number) == on)
        return;
    const auto word = std::size_t(number >> 6);
    if (word >= m_bits.size())
        m_bits.resize(word + 1);
    m_bits[word] ^= std::uint64_t(1) << (number & 63);
    m_count += on ? 1 : -1;
}

void RowSet::clear()
{
    m_bits.clear();
    m_count = 0;
}

void RowSet::retain(const std::vector<qint64> &numbers)
{
    if (isEmpty())
        return;
    RowSet kept;
    for (const qint64 number : numbers) {
        if (contains(number))
            kept.set(number, true);
    }
    *this = std::move(kept);
}

} // namespace rapport::ui
