// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cleaning/clean.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

bool isInvisible(char16_t c)
{
    return c == 0 || c == 0xfeff || (c >= 0x200b && c <= 0x200f && c != 0x200d && c != 0x200c) || c == 0x2060
        || c == 0x00ad;
}

bool isOddBlank(char16_t c)
{
    return c == 0xa0 || c == 0x3000 || c == 0x202f || (c >= 0x2000 && c <= 0x200a);
}

QString tidied(const QString &raw)
{
    const auto isOdd = [](QChar c) { return c.unicode() >= 0x80 || c.unicode() == 0; };
    if (std::none_of(raw.begin(), raw.end(), isOdd))
        return raw.trimmed();
    QString out;
    out.reserve(raw.size());
    for (const QChar c : raw) {
        if (!isInvisible(c.unicode()))
            out += isOddBlank(c.unicode()) ? QChar(u' ') : c;
    }
    return out.trimmed();
}

bool isNothing(const QString &text, const FieldDef *field)
{
    if (text.size() > 7 || text.isEmpty())
        return false;
    if (text == u"NULL" || text == u"\\N" || text == u"#N/A" || text == u"(null)" || text == u"<null>")
        return true;
    const bool takesText = !field || field->kind == Kind::Text || field->kind == Kind::LongText;
    static constexpr QStringView words[]
        = {u"-", u"--", u"—", u"－", u"/", u"n/a", u"na", u"none", u"null", u"无", u"暂无", u"nan"};
    const auto says = [&](QStringView word) { return word.compare(text, Qt::CaseInsensitive) == 0; };
    if (takesText)
        return text == u"-" || text == u"－" || text == u"—";
    return field->kind != Kind::Bool && std::ranges::any_of(words, says);
}

} // namespace

QString cleaned(const QString &raw, const FieldDef *field, const CleaningRules &rules)
{
    QString text = rules.tidy ? tidied(raw) : raw;
    return rules.nothing && isNothing(text, field) ? QString() : text;
}

} // namespace rapport::exchange
