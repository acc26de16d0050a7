// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema_sql.h"

#include "core/store/database.h"

namespace rapport {

QLatin1String columnType(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
    case Kind::Instant:
    case Kind::Bool:
    case Kind::Money:
        return QLatin1String("INTEGER");
    case Kind::Decimal:
    case Kind::Percent:
        return QLatin1String("REAL");
    case Kind::Link:
        return QLatin1String("BLOB");
    default:
        return QLatin1String("TEXT");
    }
}

QString quotedName(const QString &name) { return QLatin1Char('"') + name + QLatin1Char('"'); }

QStringList columnsOf(const FieldDef &field)
{
    if (field.kind == Kind::Money)
        return {field.name, field.name + QLatin1String("_currency")};
    return {field.column()};
}

QString sortExpression(const FieldDef &field, const QString &table)
{
    const QString prefix = table.isEmpty() ? QString() : QString(table + QLatin1Char('.'));
    if (field.has(Title))
        return prefix + QLatin1String("sort_key");
    return prefix + quotedName(columnsOf(field).first());
}

QStringList entityDdl(const EntityDef &def)
{
    QStringList columns{
        QStringLiteral("row INTEGER PRIMARY KEY"),
        QStringLiteral("id BLOB NOT NULL UNIQUE CHECK (length(id) = 16)"),
        QStringLiteral("created_at INTEGER NOT NULL"),
        QStringLiteral("created_by BLOB"),
        QStringLiteral("updated_at INTEGER NOT NULL"),
        QStringLiteral("updated_by BLOB"),
        QStringLiteral("version INTEGER NOT NULL"),
        QStringLiteral("base_version INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("space BLOB"),
        QStringLiteral("deleted_at INTEGER"),
        QStringLiteral("extras TEXT"),
    };
    if (def.title())
        columns << QStringLiteral("sort_key TEXT NOT NULL DEFAULT ''");
    QStringList indexes;
    for (const FieldDef &field : def.fields) {
        if (field.custom)
            continue;
        const QStringList names = columnsOf(field);
        columns << quotedName(names.first()) + QLatin1Char(' ') + columnType(field.kind);
        if (names.size() > 1)
            columns << quotedName(names.last()) + QLatin1String(" TEXT");
        // Links are indexed to be followed backwards, others to be sorted by.
        if (field.has(Sortable) || (field.kind == Kind::Link && field.has(PartOf | Indexed))) {
            indexes << QStringLiteral("CREATE INDEX %1_by_%2 ON %3(%4) WHERE deleted_at IS NULL")
                           .arg(def.name, field.name, quotedName(def.name), sortExpression(field, {}));
        }
    }
    for (const FieldIndex &index : def.indexes) {
        QStringList quoted;
        for (const QString &column : index.columns) {
            const qsizetype name = column.indexOf(QLatin1Char(' ')); // what follows is a collation
            quoted << (name < 0 ? quotedName(column)
                                : QString(quotedName(column.left(name)) + column.mid(name)));
        }
        QString sql = QStringLiteral("CREATE INDEX %1_%2 ON %3(%4) WHERE deleted_at IS NULL")
                          .arg(def.name, index.name, quotedName(def.name), quoted.join(QLatin1String(", ")));
        if (!index.where.isEmpty())
            sql += QLatin1String(" AND ") + index.where;
        indexes << sql;
    }
    return QStringList{QStringLiteral("CREATE TABLE %1 (\n  %2\n) STRICT")
                           .arg(quotedName(def.name), columns.join(QLatin1String(",\n  ")))}
    + indexes;
}

Result<QString> storedDdl(Database &database)
{
    Statement statement
        = database.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"
                           // The tables that full-text indexes keep for themselves are no format.
                           " AND name NOT LIKE 'sqlite_%' AND name NOT GLOB 'search_*_config'"
                           " AND name NOT GLOB 'search_*_data' AND name NOT GLOB 'search_*_idx'"
                           " AND name NOT GLOB 'search_*_docsize' ORDER BY rowid");
    QString text;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return text;
        text += statement.text(0) + QLatin1String(";\n\n");
    }
}

} // namespace rapport
