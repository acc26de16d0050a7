// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/gadget.h"

#include "core/model/change.h"
#include "core/model/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace rapport;

namespace {

QVariant money(qint64 minor, const char *code)
{
    return QVariant::fromValue(Money::of(minor, Currency::fromCode(QString::fromLatin1(code))));
}

// Through the text of the log and back.
QVariant logged(Kind kind, const QVariant &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{toJson(kind, value)}).toJson();
    return fromJson(kind, QJsonDocument::fromJson(text).array().at(0));
}

} // namespace

TEST_CASE("every value comes out of the log as it went in", "[value]")
{
    const std::vector<std::pair<Kind, QVariant>> values{
        {Kind::Text, QStringLiteral("腾飞 \"x\" \\ \n 𠮷")},
        {Kind::Integer, qlonglong(0)},
        {Kind::Integer, std::numeric_limits<qlonglong>::max()},
        {Kind::Integer, std::numeric_limits<qlonglong>::min()},
        {Kind::Decimal, 0.1},
        {Kind::Decimal, -1e300},
        {Kind::Decimal, 1.0 / 3},
        {Kind::Percent, 12.5},
        {Kind::Money, money(0, "JPY")},
        {Kind::Money, money(std::numeric_limits<qint64>::max(), "USD")},
        {Kind::Money, money(-5, "")},
        {Kind::Date, QDate(2024, 2, 29)},
        {Kind::Due, QVariant::fromValue(Due{QDate(2026, 3, 16), {}})},
        {Kind::Due, QVariant::fromValue(Due{QDate(2026, 3, 16), QTime(0, 0)})},
        {Kind::Due, QVariant::fromValue(Due{QDate(2026, 3, 16), QTime(23, 59)})},
        {Kind::Instant, QVariant::fromValue(Instant{1773662400123})},
        {Kind::Bool, true},
        {Kind::Choice, QStringLiteral("won")},
        {Kind::Link, QVariant::fromValue(Uid::make())},
        {Kind::Tags, QVariant::fromValue(QList<Uid>{Uid::make(), Uid::make()})},
        {Kind::Phone, QStringLiteral("+86 138 0013 8000")},
    };
    for (const auto &[kind, value] : values) {
        INFO(kindName(kind).latin1() << " " << machineText(kind, value).toStdString());
        CHECK(normalized(kind, value).isValid());
        CHECK(logged(kind, value) == value);
    }
}

TEST_CASE("what is empty is one and the same, however it was made empty", "[value]")
{
    const std::vector<std::pair<Kind, QVariant>> empties{{Kind::Text, QString()},
        {Kind::Text, QStringLiteral("")}, {Kind::Money, QVariant::fromValue(Money())}, {Kind::Date, QDate()},
        {Kind::Due, QVariant::fromValue(Due())}, {Kind::Instant, QVariant::fromValue(Instant())},
        {Kind::Link, QVariant::fromValue(Uid())}, {Kind::Tags, QVariant::fromValue(QList<Uid>())},
        {Kind::Bool, false}, {Kind::Decimal, std::numeric_limits<double>::quiet_NaN()},
        {Kind::Integer, QVariant()}};
    for (const auto &[kind, value] : empties) {
        INFO(kindName(kind).latin1());
        CHECK_FALSE(normalized(kind, value).isValid());
        CHECK_FALSE(logged(kind, normalized(kind, value)).isValid());
        CHECK(machineText(kind, normalized(kind, value)).isEmpty());
    }
}

TEST_CASE("kinds are stored by name and read back", "[value]")
{
    for (int i = 0; i <= int(Kind::Url); ++i) {
        Kind read = Kind::Text;
        REQUIRE(kindFromName(QString(kindName(Kind(i))), &read));
        CHECK(read == Kind(i));
    }
    Kind untouched = Kind::Money;
    CHECK_FALSE(kindFromName(u"colour", &untouched));
    CHECK(untouched == Kind::Money);
}

TEST_CASE("a record knows its fields by member, by name, and refuses others", "[record]")
{
    Gadget gadget;
    gadget.name = QStringLiteral("Widget");
    gadget.count.number = 3;
    const Record record = toRecord(gadget);
    CHECK(record.value(record.def().at<&Gadget::count>()).toLongLong() == 3);
    CHECK(record.title() == QLatin1String("Widget"));
    Record changed = record;
    CHECK_FALSE(changed.set(u"speed", 5));
    CHECK(changed == record);
    CHECK(changed.set(u"count", QVariant()));
    CHECK_FALSE(fromRecord<Gadget>(changed).count.number);
    const Change change = difference(record, changed);
    REQUIRE(change.fields.size() == 1);
    CHECK(change.fields[0].field == QLatin1String("count"));
    CHECK(creation(record).fields.size() == 2);
}

TEST_CASE("every link leads to an entity that is there, every title and option has a name", "[schema]")
{
    const Schema schema({}, {&definition<Gadget>()});
    for (const EntityDef &def : schema.entities()) {
        INFO(def.name.toStdString());
        CHECK_FALSE(def.label.isEmpty());
        CHECK_FALSE(def.plural.isEmpty());
        for (const FieldDef &field : def.fields) {
            INFO(field.name.toStdString());
            CHECK_FALSE(field.label.isEmpty());
            if (field.kind == Kind::Link)
                CHECK(schema.find(field.linkTo));
            for (const Option &option : field.options)
                CHECK_FALSE((option.key.isEmpty() || option.label.isEmpty()));
        }
    }
}

TEST_CASE("custom fields join their entity alone, inactive and double ones stay out", "[schema]")
{
    const auto custom = [](const char *name, const char *of, const char *kind, bool active) {
        CustomField field;
        field.name = QString::fromLatin1(name);
        field.of = QString::fromLatin1(of);
        field.kind = QString::fromLatin1(kind);
        field.labelEn = field.name;
        field.active = active;
        return field;
    };
    const Schema schema({custom("mascot", "customer", "text", true), custom("old", "customer", "text", false),
        custom("city", "customer", "text", true)});
    CHECK(schema.at(u"customer").find(u"mascot")->custom);
    CHECK_FALSE(schema.at(u"customer").find(u"old"));
    CHECK_FALSE(schema.at(u"customer").find(u"city")->custom);
    CHECK_FALSE(schema.at(u"contact").find(u"mascot"));
    Record record(schema.at(u"customer"));
    record.set(u"mascot", QStringLiteral("owl"));
    CHECK(record.value(u"mascot").toString() == QLatin1String("owl"));
    record.set(u"mascot", QString());
    CHECK(record.meta.extras.isEmpty());
}
