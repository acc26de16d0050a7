// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/reads.h"

#include "core/model/activity.h"
#include "core/store/row_writer.h"
#include "core/store/schema_sql.h"

#include <QCoreApplication>

namespace rapport::query {

namespace {

Error notFound()
{
    return {Error::Code::NotFound, QCoreApplication::translate("Query", "The record is not there."),
        QCoreApplication::translate("Query", "It is not in this file."),
        QCoreApplication::translate("Query", "Look in the trash, or search for it.")};
}

// The column of a link field; empty when the entity has no such link.
QString linkColumn(const EntityDef &def, QStringView field)
{
    const FieldDef *known = def.find(field);
    return known && known->kind == Kind::Link ? QString(QLatin1String("t.") + quotedName(known->column()))
                                              : QString();
}

} // namespace

Result<Record> record(const Context &context, QStringView entity, const Uid &id)
{
    const EntityDef *def = context.schema->find(entity);
    if (!def)
        return notFound();
    return RowWriter(*context.database).load(*def, id, nullptr);
}

QString titleOf(const Context &context, QStringView entity, const Uid &id)
{
    const EntityDef *def = context.schema->find(entity);
    if (!def || !def->title() || id.isNull())
        return {};
    Statement statement
        = context.database->prepare(QStringLiteral("SELECT %1 FROM %2 WHERE id=?")
                                        .arg(quotedName(def->title()->name), quotedName(def->name)));
    statement.bind(1, id);
    const auto row = statement.step();
    return row && *row ? statement.text(0) : QString();
}

// Parts that have their place within something (stages of a pipeline) follow its order first.
static QString ownerOrder(const Context &context, const EntityDef &def)
{
    for (const FieldDef &field : def.fields) {
        const EntityDef *owner = field.has(PartOf) ? context.schema->find(field.linkTo) : nullptr;
        if (owner && owner->find(u"position"))
            return QStringLiteral("(SELECT o.position FROM %1 o WHERE o.id = t.%2), t.%2, ")
                .arg(quotedName(owner->name), quotedName(field.column()));
    }
    return {};
}

Result<std::vector<Record>> all(const Context &context, QStringView entity)
{
    const EntityDef *def = context.schema->find(entity);
    if (!def)
        return notFound();
    const QString order = def->find(u"position")
        ? ownerOrder(context, *def) + QStringLiteral("t.position, t.row")
        : def->title() ? QStringLiteral("t.sort_key, t.row")
                       : QStringLiteral("t.row");
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT %1 FROM %2 t WHERE t.deleted_at IS NULL ORDER BY %3")
            .arg(recordColumns(*def, QStringLiteral("t")), quotedName(def->name), order));
    std::vector<Record> records;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return records;
        records.push_back(readRecord(statement, *def));
    }
}

Result<std::vector<Row>> linked(const Context &context, QStringView entity, QStringView field, const Uid &id,
    const QStringList &fields, int limit)
{
    const EntityDef *def = context.schema->find(entity);
    const QString column = def ? linkColumn(*def, field) : QString();
    if (column.isEmpty())
        return notFound();
    std::vector<qint64> numbers;
    Statement statement = context.database->prepare(QStringLiteral(
        "SELECT t.row FROM %1 t WHERE %2=? AND t.deleted_at IS NULL ORDER BY t.row DESC LIMIT ?")
                                                        .arg(quotedName(def->name), column));
    statement.bind(1, id).bind(2, qint64(limit));
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        numbers.push_back(statement.integer(0));
    }
    return rows(context, entity, fields, numbers);
}

Result<qint64> linkedCount(const Context &context, QStringView entity, QStringView field, const Uid &id)
{
    const EntityDef *def = context.schema->find(entity);
    const QString column = def ? linkColumn(*def, field) : QString();
    if (column.isEmpty())
        return notFound();
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT count(*) FROM %1 t WHERE %2=? AND t.deleted_at IS NULL")
            .arg(quotedName(def->name), column));
    statement.bind(1, id);
    RAPPORT_TRY(statement.step());
    return statement.integer(0);
}

