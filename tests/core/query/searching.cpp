// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

#include "core/model/customer.h"
#include "core/query/search.h"

using namespace rapport;
using namespace rapport::test;

namespace {

Record customer(TempStore &file, const char *name, const QVariantMap &values = {})
{
    Record record(file.schema->of<Customer>());
    record.meta.id = Uid::make();
    record.set(u"name", QString::fromUtf8(name));
    for (auto it = values.begin(); it != values.end(); ++it)
        REQUIRE(record.set(it.key(), it.value()));
    return file.add(record);
}

QStringList titles(TempStore &file, const QString &text, const QStringList &entities = {})
{
    query::SearchOptions options;
    options.entities = entities;
    const auto hits = query::search(file.reads(), text, options);
    INFO(text.toStdString());
    REQUIRE(hits);
    QStringList found;
    for (const query::Hit &hit : *hits)
        found << hit.title;
    return found;
}

struct Example {
    const char *name; // of the customer
    const char *typed;
    bool found;
};

} // namespace

TEST_CASE("a customer is found by any part of its name, in any spelling and by sound", "[search]")
{
    static const Example examples[] = {
        {"腾飞科技有限公司", "腾飞", true},
        {"腾飞科技有限公司", "飞", true},
        {"腾飞科技有限公司", "飞科", true},
        {"腾飞科技有限公司", "腾科", false},
        {"腾飞科技有限公司", "tf", true},
        {"腾飞科技有限公司", "tfk", true},
        {"腾飞科技有限公司", "TFKJ", true},
        {"腾飞科技有限公司", "fk", true},
        {"腾飞科技有限公司", "tengfei", true},
        {"腾飞科技有限公司", "feikeji", true},
        {"腾飞科技有限公司", "騰飛", true},
        {"騰飛科技", "腾飞", true},
        {"重庆长安", "cq", true},
        {"重庆长安", "chongqing", true},
        {"重庆长安", "changan", true},
        {"Zürich Versicherung", "zurich", true},
        {"Zürich Versicherung", "ZÜRICH", true},
        {"Zurich Insurance", "zürich", true},
        {"ACME Robotics", "acme", true},
        {"ACME Robotics", "cme", true},
        {"ACME Robotics", "robo", true},
        {"ACME Robotics", "ac", true},
        {"ACME Robotics", "ro", true},
        {"ACME Robotics", "a", true},
        {"ACME Robotics", "acme robotics", true},
        {"ACME Robotics", "robotics acme", true},
        {"ACME Robotics", "acme plumbing", false},
        {"ACME Robotics", "ＡＣＭＥ", true},
        {"ＡＣＭＥ工业", "acme", true},
        {"ＡＣＭＥ工业", "工业", true},
        {"GTX Pro 2000", "2000", true},
        {"O'Neill & Sons \"Best\" *", "o'neill", true},
        {"O'Neill & Sons \"Best\" *", "\"best\"", true},
        {"O'Neill & Sons \"Best\" *", "sons", true},
        {"100% Natural_Foods", "100%", true},
        {"100% Natural_Foods", "natural_foods", true},
        {"𠮷野家", "𠮷", true},
        {"𠮷野家", "野家", true},
        {"株式会社トヨタ", "トヨタ", true},
        {"삼성전자", "전자", true},
    };
    for (const Example &example : examples) {
        TempStore file;
        const QString name = QString::fromUtf8(example.name);
        customer(file, "Somebody Wholly Different");
        customer(file, example.name);
        customer(file, "另一家");
        const QStringList found = titles(file, QString::fromUtf8(example.typed));
        INFO(example.name << " by " << example.typed);
        CHECK(found.contains(name) == example.found);
    }
}

TEST_CASE("a customer is found by its other fields", "[search]")
{
    TempStore file;
    customer(file, "Somebody else", {{QStringLiteral("phone"), QStringLiteral("+1 512 555 0199")}});
    customer(file, "Acme",
        {{QStringLiteral("phone"), QStringLiteral("+1 (512) 555-0142")},
            {QStringLiteral("email"), QStringLiteral("Sales.Desk@Acme-Robotics.example")},
            {QStringLiteral("website"), QStringLiteral("https://www.acme.example/shop")},
            {QStringLiteral("city"), QStringLiteral("Austin")},
            {QStringLiteral("number"), QStringLiteral("C-00815")},
            {QStringLiteral("short_name"), QStringLiteral("安可美")}});
    for (const char *typed : {"0142", "5550142", "555-0142", "+1 512 555 0142", "15125550142", "sales.desk",
             "robotics.example", "acme-robotics", "desk@acme", "shop", "austin", "00815", "C-00815", "可美",
             "acme austin", "austin acme", "acme 0142"}) {
        INFO(typed);
        CHECK(titles(file, QString::fromUtf8(typed)) == QStringList{QStringLiteral("Acme")});
    }
    CHECK(titles(file, QStringLiteral("acme boston")) == QStringList());
    CHECK(titles(file, QStringLiteral("0143")) == QStringList());
}

