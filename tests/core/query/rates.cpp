// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rates.h"
#include "tests/core/query/deal_file.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

const QDate spring(2026, 3, 31);

Record keep(DealFile &file, const char *unit, const char *to, double rate, const QDate &from)
{
    return file.add(u"exchange_rate"_s,
        {{u"currency"_s, QString::fromLatin1(unit)}, {u"to"_s, QString::fromLatin1(to)}, {u"rate"_s, rate},
            {u"valid_from"_s, from}});
}

QString converted(
    const DealFile &file, qint64 minor, const char *from, const char *to, const QDate &on = spring)
{
    const auto money = must(query::Rates::read(file.reads()))
                           .convert(Money::of(minor, Currency::fromCode(QString::fromLatin1(from))),
                               Currency::fromCode(QString::fromLatin1(to)), on);
    return money ? money->text() : u"none"_s;
}

} // namespace

TEST_CASE("money is converted at the last rate kept by the day", "[rates]")
{
    DealFile file; // its own currency is USD
    CHECK(converted(file, 100, "EUR", "USD") == u"none"_s);
    keep(file, "EUR", "USD", 1.10, {2026, 1, 1});
    keep(file, "EUR", "USD", 1.20, {2026, 3, 1});
    CHECK(converted(file, 10000, "EUR", "USD") == u"120.00 USD"_s);
    CHECK(converted(file, 10000, "EUR", "USD", {2026, 3, 1}) == u"120.00 USD"_s);
    CHECK(converted(file, 10000, "EUR", "USD", {2026, 2, 28}) == u"110.00 USD"_s);
    CHECK(converted(file, 10000, "EUR", "USD", {2025, 12, 31}) == u"none"_s);
    CHECK(converted(file, 10000, "USD", "USD", {1999, 1, 1}) == u"100.00 USD"_s);
}

TEST_CASE("a pair is looked for the other way round and through the file's own currency", "[rates]")
{
    DealFile file;
    keep(file, "EUR", "USD", 1.25, {2026, 1, 1});
    keep(file, "USD", "CNY", 8, {2026, 1, 1});
    CHECK(converted(file, 12500, "USD", "EUR") == u"100.00 EUR"_s);
    CHECK(converted(file, 800, "CNY", "USD") == u"1.00 USD"_s);
    CHECK(converted(file, 10000, "EUR", "CNY") == u"1000.00 CNY"_s);
    CHECK(converted(file, 100000, "CNY", "EUR") == u"100.00 EUR"_s);
    CHECK(converted(file, 1, "CNY", "JPY") == u"none"_s);
    keep(file, "EUR", "CNY", 7, {2026, 1, 1}); // what is kept comes before what is reckoned
    CHECK(converted(file, 100, "EUR", "CNY") == u"7.00 CNY"_s);
    CHECK(converted(file, 100, "USD", "EUR") == u"0.80 EUR"_s);
}

TEST_CASE("conversion rounds half away from zero and knows the decimals", "[rates]")
{
    DealFile file;
    keep(file, "JPY", "USD", 0.005, {2026, 1, 1});
    keep(file, "KWD", "USD", 3.25, {2026, 1, 1});
    keep(file, "EUR", "USD", 1.5, {2026, 1, 1});
    CHECK(converted(file, 1000, "JPY", "USD") == u"5.00 USD"_s);
    CHECK(converted(file, 500, "USD", "JPY") == u"1000 JPY"_s);
    CHECK(converted(file, 1000, "KWD", "USD") == u"3.25 USD"_s);
    CHECK(converted(file, 1, "EUR", "USD") == u"0.02 USD"_s);
    CHECK(converted(file, -1, "EUR", "USD") == u"-0.02 USD"_s);
    CHECK(converted(file, std::numeric_limits<qint64>::max(), "EUR", "USD").startsWith(u"92233720368547758"));
    CHECK(converted(file, -4000000000000000000, "KWD", "JPY").startsWith(u"-"));
}

TEST_CASE("what is no rate is not used", "[rates]")
{
    DealFile file;
    keep(file, "EUR", "USD", 0, {2026, 1, 1});
    keep(file, "CNY", "USD", -2, {2026, 1, 1});
    const Record gone = keep(file, "GBP", "USD", 2, {2026, 1, 1});
    CHECK(converted(file, 100, "EUR", "USD") == u"none"_s);
    CHECK(converted(file, 100, "CNY", "USD") == u"none"_s);
    CHECK(converted(file, 100, "GBP", "USD") == u"2.00 USD"_s);
    ChangeSet set;
    set.label = {u"remove"_s, u"exchange_rate"_s, {}, 1, {}};
    set.changes = {removal(gone)};
    must(file.store->commit(set));
    CHECK(converted(file, 100, "GBP", "USD") == u"none"_s);
    const auto rates = must(query::Rates::read(file.reads()));
    CHECK(rates.isEmpty());
    CHECK(rates.convert(Money(), Currency::fromCode(u"USD"), spring)->isNull());
    CHECK(rates.convert(Money::of(5, {}), Currency::fromCode(u"USD"), spring)->text() == u"0.05 USD"_s);
}

TEST_CASE("a table is converted at the rates of the end of what it looks at", "[rates]")
{
    DealFile file; // today is the 16th of March 2026
    CHECK(query::Rates::dayFor(file.reads(), std::nullopt) == QDate(2026, 3, 16));
    CHECK(
        query::Rates::dayFor(file.reads(), query::Period{{2026, 1, 1}, {2026, 3, 31}}) == QDate(2026, 3, 16));
    CHECK(
        query::Rates::dayFor(file.reads(), query::Period{{2025, 1, 1}, {2025, 3, 31}}) == QDate(2025, 3, 31));
    CHECK(query::Rates::note(Currency::fromCode(u"USD"), {2026, 3, 31}, {u"JPY"_s, u"CNY"_s})
              .contains(u"JPY, CNY"_s));
}
