// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/rules/values.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules {

namespace {

struct Sign {
    QStringView text;
    QStringView code; // empty: depends on where one is
};

// Longer ones first, so that "us$" is not read as "$".
constexpr Sign kSigns[] = {{u"人民币", u"CNY"}, {u"rmb", u"CNY"}, {u"cn¥", u"CNY"}, {u"新台币", u"TWD"},
    {u"台币", u"TWD"}, {u"nt$", u"TWD"}, {u"港币", u"HKD"}, {u"港元", u"HKD"}, {u"hk$", u"HKD"},
    {u"us$", u"USD"}, {u"美元", u"USD"}, {u"美金", u"USD"}, {u"欧元", u"EUR"}, {u"英镑", u"GBP"},
    {u"日元", u"JPY"}, {u"韩元", u"KRW"}, {u"a$", u"AUD"}, {u"c$", u"CAD"}, {u"s$", u"SGD"}, {u"r$", u"BRL"},
    {u"chf", u"CHF"}, {u"€", u"EUR"}, {u"£", u"GBP"}, {u"₹", u"INR"}, {u"₩", u"KRW"}, {u"₽", u"RUB"},
    {u"₺", u"TRY"}, {u"₫", u"VND"}, {u"฿", u"THB"}, {u"zł", u"PLN"}, {u"¥", u""}, {u"$", u""}, {u"元", u""},
    {u"圆", u""}, {u"块", u""}};

constexpr QStringView kCodes[] = {u"usd", u"eur", u"cny", u"gbp", u"jpy", u"hkd", u"twd", u"krw", u"inr",
    u"aud", u"cad", u"chf", u"sgd", u"nzd", u"sek", u"nok", u"dkk", u"pln", u"czk", u"huf", u"rub", u"try",
    u"brl", u"mxn", u"zar", u"thb", u"vnd", u"idr", u"myr", u"php", u"aed", u"sar", u"ils", u"kwd", u"bhd",
    u"omr", u"tnd", u"jod", u"clp", u"cop", u"ars", u"pen", u"ron", u"bgn", u"uah", u"kzt", u"egp", u"mop",
    u"isk", u"mad", u"ngn", u"kes", u"pkr", u"bdt", u"lkr", u"qar"};

struct Unit {
    QStringView text;
    int power;
};
constexpr Unit kUnits[] = {{u"千万", 7}, {u"百万", 6}, {u"十万", 5}, {u"亿", 8}, {u"万", 4}, {u"千", 3},
    {u"thousand", 3}, {u"million", 6}, {u"billion", 9}, {u"mio.", 6}, {u"mio", 6}, {u"mrd.", 9}, {u"mrd", 9},
    {u"mn", 6}, {u"bn", 9}, {u"k", 3}, {u"m", 6}, {u"b", 9}, {u"w", 4}};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

Currency homeOr(Currency home, QStringView sign)
{
    const QString code = home.code();
    if (sign == u"¥")
        return code == u"JPY" ? home : Currency::fromCode(u"CNY");
    if (sign == u"$") {
        static const QStringList dollars{u"USD"_s, u"AUD"_s, u"CAD"_s, u"HKD"_s, u"SGD"_s, u"NZD"_s, u"TWD"_s,
            u"MXN"_s, u"CLP"_s, u"COP"_s, u"ARS"_s, u"MOP"_s};
        return dollars.contains(code) ? home : Currency::fromCode(u"USD");
    }
    static const QStringList yuan{u"CNY"_s, u"TWD"_s, u"HKD"_s, u"MOP"_s};
    return yuan.contains(code) ? home : Currency::fromCode(u"CNY");
}

// Takes one currency sign or code off either end.
bool takeCurrency(QStringView &rest, Currency home, Currency &found)
{
    for (const Sign &sign : kSigns) {
        const bool front = rest.startsWith(sign.text);
        if (!front && !rest.endsWith(sign.text))
            continue;
        rest = front ? rest.sliced(sign.text.size()) : rest.chopped(sign.text.size());
        found = sign.code.isEmpty() ? homeOr(home, sign.text) : Currency::fromCode(sign.code);
        return true;
    }
    if (rest.size() <= 3)
        return false;
    for (const bool front : {true, false}) {
        const QStringView word = front ? rest.first(3) : rest.last(3);
        if (std::ranges::find(kCodes, word) == std::end(kCodes))
            continue;
        rest = front ? rest.sliced(3) : rest.chopped(3);
        found = Currency::fromCode(word);
        return true;
    }
    return false;
}

bool takeUnit(QStringView &rest, int &power)
{
    for (const Unit &unit : kUnits) {
        if (rest.size() <= unit.text.size() || !rest.endsWith(unit.text))
            continue;
        const QChar before = rest.chopped(unit.text.size()).trimmed().back();
        if (!isDigit(before))
            continue;
        rest = rest.chopped(unit.text.size());
        power += unit.power;
        return true;
    }
    return false;
}

// Which of the marks is the decimal one; the others must then stand between groups.
QChar decimalMark(QStringView core, bool decimalComma)
{
    const qsizetype dots = core.count(u'.'), commas = core.count(u',');
    if (dots > 0 && commas > 0)
        return core.lastIndexOf(u'.') > core.lastIndexOf(u',') ? u'.' : u',';
    if (dots + commas != 1)
        return dots + commas == 0 ? QChar(u'.') : QChar(); // several of one kind part groups
    const QChar mark = dots ? u'.' : u',';
    const qsizetype at = core.indexOf(mark), after = core.size() - at - 1;
    const bool mayGroup = after == 3 && at >= 1 && at <= 3 && core.front() != u'0';
    if (mark == u'.')
        return decimalComma && mayGroup ? QChar() : mark;
    return !decimalComma && mayGroup ? QChar() : mark;
}

// "1,234,567" and "12,34,567" are groups, "1,23" is none.
bool areGroups(QStringView whole)
{
    qsizetype run = 0, runs = 0;
    for (qsizetype i = 0; i <= whole.size(); ++i) {
        if (i < whole.size() && isDigit(whole[i])) {
            ++run;
            continue;
        }
        const bool last = i == whole.size();
        if (run == 0 || (last && runs > 0 && run < 3) || (runs > 0 && run > 4)
            || (runs == 0 && !last && run > 4))
            return false;
        ++runs;
        run = 0;
    }
    return true;
}

// Moves the decimal point `power` places to the right.
QString shifted(const QString &whole, const QString &fraction, int power)
{
    QString digits = whole + fraction;
    qsizetype point = whole.size() + power;
    if (point < 0) {
        digits.prepend(QString(-point, u'0'));
        point = 0;
    }
    if (point > digits.size())
        digits = digits.leftJustified(point, u'0');
    QString left = digits.first(point), right = digits.sliced(point);
    while (left.size() > 1 && left.front() == u'0')
        left.remove(0, 1);
    while (!right.isEmpty() && right.back() == u'0')
        right.chop(1);
    if (left.isEmpty())
        left = u"0"_s;
    return right.isEmpty() ? left : QString(left + u'.' + right);
}

// Digits, marks, and an exponent as spreadsheets write it.
std::optional<QString> plain(QStringView core, bool decimalComma, int power)
{
    if (const qsizetype e = core.indexOf(u'e'); e > 0) {
        bool ok = false;
        const int exponent = core.sliced(e + 1).toInt(&ok);
        if (!ok || exponent < -30 || exponent > 30)
            return std::nullopt;
        power += exponent;
        core = core.first(e);
    }
    const QChar mark = decimalMark(core, decimalComma);
    const qsizetype at = mark.isNull() ? -1 : core.indexOf(mark);
    const QStringView whole = at < 0 ? core : core.first(at),
                      fraction = at < 0 ? QStringView() : core.sliced(at + 1);
    if (whole.isEmpty() && fraction.isEmpty())
        return std::nullopt;
    if (!std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;
    QString digits;
    for (const QChar c : whole) {
        if (isDigit(c))
            digits += c;
        else if (c != u',' && c != u'.' && c != u' ' && c != u'\'' && c != u'_')
            return std::nullopt;
    }
    if (digits.size() != whole.size() && !areGroups(whole))
        return std::nullopt;
    return shifted(digits, fraction.toString(), power);
}

bool isPlain(QStringView text)
{
    qsizetype point = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'.' && point < 0)
            point = i;
        else if (!isDigit(text[i]))
            return false;
    }
    return !text.isEmpty() && point != 0 && point != text.size() - 1;
}

} // namespace

