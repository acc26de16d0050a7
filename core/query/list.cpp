// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/list.h"

#include "core/query/filter_sql.h"
#include "core/query/tally.h"
#include "core/store/row_writer.h"
#include "core/store/schema_sql.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace rapport::query {

namespace {

Error noSuch(const QString &name)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Query", "The list cannot be read."),
        QCoreApplication::translate("Query", "There is no “%1”.").arg(name),
        QCoreApplication::translate("Query", "Check the name of the field or list.")};
}

struct Parts {
    const EntityDef *def;
    Where where;
    QString order;
};

QString alive(bool trash)
{
    return trash ? QStringLiteral("t.deleted_at IS NOT NULL") : QStringLiteral("t.deleted_at IS NULL");
}

// Empty values come last whichever way the rest is sorted: an index read from its other end gives
// them in one block, so each half is a range of the index.
Result<QString> orderOf(const EntityDef &def, const ListQuery &query)
{
    const QString direction = query.sort.descending ? QStringLiteral(" DESC") : QString();
    if (query.sort.field.isEmpty())
        return query.trash ? QStringLiteral("t.deleted_at DESC, t.row DESC") : QStringLiteral("t.row DESC");
    const FieldDef *field = def.find(query.sort.field);
    if (!field) {
        if (query.sort.field == QLatin1String("created_at")
            || query.sort.field == QLatin1String("updated_at"))
            return QString(
                QLatin1String("t.") + query.sort.field + direction + QLatin1String(", t.row") + direction);
        return noSuch(query.sort.field);
    }
    if (field->custom)
        return QStringLiteral("json_extract(t.extras, '$.\"%1\"')%2, t.row%2")
            .arg(QString(field->name).remove(QLatin1Char('\'')), direction);
    return QString(sortExpression(*field) + direction + QLatin1String(", t.row") + direction);
}

Result<Parts> partsOf(const Context &context, const ListQuery &query)
{
    const EntityDef *def = context.schema->find(query.entity);
    if (!def)
        return noSuch(query.entity);
    RAPPORT_ASSIGN(Where where, whereOf(context, *def, query.filter));
    RAPPORT_ASSIGN(QString order, orderOf(*def, query));
    return Parts{def, std::move(where), std::move(order)};
}

// Rows whose sort field is filled first, then those where it is empty. `limit` < 0: all.
Result<void> collect(const Context &context, const QString &sql, const std::vector<QVariant> &values,
    qint64 limit, std::vector<qint64> &numbers)
{
    Statement statement = context.database->prepare(sql);
    const int at = bindAll(statement, 1, values);
    statement.bind(at, limit);
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return {};
        numbers.push_back(statement.integer(0));
    }
}

QString cellSql(const Context &context, const FieldDef &field)
{
    if (field.custom)
        return QStringLiteral("t.extras");
    const QStringList names = columnsOf(field);
    QString sql = QLatin1String("t.") + quotedName(names.first());
    if (names.size() > 1)
        sql += QLatin1String(", t.") + quotedName(names.last());
    if (field.kind == Kind::Link) {
        const EntityDef *target = context.schema->find(field.linkTo);
        sql += target && target->title()
            ? QStringLiteral(", (SELECT %1 FROM %2 WHERE id = t.%3)")
                  .arg(quotedName(target->title()->name), quotedName(target->name), quotedName(names.first()))
            : QStringLiteral(", NULL");
    }
    return sql;
}

QVariant cellOf(const Statement &statement, int &at, const FieldDef &field)
{
    if (field.custom) {
        const QByteArray extras = statement.text(at++).toUtf8();
        return fromJson(field.kind, QJsonDocument::fromJson(extras).object().value(field.name));
    }
    const QVariant value = readValue(statement, at, field.kind);
    if (field.kind != Kind::Link)
        return value;
    const QString title = statement.text(at++);
    return value.isValid() ? QVariant::fromValue(LinkCell{value.value<Uid>(), title}) : QVariant();
}

} // namespace

QString Sort::text() const { return descending ? QString(field + QLatin1String(":desc")) : field; }

Sort Sort::fromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return {text.trimmed().toString(), false};
    return {text.left(colon).trimmed().toString(), text.mid(colon + 1).trimmed() == u"desc"};
}

