// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_leaf.h"

#include "core/base/text.h"
#include "core/query/date_words.h"
#include "core/store/schema_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::query {

using Op = Condition::Op;

Error invalidFilter(const QString &why)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Query", "The filter cannot be used."), why,
        QCoreApplication::translate("Query", "Correct the condition or remove it.")};
}

// In groups of groups: SQLite takes a chain of a thousand for an expression that is too deep.
QString joinedSql(QStringList parts, const char *with)
{
    constexpr int atOnce = 500;
    while (parts.size() > atOnce) {
        QStringList fewer;
        for (qsizetype i = 0; i < parts.size(); i += atOnce)
            fewer << QLatin1Char('(') + parts.mid(i, atOnce).join(QLatin1String(with)) + QLatin1Char(')');
        parts = std::move(fewer);
    }
    return parts.join(QLatin1String(with));
}

namespace {

Error badValue(const FieldDef &field, const QString &value)
{
    return invalidFilter(
        QCoreApplication::translate("Query", "“%1” is no value for %2.").arg(value, field.displayLabel()));
}

} // namespace

QString LeafCompiler::own(const FieldDef &field) const
{
    return m_alias + QLatin1Char('.') + quotedName(columnsOf(field).first());
}

Error LeafCompiler::unknown(const QString &name) const
{
    return invalidFilter(
        QCoreApplication::translate("Query", "%1 has no field “%2”.").arg(m_def.displayLabel(), name));
}

QString LeafCompiler::mark(const QVariant &value)
{
    m_values.push_back(value);
    return QStringLiteral("?");
}

Result<QString> LeafCompiler::compile(const Condition &condition)
{
    const FieldDef *field = m_def.find(condition.field);
    if (!field)
        return meta(condition);
    const QString column
        = field->custom ? customColumn(*field, field->kind == Kind::Money ? u".minor" : u"") : own(*field);
    if (condition.op == Op::Empty)
        return QString(column + QLatin1String(" IS NULL"));
    if (condition.op == Op::NotEmpty)
        return QString(column + QLatin1String(" IS NOT NULL"));
    if (condition.values.isEmpty())
        return badValue(*field, {});
    const bool negative = condition.op == Op::NotEqual || condition.op == Op::NotIn;
    if (negative || condition.op == Op::Equal || condition.op == Op::In)
        return equality(*field, column, condition, negative);
    if (condition.op == Op::Contains || condition.op == Op::Starts)
        return matching(*field, column, condition);
    return order(*field, column, condition);
}

QString LeafCompiler::customColumn(const FieldDef &field, QStringView part) const
{
    const QString name = QString(field.name).remove(QLatin1Char('"')).remove(QLatin1Char('\''));
    return QStringLiteral("json_extract(%1.extras, '$.\"%2\"%3')").arg(m_alias, name, part);
}

// When a record was made or changed: every entity has it, no definition names it.
Result<QString> LeafCompiler::meta(const Condition &condition)
{
    static const QStringList instants{
        QStringLiteral("created_at"), QStringLiteral("updated_at"), QStringLiteral("deleted_at")};
    if (condition.field == QLatin1String("id") && condition.op == Op::Equal && !condition.values.isEmpty())
        return QString(m_alias + QLatin1String(".id = ")
            + mark(QVariant::fromValue(Uid::fromText(condition.values.first()))));
    if (!instants.contains(condition.field) || condition.values.isEmpty())
        return unknown(condition.field);
    FieldDef field;
    field.name = field.label = condition.field;
    field.kind = Kind::Instant;
    const QString column = m_alias + QLatin1Char('.') + condition.field;
    const bool negative = condition.op == Op::NotEqual;
    return negative || condition.op == Op::Equal ? equality(field, column, condition, negative)
                                                 : order(field, column, condition);
}

Result<QString> LeafCompiler::equality(
    const FieldDef &field, const QString &column, const Condition &condition, bool negative)
{
    QStringList parts;
    if (const QString list = inList(field, column, condition.values); !list.isEmpty()) {
        parts << list;
    } else {
        for (const QString &value : condition.values) {
            RAPPORT_ASSIGN(const QString sql, equals(field, column, value));
            parts << sql;
        }
    }
    const QString any = joinedSql(std::move(parts), " OR ");
    // What is empty is also "not A".
    return negative ? QStringLiteral("(%1) IS NOT 1").arg(any) : any;
}

