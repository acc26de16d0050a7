// SPDX-License-Identifier: GPL-3.0-or-later
// How each character of a text is read, by the longest known word. What readings() and sortKey()
// are built on; others want core/base/pinyin.h. Input is folded text (text::fold). All tables are
// constants of the program: no start-up cost, no locks.
#pragma once

#include "core/base/pinyin.h"

#include <QVarLengthArray>

#include <cstdint>

namespace rapport::text {

// One character of a text. Syllables are numbers into the table, 0 where there is none.
struct Sound {
    char16_t character = 0;
    std::uint16_t syllable = 0;
    std::uint16_t other = 0; // the next likely syllable
    std::uint8_t share
        = 0; // how likely `other` is beside `syllable`, 0..63; 255: the surname's or its plain twin
};

using Sounds = QVarLengthArray<Sound, 64>;

// One Sound for each UTF-16 unit of `folded`.
void matchSounds(QStringView folded, NameUse use, Sounds &out);

// The letters of a syllable; "" for 0.
const char *syllableText(std::uint16_t syllable);

} // namespace rapport::text
