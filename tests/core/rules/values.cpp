// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/values.h"
#include "core/model/contact.h"
#include "core/model/customer.h"
#include "core/model/deal.h"
#include "core/model/product.h"
#include "core/model/task.h"
#include "tests/support/catch.h"

using namespace rapport;
using namespace rapport::rules;
using namespace Qt::StringLiterals;

namespace {

Local home(const char *currency = "USD", const char *region = "US")
{
    return {
        Currency::fromCode(QString::fromLatin1(currency)), QString::fromLatin1(region), QDate(2026, 3, 16)};
}

QString money(const QString &text, const Local &local = home(), bool comma = false)
{
    const Result<QVariant> read
        = readValue(definition<Deal>().at<&Deal::amount>(), text, local, {DateOrder::YearFirst, comma});
    return read ? read->value<Money>().text() : u"?"_s;
}

QString day(const QString &text, DateOrder order = DateOrder::YearFirst)
{
    const Result<QVariant> read
        = readValue(definition<Contact>().at<&Contact::birthday>(), text, home(), {order, false});
    return read ? read->toDate().toString(Qt::ISODate) : u"?"_s;
}

QString due(const QString &text)
{
    const Result<QVariant> read = parseValue(definition<Task>().at<&Task::due>(), text, home());
    return read ? read->value<Due>().text() : u"?"_s;
}

template <auto Member, typename E>
QString choice(const QString &text)
{
    const Result<QVariant> read = parseValue(definition<E>().template at<Member>(), text, home());
    return read ? read->toString() : u"?"_s;
}

} // namespace

TEST_CASE("amounts are read with signs, separators, units and currencies")
{
    CHECK(money(u"1,234.50"_s) == u"1234.50 USD"_s);
    CHECK(money(u"1234.5"_s) == u"1234.50 USD"_s);
    CHECK(money(u"1.234,50"_s) == u"1234.50 USD"_s);
    CHECK(money(u"1 234,50 €"_s) == u"1234.50 EUR"_s);
    CHECK(money(u"1'234.50 CHF"_s) == u"1234.50 CHF"_s);
    CHECK(money(u"¥1,200"_s) == u"1200.00 CNY"_s);
    CHECK(money(u"￥1,200"_s, home("JPY", "JP")) == u"1200 JPY"_s);
    CHECK(money(u"$1,200"_s, home("AUD", "AU")) == u"1200.00 AUD"_s);
    CHECK(money(u"3.5万"_s, home("CNY", "CN")) == u"35000.00 CNY"_s);
    CHECK(money(u"1.2亿元"_s, home("CNY", "CN")) == u"120000000.00 CNY"_s);
    CHECK(money(u"人民币 500 元"_s) == u"500.00 CNY"_s);
    CHECK(money(u"5K"_s) == u"5000.00 USD"_s);
    CHECK(money(u"$1.45M"_s) == u"1450000.00 USD"_s);
    CHECK(money(u"(250.00)"_s) == u"-250.00 USD"_s);
    CHECK(money(u"-$250"_s) == u"-250.00 USD"_s);
    CHECK(money(u"500 USD"_s) == u"500.00 USD"_s);
    CHECK(money(u"EUR 12,5"_s) == u"12.50 EUR"_s);
    CHECK(money(u"１２００"_s) == u"1200.00 USD"_s);
    CHECK(money(u"1.5e3"_s) == u"1500.00 USD"_s);
    CHECK(money(u"9.995"_s) == u"10.00 USD"_s);
    CHECK(money(u"0.004"_s) == u"0.00 USD"_s);
    CHECK(money(u"1,234"_s) == u"1234.00 USD"_s);
    CHECK(money(u"1.234"_s) == u"1.23 USD"_s);
    CHECK(money(u"1.234"_s, home(), true) == u"1234.00 USD"_s);
    CHECK(money(u"12,34,567"_s) == u"1234567.00 USD"_s);
}