// Many ids or options as one list that SQLite looks up at once; empty: each is asked for by itself.
QString LeafCompiler::inList(const FieldDef &field, const QString &column, const QStringList &wanted)
{
    const bool isLink = field.kind == Kind::Link;
    const auto isId = [](const QString &value) { return !Uid::fromText(value).isNull(); };
    if (wanted.size() < 2 || !(isLink || field.kind == Kind::Choice)
        || (isLink && !std::all_of(wanted.cbegin(), wanted.cend(), isId)))
        return {};
    QStringList marks;
    for (const QString &value : wanted)
        marks << (isLink ? mark(QVariant::fromValue(Uid::fromText(value))) : mark(optionKey(field, value)));
    return QStringLiteral("%1 IN (%2)").arg(column, marks.join(QLatin1String(", ")));
}

Result<QString> LeafCompiler::equals(const FieldDef &field, const QString &column, const QString &value)
{
    switch (field.kind) {
    case Kind::Date:
    case Kind::Due:
    case Kind::Instant: {
        const auto period = periodOf(value, m_context.today, m_context.yearStart);
        if (!period)
            return badValue(field, value);
        return between(field.kind, column, *period);
    }
    case Kind::Link:
        return link(field, column, value);
    case Kind::Tags: {
        const Uid id = Uid::fromText(value);
        const QString tag = id.isNull()
            ? QStringLiteral("(SELECT lower(hex(id)) FROM tag WHERE name = %1 COLLATE NOCASE LIMIT 1)")
                  .arg(mark(value))
            : mark(id.text().remove(QLatin1Char('-')));
        return QStringLiteral("instr(replace(%1, '-', ''), %2) > 0").arg(column, tag);
    }
    case Kind::Bool: {
        const bool yes
            = value == QLatin1String("true") || value == QLatin1String("1") || value == QLatin1String("yes");
        return QStringLiteral("coalesce(%1, 0) = %2").arg(column).arg(int(yes));
    }
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Percent:
    case Kind::Money:
        return number(field, column, QStringLiteral("="), value);
    case Kind::Choice:
        return QStringLiteral("%1 = %2").arg(column, mark(optionKey(field, value)));
    default:
        return QStringLiteral("%1 = %2 COLLATE NOCASE").arg(column, mark(value));
    }
}

QString LeafCompiler::optionKey(const FieldDef &field, const QString &value)
{
    for (const Option &option : field.options) {
        if (option.key == value)
            return value;
    }
    for (const Option &option : field.options) {
        if (option.key.compare(value, Qt::CaseInsensitive) == 0 || field.optionLabel(option.key) == value)
            return option.key;
    }
    return value;
}

Result<QString> LeafCompiler::link(const FieldDef &field, const QString &column, const QString &value)
{
    if (value == QLatin1String("me"))
        return QStringLiteral("%1 = %2").arg(column, mark(QVariant::fromValue(m_context.me)));
    const Uid id = Uid::fromText(value);
    if (!id.isNull())
        return QStringLiteral("%1 = %2").arg(column, mark(QVariant::fromValue(id)));
    const EntityDef *target = m_context.schema->find(field.linkTo);
    if (!target || !target->title())
        return badValue(field, value);
    return QStringLiteral("%1 IN (SELECT id FROM %2 WHERE %3 = %4 COLLATE NOCASE)")
        .arg(column, quotedName(target->name), quotedName(target->title()->name), mark(value));
}

QString LeafCompiler::edge(Kind kind, const QDate &day)
{
    return kind == Kind::Instant ? mark(qlonglong(day.startOfDay(m_context.zone).toMSecsSinceEpoch()))
                                 : mark(day.toString(Qt::ISODate));
}

QString LeafCompiler::between(Kind kind, const QString &column, const Period &period)
{
    const QString from = edge(kind, period.first);
    return QStringLiteral("%1 >= %2 AND %1 < %3").arg(column, from, edge(kind, period.last.addDays(1)));
}

Result<QString> LeafCompiler::matching(
    const FieldDef &field, const QString &column, const Condition &condition)
{
    const QString value = condition.values.first();
    if (field.kind == Kind::Link) {
        const EntityDef *target = m_context.schema->find(field.linkTo);
        if (!target || !target->title())
            return badValue(field, value);
        return QStringLiteral("%1 IN (SELECT id FROM %2 WHERE %3 LIKE %4 ESCAPE '\\')")
            .arg(column, quotedName(target->name), quotedName(target->title()->name),
                mark(like(value, condition.op)));
    }
    if (!isTextual(field.kind))
        return equals(field, column, value);
    return QStringLiteral("%1 LIKE %2 ESCAPE '\\'").arg(column, mark(like(value, condition.op)));
}

