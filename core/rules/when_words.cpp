// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/when_parts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

QChar evenChar(QChar c)
{
    static constexpr QStringView traditional = u"週後點號個兩鐘時禮這當鍾間內裡";
    static constexpr QStringView simplified = u"周后点号个两钟时礼这当钟间内里";
    if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
        c = QChar(char16_t(c.unicode() - 0xFEE0));
    else if (c.isSpace())
        return u' ';
    if (const qsizetype at = traditional.indexOf(c); at >= 0)
        return simplified[at];
    const QChar lower = c.toLower();
    return lower.isNull() ? c : lower;
}

} // namespace

QString evened(const QString &text)
{
    QString out(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        out[i] = evenChar(text[i]);
    return out;
}

int numberOf(QStringView word)
{
    static const QHash<QString, int> english{{u"a"_s, 1}, {u"an"_s, 1}, {u"one"_s, 1}, {u"two"_s, 2},
        {u"three"_s, 3}, {u"four"_s, 4}, {u"five"_s, 5}, {u"six"_s, 6}, {u"seven"_s, 7}, {u"eight"_s, 8},
        {u"nine"_s, 9}, {u"ten"_s, 10}, {u"a couple of"_s, 2}, {u"couple of"_s, 2}};
    bool ok = false;
    if (const int plain = word.toInt(&ok); ok)
        return plain;
    if (const auto found = english.constFind(word.toString()); found != english.cend())
        return *found;
    static constexpr QStringView digits = u"零一二三四五六七八九";
    int total = 0, last = -1;
    for (const QChar c : word) {
        if (c == u'十') {
            total += (last < 0 ? 1 : last) * 10;
            last = 0;
        } else if (c == u'两') {
            last = 2;
        } else if (const qsizetype digit = c == u'〇' ? 0 : digits.indexOf(c); digit >= 0) {
            if (last > 0)
                return -1; // 三五天: about so many
            last = int(digit);
        } else {
            return -1;
        }
    }
    return last < 0 ? -1 : total + last;
}

} // namespace rapport::rules::detail
