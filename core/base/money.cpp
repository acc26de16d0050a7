// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace rapport {

namespace {

Error invalidAmount(QStringView amount, const QString &why)
{
    return {Error::Code::Invalid,
        QCoreApplication::translate("Money", "The amount “%1” cannot be read.").arg(amount), why,
        QCoreApplication::translate("Money", "Enter digits and at most one decimal point, such as 1234.50.")};
}

} // namespace

Currency Currency::fromCode(QStringView code)
{
    Currency currency;
    if (code.size() != 3)
        return currency;
    std::array<char, 3> letters{};
    for (int i = 0; i < 3; ++i) {
        const char16_t c = code[i].toUpper().unicode();
        if (c < u'A' || c > u'Z')
            return currency;
        letters[i] = static_cast<char>(c);
    }
    currency.m_code = letters;
    return currency;
}

QString Currency::code() const { return isEmpty() ? QString() : QString::fromLatin1(m_code.data(), 3); }

int Currency::decimals() const
{
    // ISO 4217: everything that is not two.
    static constexpr const char *none[] = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
        "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
    static constexpr const char *three[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    const auto is = [this](const char *code) { return std::equal(m_code.begin(), m_code.end(), code); };
    if (std::ranges::any_of(none, is))
        return 0;
    return std::ranges::any_of(three, is) ? 3 : 2;
}

QString Money::amountText() const
{
    if (!set)
        return {};
    const int decimals = currency.decimals();
    QString digits = QString::number(minor);
    const bool negative = digits.startsWith(QLatin1Char('-'));
    if (negative)
        digits.remove(0, 1);
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    }
    return negative ? QString(QLatin1Char('-') + digits) : digits;
}

QString Money::text() const
{
    if (!set)
        return {};
    return currency.isEmpty() ? amountText() : QString(amountText() + QLatin1Char(' ') + currency.code());
}

Result<Money> Money::parse(QStringView amount, Currency currency)
{
    QStringView rest = amount.trimmed();
    bool negative = false;
    if (!rest.isEmpty() && (rest[0] == u'-' || rest[0] == u'+')) {
        negative = rest[0] == u'-';
        rest = rest.mid(1);
    }
    const int decimals = currency.decimals();
    constexpr qint64 limit = std::numeric_limits<qint64>::max();
    qint64 minor = 0;
    int seenDigits = 0, seenDecimals = -1;
    const auto push = [&](int digit) {
        if (minor > (limit - digit) / 10)
            return false;
        minor = minor * 10 + digit;
        return true;
    };
    for (const QChar c : rest) {
        if (c == u'.' && seenDecimals < 0) {
            seenDecimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return invalidAmount(amount, QCoreApplication::translate("Money", "It holds “%1”.").arg(c));
        ++seenDigits;
        if (seenDecimals >= 0 && ++seenDecimals > decimals) {
            if (c != u'0')
                return invalidAmount(amount,
                    QCoreApplication::translate("Money", "%1 has %2 decimals.")
                        .arg(currency.code())
                        .arg(decimals));
            --seenDecimals;
            continue;
        }
        if (!push(c.unicode() - u'0'))
            return invalidAmount(amount, QCoreApplication::translate("Money", "It is too large."));
    }
    if (seenDigits == 0)
        return invalidAmount(amount, QCoreApplication::translate("Money", "It holds no digit."));
    for (int i = std::max(seenDecimals, 0); i < decimals; ++i) {
        if (!push(0))
            return invalidAmount(amount, QCoreApplication::translate("Money", "It is too large."));
    }
    return Money::of(negative ? -minor : minor, currency);
}

} // namespace rapport
