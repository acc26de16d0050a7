// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/hanzi_table.h"

#include <unicode/ucnv.h>

#include <cstring>
#include <memory>
#include <string_view>

namespace rapport::exchange {

const HanziTable *HanziTable::of(const char *id)
{
    if (std::string_view(id) == "GB18030") {
        static const std::unique_ptr<const HanziTable> table(new HanziTable("GB18030", true));
        return table.get();
    }
    if (std::string_view(id) == "Big5") {
        static const std::unique_ptr<const HanziTable> table(new HanziTable("Big5", false));
        return table.get();
    }
    return nullptr;
}

HanziTable::HanziTable(const char *converter, bool fourBytes) : m_fourBytes(fourBytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> from(ucnv_open(converter, &status), &ucnv_close);
    if (U_FAILURE(status))
        return; // everything goes the slow way
    for (int lead = 0x81; lead <= 0xFE; ++lead) {
        for (int trail = 0x40; trail <= 0xFE; ++trail) {
            const char pair[2] = {static_cast<char>(lead), static_cast<char>(trail)};
            UChar text[4];
            status = U_ZERO_ERROR;
            if (ucnv_toUChars(from.get(), text, 4, pair, 2, &status) != 1 || U_FAILURE(status))
                continue;
            const unsigned c = text[0];
            if (c < 0x80 || c == 0xFFFD || (c >= 0xD800 && c <= 0xDFFF))
                continue;
            Entry &entry = m_entries[static_cast<size_t>((lead - 0x81) * 191 + trail - 0x40)];
            if (c < 0x800) {
                entry = {{static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F)), 0}, 2};
            } else {
                entry = {{static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)),
                             static_cast<char>(0x80 | (c & 0x3F))},
                    3};
            }
        }
    }
}

const char *HanziTable::convert(const char *p, const char *end, std::string &out) const
{
    const size_t start = out.size();
    out.resize(start + static_cast<size_t>(end - p) * 3 / 2 + 4); // two bytes become three at most
    char *to = out.data() + start;
    while (p < end) {
        const auto lead = static_cast<unsigned char>(*p);
        if (lead < 0x80) {
            *to++ = *p++;
            continue;
        }
        if (end - p < 2 || lead == 0x80 || lead == 0xFF)
            break;
        const auto trail = static_cast<unsigned char>(p[1]);
        if (trail < 0x40 || trail == 0xFF)
            break;
        const Entry &entry = m_entries[static_cast<size_t>((lead - 0x81) * 191 + trail - 0x40)];
        if (entry.size == 0)
            break;
        std::memcpy(to, entry.bytes, 3);
        to += entry.size;
        p += 2;
    }
    out.resize(static_cast<size_t>(to - out.data()));
    return p;
}

size_t HanziTable::lengthAt(const char *p, const char *end) const
{
    const auto byte = [p](int i) { return static_cast<unsigned char>(p[i]); };
    if (byte(0) == 0x80 || byte(0) == 0xFF)
        return 1;
    if (end - p < 2)
        return 0;
    if (m_fourBytes && byte(1) >= 0x30 && byte(1) <= 0x39) {
        if (end - p < 4)
            return 0;
        return byte(2) >= 0x81 && byte(2) <= 0xFE && byte(3) >= 0x30 && byte(3) <= 0x39 ? 4 : 1;
    }
    return byte(1) >= 0x40 && byte(1) != 0x7F && byte(1) != 0xFF ? 2 : 1;
}

} // namespace rapport::exchange
