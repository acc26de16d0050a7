// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/encoding.h"

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace rapport::exchange {

namespace {

using Byte = unsigned char;

struct Utf8Walk {
    bool valid = true;
    qsizetype sequences = 0; // characters beyond ASCII
    qsizetype twoByte = 0;
    qsizetype runs = 0; // stretches of them without ASCII between
    bool ascii() const { return valid && sequences == 0; }
};

// Length of the sequence at `p`, 0 when it is not UTF-8, -1 when the sample ends inside it.
int utf8Length(const Byte *p, const Byte *end)
{
    const Byte lead = *p;
    const int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0)
        return 0;
    for (int i = 1; i < length; ++i) {
        if (p + i == end)
            return -1;
        if ((p[i] & 0xC0) != 0x80)
            return 0;
    }
    const bool overlong = (lead == 0xE0 && p[1] < 0xA0) || (lead == 0xF0 && p[1] < 0x90);
    const bool outside = (lead == 0xED && p[1] > 0x9F) || (lead == 0xF4 && p[1] > 0x8F);
    return overlong || outside ? 0 : length;
}

Utf8Walk walkUtf8(QByteArrayView sample, bool whole)
{
    Utf8Walk walk;
    const auto *p = reinterpret_cast<const Byte *>(sample.data());
    const Byte *end = p + sample.size();
    bool inRun = false;
    while (p < end) {
        if (*p < 0x80) {
            inRun = false;
            ++p;
            continue;
        }
        const int length = utf8Length(p, end);
        if (length <= 0) {
            walk.valid = length < 0 && !whole;
            return walk;
        }
        walk.runs += inRun ? 0 : 1;
        inRun = true;
        ++walk.sequences;
        walk.twoByte += length == 2 ? 1 : 0;
        p += length;
    }
    return walk;
}

std::optional<DetectedEncoding> byMark(QByteArrayView s)
{
    const auto starts = [s](std::initializer_list<int> mark) {
        return s.size() >= static_cast<qsizetype>(mark.size())
            && std::equal(mark.begin(), mark.end(), s.begin(), [](int m, char c) { return m == Byte(c); });
    };
    if (starts({0xEF, 0xBB, 0xBF}))
        return DetectedEncoding{"UTF-8", 1.0, 3};
    if (starts({0xFF, 0xFE, 0, 0}))
        return DetectedEncoding{"UTF-32LE", 1.0, 4};
    if (starts({0, 0, 0xFE, 0xFF}))
        return DetectedEncoding{"UTF-32BE", 1.0, 4};
    if (starts({0xFF, 0xFE}))
        return DetectedEncoding{"UTF-16LE", 1.0, 2};
    if (starts({0xFE, 0xFF}))
        return DetectedEncoding{"UTF-16BE", 1.0, 2};
    if (starts({0x84, 0x31, 0x95, 0x33}))
        return DetectedEncoding{"GB18030", 1.0, 4};
    return std::nullopt;
}

// Without a mark: separators and digits of a table are ASCII, so half of their bytes are NUL, all
// on one side. A stray NUL in an 8-bit file is alone on either side.
std::optional<DetectedEncoding> byNulSide(QByteArrayView s)
{
    std::array<qsizetype, 2> pairs{}; // [0] NUL after ASCII: little endian; [1] before: big endian
    const qsizetype units = s.size() / 2;
    for (qsizetype i = 0; i + 1 < s.size(); i += 2) {
        const Byte a = Byte(s[i]), b = Byte(s[i + 1]);
        if (a && a < 0x80 && b == 0)
            ++pairs[0];
        else if (b && b < 0x80 && a == 0)
            ++pairs[1];
    }
    const int side = pairs[0] >= pairs[1] ? 0 : 1;
    const qsizetype mine = pairs[side], other = pairs[1 - side];
    if (mine < 2 || other * 20 > mine || mine * 20 < units)
        return std::nullopt;
    return DetectedEncoding{side == 0 ? "UTF-16LE" : "UTF-16BE", other == 0 ? 0.95 : 0.8};
}

struct Tally {
    double weight = 0;
    qsizetype doubles = 0;
    double score() const { return doubles ? weight / static_cast<double>(doubles) : 0; }
};

// Those names of uchardet that overrule this room's own rule.
const char *foreignEncoding(const char *name)
{
    const EncodingChoice *choice = encodingChoice(QString::fromLatin1(name));
    if (!choice)
        return nullptr;
    static constexpr const char *trusted[] = {"Shift_JIS", "EUC-JP", "ISO-2022-JP", "EUC-KR", "windows-1250",
        "ISO-8859-2", "windows-1251", "KOI8-R", "IBM866", "windows-1253", "windows-1255", "TIS-620"};
    const auto same = [choice](const char *id) { return qstrcmp(id, choice->id) == 0; };
    return std::ranges::any_of(trusted, same) ? choice->id : nullptr;
}

const char *secondOpinion(QByteArrayView sample)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(
        uchardet_new(), &uchardet_delete);
    if (!detector || uchardet_handle_data(detector.get(), sample.data(), static_cast<size_t>(sample.size())))
        return nullptr;
    uchardet_data_end(detector.get());
    return foreignEncoding(uchardet_get_charset(detector.get()));
}

