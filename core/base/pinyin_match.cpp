// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin_match.h"

#include <algorithm>
#include <iterator>

namespace rapport::text {

namespace {

#include "core/base/pinyin_table.inc"

constexpr std::uint16_t kManyFlag = 0x8000, kStartsWord = 0x4000, kPlace = 0x3fff;
constexpr std::uint16_t kLastFlag = 0x8000, kSyllable = 0x01ff;
constexpr std::uint8_t kNamed = 255;
constexpr char16_t kZero = u'\u3007'; // the round zero lies outside the direct table

struct Words {
    const char16_t *text;
    const std::uint16_t *sounds;
    const std::uint16_t *at;
    const char16_t *heads;
    size_t headCount;
    const std::uint16_t *headAt;
};

constexpr Words kWords{kWordText, kWordSounds, kWordAt, kWordHeads, std::size(kWordHeads) - 1, kWordHeadAt};
constexpr Words kSurnames{
    kSurnameText, kSurnameSounds, kSurnameAt, kSurnameHeads, std::size(kSurnameHeads) - 1, kSurnameHeadAt};

std::uint16_t entry(char16_t c) { return c >= kFirst && c <= kLast ? kChars[c - kFirst] : std::uint16_t(0); }

// The longest word of `words` that `rest` starts with: its length and, in `sounds`, its syllables.
int longestWord(const Words &words, QStringView rest, const std::uint16_t *&sounds)
{
    const char16_t *end = words.heads + words.headCount;
    const char16_t *head = std::lower_bound(words.heads, end, rest.front().unicode());
    if (head == end || *head != rest.front().unicode())
        return 0;
    const auto group = head - words.heads;
    const char16_t *const text = rest.utf16();
    for (auto i = words.headAt[group]; i < words.headAt[group + 1]; ++i) { // longest first
        const int length = words.at[i + 1] - words.at[i];
        const char16_t *const word = words.text + words.at[i];
        if (length > 1 && (length > rest.size() || word[1] != text[1]))
            continue;
        if (length <= 2 || std::equal(word + 2, word + length, text + 2)) {
            sounds = words.sounds + words.at[i];
            return length;
        }
    }
    return 0;
}

Sound alone(char16_t c)
{
    if (c == kZero)
        c = u'\u96f6';
    const std::uint16_t found = entry(c);
    Sound sound{c, 0, 0, 0};
    if (!(found & kManyFlag)) {
        sound.syllable = found & kPlace;
        return sound;
    }
    const std::uint16_t *many = kMany + (found & kPlace);
    sound.syllable = many[0] & kSyllable;
    if (!(many[0] & kLastFlag)) {
        sound.other = many[1] & kSyllable;
        sound.share = static_cast<std::uint8_t>((many[1] & ~kLastFlag) >> 9);
    }
    return sound;
}

// A character whose reading a word settles; the reading it has elsewhere stays as the other one.
Sound inWord(char16_t c, std::uint16_t syllable)
{
    Sound sound = alone(c);
    if (sound.syllable != syllable) {
        sound.other = sound.syllable;
        sound.share = 16;
    } else {
        sound.share /= 4;
    }
    sound.syllable = syllable;
    return sound;
}

void matchRun(QStringView run, Sound *out)
{
    for (qsizetype i = 0; i < run.size();) {
        const char16_t c = run[i].unicode();
        const std::uint16_t *sounds = nullptr;
        const int length = entry(c) & kStartsWord ? longestWord(kWords, run.sliced(i), sounds) : 0;
        for (int k = 0; k < length; ++k)
            out[i + k] = inWord(run[i + k].unicode(), sounds[k]);
        if (length == 0)
            out[i] = alone(c);
        i += std::max(length, 1);
    }
}

// A short text that starts with a surname may be a person: both readings are kept, and `use`
// says which one is the likely one.
void applySurname(QStringView run, NameUse use, Sound *out)
{
    const std::uint16_t *sounds = nullptr;
    const int length = longestWord(kSurnames, run, sounds);
    for (int k = 0; k < length; ++k) {
        if (out[k].syllable == sounds[k])
            continue;
        out[k].other = use == NameUse::Person ? out[k].syllable : sounds[k];
        if (use == NameUse::Person)
            out[k].syllable = sounds[k];
        out[k].share = kNamed;
    }
}

} // namespace

void matchSounds(QStringView folded, NameUse use, Sounds &out)
{
    out.resize(folded.size());
    for (qsizetype i = 0; i < folded.size();) {
        qsizetype end = i;
        while (end < folded.size() && (entry(folded[end].unicode()) != 0 || folded[end].unicode() == kZero))
            ++end;
        if (end == i) {
            out[i] = Sound{folded[i].unicode(), 0, 0, 0};
            ++i;
            continue;
        }
        matchRun(folded.sliced(i, end - i), out.data() + i);
        if (i == 0 && end == folded.size() && end >= 2 && end <= 4)
            applySurname(folded, use, out.data());
        i = end;
    }
}

const char *syllableText(std::uint16_t syllable) { return kSyllables[syllable]; }

} // namespace rapport::text
