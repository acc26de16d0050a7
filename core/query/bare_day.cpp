// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/bare.h"

#include "core/query/bare_parts.h"

namespace rapport::query::bare {

Result<Uid> busiest(const Context &context)
{
    Statement statement
        = context.database->prepare("SELECT owner_id FROM task WHERE status = 'todo' AND deleted_at "
                                    "IS NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1");
    RAPPORT_ASSIGN(const bool found, statement.step());
    return found ? statement.uid(0) : Uid();
}

Result<qint64> openTasks(const Context &context, const Uid &owner)
{
    Statement statement
        = context.database->prepare("SELECT row, due FROM task WHERE owner_id = ? AND status = 'todo' "
                                    "AND deleted_at IS NULL ORDER BY due");
    statement.bind(1, owner);
    return drain(statement);
}

Result<qint64> weekOf(const Context &context, const Uid &owner, int weeksAhead)
{
    const QDate monday = context.today.addDays(1 - context.today.dayOfWeek() + 7 * weeksAhead);
    Statement statement = context.database->prepare(
        "SELECT t.title, t.due, t.minutes, t.kind, c.name FROM task t LEFT JOIN customer c"
        " ON c.id = t.customer_id WHERE t.owner_id = ? AND t.due >= ? AND t.due < ?"
        " AND t.deleted_at IS NULL ORDER BY t.due");
    statement.bind(1, owner)
        .bind(2, monday.toString(Qt::ISODate))
        .bind(3, monday.addDays(7).toString(Qt::ISODate));
    return drain(statement);
}

} // namespace rapport::query::bare
