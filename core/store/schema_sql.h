// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL that an entity's description asks for. Migrations are frozen scripts; a test compares
// what they make with what stands here, so that a new field cannot forget its column.
#pragma once

#include "core/model/schema.h"

namespace rapport {

// CREATE TABLE and CREATE INDEX statements of one entity.
QStringList entityDdl(const EntityDef &def);
// The column type SQLite's STRICT tables know: TEXT, INTEGER, REAL, BLOB.
QLatin1String columnType(Kind kind);
// Columns of a field: two for money (minor units, currency), else one.
QStringList columnsOf(const FieldDef &field);
QString quotedName(const QString &name); // "group" is a word of SQL and a field of ours
// The expression a list sorts by for this field, over table alias `t`; has an index when the field is
// Sortable.
QString sortExpression(const FieldDef &field, const QString &table = QStringLiteral("t"));
// All DDL of the open file as it is.
class Database;
Result<QString> storedDdl(Database &database);

} // namespace rapport