DetectedEncoding byStructure(QByteArrayView sample, bool whole)
{
    const double gb = gb18030Score(sample, whole);
    const double big5 = big5Score(sample, whole);
    const double best = std::max(gb, big5);
    const qsizetype high = std::ranges::count_if(sample, [](char c) { return Byte(c) >= 0x80; });
    DetectedEncoding own{"windows-1252", 0.6};
    if (best >= 0.35) {
        const double margin = std::abs(gb - big5);
        own.id = gb >= big5 ? "GB18030" : "Big5";
        own.confidence = std::clamp(0.5 + 0.35 * best + 0.3 * std::min(margin, 0.5), 0.0, 0.99);
    } else if (high * 4 < sample.size()) {
        own.confidence = 0.75; // a few accents among ASCII, as Western text has them
    }
    // Fewer than some dozens of bytes tell the second opinion nothing.
    const bool enough = sample.size() >= 1024 && high >= 64;
    const bool lost = best < 0.35 && high * 10 > sample.size() * 3 && high >= 8;
    if (enough || lost) {
        if (const char *id = secondOpinion(sample))
            return {id, enough ? 0.8 : 0.5};
    }
    return own;
}

} // namespace

double gb18030Score(QByteArrayView sample, bool whole)
{
    Tally tally;
    const auto *p = reinterpret_cast<const Byte *>(sample.data());
    const Byte *end = p + sample.size();
    while (p < end) {
        const Byte lead = *p++;
        if (lead < 0x80)
            continue;
        if (lead == 0x80 || lead == 0xFF)
            return -1;
        if (p == end)
            return whole ? -1 : tally.score();
        const Byte trail = *p++;
        if (trail >= 0x30 && trail <= 0x39) { // four bytes: a rare character
            if (end - p < 2)
                return whole ? -1 : tally.score();
            if (p[0] < 0x81 || p[0] == 0xFF || p[1] < 0x30 || p[1] > 0x39)
                return -1;
            p += 2;
            tally.weight += 0.25;
        } else if (trail < 0x40 || trail == 0x7F || trail == 0xFF) {
            return -1;
        } else if (trail >= 0xA1) {
            if (lead >= 0xB0 && lead <= 0xD7)
                tally.weight += 1;
            else if (lead > 0xD7 && lead <= 0xF7)
                tally.weight += 0.25;
            else if (lead >= 0xA1 && lead <= 0xA3)
                tally.weight += 0.9;
        }
        ++tally.doubles;
    }
    return tally.score();
}

double big5Score(QByteArrayView sample, bool whole)
{
    Tally tally;
    const auto *p = reinterpret_cast<const Byte *>(sample.data());
    const Byte *end = p + sample.size();
    while (p < end) {
        const Byte lead = *p++;
        if (lead < 0x80)
            continue;
        if (lead == 0x80 || lead == 0xFF)
            return -1;
        if (p == end)
            return whole ? -1 : tally.score();
        const Byte trail = *p++;
        if (trail < 0x40 || (trail > 0x7E && trail < 0xA1) || trail == 0xFF)
            return -1;
        if (lead >= 0xA4 && lead <= 0xC6)
            tally.weight += 1;
        else if (lead >= 0xC9 && lead <= 0xF9)
            tally.weight += 0.25;
        else if (lead >= 0xA1 && lead <= 0xA3)
            tally.weight += 0.9;
        ++tally.doubles;
    }
    return tally.score();
}

DetectedEncoding detectEncoding(QByteArrayView sample, bool whole, bool preferChinese)
{
    if (const auto marked = byMark(sample))
        return *marked;
    if (const auto wide = byNulSide(sample))
        return *wide;
    const Utf8Walk walk = walkUtf8(sample, whole);
    if (walk.ascii()) {
        DetectedEncoding plain;
        plain.ascii = true;
        return plain;
    }
    if (walk.valid) {
        // Two hanzi of GBK can be two valid characters of two bytes in UTF-8, the other way round
        // never: long runs of two-byte characters are no Western word.
        const bool onlyPairs = walk.twoByte == walk.sequences && walk.sequences >= 2 * walk.runs;
        if (onlyPairs && walk.sequences <= 8 && gb18030Score(sample, whole) >= 0.35)
            return preferChinese ? DetectedEncoding{"GB18030", 0.55} : DetectedEncoding{"UTF-8", 0.55};
        return {"UTF-8", walk.sequences == walk.twoByte && walk.sequences < 3 ? 0.9 : 0.99};
    }
    return byStructure(sample, whole);
}

} // namespace rapport::exchange
