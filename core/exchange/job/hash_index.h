// SPDX-License-Identifier: GPL-3.0-or-later
// From the hash of a text to the records that bear it: 24 bytes an entry, so that the names of a
// million customers fit in memory. Two texts that share a hash of 64 bits are taken for equal.
#pragma once

#include "core/base/id.h"

#include <QMultiHash>
#include <QVarLengthArray>

#include <vector>

namespace rapport::exchange {

class HashIndex
{
public:
    static size_t hash(QStringView text, size_t seed) { return qHash(text, 0x9e3779b97f4a7c15u + seed); }

    // Entries of the file, many at once; call sort() after the last.
    void load(size_t hash, const Uid &id) { m_loaded.push_back({hash, id}); }
    void sort();
    void add(size_t hash, const Uid &id) { m_added.insert(hash, id); }
    using Found = QVarLengthArray<Uid, 4>;
    Found find(size_t hash) const; // oldest first
    bool isEmpty() const { return m_loaded.empty() && m_added.isEmpty(); }

private:
    struct Entry {
        size_t hash;
        Uid id;
    };
    std::vector<Entry> m_loaded;
    QMultiHash<size_t, Uid> m_added;
};

} // namespace rapport::exchange