Result<std::vector<qint64>> rowNumbers(const Context &context, const ListQuery &query, qint64 limit)
{
    RAPPORT_ASSIGN(const Parts parts, partsOf(context, query));
    const QString base = QStringLiteral("SELECT t.row FROM %1 t WHERE %2 AND (%3)")
                             .arg(quotedName(parts.def->name), alive(query.trash), parts.where.sql);
    const FieldDef *field = query.sort.field.isEmpty() ? nullptr : parts.def->find(query.sort.field);
    std::vector<qint64> numbers;
    if (!field || field->has(Title) || field->custom) {
        RAPPORT_TRY(
            collect(context, base + QLatin1String(" ORDER BY ") + parts.order + QLatin1String(" LIMIT ?"),
                parts.where.values, limit, numbers));
        return numbers;
    }
    const QString column = sortExpression(*field);
    for (const char *half : {" IS NOT NULL", " IS NULL"}) {
        const qint64 left = limit < 0 ? -1 : limit - qint64(numbers.size());
        if (left == 0)
            break;
        RAPPORT_TRY(collect(context,
            base + QLatin1String(" AND ") + column + QLatin1String(half) + QLatin1String(" ORDER BY ")
                + parts.order + QLatin1String(" LIMIT ?"),
            parts.where.values, left, numbers));
    }
    return numbers;
}

Result<std::vector<Row>> rows(
    const Context &context, QStringView entity, const QStringList &fields, const std::vector<qint64> &numbers)
{
    const EntityDef *def = context.schema->find(entity);
    if (!def)
        return noSuch(entity.toString());
    std::vector<const FieldDef *> defs;
    QString columns = QStringLiteral("t.id");
    for (const QString &name : fields) {
        const FieldDef *field = def->find(name);
        if (!field)
            return noSuch(name);
        defs.push_back(field);
        columns += QLatin1String(", ") + cellSql(context, *field);
    }
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT %1 FROM %2 t WHERE t.row = ?").arg(columns, quotedName(def->name)));
    std::vector<Row> found;
    found.reserve(numbers.size());
    for (const qint64 number : numbers) {
        statement.bind(1, number);
        RAPPORT_ASSIGN(const bool there, statement.step());
        if (there) {
            Row row{number, statement.uid(0), {}};
            row.cells.reserve(defs.size());
            int at = 1;
            for (const FieldDef *field : defs)
                row.cells.push_back(cellOf(statement, at, *field));
            found.push_back(std::move(row));
        }
        statement.reset();
    }
    return found;
}

Result<Totals> totals(const Context &context, const ListQuery &query, const QStringList &moneyFields)
{
    RAPPORT_ASSIGN(const Parts parts, partsOf(context, query));
    const QString from = QStringLiteral(" FROM %1 t WHERE %2 AND (%3)")
                             .arg(quotedName(parts.def->name), alive(query.trash), parts.where.sql);
    Totals result;
    Statement count = context.database->prepare(QString(QLatin1String("SELECT count(*)") + from));
    bindAll(count, 1, parts.where.values);
    RAPPORT_TRY(count.step());
    result.count = count.integer(0);
    for (const QString &name : moneyFields) {
        const FieldDef *field = parts.def->find(name);
        if (!field || field->kind != Kind::Money || field->custom)
            return noSuch(name);
        if (field->has(Rate))
            continue; // prices of one unit add up to nothing
        const QString amount = QLatin1String("t.") + quotedName(columnsOf(*field).first());
        const QString currency = QLatin1String("t.") + quotedName(columnsOf(*field).last());
        // In halves: the plain sum is an error beyond 2^63.
        Statement sums = context.database->prepare(
            QStringLiteral("SELECT sum(%1 >> 32), sum(%1 & 4294967295), %2%3 AND %1 IS NOT NULL GROUP BY %2")
                .arg(amount, currency, from));
        bindAll(sums, 1, parts.where.values);
        std::vector<Money> list;
        for (;;) {
            RAPPORT_ASSIGN(const bool row, sums.step());
            if (!row)
                break;
            WideSum sum;
            sum.addHalves(sums.integer(0), sums.integer(1));
            list.push_back(Money::of(sum.sum(), Currency::fromCode(sums.text(2))));
        }
        std::stable_sort(
            list.begin(), list.end(), [](const Money &a, const Money &b) { return a.minor > b.minor; });
        if (!list.empty())
            result.sums.insert(name, std::move(list));
    }
    return result;
}

Result<qint64> rowNumber(const Context &context, QStringView entity, const Uid &id)
{
    const EntityDef *def = context.schema->find(entity);
    if (!def)
        return noSuch(entity.toString());
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT row FROM %1 WHERE id=?").arg(quotedName(def->name)));
    statement.bind(1, id);
    RAPPORT_ASSIGN(const bool there, statement.step());
    return there ? statement.integer(0) : 0;
}

} // namespace rapport::query
