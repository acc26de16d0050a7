// SPDX-License-Identifier: GPL-3.0-or-later
// What every read is given: a connection, the definitions, and who asks when. Reads are plain
// functions, one a question, on whatever thread owns the connection.
#pragma once

#include "core/model/schema.h"

namespace rapport {
class Database;
}

namespace rapport::query {

struct Context {
    Database *database = nullptr;
    SchemaPtr schema;
    QDate today; // for words such as "today" in filters
    Uid me; // for "me"
    Currency currency; // of money that names none
    Instant now = {};
    QTimeZone zone = QTimeZone::systemTimeZone(); // whose clock "today" and times without a zone are on
    int yearStart = 1; // month in which the fiscal year begins
};

// A link as a list shows it.
struct LinkCell {
    Uid id;
    QString title;
    bool operator==(const LinkCell &) const = default;
};

} // namespace rapport::query

Q_DECLARE_METATYPE(rapport::query::LinkCell)
