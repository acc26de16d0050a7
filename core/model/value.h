// SPDX-License-Identifier: GPL-3.0-or-later
// The values that fields hold when code works on any entity: a QVariant that is invalid when the
// field is empty, else of exactly one type per Kind:
//   Text LongText Choice Phone Email Url -> QString   Integer -> qlonglong
//   Decimal Percent -> double                         Bool -> bool
//   Money -> Money   Date -> QDate   Due -> Due       Instant -> Instant
//   Link -> Uid      Tags -> QList<Uid>
// Each value type has one writing for machines (exports, the console, filters) and one in JSON
// (the change log, custom fields); both read back to an equal value.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <QJsonValue>
#include <QMetaType>
#include <QVariant>

namespace rapport {

enum class Kind {
    Text,
    LongText,
    Integer,
    Decimal,
    Money,
    Percent, // 30 means 30 %
    Date,
    Due,
    Instant,
    Bool,
    Choice, // a text key out of the field's options
    Link, // the id of another record
    Tags, // a set of tag ids in the order they were added
    Phone,
    Email,
    Url,
};

bool isTextual(Kind kind);
QLatin1String kindName(Kind kind); // "text", "long_text", ...: as custom_field.kind stores it
bool kindFromName(QStringView name, Kind *kind);

// Empty strings, null money and the like become the invalid QVariant.
QVariant normalized(Kind kind, const QVariant &value);

// 1234.50 CNY, 2026-03-16, 2026-03-16T15:00, true, an id's text; empty for an empty value.
QString machineText(Kind kind, const QVariant &value);

QJsonValue toJson(Kind kind, const QVariant &value);
QVariant fromJson(Kind kind, const QJsonValue &json);

} // namespace rapport

Q_DECLARE_METATYPE(rapport::Uid)
Q_DECLARE_METATYPE(rapport::Money)
Q_DECLARE_METATYPE(rapport::Due)
Q_DECLARE_METATYPE(rapport::Instant)
