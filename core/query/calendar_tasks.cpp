// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/calendar_tasks.h"

#include "core/store/row_writer.h"
#include "core/store/schema_sql.h"

using namespace Qt::StringLiterals;

namespace rapport::query {

namespace {

QString select(const EntityDef &def, const QString &where)
{
    return u"SELECT %1 FROM %2 t WHERE %3"_s.arg(recordColumns(def, u"t"_s), quotedName(def.name), where);
}

Result<std::vector<Record>> read(Statement &statement, const EntityDef &def)
{
    std::vector<Record> records;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return records;
        records.push_back(readRecord(statement, def));
    }
}

const EntityDef &task(const Context &context) { return context.schema->at(u"task"_s); }

} // namespace

Result<std::vector<Record>> tasksByUid(const Context &context, const QString &uid)
{
    const EntityDef &def = task(context);
    Statement statement
        = context.database->prepare(select(def, u"t.uid = ? AND t.deleted_at IS NULL ORDER BY t.row"_s));
    statement.bind(1, uid);
    RAPPORT_ASSIGN(std::vector<Record> found, read(statement, def));
    const Uid id = Uid::fromText(uid);
    if (!found.empty() || id.isNull())
        return found;
    Statement byId = context.database->prepare(select(def, u"t.id = ?"_s));
    byId.bind(1, id);
    RAPPORT_ASSIGN(found, read(byId, def));
    RAPPORT_ASSIGN(std::vector<Record> others, tasksOfSeries(context, id));
    for (Record &other : others) {
        if (other.id() != id)
            found.push_back(std::move(other));
    }
    return found;
}

Result<std::vector<Record>> tasksOfSeries(const Context &context, const Uid &first)
{
    const EntityDef &def = task(context);
    Statement statement = context.database->prepare(
        select(def, u"t.series_id = ? AND t.deleted_at IS NULL ORDER BY t.row"_s));
    statement.bind(1, first);
    return read(statement, def);
}

Result<Record> contactByEmail(const Context &context, const QString &email)
{
    const EntityDef &def = context.schema->at(u"contact"_s);
    Statement statement = context.database->prepare(
        select(def, u"t.email IN (?, ?) AND t.deleted_at IS NULL ORDER BY t.row LIMIT 1"_s));
    statement.bind(1, email).bind(2, email.toLower());
    RAPPORT_ASSIGN(std::vector<Record> found, read(statement, def));
    return found.empty() ? Record() : found.front();
}

Result<std::vector<Record>> taskRecords(const Context &context, const std::vector<qint64> &rows)
{
    const EntityDef &def = task(context);
    Statement statement = context.database->prepare(select(def, u"t.row = ?"_s));
    std::vector<Record> found;
    for (const qint64 row : rows) {
        statement.reset();
        statement.bind(1, row);
        RAPPORT_ASSIGN(const bool isThere, statement.step());
        if (isThere)
            found.push_back(readRecord(statement, def));
    }
    return found;
}

Result<std::vector<Record>> publishedTasks(const Context &context, const Uid &owner, const QDate &from)
{
    const EntityDef &def = task(context);
    const QString whose = owner.isNull() ? u"1"_s : u"t.owner_id = ?2"_s;
    Statement statement = context.database->prepare(select(def,
        whose
            + u" AND t.deleted_at IS NULL AND t.due IS NOT NULL AND (t.due >= ?1 OR t.series_start IS NOT "
              u"NULL"
              " OR (t.status = 'todo' AND t.kind IS NOT 'event')) ORDER BY t.row"_s));
    statement.bind(1, from.toString(Qt::ISODate));
    if (!owner.isNull())
        statement.bind(2, owner);
    return read(statement, def);
}

} // namespace rapport::query