TEST_CASE("what is no amount is not taken for one")
{
    for (const char16_t *text :
        {u"abc", u"12-10-16", u"1,2,3", u"--5", u"1.2.3,4,5", u"12 apples", u"%", u"$", u"五"})
        CHECK(money(QString::fromUtf16(text)) == u"?"_s);
    CHECK(money(u"99999999999999999999"_s) == u"?"_s);
}

TEST_CASE("a column tells whether the comma is its decimal mark")
{
    NumberColumn german;
    for (const char16_t *text : {u"1.200", u"1.234,50", u"7,5"})
        german.add(QString::fromUtf16(text));
    CHECK(german.decimalComma());
    NumberColumn english;
    for (const char16_t *text : {u"1,200", u"1,234.50", u"7.5"})
        english.add(QString::fromUtf16(text));
    CHECK_FALSE(english.decimalComma());
}

TEST_CASE("days are read in the orders people write")
{
    CHECK(day(u"2026-03-16"_s) == u"2026-03-16"_s);
    CHECK(day(u"2026/3/16"_s) == u"2026-03-16"_s);
    CHECK(day(u"2026.3.16"_s) == u"2026-03-16"_s);
    CHECK(day(u"2026年3月16日"_s) == u"2026-03-16"_s);
    CHECK(day(u"2026年3月16日 星期一"_s) == u"2026-03-16"_s);
    CHECK(day(u"20260316"_s) == u"2026-03-16"_s);
    CHECK(day(u"16 Mar 2026"_s) == u"2026-03-16"_s);
    CHECK(day(u"Mar 16, 2026"_s) == u"2026-03-16"_s);
    CHECK(day(u"Monday, 16th of March 2026"_s) == u"2026-03-16"_s);
    CHECK(day(u"16-Mar-26"_s) == u"2026-03-16"_s);
    CHECK(day(u"3/16/2026"_s) == u"2026-03-16"_s);
    CHECK(day(u"16.3.2026"_s) == u"2026-03-16"_s);
    CHECK(day(u"46097"_s) == u"2026-03-16"_s);
    CHECK(day(u"1948-12-08 00:00:00.000"_s) == u"1948-12-08"_s);
    CHECK(day(u"today"_s) == u"2026-03-16"_s);
    CHECK(day(u"明天"_s) == u"2026-03-17"_s);
    CHECK(day(u"20-10-16"_s) == u"2020-10-16"_s);
    CHECK(day(u"20-10-16"_s, DateOrder::DayFirst) == u"2016-10-20"_s);
    CHECK(day(u"03/04/2026"_s, DateOrder::DayFirst) == u"2026-04-03"_s);
    CHECK(day(u"03/04/2026"_s, DateOrder::MonthFirst) == u"2026-03-04"_s);
    CHECK(day(u"03/04/85"_s, DateOrder::MonthFirst) == u"1985-03-04"_s);
    for (const char16_t *text : {u"2026-02-30", u"soon", u"12", u"2026", u"13/13/2026", u"1-2-3-4", u"25:61"})
        CHECK(day(QString::fromUtf16(text)) == u"?"_s);
}

TEST_CASE("a time of day is kept, with its zone where there is one")
{
    CHECK(due(u"2026-03-16T15:00"_s) == u"2026-03-16T15:00"_s);
    CHECK(due(u"3/16/2026 3:05 PM"_s) == u"2026-03-16T15:05"_s);
    CHECK(due(u"2026年3月16日 下午3点30分"_s) == u"2026-03-16T15:30"_s);
    CHECK(due(u"2026-03-16"_s) == u"2026-03-16"_s);
    const std::optional<DateTimeText> zoned
        = readDateTime(u"07/15/2009 02:14:45+0800"_s, DateOrder::MonthFirst, {});
    REQUIRE(zoned);
    CHECK(zoned->date == QDate(2009, 7, 15));
    CHECK(zoned->time == QTime(2, 14, 45));
    CHECK(zoned->offset == 8 * 3600);
}

