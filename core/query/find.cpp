// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/find.h"

#include "core/store/database.h"
#include "core/store/schema_sql.h"

#include <QCoreApplication>

namespace rapport::query {

namespace {

// Hexadecimal digits in capitals; empty when the text is no part of an id.
QString idPart(const QString &text)
{
    QString digits;
    for (const QChar c : text.toUpper()) {
        if (c == QLatin1Char('-'))
            continue;
        if (!c.isDigit() && (c < QLatin1Char('A') || c > QLatin1Char('F')))
            return {};
        digits += c;
    }
    return digits.size() >= 4 && digits.size() < 32 ? digits : QString();
}

Result<std::vector<Uid>> collect(Statement &statement)
{
    std::vector<Uid> found;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return found;
        found.push_back(statement.uid(0));
    }
}

Result<std::vector<Uid>> byTitle(const Context &context, const EntityDef &def, const QString &text, int limit)
{
    if (!def.title())
        return std::vector<Uid>();
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT id FROM %1 WHERE %2=? AND deleted_at IS NULL LIMIT ?")
            .arg(quotedName(def.name), quotedName(def.title()->name)));
    statement.bind(1, text).bind(2, qint64(limit));
    return collect(statement);
}

} // namespace

Result<std::vector<Uid>> findByName(
    const Context &context, QStringView entity, const QString &text, int limit)
{
    const EntityDef *def = context.schema->find(entity);
    if (!def)
        return Error{
            Error::Code::NotFound, QCoreApplication::translate("Query", "The record is not there."), {}, {}};
    if (const Uid id = Uid::fromText(text); !id.isNull()) {
        Statement statement = context.database->prepare(
            QStringLiteral("SELECT id FROM %1 WHERE id=?").arg(quotedName(def->name)));
        statement.bind(1, id);
        return collect(statement);
    }
    if (const QString part = idPart(text); !part.isEmpty()) {
        Statement statement = context.database->prepare(
            QStringLiteral("SELECT id FROM %1 WHERE deleted_at IS NULL AND (hex(id) LIKE ?1 || '%' OR "
                           "hex(id) LIKE '%' || ?1) LIMIT ?2")
                .arg(quotedName(def->name)));
        statement.bind(1, part).bind(2, qint64(limit));
        RAPPORT_ASSIGN(std::vector<Uid> found, collect(statement));
        if (!found.empty())
            return found;
    }
    return byTitle(context, *def, text, limit);
}

} // namespace rapport::query
