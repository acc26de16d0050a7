// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value.h"

#include <QJsonArray>
#include <QStringList>

#include <array>
#include <cmath>
#include <utility>

namespace rapport {

namespace {

constexpr std::array<std::pair<Kind, const char *>, 16> kindNames{{
    {Kind::Text, "text"},
    {Kind::LongText, "long_text"},
    {Kind::Integer, "integer"},
    {Kind::Decimal, "decimal"},
    {Kind::Money, "money"},
    {Kind::Percent, "percent"},
    {Kind::Date, "date"},
    {Kind::Due, "due"},
    {Kind::Instant, "instant"},
    {Kind::Bool, "bool"},
    {Kind::Choice, "choice"},
    {Kind::Link, "link"},
    {Kind::Tags, "tags"},
    {Kind::Phone, "phone"},
    {Kind::Email, "email"},
    {Kind::Url, "url"},
}};

QString decimalText(double number) { return QString::number(number, 'g', QLocale::FloatingPointShortest); }

bool isEmptyValue(Kind kind, const QVariant &value)
{
    switch (kind) {
    case Kind::Integer:
        return false;
    case Kind::Bool:
        return !value.toBool(); // unset and false are one, as in files
    case Kind::Decimal:
    case Kind::Percent:
        return !std::isfinite(value.toDouble());
    case Kind::Money:
        return value.value<Money>().isNull();
    case Kind::Date:
        return !value.toDate().isValid();
    case Kind::Due:
        return value.value<Due>().isNull();
    case Kind::Instant:
        return value.value<Instant>().isNull();
    case Kind::Link:
        return value.value<Uid>().isNull();
    case Kind::Tags:
        return value.value<QList<Uid>>().isEmpty();
    default:
        return value.toString().isEmpty();
    }
}

QStringList idTexts(const QVariant &value)
{
    QStringList texts;
    for (const Uid &id : value.value<QList<Uid>>())
        texts << id.text();
    return texts;
}

} // namespace

bool isTextual(Kind kind)
{
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
    case Kind::Phone:
    case Kind::Email:
    case Kind::Url:
        return true;
    default:
        return false;
    }
}

QLatin1String kindName(Kind kind)
{
    for (const auto &[known, name] : kindNames) {
        if (known == kind)
            return QLatin1String(name);
    }
    return {};
}

bool kindFromName(QStringView name, Kind *kind)
{
    for (const auto &[known, text] : kindNames) {
        if (name == QLatin1String(text)) {
            *kind = known;
            return true;
        }
    }
    return false;
}

QVariant normalized(Kind kind, const QVariant &value)
{
    return !value.isValid() || isEmptyValue(kind, value) ? QVariant() : value;
}

QString machineText(Kind kind, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (kind) {
    case Kind::Decimal:
    case Kind::Percent:
        return decimalText(value.toDouble());
    case Kind::Money:
        return value.value<Money>().text();
    case Kind::Date:
        return value.toDate().toString(Qt::ISODate);
    case Kind::Due:
        return value.value<Due>().text();
    case Kind::Instant:
        return value.value<Instant>().iso();
    case Kind::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Link:
        return value.value<Uid>().text();
    case Kind::Tags:
        return idTexts(value).join(QLatin1Char(' '));
    default:
        return value.toString();
    }
}

QJsonValue toJson(Kind kind, const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    switch (kind) {
    case Kind::Integer:
        return value.toLongLong();
    case Kind::Decimal:
    case Kind::Percent:
        return value.toDouble();
    case Kind::Bool:
        return value.toBool();
    case Kind::Money: {
        const auto money = value.value<Money>();
        return QJsonObject{
            {QStringLiteral("minor"), money.minor}, {QStringLiteral("currency"), money.currency.code()}};
    }
    case Kind::Instant:
        return value.value<Instant>().ms;
    case Kind::Tags:
        return QJsonArray::fromStringList(idTexts(value));
    default:
        return machineText(kind, value);
    }
}

QVariant fromJson(Kind kind, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    switch (kind) {
    case Kind::Integer:
        return json.toInteger();
    case Kind::Decimal:
    case Kind::Percent:
        return json.toDouble();
    case Kind::Bool:
        return normalized(kind, json.toBool());
    case Kind::Money:
        return QVariant::fromValue(Money::of(json[QLatin1String("minor")].toInteger(),
            Currency::fromCode(json[QLatin1String("currency")].toString())));
    case Kind::Date:
        return normalized(kind, QDate::fromString(json.toString(), Qt::ISODate));
    case Kind::Due:
        return normalized(kind, QVariant::fromValue(Due::fromText(json.toString())));
    case Kind::Instant:
        return normalized(kind, QVariant::fromValue(Instant{json.toInteger()}));
    case Kind::Link:
        return normalized(kind, QVariant::fromValue(Uid::fromText(json.toString())));
    case Kind::Tags: {
        QList<Uid> ids;
        for (const QJsonValue &text : json.toArray())
            ids << Uid::fromText(text.toString());
        return normalized(kind, QVariant::fromValue(ids));
    }
    default:
        return normalized(kind, json.toString());
    }
}

} // namespace rapport
