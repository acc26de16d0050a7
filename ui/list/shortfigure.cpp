// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/shortfigure.h"

#include "ui/list/format.h"

#include <cmath>

namespace rapport::ui::format {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Unit {
    long double size;
    QString name;
    int places;
    bool keepsZero; // "$67.0K", but "$8.9M"
};

std::vector<Unit> units()
{
    if (theme().isChinese())
        return {{1e4L, u" 万"_s, 1, false}, {1e8L, u" 亿"_s, 2, false}, {1e12L, u" 万亿"_s, 2, false}};
    return {{1e3L, u"K"_s, 1, true}, {1e6L, u"M"_s, 2, false}, {1e9L, u"B"_s, 2, false},
        {1e12L, u"T"_s, 2, false}};
}

// What rounds up to a thousand of one unit is one of the next.
const Unit &unitOf(const std::vector<Unit> &all, long double value)
{
    std::size_t at = 0;
    while (at + 1 < all.size() && value * 1.0005L >= all[at + 1].size)
        ++at;
    return all[at];
}

QString withoutZeros(QString text)
{
    const QString point = locale().decimalPoint();
    while (text.contains(point) && (text.endsWith(u'0') || text.endsWith(point)))
        text.chop(1);
    return text;
}

QString inUnit(long double value, const Unit &unit, bool keepsZero)
{
    const QString text = locale().toString(double(value / unit.size), 'f', unit.places);
    return (keepsZero ? text : withoutZeros(text)) + unit.name;
}

QString signedText(bool isNegative, const QString &text)
{
    return isNegative ? QString(QChar(0x2212) + text) : text;
}

} // namespace

QString shortMoney(const Money &money, const Currency &own)
{
    if (money.isNull())
        return {};
    const Currency currency = money.currency.isEmpty() ? own : money.currency;
    long double value = std::fabs(static_cast<long double>(money.minor));
    for (int i = currency.isEmpty() ? 2 : currency.decimals(); i > 0; --i)
        value /= 10;
    if (value < 1e4L)
        return format::money(money, own);
    const std::vector<Unit> all = units();
    const Unit &unit = unitOf(all, value);
    return signedText(money.minor < 0, currencySign(currency) + inUnit(value, unit, unit.keepsZero));
}

QString shortNumber(double value)
{
    const double size = std::fabs(value);
    if (size < 1e4) {
        const bool isWhole = std::floor(size) == size;
        return signedText(value < 0,
            isWhole ? locale().toString(qlonglong(size)) : withoutZeros(locale().toString(size, 'f', 2)));
    }
    const std::vector<Unit> all = units();
    return signedText(value < 0, inUnit(size, unitOf(all, size), false));
}

QString tick(double value, const Currency &currency)
{
    if (value == 0)
        return locale().toString(0);
    const double size = std::fabs(value);
    const std::vector<Unit> all = units();
    const QString text = size < double(all.front().size) ? withoutZeros(locale().toString(size, 'f', 2))
                                                         : inUnit(size, unitOf(all, size), false);
    return signedText(value < 0, currencySign(currency) + text);
}

} // namespace rapport::ui::format
