// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deal_lines.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace rapport::rules {

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();
constexpr quint64 kMillion = 1'000'000;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DealLines)
};

Error tooLarge(const QString &field)
{
    return {Error::Code::Invalid, Say::tr("The total is too large."),
        Say::tr("It passes the largest amount that can be kept."),
        Say::tr("Enter a smaller quantity or price, or divide it among several lines."), field};
}

Error notPercent(const QString &field)
{
    return {Error::Code::Invalid, Say::tr("Not between 0 and 100"), {}, {}, field};
}

// A whole number without sign of 192 bits: three factors of 64 bits have room in it.
class Wide
{
public:
    explicit Wide(quint64 value) : m_limbs{quint32(value), quint32(value >> 32)} { }

    void multiply(quint64 factor)
    {
        std::array<quint32, 6> product{};
        const std::array<quint64, 2> parts{factor & 0xffffffffu, factor >> 32};
        for (std::size_t part = 0; part < parts.size(); ++part) {
            quint64 carry = 0;
            for (std::size_t i = 0; i + part < product.size(); ++i) {
                carry += parts[part] * m_limbs[i] + product[i + part];
                product[i + part] = quint32(carry);
                carry >>= 32;
            }
        }
        m_limbs = product;
    }
    // By less than 2^32; gives the rest.
    quint64 divide(quint64 divisor)
    {
        quint64 rest = 0;
        for (std::size_t i = m_limbs.size(); i-- > 0;) {
            rest = (rest << 32) | m_limbs[i];
            m_limbs[i] = quint32(rest / divisor);
            rest %= divisor;
        }
        return rest;
    }
    bool isBeyondMost() const
    {
        return m_limbs[2] != 0 || m_limbs[3] != 0 || m_limbs[4] != 0 || m_limbs[5] != 0
            || low() > quint64(kMost);
    }
    quint64 low() const { return (quint64(m_limbs[1]) << 32) | m_limbs[0]; }

private:
    std::array<quint32, 6> m_limbs; // lowest first
};

quint64 magnitude(qint64 value) { return value < 0 ? quint64(0) - quint64(value) : quint64(value); }

// amount * millionths * others / 10^12, half away from zero; nothing when that is beyond 2^63.
std::optional<qint64> scaled(qint64 amount, qint64 millionths, quint64 others)
{
    Wide wide(magnitude(amount));
    wide.multiply(magnitude(millionths));
    wide.multiply(others);
    const quint64 low = wide.divide(kMillion); // of the twelve digits that go
    const quint64 high = wide.divide(kMillion);
    Q_UNUSED(low); // the half is decided by the higher six
    if (wide.isBeyondMost())
        return std::nullopt;
    const bool up = high >= kMillion / 2;
    if (up && wide.low() == quint64(kMost))
        return std::nullopt;
    const qint64 whole = qint64(wide.low()) + (up ? 1 : 0);
    return (amount < 0) != (millionths < 0) ? -whole : whole;
}

// Whole part and fraction apart: what is a whole number stays exact up to 2^53 and beyond.
std::optional<qint64> millionthsOf(double number)
{
    const double whole = std::trunc(number);
    if (!(std::abs(whole) < 9e12))
        return std::nullopt;
    return qint64(whole) * qint64(kMillion) + std::llround((number - whole) * double(kMillion));
}

// 12.5 % as 125000 of a million.
std::optional<quint64> shareOf(double percent)
{
    if (!(percent >= 0 && percent <= 100))
        return std::nullopt;
    return quint64(std::llround(percent * 10000));
}

bool add(Money &sum, const Money &more)
{
    const bool over = more.minor > 0 ? sum.minor > kMost - more.minor : sum.minor < -kMost - more.minor;
    sum.minor += over ? 0 : more.minor;
    return !over;
}

} // namespace

Result<LineSum> lineTotal(double quantity, const Money &price, double discount, double taxRate)
{
    if (price.isNull())
        return LineSum();
    const auto off = shareOf(discount), tax = shareOf(taxRate);
    if (!off)
        return notPercent(u"discount"_s);
    if (!tax)
        return notPercent(u"tax_rate"_s);
    const auto count = millionthsOf(quantity);
    if (!count)
        return tooLarge(u"quantity"_s);
    const auto net = scaled(price.minor, *count, kMillion - *off);
    if (!net)
        return tooLarge(u"price"_s);
    LineSum sum;
    sum.net = sum.gross = Money::of(*net, price.currency);
    sum.tax = Money::of(scaled(*net, qint64(kMillion), *tax).value_or(0), price.currency);
    if (!add(sum.gross, sum.tax))
        return tooLarge(u"price"_s);
    return sum;
}

Result<LineSum> lineTotal(const Record &line)
{
    const QVariant quantity = line.value(u"quantity");
    return lineTotal(quantity.isValid() ? quantity.toDouble() : 1, line.value(u"price").value<Money>(),
        line.value(u"discount").toDouble(), line.value(u"tax_rate").toDouble());
}

Result<LineSum> linesTotal(const std::vector<Record> &lines)
{
    LineSum all;
    for (const Record &line : lines) {
        RAPPORT_ASSIGN(const LineSum one, lineTotal(line));
        if (one.net.isNull())
            continue;
        if (all.net.isNull()) {
            all = one;
            continue;
        }
        if (all.net.currency != one.net.currency)
            return LineSum();
        if (!add(all.net, one.net) || !add(all.tax, one.tax) || !add(all.gross, one.gross))
            return tooLarge(u"price"_s);
    }
    return all;
}

} // namespace rapport::rules