std::optional<NumberText> readNumber(const QString &text, bool decimalComma, Currency home)
{
    if (!decimalComma && isPlain(text))
        return NumberText{text, {}, false};
    if (text.size() > 80)
        return std::nullopt;
    const QString folded = text::fold(text);
    QStringView rest = folded;
    NumberText number;
    bool negative = false;
    if (rest.startsWith(u'(') && rest.endsWith(u')')) {
        negative = true;
        rest = rest.sliced(1).chopped(1).trimmed();
    }
    const auto takeMinus = [&] {
        if (!rest.startsWith(u'-') && !rest.startsWith(u'+'))
            return;
        negative = negative || rest.front() == u'-';
        rest = rest.sliced(1).trimmed();
    };
    takeMinus();
    int power = 0;
    for (bool again = true; again && !rest.isEmpty();) {
        again = takeCurrency(rest, home, number.currency);
        rest = rest.trimmed();
        if (rest.endsWith(u'%')) {
            number.percent = again = true;
            rest = rest.chopped(1).trimmed();
        }
        if (power == 0 && takeUnit(rest, power)) {
            again = true;
            rest = rest.trimmed();
        }
    }
    if (!negative)
        takeMinus(); // "$-5"
    const std::optional<QString> digits = plain(rest, decimalComma, power);
    if (!digits)
        return std::nullopt;
    const bool isZero
        = std::all_of(digits->begin(), digits->end(), [](QChar c) { return c == u'0' || c == u'.'; });
    number.digits = negative && !isZero ? QString(u'-' + *digits) : *digits;
    return number;
}

void NumberColumn::add(const QString &text)
{
    const qsizetype comma = text.lastIndexOf(u','), dot = text.lastIndexOf(u'.');
    if (comma < 0 && dot < 0)
        return;
    if (comma >= 0 && dot >= 0) {
        ++(comma > dot ? m_comma : m_point);
        return;
    }
    const QChar mark = comma >= 0 ? u',' : u'.';
    const qsizetype count = text.count(mark);
    if (count > 1) {
        ++(comma >= 0 ? m_point : m_comma); // it parts groups, so the other one is the decimal mark
        return;
    }
    qsizetype after = 0;
    for (qsizetype i = std::max(comma, dot) + 1; i < text.size() && isDigit(text[i]); ++i)
        ++after;
    if (after != 3)
        ++(comma >= 0 ? m_comma : m_point);
}

} // namespace rapport::rules