TEST_CASE("a column of two-digit dates tells its order")
{
    DateColumn column;
    for (const char16_t *text : {u"20-10-16", u"31-12-17", u"01-03-17", u"05-11-16", u"11-03-17"})
        column.add(QString::fromUtf16(text));
    CHECK(column.order() == DateOrder::DayFirst);
    DateColumn chinese;
    for (const char16_t *text : {u"24/1/5", u"24/11/6", u"24/5/17"})
        chinese.add(QString::fromUtf16(text));
    CHECK(chinese.order() == DateOrder::YearFirst);
    DateColumn american;
    for (const char16_t *text : {u"1/5/2024", u"11/26/2024"})
        american.add(QString::fromUtf16(text));
    CHECK(american.order() == DateOrder::MonthFirst);
    DateColumn open;
    open.add(u"1/5/2024"_s);
    CHECK_FALSE(open.order());
    open.merge(american);
    CHECK(open.order() == DateOrder::MonthFirst);
}

TEST_CASE("choices are read by key, by label and by the words of both languages")
{
    CHECK((choice<&Customer::status, Customer>(u"Potential"_s)) == u"potential"_s);
    CHECK((choice<&Customer::status, Customer>(u"成交客户"_s)) == u"customer"_s);
    CHECK((choice<&Customer::grade, Customer>(u"a"_s)) == u"A"_s);
    CHECK((choice<&Customer::grade, Customer>(u"Ａ级"_s)) == u"A"_s);
    CHECK((choice<&Contact::role, Contact>(u"Decision Maker"_s)) == u"decision_maker"_s);
    CHECK((choice<&Contact::role, Contact>(u"決策人"_s)) == u"decision_maker"_s);
    CHECK((choice<&Contact::gender, Contact>(u"女"_s)) == u"female"_s);
    CHECK((choice<&Customer::grade, Customer>(u"D"_s)) == u"?"_s);
}

TEST_CASE("yes and no are read in both languages")
{
    for (const char16_t *text : {u"yes", u"Y", u"TRUE", u"1", u"是", u"√"})
        CHECK(readBool(QString::fromUtf16(text)) == true);
    for (const char16_t *text : {u"no", u"N", u"false", u"0", u"否", u"×"})
        CHECK(readBool(QString::fromUtf16(text)) == false);
    CHECK_FALSE(readBool(u"maybe"_s));
}

TEST_CASE("every value reads back from its machine text")
{
    const Local local = home();
    const auto roundTrip = [&](const FieldDef &field, const QVariant &value) {
        const Result<QVariant> read = parseValue(field, machineText(field.kind, value), local);
        REQUIRE(read);
        CHECK(*read == value);
    };
    roundTrip(definition<Deal>().at<&Deal::amount>(),
        QVariant::fromValue(Money::of(-123456, Currency::fromCode(u"JPY"))));
    roundTrip(definition<Deal>().at<&Deal::amount>(),
        QVariant::fromValue(Money::of(5, Currency::fromCode(u"KWD"))));
    roundTrip(definition<Deal>().at<&Deal::closesOn>(), QDate(2026, 3, 16));
    roundTrip(definition<Deal>().at<&Deal::position>(), 1.0 / 3.0);
    roundTrip(definition<Deal>().at<&Deal::position>(), 1e-7);
    roundTrip(
        definition<Task>().at<&Task::due>(), QVariant::fromValue(Due{QDate(2026, 3, 16), QTime(15, 0)}));
    roundTrip(definition<Task>().at<&Task::doneAt>(), QVariant::fromValue(Instant{1773644400123}));
    roundTrip(definition<Customer>().at<&Customer::employees>(), qlonglong(12345678901));
    roundTrip(definition<Contact>().at<&Contact::doNotCall>(), true);
    roundTrip(definition<Product>().at<&Product::taxRate>(), 12.5);
}
