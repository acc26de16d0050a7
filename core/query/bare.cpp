// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/bare.h"

#include "core/query/bare_parts.h"
#include "core/store/schema_sql.h"

namespace rapport::query::bare {

Result<qint64> open(const QString &path)
{
    RAPPORT_ASSIGN(
        const std::unique_ptr<Database> database, Database::open(path, Database::Access::ReadOnly));
    return database->integer(QStringLiteral("SELECT row FROM customer LIMIT 1"));
}

Result<qint64> firstPage(const Context &context, int limit)
{
    Statement statement = context.database->prepare(
        "SELECT name, grade, tags, owner_id, next_follow_up, open_deals, open_deals_currency FROM customer"
        " WHERE deleted_at IS NULL ORDER BY sort_key LIMIT ?");
    statement.bind(1, qint64(limit));
    return drain(statement);
}

Result<qint64> page(const Context &context, const std::vector<qint64> &numbers)
{
    qint64 rows = 0;
    Statement statement
        = context.database->prepare("SELECT name, grade, tags, owner_id, next_follow_up, open_deals, "
                                    "open_deals_currency FROM customer WHERE row=?");
    for (const qint64 number : numbers) {
        statement.bind(1, number);
        RAPPORT_ASSIGN(const qint64 found, drain(statement));
        rows += found;
        statement.reset();
    }
    return rows;
}

Result<qint64> sorted(const Context &context, const QString &field, bool descending, int limit)
{
    const FieldDef *def = context.schema->at(u"customer").find(field);
    if (!def || !def->has(Sortable))
        return Error{Error::Code::NotFound, field, {}, {}};
    const QString column = sortExpression(*def, QString());
    Statement statement
        = context.database->prepare(QStringLiteral(
            "SELECT row FROM customer WHERE deleted_at IS NULL AND %1 IS NOT NULL ORDER BY %1%2 LIMIT ?")
                                        .arg(column, descending ? QStringLiteral(" DESC") : QString()));
    statement.bind(1, qint64(limit));
    return drain(statement);
}

Result<qint64> like(const Context &context, const QString &text, int limit)
{
    Statement statement
        = context.database->prepare("SELECT name FROM customer WHERE name LIKE '%' || ? || '%' LIMIT ?");
    statement.bind(1, text).bind(2, qint64(limit));
    return drain(statement);
}

Result<qint64> touch(const Context &context, const Uid &customer)
{
    // SQLite leaves a page alone whose bytes would stay the same, so the note changes and changes back.
    RAPPORT_ASSIGN(Transaction transaction, Transaction::begin(*context.database));
    Statement read = context.database->prepare("SELECT note FROM customer WHERE id=?");
    read.bind(1, customer);
    RAPPORT_TRY(read.step());
    const bool isEmpty = read.isNull(0);
    const QString note = read.text(0);
    read.reset();
    Statement update = context.database->prepare("UPDATE customer SET note=? WHERE id=?");
    update.bind(1, QString(note + QLatin1Char('.'))).bind(2, customer);
    RAPPORT_TRY(update.run());
    if (isEmpty)
        update.bindNull(1).bind(2, customer);
    else
        update.bind(1, note).bind(2, customer);
    RAPPORT_TRY(update.run());
    RAPPORT_TRY(transaction.commit());
    return qint64(context.database->changedRows());
}

} // namespace rapport::query::bare