TEST_CASE("the equal title comes first, then titles that begin so, then the others", "[search]")
{
    TempStore file;
    customer(file, "The Acme Circus");
    customer(file, "Brown Ltd", {{QStringLiteral("email"), QStringLiteral("info@acme.example")}});
    customer(file, "Acme Robotics");
    customer(file, "Acme");
    customer(file, "Placme");
    const QStringList found = titles(file, QStringLiteral("acme"));
    REQUIRE(found.size() == 5);
    CHECK(found[0] == QLatin1String("Acme"));
    CHECK(found[1] == QLatin1String("Acme Robotics"));
    CHECK(found[2] == QLatin1String("The Acme Circus"));
    CHECK(found.mid(3).contains(QStringLiteral("Brown Ltd")));
    CHECK(found.mid(3).contains(QStringLiteral("Placme")));

    customer(file, "飞跃");
    customer(file, "腾飞");
    customer(file, "飞");
    const QStringList chinese = titles(file, QStringLiteral("飞"));
    REQUIRE(chinese.size() == 3);
    CHECK(chinese[0] == QStringLiteral("飞"));
    CHECK(chinese[1] == QStringLiteral("飞跃"));
}

TEST_CASE("search stays within its limit and within the entities that were asked for", "[search]")
{
    TempStore file;
    for (int i = 0; i < 40; ++i)
        customer(file, qPrintable(QStringLiteral("Acme %1").arg(i)));
    Record contact(file.schema->at(u"contact"));
    contact.meta.id = Uid::make();
    contact.set(u"name", QStringLiteral("Acme Smith"));
    file.add(contact);
    query::SearchOptions options;
    options.limit = 7;
    const auto hits = query::search(file.reads(), QStringLiteral("acme"), options);
    REQUIRE(hits);
    CHECK(std::count_if(hits->begin(), hits->end(), [](const auto &hit) {
        return hit.entity == QLatin1String("customer");
    }) == 7);
    CHECK(hits->front().entity == QLatin1String("customer"));
    CHECK(hits->back().entity == QLatin1String("contact"));
    CHECK(titles(file, QStringLiteral("acme"), {QStringLiteral("contact")})
        == QStringList{QStringLiteral("Acme Smith")});
    CHECK(titles(file, QString()) == QStringList());
    CHECK(titles(file, QStringLiteral("   ")) == QStringList());
    CHECK(titles(file, QStringLiteral("\"\"\"*()-:^")) == QStringList());
}

TEST_CASE("any text at all can be searched for", "[search]")
{
    TempStore file;
    customer(file, "Acme");
    const QString signs = QStringLiteral("\"'*():^-+{}[]\\/%_&|!~ \t\nORANDNEAR腾aé0");
    quint32 state = 1;
    for (int i = 0; i < 500; ++i) {
        QString text;
        for (int length = i % 9; length >= 0; --length) {
            state = state * 1664525 + 1013904223;
            text += signs[qsizetype(state >> 8) % signs.size()];
        }
        INFO(text.toStdString());
        CHECK(query::search(file.reads(), text).ok());
    }
    CHECK(query::search(file.reads(), QString(5000, u'x')).ok());
    CHECK(query::search(file.reads(), QString(QChar(0xd800)) + QChar(u'a')).ok());
}

TEST_CASE("a hit tells namesakes apart", "[search]")
{
    TempStore file;
    const Record acme = customer(file, "Acme",
        {{QStringLiteral("city"), QStringLiteral("Austin")}, {QStringLiteral("grade"), QStringLiteral("A")}});
    Record contact(file.schema->at(u"contact"));
    contact.meta.id = Uid::make();
    contact.set(u"name", QStringLiteral("Wei Chen"));
    contact.set(u"title", QStringLiteral("Buyer"));
    contact.set(u"customer", QVariant::fromValue(acme.id()));
    contact.set(u"mobile", QStringLiteral("+1 512 555 0142"));
    file.add(contact);
    const auto hits = query::search(file.reads(), QStringLiteral("wei"));
    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    CHECK(hits->front().detail == QLatin1String("Buyer, Acme"));
    CHECK(hits->front().trailing == QLatin1String("+1 512 555 0142"));
    const auto found
        = query::search(file.reads(), QStringLiteral("acme"), {{QStringLiteral("customer")}, 20, true});
    REQUIRE(found);
    CHECK(found->front().grade == QLatin1String("A"));
    CHECK(found->front().detail.contains(QLatin1String("Austin")));
}
