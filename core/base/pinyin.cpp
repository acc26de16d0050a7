// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include "core/base/pinyin_match.h"
#include "core/base/text.h"

#include <algorithm>
#include <cstring>

namespace rapport::text {

namespace {

constexpr qsizetype kReadAtMost = 200, kSortAtMost = 100;
constexpr qsizetype kWholeWord = 4; // letters of a word that goes whole into the initials
constexpr int kOthers = 3;
constexpr std::uint8_t kLikelyEnough = 2; // of 63

using Buffer = QVarLengthArray<char16_t, 512>;

// No cut through a pair of surrogates.
QStringView headOf(QStringView text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.first(text[length - 1].isHighSurrogate() ? length - 1 : length);
}

QString toText(const Buffer &buffer)
{
    return QString(reinterpret_cast<const QChar *>(buffer.data()), buffer.size());
}

void append(Buffer &buffer, const char *letters)
{
    while (*letters)
        buffer.append(static_cast<char16_t>(*letters++));
}

bool isAsciiLetter(char16_t c) { return c >= u'a' && c <= u'z'; }
bool isAsciiDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

bool isWordChar(char16_t c)
{
    return isAsciiLetter(c) || isAsciiDigit(c)
        || (c > 0x7f && (QChar::isLetterOrNumber(c) || QChar::isSurrogate(c)));
}

// The reading of `sounds`, with the other syllable at place `swapped` (-1: none).
Pinyin spell(const Sounds &sounds, qsizetype swapped)
{
    Buffer full, initials;
    for (qsizetype i = 0; i < sounds.size();) {
        if (const std::uint16_t syllable = i == swapped ? sounds[i].other : sounds[i].syllable) {
            append(full, syllableText(syllable));
            initials.append(static_cast<char16_t>(syllableText(syllable)[0]));
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < sounds.size() && !sounds[end].syllable && isWordChar(sounds[end].character))
            ++end;
        if (!full.isEmpty() && full.back() != u' ')
            full.append(u' ');
        for (qsizetype k = i; k < end; ++k)
            full.append(sounds[k].character);
        if (end > i && end < sounds.size())
            full.append(u' ');
        for (qsizetype k = i; k < (end - i <= kWholeWord ? end : i + 1); ++k) {
            if (isAsciiLetter(sounds[k].character) || isAsciiDigit(sounds[k].character))
                initials.append(sounds[k].character);
        }
        i = std::max(end, i + 1);
    }
    while (!full.isEmpty() && full.back() == u' ')
        full.removeLast();
    return {toText(full), toText(initials)};
}

// Places where another reading is likely enough, the most likely first.
QVarLengthArray<qsizetype, kOthers> placesToSwap(const Sounds &sounds)
{
    QVarLengthArray<qsizetype, kOthers> places;
    for (qsizetype i = 0; i < sounds.size(); ++i) {
        if (sounds[i].other == 0 || sounds[i].share < kLikelyEnough)
            continue;
        qsizetype at = places.size();
        while (at > 0 && sounds[places[at - 1]].share < sounds[i].share)
            --at;
        if (at >= kOthers)
            continue;
        if (places.size() == kOthers)
            places.removeLast();
        places.insert(at, i);
    }
    return places;
}

// A number as its length and its digits, so that 9 sorts before 10. Lengths take the bytes from
// '0' to 'X', all of them below the letters.
qsizetype appendNumber(Buffer &key, const Sounds &sounds, qsizetype i)
{
    while (i + 1 < sounds.size() && sounds[i].character == u'0' && isAsciiDigit(sounds[i + 1].character))
        ++i;
    qsizetype end = i;
    while (end < sounds.size() && isAsciiDigit(sounds[end].character))
        ++end;
    key.append(static_cast<char16_t>(u'0' + std::min<qsizetype>(end - i, 40)));
    for (; i < end; ++i)
        key.append(sounds[i].character);
    return end;
}

} // namespace

QList<Pinyin> readings(QStringView folded, NameUse use)
{
    if (!hasCjk(folded))
        return {};
    Sounds sounds;
    matchSounds(headOf(folded, kReadAtMost), use, sounds);
    if (std::none_of(sounds.cbegin(), sounds.cend(), [](const Sound &s) { return s.syllable != 0; }))
        return {};
    QList<Pinyin> found;
    found.reserve(1 + kOthers);
    found.append(spell(sounds, -1));
    for (const qsizetype place : placesToSwap(sounds)) {
        Pinyin other = spell(sounds, place);
        if (!found.contains(other))
            found.append(std::move(other));
    }
    return found;
}

// Between words stands ' ', between a syllable and its character '!': both are below digits and
// letters, so "zhang" of 张三 meets "zhang san" and "zhangjiang" in the order of a phone book.
QString sortKeyOfFolded(QStringView folded, NameUse use)
{
    Sounds sounds;
    matchSounds(headOf(folded, kSortAtMost), use, sounds);
    Buffer key;
    bool gap = false, afterSyllable = false;
    for (qsizetype i = 0; i < sounds.size();) {
        const Sound &sound = sounds[i];
        if (!sound.syllable && !isWordChar(sound.character)) {
            gap = gap || sound.character != u'\''; // o'brien files as obrien
            ++i;
            continue;
        }
        const bool isSyllable = sound.syllable != 0;
        if (!key.isEmpty() && (isSyllable ? !afterSyllable : gap || afterSyllable))
            key.append(u' ');
        gap = false;
        afterSyllable = isSyllable;
        if (isSyllable) {
            append(key, syllableText(sound.syllable));
            key.append(u'!');
        } else if (isAsciiDigit(sound.character)) {
            i = appendNumber(key, sounds, i);
            continue;
        }
        key.append(sound.character);
        ++i;
    }
    if (key.isEmpty() && !folded.isEmpty()) { // signs only: behind everything that has letters
        key.append(u'\ufffd');
        for (const QChar c : headOf(folded, kSortAtMost))
            key.append(c.unicode());
    }
    return toText(key);
}

QString sortKey(QStringView title, NameUse use)
{
    return sortKeyOfFolded(fold(headOf(title, 4 * kSortAtMost)), use);
}

} // namespace rapport::text
