// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QVarLengthArray>

#include <algorithm>

namespace rapport::text {

namespace {

struct Range {
    char32_t first, last;
};

constexpr Range kCjk[] = {
    {0x1100, 0x11ff}, // hangul
    {0x2e80, 0x2fdf}, // radicals
    {0x3005, 0x3007}, {0x3021, 0x3029}, {0x3031, 0x3035}, {0x3038, 0x303c}, {0x3041, 0x309f},
    {0x30a1, 0x30fa}, {0x30fc, 0x30ff}, // kana, without the middle dot
    {0x3105, 0x312f}, // bopomofo
    {0x3131, 0x318e}, {0x31a0, 0x31bf}, {0x31f0, 0x31ff}, {0x3400, 0x4dbf}, {0x4e00, 0x9fff}, // Han
    {0xa960, 0xa97c}, {0xac00, 0xd7fb}, // hangul
    {0xf900, 0xfaff}, {0xff66, 0xff9f}, {0xffa0, 0xffdc}, {0x1aff0, 0x1b16f}, // more kana
    {0x20000, 0x3ffff}, // Han, planes 2 and 3
};

// The character at `i`, a pair of surrogates as one; `length` becomes 1 or 2.
char32_t codePointAt(QStringView text, qsizetype i, qsizetype &length)
{
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        length = 2;
        return QChar::surrogateToUcs4(c, text[i + 1]);
    }
    length = 1;
    return c.unicode();
}

bool isPlain(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }

} // namespace

bool isCjk(char32_t c)
{
    if (c < kCjk[0].first)
        return false;
    if (c >= 0x4e00 && c <= 0x9fff)
        return true;
    const auto *after = std::upper_bound(std::begin(kCjk), std::end(kCjk), c,
        [](char32_t value, const Range &range) { return value < range.first; });
    return after != std::begin(kCjk) && c <= (after - 1)->last;
}

bool hasCjk(QStringView text)
{
    for (qsizetype i = 0, length = 1; i < text.size(); i += length) {
        if (text[i].unicode() < kCjk[0].first)
            length = 1;
        else if (isCjk(codePointAt(text, i, length)))
            return true;
    }
    return false;
}

QString spacedCjk(QStringView folded)
{
    QString out(folded.size() * 2 + 1, Qt::Uninitialized); // each unit takes at most one blank before it
    QChar *const begin = out.data();
    QChar *to = begin;
    bool blankDue = false; // after a CJK character
    for (qsizetype i = 0, length = 1; i < folded.size(); i += length) {
        const QChar c = folded[i];
        if (c == u' ') {
            length = 1;
            blankDue = to != begin;
            continue;
        }
        const bool alone = c.unicode() >= kCjk[0].first && isCjk(codePointAt(folded, i, length));
        if (!alone)
            length = 1;
        if ((blankDue || alone) && to != begin)
            *to++ = u' ';
        for (qsizetype k = 0; k < length; ++k)
            *to++ = folded[i + k];
        blankDue = alone;
    }
    out.truncate(to - begin);
    return out;
}

QString phoneDigits(QStringView text)
{
    QString digits;
    digits.reserve(std::min<qsizetype>(text.size(), 32));
    for (qsizetype i = 0, length = 1; i < text.size(); i += length) {
        const int value = QChar::digitValue(codePointAt(text, i, length));
        if (value >= 0)
            digits += QChar(static_cast<char16_t>(u'0' + value));
    }
    return digits;
}

QString initialsBigrams(QStringView initials)
{
    if (initials.size() < 2)
        return initials.toString();
    QString out;
    out.reserve(initials.size() * 3);
    for (qsizetype i = 0; i + 1 < initials.size(); ++i) {
        if (i > 0)
            out += u' ';
        out += initials.sliced(i, 2);
    }
    return out;
}

QString initialsQuery(QStringView typed)
{
    if (typed.size() < 2
        || !std::all_of(typed.begin(), typed.end(), [](QChar c) { return isPlain(c.unicode()); }))
        return {};
    return QChar(u'"') + initialsBigrams(typed) + QChar(u'"');
}

} // namespace rapport::text