Result<std::vector<Person>> peopleOf(const Context &context, const Uid &customer, int limit)
{
    Statement statement = context.database->prepare(
        "WITH person(contact, title, role) AS ("
        "  SELECT id, title, role FROM contact WHERE customer_id = ?1 AND deleted_at IS NULL"
        "  UNION SELECT contact_id, title, role FROM affiliation"
        "   WHERE customer_id = ?1 AND deleted_at IS NULL AND coalesce(former, 0) = 0)"
        " SELECT c.id, c.name, coalesce(p.title, c.title), coalesce(p.role, c.role), coalesce(c.mobile, "
        "c.phone), c.email"
        " FROM person p JOIN contact c ON c.id = p.contact WHERE c.deleted_at IS NULL"
        " ORDER BY coalesce(p.role, c.role) IS NOT 'decision_maker', c.row LIMIT ?2");
    statement.bind(1, customer).bind(2, qint64(limit));
    std::vector<Person> people;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return people;
        people.push_back({statement.uid(0), statement.text(1), statement.text(2), statement.text(3),
            statement.text(4), statement.text(5)});
    }
}

Result<std::vector<DealLine>> dealsOf(const Context &context, const Uid &customer, bool openOnly, int limit)
{
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT d.id, d.name, s.name, d.status, d.amount, d.amount_currency, d.closes_on,"
                       " (SELECT count(*) FROM stage o WHERE o.pipeline_id = s.pipeline_id AND o.kind = "
                       "'open' AND o.deleted_at IS NULL AND o.position < s.position),"
                       " (SELECT count(*) FROM stage o WHERE o.pipeline_id = s.pipeline_id AND o.kind = "
                       "'open' AND o.deleted_at IS NULL)"
                       " FROM deal d LEFT JOIN stage s ON s.id = d.stage_id"
                       " WHERE d.customer_id = ? AND d.deleted_at IS NULL %1"
                       " ORDER BY d.status IS NOT 'open', d.amount DESC, d.row LIMIT ?")
            .arg(openOnly ? QStringLiteral("AND +d.status = 'open'") : QString()));
    statement.bind(1, customer).bind(2, qint64(limit));
    std::vector<DealLine> deals;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return deals;
        DealLine deal;
        deal.id = statement.uid(0);
        deal.name = statement.text(1);
        deal.stage = statement.text(2);
        deal.status = statement.text(3);
        if (!statement.isNull(4))
            deal.amount = Money::of(statement.integer(4), Currency::fromCode(statement.text(5)));
        deal.closesOn = QDate::fromString(statement.text(6), Qt::ISODate);
        deal.stageIndex = int(statement.integer(7));
        deal.stageCount = int(statement.integer(8));
        deals.push_back(std::move(deal));
    }
}

Result<std::optional<Record>> nextTask(const Context &context, QStringView link, const Uid &id)
{
    const EntityDef &def = context.schema->at(u"task");
    const QString column = linkColumn(def, link);
    if (column.isEmpty())
        return std::optional<Record>();
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT %1 FROM task t WHERE %2=? AND +t.status = 'todo' AND t.kind IS NOT 'event'"
                       " AND t.deleted_at IS NULL ORDER BY t.due IS NULL, t.due, t.row LIMIT 1")
            .arg(recordColumns(def, QStringLiteral("t")), column));
    statement.bind(1, id);
    RAPPORT_ASSIGN(const bool row, statement.step());
    if (!row)
        return std::optional<Record>();
    return std::optional<Record>(readRecord(statement, def));
}

Result<QStringList> suggestions(
    const Context &context, QStringView entity, QStringView field, const QString &part, int limit)
{
    const EntityDef *def = context.schema->find(entity);
    const FieldDef *known = def ? def->find(field) : nullptr;
    if (!known || known->custom || !isTextual(known->kind))
        return QStringList();
    // The most recent rows tell what is in use; reading all of a million would make typing wait.
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT v, count(*) FROM (SELECT %1 AS v FROM %2 WHERE deleted_at IS NULL AND %1 IS "
                       "NOT NULL ORDER BY row DESC LIMIT 5000)"
                       " WHERE instr(lower(v), lower(?)) > 0 GROUP BY v ORDER BY 2 DESC, 1 LIMIT ?")
            .arg(quotedName(known->name), quotedName(def->name)));
    statement.bind(1, part).bind(2, qint64(limit));
    QStringList values;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return values;
        values << statement.text(0);
    }
}

QString setting(const Context &context, const QString &name)
{
    Statement statement
        = context.database->prepare("SELECT text FROM setting WHERE name=? AND deleted_at IS NULL");
    statement.bind(1, name);
    const auto row = statement.step();
    return row && *row ? statement.text(0) : QString();
}

} // namespace rapport::query
