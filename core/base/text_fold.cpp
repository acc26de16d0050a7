// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"

#include "core/base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <iterator>
#include <memory>

namespace rapport::text {

namespace {

#include "core/base/text_simplified.inc"

// What a table entry can say besides the character to put.
constexpr char16_t kDrop = 0xffff; // nothing
constexpr char16_t kAsk = 0xfffe; // more than one character, or it depends on its neighbours: ask ICU

using Page = std::array<char16_t, 256>;

const icu::Normalizer2 *caseFolder()
{
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFKCCasefoldInstance(status);
}

const icu::Normalizer2 *decomposer()
{
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFDInstance(status);
}

const icu::Normalizer2 *composer()
{
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFCInstance(status);
}

// Marks that sit on letters of alphabets. Vowel signs of Indic scripts, kana voicing and the like
// are part of the word and stay.
bool isAccent(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036f) || (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff)
        || (c >= 0x20d0 && c <= 0x20ff) || (c >= 0xfe20 && c <= 0xfe2f);
}

bool isBlank(char16_t c) { return c < 0x20 || (c >= 0x7f && c <= 0xa0) || QChar::isSpace(c); }

struct Spelling {
    char16_t from;
    const char16_t *to;
};

// Letters Unicode does not take apart, and signs people type in several ways.
constexpr Spelling kSpellings[] = {
    {u'æ', u"ae"},
    {u'ð', u"d"},
    {u'ø', u"o"},
    {u'þ', u"th"},
    {u'đ', u"d"},
    {u'ħ', u"h"},
    {u'ı', u"i"},
    {u'ĸ', u"k"},
    {u'ł', u"l"},
    {u'ŋ', u"n"},
    {u'œ', u"oe"},
    {u'ŧ', u"t"},
    {u'ƒ', u"f"},
    {u'ɓ', u"b"},
    {u'ɖ', u"d"},
    {u'ɗ', u"d"},
    {u'ə', u"e"},
    {u'ɨ', u"i"},
    {u'‐', u"-"},
    {u'‑', u"-"},
    {u'‒', u"-"},
    {u'–', u"-"},
    {u'—', u"-"},
    {u'―', u"-"},
    {u'−', u"-"},
    {u'‘', u"'"},
    {u'’', u"'"},
    {u'‛', u"'"},
    {u'ʼ', u"'"},
    {u'`', u"'"},
    {u'“', u"\""},
    {u'”', u"\""},
    {u'„', u"\""},
    {u'‟', u"\""},
    {u'•', u"·"},
    {u'‧', u"·"},
    {u'・', u"·"},
    {u'∙', u"·"},
    {u'⋅', u"·"},
};

const char16_t *spellingOf(char16_t c)
{
    const auto *found = std::find_if(
        std::begin(kSpellings), std::end(kSpellings), [c](const Spelling &s) { return s.from == c; });
    return found == std::end(kSpellings) ? nullptr : found->to;
}

char16_t simplified(char16_t c)
{
    const char16_t *end = std::end(kTraditional) - 1; // without the final NUL
    const char16_t *at = std::lower_bound(std::begin(kTraditional), end, c);
    return at != end && *at == c ? kSimplified[at - kTraditional] : c;
}

// Blank runs to one blank, none at the ends; works in place.
qsizetype closeBlanks(char16_t *text, qsizetype size)
{
    qsizetype to = 0;
    for (qsizetype i = 0; i < size; ++i) {
        if (text[i] != u' ' || (to > 0 && text[to - 1] != u' '))
            text[to++] = text[i];
    }
    return to > 0 && text[to - 1] == u' ' ? to - 1 : to;
}

char16_t foldUnit(char16_t c)
{
    if (isBlank(c))
        return u' ';
    if (QChar::isSurrogate(c) || !caseFolder()->hasBoundaryBefore(c) || !decomposer()->hasBoundaryBefore(c))
        return kAsk;
    const char16_t amid[] = {u'x', c, u'x'}; // not alone, where blanks would be trimmed
    const QString folded = detail::foldByIcu(QStringView(amid, 3));
    if (folded.size() == 2)
        return QChar::category(c) == QChar::Other_Format ? kDrop : kAsk;
    return folded.size() == 3 && folded[1].unicode() < kAsk ? folded[1].unicode() : kAsk;
}

// Pages are made when a text first needs them; two threads may make the same one, one of them wins.
const Page &page(unsigned number)
{
    static std::array<std::atomic<const Page *>, 256> pages{};
    if (const Page *ready = pages[number].load(std::memory_order_acquire))
        return *ready;
    auto made = std::make_unique<Page>();
    for (unsigned i = 0; i < 256; ++i)
        (*made)[i] = foldUnit(static_cast<char16_t>(number << 8 | i));
    const Page *expected = nullptr;
    if (pages[number].compare_exchange_strong(expected, made.get(), std::memory_order_acq_rel))
        return *made.release(); // lives as long as the process
    return *expected;
}

// The folded text in `out`, which has room for as many units as `text`; -1 when ICU must be asked.
qsizetype foldByTable(QStringView text, char16_t *out)
{
    const Page &low = page(0);
    unsigned current = 0;
    const Page *table = &low;
    qsizetype to = 0;
    for (const QChar unit : text) {
        const char16_t c = unit.unicode();
        char16_t put;
        if (c < 0x100) {
            put = low[c];
        } else {
            if (const unsigned number = c >> 8; number != current) {
                table = &page(number);
                current = number;
            }
            put = (*table)[c & 0xff];
        }
        if (put == kAsk)
            return -1;
        if (put == kDrop || (put == u' ' && (to == 0 || out[to - 1] == u' ')))
            continue;
        out[to++] = put;
    }
    return to > 0 && out[to - 1] == u' ' ? to - 1 : to;
}

} // namespace

QString detail::foldByIcu(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString source(false, text.utf16(), static_cast<int32_t>(text.size()));
    icu::UnicodeString letters = decomposer()->normalize(caseFolder()->normalize(source, status), status);
    icu::UnicodeString bare;
    for (int32_t i = 0; i < letters.length(); ++i) {
        if (!isAccent(letters[i]))
            bare.append(letters[i]);
    }
    const icu::UnicodeString composed = composer()->normalize(bare, status);
    QString out;
    out.reserve(composed.length());
    for (int32_t i = 0; i < composed.length(); ++i) {
        const char16_t c = composed[i];
        if (const char16_t *spelling = c < 0x80 && c != u'`' ? nullptr : spellingOf(c))
            out += QStringView(spelling);
        else
            out += QChar(isBlank(c) ? u' ' : simplified(c));
    }
    out.truncate(closeBlanks(reinterpret_cast<char16_t *>(out.data()), out.size()));
    return out;
}

QString fold(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    const qsizetype size = foldByTable(text, reinterpret_cast<char16_t *>(out.data()));
    if (size < 0)
        return detail::foldByIcu(text);
    out.truncate(size);
    return out;
}

QString squeeze(QStringView text)
{
    QString out = fold(text);
    const auto isKept = [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || c.isMark(); };
    out.removeIf([&](QChar c) { return !isKept(c); });
    return out;
}

} // namespace rapport::text
