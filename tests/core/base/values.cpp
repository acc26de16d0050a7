// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace rapport;

TEST_CASE("Amounts are read and written to the last minor unit")
{
    const Currency cny = Currency::fromCode(u"cny");
    struct Case {
        QString text;
        qint64 minor;
        QString written;
    };
    for (const auto &[text, minor, written] :
        {Case{u"1234.5"_s, 123450, u"1234.50"_s}, Case{u"-0.05"_s, -5, u"-0.05"_s},
            Case{u" 7 "_s, 700, u"7.00"_s}, Case{u"+3.100"_s, 310, u"3.10"_s}, Case{u"0"_s, 0, u"0.00"_s},
            Case{u"92233720368547758.07"_s, std::numeric_limits<qint64>::max(), u"92233720368547758.07"_s}}) {
        INFO(text.toStdString());
        const auto money = Money::parse(text, cny);
        REQUIRE(money);
        CHECK(money->minor == minor);
        CHECK(money->amountText() == written);
        CHECK(money->text() == QString(written + u" CNY"_s));
    }
    for (const QString &bad :
        {u""_s, u"."_s, u"abc"_s, u"1,000"_s, u"1.2.3"_s, u"0.001"_s, u"92233720368547758.08"_s}) {
        INFO(bad.toStdString());
        const auto money = Money::parse(bad, cny);
        REQUIRE_FALSE(money);
        CHECK_FALSE(money.error().why.isEmpty());
    }
}

TEST_CASE("Currencies know their decimals, and no amount is not zero")
{
    CHECK(Money::of(1500, Currency::fromCode(u"JPY")).text() == u"1500 JPY"_s);
    CHECK(Money::of(1500, Currency::fromCode(u"KWD")).text() == u"1.500 KWD"_s);
    CHECK(Currency::fromCode(u"EURO").isEmpty());
    CHECK(Currency::fromCode(u"E1R").isEmpty());
    CHECK(Money().text().isEmpty());
    CHECK(Money() != Money::of(0, {}));
}

TEST_CASE("Ids increase, survive their text and bytes, and refuse what is none")
{
    Uid last = Uid::make();
    for (int i = 0; i < 10'000; ++i) {
        const Uid next = Uid::make();
        REQUIRE(next > last);
        last = next;
    }
    CHECK(Uid::fromText(last.text()) == last);
    CHECK(Uid::fromText(QString(last.text().remove(u'-').toUpper())) == last);
    CHECK(Uid::fromBytes(last.bytes()) == last);
    CHECK(last.text()[14] == u'7');
    CHECK(Uid::make(1'700'000'000'000, 1, 2).msUtc() == 1'700'000'000'000);
    CHECK(Uid::fromText(u"not an id").isNull());
    CHECK(Uid::fromText(u"00000000-0000-0000-0000-00000000000g").isNull());
    CHECK(Uid::fromBytes("short").isNull());
}

TEST_CASE("A due day keeps its time when it has one")
{
    CHECK(Due::fromText(u"2026-03-16").text() == u"2026-03-16"_s);
    CHECK(Due::fromText(u"2026-03-16T15:00").text() == u"2026-03-16T15:00"_s);
    CHECK(Due::fromText(u"2026-03-16").text() < Due::fromText(u"2026-03-16T00:00").text());
    for (const QString &bad :
        {u""_s, u"2026-02-30"_s, u"2026-03-16T25:00"_s, u"2026-03-16x"_s, u"tomorrow"_s})
        CHECK(Due::fromText(bad).isNull());
    CHECK(Instant{1'700'000'000'123}.iso() == u"2023-11-14T22:13:20.123Z"_s);
    CHECK(Instant().iso().isEmpty());
}

TEST_CASE("an error is told in whole sentences, in both languages")
{
    Error error{Error::Code::Invalid, u"8 digits, 11 expected"_s, {}, u"Add the missing ones."_s};
    CHECK(error.text() == u"8 digits, 11 expected. Add the missing ones."_s);
    error = {Error::Code::Invalid, u"应为 11 位"_s, {}, u"补全号码。"_s};
    CHECK(error.text() == u"应为 11 位。补全号码。"_s);
    error = {Error::Code::Busy, u"It was not saved."_s, u"Somebody else writes."_s, {}};
    CHECK(error.text() == u"It was not saved. Somebody else writes."_s);
    CHECK(Error{Error::Code::Invalid, u"Less than 0"_s, {}, {}}.text() == u"Less than 0"_s);
}
