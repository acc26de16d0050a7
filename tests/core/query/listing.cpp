// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/gadget.h"
#include "tests/support/sample_record.h"

#include "core/query/list.h"
#include "core/query/reads.h"
#include "core/store/schema_sql.h"

#include <QRandomGenerator>

using namespace rapport;
using namespace rapport::test;

namespace {

Record gadget(
    TempStore &file, const QString &name, const std::vector<std::pair<QString, QVariant>> &values = {})
{
    Record record(file.schema->of<Gadget>());
    record.meta.id = Uid::make();
    record.set(u"name", name);
    for (const auto &[field, value] : values)
        REQUIRE(record.set(field, value));
    return file.add(record);
}

QStringList names(const TempStore &file, const QString &filter, const QString &sort = {}, qint64 limit = -1)
{
    query::ListQuery query;
    query.entity = QStringLiteral("gadget");
    const auto parsed = Filter::parse(filter);
    INFO(filter.toStdString());
    REQUIRE(parsed);
    query.filter = *parsed;
    query.sort = query::Sort::fromText(sort);
    const auto numbers = query::rowNumbers(file.reads(), query, limit);
    INFO((numbers ? QString() : numbers.error().text()).toStdString());
    REQUIRE(numbers);
    const auto rows = query::rows(file.reads(), u"gadget", {QStringLiteral("name")}, *numbers);
    REQUIRE(rows);
    QStringList found;
    for (const query::Row &row : *rows)
        found << row.cells[0].toString();
    return found;
}

QStringList list(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QVariant due(QDate day, QTime time = {}) { return QVariant::fromValue(Due{day, time}); }
QVariant money(qint64 minor, const char *code)
{
    return QVariant::fromValue(Money::of(minor, Currency::fromCode(QString::fromLatin1(code))));
}

} // namespace

TEST_CASE("names sort as people expect, Chinese among Latin by sound", "[list]")
{
    TempStore file;
    for (const char *name :
        {"赵氏", "acme", "Zebra", "重庆", "Éclair", "北京", "Acme", "9 Lives", "10 Lives"})
        gadget(file, QString::fromUtf8(name));
    const QStringList up = names(file, {}, QStringLiteral("name"));
    CHECK(up.indexOf(QStringLiteral("9 Lives")) < up.indexOf(QStringLiteral("10 Lives")));
    CHECK(up.indexOf(QStringLiteral("acme")) < up.indexOf(QStringLiteral("北京")));
    CHECK(up.indexOf(QStringLiteral("北京")) < up.indexOf(QStringLiteral("重庆"))); // bei, chong
    CHECK(up.indexOf(QStringLiteral("重庆")) < up.indexOf(QStringLiteral("Éclair")));
    CHECK(up.indexOf(QStringLiteral("Éclair")) < up.indexOf(QStringLiteral("Zebra")));
    CHECK(up.indexOf(QStringLiteral("Zebra")) < up.indexOf(QStringLiteral("赵氏")));
}

TEST_CASE("empty values come last whichever way a list is sorted", "[list]")
{
    TempStore file;
    gadget(file, QStringLiteral("none1"));
    gadget(file, QStringLiteral("low"),
        {{QStringLiteral("count"), 1}, {QStringLiteral("price"), money(100, "USD")}});
    gadget(file, QStringLiteral("none2"));
    gadget(file, QStringLiteral("high"),
        {{QStringLiteral("count"), 9}, {QStringLiteral("price"), money(900, "USD")}});
    gadget(file, QStringLiteral("mid"),
        {{QStringLiteral("count"), 5}, {QStringLiteral("price"), money(500, "USD")}});
    for (const char *field : {"count", "price"}) {
        const QString name = QString::fromLatin1(field);
        CHECK(names(file, {}, name) == list("low mid high none1 none2"));
        CHECK(names(file, {}, name + QStringLiteral(":desc")) == list("high mid low none2 none1"));
        CHECK(names(file, {}, name, 2) == list("low mid"));
        CHECK(names(file, {}, name, 4) == list("low mid high none1"));
        CHECK(names(file, {}, name + QStringLiteral(":desc"), 4) == list("high mid low none2"));
    }
    CHECK(names(file, {}) == list("mid high none2 low none1")); // newest first
    CHECK(names(file, {}, QStringLiteral("name"), 0) == QStringList());
}

TEST_CASE("words for days mean what they say on this Monday", "[list]")
{
    TempStore file; // Monday, 2026-03-16
    const QDate today(2026, 3, 16);
    gadget(file, QStringLiteral("lastweek"), {{QStringLiteral("check"), due(today.addDays(-1))}});
    gadget(file, QStringLiteral("today"), {{QStringLiteral("check"), due(today)}});
    gadget(file, QStringLiteral("todayat"), {{QStringLiteral("check"), due(today, QTime(15, 0))}});
    gadget(file, QStringLiteral("sunday"), {{QStringLiteral("check"), due(today.addDays(6), QTime(23, 59))}});
    gadget(file, QStringLiteral("nextweek"), {{QStringLiteral("check"), due(today.addDays(7))}});
    gadget(file, QStringLiteral("never"));
    const QString sort = QStringLiteral("check");
    CHECK(names(file, QStringLiteral("check = today"), sort) == list("today todayat"));
    CHECK(names(file, QStringLiteral("check < today"), sort) == list("lastweek"));
    CHECK(names(file, QStringLiteral("check <= today"), sort) == list("lastweek today todayat"));
    CHECK(names(file, QStringLiteral("check > today"), sort) == list("sunday nextweek"));
    CHECK(names(file, QStringLiteral("check = this_week"), sort) == list("today todayat sunday"));
    CHECK(names(file, QStringLiteral("check = next_week"), sort) == list("nextweek"));
    CHECK(names(file, QStringLiteral("check = last_week"), sort) == list("lastweek"));
    CHECK(names(file, QStringLiteral("check = yesterday"), sort) == list("lastweek"));
    CHECK(names(file, QStringLiteral("check >= today+6"), sort) == list("sunday nextweek"));
    CHECK(names(file, QStringLiteral("check != this_week"), sort) == list("lastweek nextweek never"));
    CHECK(names(file, QStringLiteral("check in (yesterday, next_week)"), sort) == list("lastweek nextweek"));
    CHECK(names(file, QStringLiteral("check = 2026-03"), sort).size() == 5);
    CHECK(names(file, QStringLiteral("check = this_month and check > today or check is empty"), sort)
        == list("sunday nextweek never"));
}

TEST_CASE("a day of an instant is the day of the place where one sits", "[list]")
{
    TempStore file;
    const auto at
        = [](QTime time) { return QVariant::fromValue(Instant::from(QDateTime(QDate(2026, 3, 16), time))); };
    gadget(file, QStringLiteral("first"), {{QStringLiteral("seen"), at(QTime(0, 0))}});
    gadget(file, QStringLiteral("last"), {{QStringLiteral("seen"), at(QTime(23, 59, 59))}});
    gadget(file, QStringLiteral("before"),
        {{QStringLiteral("seen"), QVariant::fromValue(Instant{at(QTime(0, 0)).value<Instant>().ms - 1})}});
    CHECK(names(file, QStringLiteral("seen = today"), QStringLiteral("seen")) == list("first last"));
    CHECK(names(file, QStringLiteral("seen < today")) == list("before"));
    CHECK(names(file, QStringLiteral("created_at = today")).size() == 3);
    CHECK(names(file, QStringLiteral("created_at < today")).isEmpty());
}

TEST_CASE("me, amounts, tags, choices, links and parts of words filter as typed", "[list]")
{
    TempStore file;
    Samples samples(file);
    const Uid tag = samples.linkTo(QStringLiteral("tag"));
    const Uid customer = samples.linkTo(QStringLiteral("customer"));
    gadget(file, QStringLiteral("one"),
        {{QStringLiteral("price"), money(150000, "USD")}, {QStringLiteral("broken"), true},
            {QStringLiteral("colour"), QStringLiteral("red")},
            {QStringLiteral("customer"), QVariant::fromValue(customer)},
            {QStringLiteral("tags"), QVariant::fromValue(QList<Uid>{tag})},
            {QStringLiteral("story"), QStringLiteral("50% off_now \\ 折扣")}});
    gadget(file, QStringLiteral("two"),
        {{QStringLiteral("price"), money(150000, "EUR")}, {QStringLiteral("share"), 30.5}});
    const auto finds = [&](const char *filter, const char *expected) {
        INFO(filter);
        CHECK(names(file, QString::fromUtf8(filter), QStringLiteral("name")) == list(expected));
    };
    finds("price >= 1500", "one two");
    finds("price = \"1500 EUR\"", "two");
    finds("price > 1500.00", "");
    finds("share = 30.5", "two");
    finds("share < 31%", "two");
    finds("broken = true", "one");
    finds("broken = false", "two");
    finds("broken != true", "two");
    finds("colour = RED", "one");
    finds("colour != red", "two");
    finds("customer = \"linked customer 0\"", "one");
    finds("customer contains ked", "one");
    finds("customer = nobody", "");
    finds("tags = \"Linked Tag 0\"", "one");
    finds("tags != \"linked tag 0\"", "two");
    finds("story contains \"0% o\"", "one");
    finds("story contains _now", "one");
    finds("story contains xnow", "");
    finds("story contains \"\\\\\"", "one");
    finds("story contains 折", "one");
    finds("name starts t", "two");
    finds("name = ONE", "one");
    finds("(name = one or name = two) and price is not empty", "one two");

    Record mine(file.schema->of<Customer>());
    mine.meta.id = Uid::make();
    mine.set(u"name", QStringLiteral("Mine"));
    mine.set(u"owner", QVariant::fromValue(file.actor));
    file.add(mine);
    query::ListQuery query;
    query.entity = QStringLiteral("customer");
    query.filter = *Filter::parse(u"owner = me");
    CHECK(query::rowNumbers(file.reads(), query)->size() == 1);
}

TEST_CASE("a filter that does not fit its list gives a sentence", "[list]")
{
    TempStore file;
    gadget(file, QStringLiteral("one"));
    for (const char *filter : {"speed = 5", "count = many", "made = someday", "price > lots", "seen < soon",
             "check = 2026-13", "created_at = \"\""}) {
        query::ListQuery query;
        query.entity = QStringLiteral("gadget");
        query.filter = *Filter::parse(QString::fromLatin1(filter));
        const auto numbers = query::rowNumbers(file.reads(), query);
        INFO(filter);
        REQUIRE_FALSE(numbers);
        CHECK(numbers.error().code == Error::Code::Invalid);
        CHECK_FALSE(numbers.error().why.isEmpty());
    }
    query::ListQuery query;
    query.entity = QStringLiteral("gadget");
    query.sort.field = QStringLiteral("speed; DROP TABLE gadget");
    CHECK_FALSE(query::rowNumbers(file.reads(), query));
    query.entity = QStringLiteral("spaceship");
    CHECK_FALSE(query::rowNumbers(file.reads(), query));
    CHECK_FALSE(query::rows(file.reads(), u"gadget", {QStringLiteral("speed")}, {1}));
}

TEST_CASE("row numbers come in the order that plain SQL gives, at any limit", "[list]")
{
    TempStore file;
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        std::vector<std::pair<QString, QVariant>> values;
        if (random.bounded(4))
            values.push_back({QStringLiteral("count"), int(random.bounded(20))});
        if (random.bounded(4))
            values.push_back({QStringLiteral("made"), QDate(2026, 1, 1).addDays(int(random.bounded(50)))});
        if (random.bounded(4))
            values.push_back({QStringLiteral("weight"), random.bounded(5.0)});
        gadget(file, QStringLiteral("g%1").arg(random.bounded(1000)), values);
    }
    for (const char *field : {"count", "made", "weight", "name"}) {
        for (const bool descending : {false, true}) {
            const QString key = sortExpression(*file.schema->of<Gadget>().find(QString::fromLatin1(field)));
            const QString direction = descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
            Statement plain = file.database->prepare(
                QStringLiteral("SELECT t.row FROM gadget t ORDER BY %1 IS NULL, %1 %2, t.row %2")
                    .arg(key, direction));
            std::vector<qint64> expected;
            while (*plain.step())
                expected.push_back(plain.integer(0));
            query::ListQuery query;
            query.entity = QStringLiteral("gadget");
            query.sort = {QString::fromLatin1(field), descending};
            for (const qint64 limit : {qint64(-1), qint64(1), qint64(50), qint64(250), qint64(1000)}) {
                const auto numbers = query::rowNumbers(file.reads(), query, limit);
                REQUIRE(numbers);
                const auto size = limit < 0 ? expected.size() : std::min(expected.size(), std::size_t(limit));
                INFO(field << " " << limit);
                CHECK(*numbers
                    == std::vector<qint64>(expected.begin(), expected.begin() + std::ptrdiff_t(size)));
            }
        }
    }
}

TEST_CASE("totals count and add up each currency by itself", "[list]")
{
    TempStore file;
    gadget(file, QStringLiteral("a"), {{QStringLiteral("price"), money(100, "USD")}});
    gadget(file, QStringLiteral("b"), {{QStringLiteral("price"), money(250, "USD")}});
    gadget(file, QStringLiteral("c"), {{QStringLiteral("price"), money(700, "EUR")}});
    gadget(file, QStringLiteral("d"));
    query::ListQuery query;
    query.entity = QStringLiteral("gadget");
    const auto totals = query::totals(file.reads(), query, {QStringLiteral("price")});
    REQUIRE(totals);
    CHECK(totals->count == 4);
    REQUIRE(totals->sums[QStringLiteral("price")].size() == 2);
    CHECK(totals->sums[QStringLiteral("price")][0].text() == QLatin1String("7.00 EUR"));
    CHECK(totals->sums[QStringLiteral("price")][1].text() == QLatin1String("3.50 USD"));
}

TEST_CASE("rows that are gone are left out of a page", "[list]")
{
    TempStore file;
    gadget(file, QStringLiteral("a"));
    const auto rows = query::rows(file.reads(), u"gadget", {QStringLiteral("name")}, {99, 1, 77});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().number == 1);
}
