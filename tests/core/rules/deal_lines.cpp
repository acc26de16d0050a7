// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deal_lines.h"
#include "core/model/deal.h"
#include "core/rules/validation.h"
#include "tests/support/catch.h"

#include <limits>

using namespace rapport;
using namespace rapport::rules;
using namespace Qt::StringLiterals;

namespace {

const Currency yuan = Currency::fromCode(u"CNY");
constexpr qint64 most = std::numeric_limits<qint64>::max();

LineSum sum(double quantity, qint64 price, double discount = 0, double tax = 0)
{
    const auto total = lineTotal(quantity, Money::of(price, yuan), discount, tax);
    INFO((total ? QString() : total.error().text()).toStdString());
    REQUIRE(total);
    CHECK(total->gross.minor == total->net.minor + total->tax.minor);
    CHECK(total->net.currency == yuan);
    return *total;
}

Record line(const QVariant &quantity, qint64 price, const Currency &currency = yuan)
{
    Record record(definition<DealLine>());
    record.meta.id = Uid::make();
    record.set(u"deal", QVariant::fromValue(Uid::make()));
    record.set(u"quantity", quantity);
    record.set(u"price", QVariant::fromValue(Money::of(price, currency)));
    return record;
}

} // namespace

TEST_CASE("a line is quantity times price less discount, with tax on top")
{
    const LineSum plain = sum(3, 1999);
    CHECK(plain.net.minor == 5997);
    CHECK(plain.tax.minor == 0);
    const LineSum taxed = sum(2.5, 10000, 10, 13);
    CHECK(taxed.net.minor == 22500);
    CHECK(taxed.tax.minor == 2925);
    CHECK(sum(4, 12345, 100).net.minor == 0);
    CHECK(sum(-2, 500, 0, 20).gross.minor == -1200); // taken back
    CHECK(lineTotal(2, Money())->net.isNull());
}

TEST_CASE("a half of the smallest coin is rounded away from zero, and only once")
{
    CHECK(sum(0.5, 1).net.minor == 1);
    CHECK(sum(-0.5, 1).net.minor == -1);
    CHECK(sum(0.5, -3).net.minor == -2);
    CHECK(sum(0.499999, 1).net.minor == 0);
    CHECK(sum(1, 5, 50).net.minor == 3); // 2.5
    CHECK(sum(3, 335, 50).net.minor == 503); // 502.5, not three times 168
    // As binary fractions these lie beside what people mean.
    CHECK(sum(1.005, 100).net.minor == 101); // 100.5
    CHECK(sum(2.675, 100).net.minor == 268); // 267.5
    CHECK(sum(0.1, 15).net.minor == 2); // 1.5
    CHECK(sum(1, 1000, 33.335).net.minor == 667); // 666.65
}

TEST_CASE("large amounts come out to the last unit")
{
    constexpr qint64 beyond = (qint64(1) << 53) + 1;
    CHECK(sum(1, beyond).net.minor == beyond);
    CHECK(sum(3, beyond).net.minor == 3 * beyond);
    CHECK(sum(1, most).net.minor == most);
    CHECK(sum(-1, most).net.minor == -most);
    CHECK(sum(7, most / 7, 0).net.minor == most / 7 * 7);
    CHECK(sum(1'234'567'890'123, 7).net.minor == 8'641'975'230'861);
    CHECK(sum(1, most - 1, 50).net.minor == (most - 1) / 2);
    CHECK(sum(1, 9'000'000'000'000'000'001, 0, 1).tax.minor == 90'000'000'000'000'000);
}

TEST_CASE("what cannot be counted any more is an error with its field")
{
    const auto refused = [](double quantity, qint64 price, double discount = 0, double tax = 0) {
        const auto total = lineTotal(quantity, Money::of(price, yuan), discount, tax);
        REQUIRE_FALSE(total);
        CHECK(total.error().code == Error::Code::Invalid);
        return total.error().field;
    };
    CHECK(refused(2, most) == u"price"_s);
    CHECK(refused(1.5, most / 4 * 3) == u"price"_s);
    CHECK(refused(1, most, 0, 1) == u"price"_s);
    CHECK(refused(1e18, 1) == u"quantity"_s);
    CHECK(refused(std::numeric_limits<double>::infinity(), 1) == u"quantity"_s);
    CHECK(refused(std::numeric_limits<double>::quiet_NaN(), 1) == u"quantity"_s);
    CHECK(refused(1, 1, 101) == u"discount"_s);
    CHECK(refused(1, 1, -1) == u"discount"_s);
    CHECK(refused(1, 1, 0, 101) == u"tax_rate"_s);
    const Local home{yuan, u"CN"_s, QDate(2026, 3, 16)};
    const auto breaches = validate(line(2.0, most), home);
    REQUIRE(breaches.size() == 1);
    CHECK(breaches.front().field == u"price"_s);
}

TEST_CASE("the lines of a deal add up in one currency, and only then")
{
    CHECK(linesTotal({})->net.isNull());
    const auto two = linesTotal({line(2.0, 100), line({}, 50)}); // no quantity is one
    REQUIRE(two);
    CHECK(two->net == Money::of(250, yuan));
    CHECK(linesTotal({line(2.0, 100), line(1.0, 50, Currency::fromCode(u"USD"))})->net.isNull());
    CHECK_FALSE(linesTotal({line(1.0, most), line(1.0, 1)}));
    CHECK(linesTotal({line(1.0, most), line(1.0, -1)})->net.minor == most - 1);
}
