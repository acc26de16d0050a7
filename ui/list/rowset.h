// SPDX-License-Identifier: GPL-3.0-or-later
// A set of row numbers at one bit each: a million ticked rows are 125 KB. Row numbers are positive
// and dense, as SQLite hands them out.
#pragma once

#include <cstdint>
#include <vector>

#include <QtGlobal>

namespace rapport::ui {

class RowSet
{
public:
    bool contains(qint64 number) const;
    void set(qint64 number, bool on);
    void clear();
    qint64 count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }
    // Keeps only what is also in `numbers`.
    void retain(const std::vector<qint64> &numbers);

private:
    std::vector<std::uint64_t> m_bits;
    qint64 m_count = 0;
};

} // namespace rapport::ui
