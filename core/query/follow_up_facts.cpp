// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/follow_up_facts.h"

#include "core/model/activity.h"
#include "core/model/participant.h"
#include "core/store/database.h"
#include "core/store/row_writer.h"

namespace rapport::query {

namespace {

Result<std::vector<Record>> recordsBy(
    const Context &context, const EntityDef &def, const char *condition, const Uid &id)
{
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT %1 FROM %2 t WHERE t.deleted_at IS NULL AND %3 ORDER BY t.row")
            .arg(recordColumns(def, QStringLiteral("t")), def.name, QLatin1String(condition)));
    statement.bind(1, id);
    std::vector<Record> records;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return records;
        records.push_back(readRecord(statement, def));
    }
}

} // namespace

Result<std::vector<OpenFollowUp>> openFollowUps(const Context &context, const Uid &customer)
{
    Statement statement = context.database->prepare(
        "SELECT id, source FROM task WHERE customer_id = ?1 AND +status = 'todo' AND kind IS NOT 'event'"
        " AND deleted_at IS NULL UNION ALL SELECT t.id, t.source FROM deal d CROSS JOIN task t ON t.deal_id "
        "= d.id"
        " WHERE d.customer_id = ?1 AND d.deleted_at IS NULL AND +t.customer_id IS NULL AND +t.status = 'todo'"
        " AND t.kind IS NOT 'event' AND t.deleted_at IS NULL");
    statement.bind(1, customer);
    std::vector<OpenFollowUp> open;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return open;
        open.push_back({statement.uid(0), statement.text(1) == QLatin1String("cadence")});
    }
}

Result<std::vector<Record>> openSuccessors(const Context &context, const Uid &task)
{
    return recordsBy(context, context.schema->of<Task>(), "t.follows_id = ? AND +t.status = 'todo'", task);
}

Result<std::vector<Record>> activitiesOf(const Context &context, const Uid &task)
{
    return recordsBy(context, context.schema->of<Activity>(), "t.task_id = ?", task);
}

Result<std::vector<Record>> participantsOf(const Context &context, const Uid &task)
{
    return recordsBy(context, context.schema->of<Participant>(), "t.task_id = ?", task);
}

Result<bool> isSeriesHeld(const Context &context, const Uid &series, const Uid &beside)
{
    Statement statement = context.database->prepare(
        "SELECT count(*) FROM task WHERE id IN (SELECT ?1 UNION SELECT id FROM task WHERE series_id = ?1"
        " AND deleted_at IS NULL) AND id <> ?2 AND recurrence IS NOT NULL AND deleted_at IS NULL");
    statement.bind(1, series).bind(2, beside);
    RAPPORT_TRY(statement.step());
    return statement.integer(0) > 0;
}

Result<bool> isUntouched(const Context &context, const Uid &record, const Uid &cause)
{
    Statement statement = context.database->prepare(
        "SELECT count(*) FROM change_log l JOIN change_batch b ON b.number = l.batch"
        " WHERE l.record = ?1 AND l.op <> 'create' AND l.op = 'update' AND b.undone = 0"
        " AND b.origin NOT IN ('undo', 'redo') AND NOT EXISTS (SELECT 1 FROM change_log c"
        " WHERE c.record = ?2 AND c.op <> 'create' AND c.batch = l.batch)");
    statement.bind(1, record).bind(2, cause);
    RAPPORT_TRY(statement.step());
    return statement.integer(0) == 0;
}

Result<Record> lastEnded(const Context &context, const Uid &customer, const QSet<Uid> &beside)
{
    const EntityDef &def = context.schema->of<Task>();
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT %1 FROM task t WHERE t.customer_id = ? AND t.deleted_at IS NULL"
                       " AND +t.status IN ('done', 'cancelled') AND t.kind IS NOT 'event'"
                       " ORDER BY coalesce(t.done_at, t.updated_at) DESC, t.row DESC LIMIT ?")
            .arg(recordColumns(def, QStringLiteral("t"))));
    statement.bind(1, customer).bind(2, qint64(beside.size()) + 1);
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return Record();
        Record record = readRecord(statement, def);
        if (!beside.contains(record.id()))
            return record;
    }
}

} // namespace rapport::query
