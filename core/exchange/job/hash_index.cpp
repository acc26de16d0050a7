// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/hash_index.h"

#include <algorithm>

namespace rapport::exchange {

void HashIndex::sort() { std::ranges::stable_sort(m_loaded, {}, &Entry::hash); }

HashIndex::Found HashIndex::find(size_t hash) const
{
    Found found;
    for (auto it = std::ranges::lower_bound(m_loaded, hash, {}, &Entry::hash);
         it != m_loaded.end() && it->hash == hash; ++it)
        found.append(it->id);
    qsizetype at = found.size();
    for (auto it = m_added.constFind(hash); it != m_added.cend() && it.key() == hash; ++it)
        found.insert(at, *it); // a multi-hash gives the latest first
    return found;
}

} // namespace rapport::exchange
