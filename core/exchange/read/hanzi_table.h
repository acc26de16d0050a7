// SPDX-License-Identifier: GPL-3.0-or-later
// The two-byte characters of GB18030 and Big5 as ready-made UTF-8, three times as fast as a general
// converter. The table is filled once from that converter, so that both always agree.
#pragma once

#include <array>
#include <cstddef>
#include <string>

namespace rapport::exchange {

class HanziTable
{
public:
    // The table of "GB18030" or "Big5"; null for every other encoding.
    static const HanziTable *of(const char *id);

    // Appends as far as the table reaches; where it stopped.
    const char *convert(const char *p, const char *end, std::string &out) const;
    // Bytes of the character at `p` that the table cannot turn; 0 when the end cuts it.
    size_t lengthAt(const char *p, const char *end) const;

private:
    HanziTable(const char *converter, bool fourBytes);

    struct Entry {
        char bytes[3]; // NUL-padded UTF-8
        unsigned char size; // 0: not in the table
    };
    std::array<Entry, 126 * 191> m_entries{}; // lead 0x81..0xFE, trail 0x40..0xFE
    bool m_fourBytes;
};

} // namespace rapport::exchange