QString LeafCompiler::like(QString value, Op op)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    return op == Op::Contains ? QString(QLatin1Char('%') + value + QLatin1Char('%'))
                              : QString(value + QLatin1Char('%'));
}

Result<QString> LeafCompiler::order(const FieldDef &field, const QString &column, const Condition &condition)
{
    const QString value = condition.values.first();
    switch (field.kind) {
    case Kind::Date:
    case Kind::Due:
    case Kind::Instant: {
        const auto period = periodOf(value, m_context.today, m_context.yearStart);
        if (!period)
            return againstField(field, column, condition);
        // Before a period: before its first day; after it: after its last.
        switch (condition.op) {
        case Op::Less:
            return QStringLiteral("%1 < %2").arg(column, edge(field.kind, period->first));
        case Op::LessEqual:
            return QStringLiteral("%1 < %2").arg(column, edge(field.kind, period->last.addDays(1)));
        case Op::Greater:
            return QStringLiteral("%1 >= %2").arg(column, edge(field.kind, period->last.addDays(1)));
        default:
            return QStringLiteral("%1 >= %2").arg(column, edge(field.kind, period->first));
        }
    }
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Percent:
    case Kind::Money:
        return number(field, column, operatorText(condition.op), value);
    default:
        return QStringLiteral("%1 %2 %3").arg(column, operatorText(condition.op), mark(value));
    }
}

// A day beside another one of the same record: done_at <= due.
Result<QString> LeafCompiler::againstField(
    const FieldDef &field, const QString &column, const Condition &condition)
{
    const FieldDef *other = m_def.find(condition.values.first());
    if (!other || other->custom || field.custom)
        return badValue(field, condition.values.first());
    const QString left = dayOf(field.kind, column), right = dayOf(other->kind, own(*other));
    if (left.isEmpty() || right.isEmpty())
        return badValue(field, condition.values.first());
    return QStringLiteral("%1 %2 %3").arg(left, operatorText(condition.op), right);
}

QString LeafCompiler::dayOf(Kind kind, const QString &column)
{
    if (kind == Kind::Instant)
        return QStringLiteral("date(%1 / 1000, 'unixepoch', 'localtime')").arg(column);
    return kind == Kind::Date || kind == Kind::Due ? QStringLiteral("substr(%1, 1, 10)").arg(column)
                                                   : QString();
}

Result<QString> LeafCompiler::number(
    const FieldDef &field, const QString &column, const QString &op, const QString &value)
{
    if (field.kind == Kind::Money) {
        // "1000" or "1000 EUR"; a currency narrows the condition to it.
        const QStringList parts = value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (op == QLatin1String("=") && isCurrencyCode(value))
            return isOf(field, column, value);
        const Currency named = Currency::fromCode(parts.value(1));
        const auto money = Money::parse(parts.value(0), named.isEmpty() ? m_context.currency : named);
        if (!money)
            return badValue(field, value);
        const QString sql = QStringLiteral("%1 %2 %3").arg(column, op, mark(qlonglong(money->minor)));
        if (named.isEmpty())
            return sql;
        return QString(sql + QLatin1String(" AND ") + isOf(field, column, named.code()));
    }
    bool ok = false;
    const double real = QString(value).remove(QLatin1Char('%')).toDouble(&ok);
    if (!ok)
        return badValue(field, value);
    return QStringLiteral("%1 %2 %3").arg(column, op, mark(real));
}

// "EUR": what money field of this currency, whatever the amount.
bool LeafCompiler::isCurrencyCode(const QString &value)
{
    return value.size() == 3 && std::all_of(value.cbegin(), value.cend(), [](QChar c) {
        return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
    });
}

// An amount that names no currency is one of the file's own.
QString LeafCompiler::isOf(const FieldDef &field, const QString &column, const QString &code)
{
    const QString currency = currencyColumn(field);
    if (code != m_context.currency.code())
        return QStringLiteral("%1 = %2").arg(currency, mark(code));
    return QStringLiteral("(%1 IS NOT NULL AND coalesce(%2, '') IN ('', %3))")
        .arg(column, currency, mark(code));
}

QString LeafCompiler::currencyColumn(const FieldDef &field) const
{
    return field.custom ? customColumn(field, u".currency")
                        : m_alias + QLatin1Char('.') + quotedName(columnsOf(field).last());
}

} // namespace rapport::query
