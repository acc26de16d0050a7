// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_sql.h"

#include "core/base/text.h"
#include "core/query/date_words.h"
#include "core/store/schema_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::query {

namespace {

using Op = Condition::Op;

Error invalid(const QString &why)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Query", "The filter cannot be used."), why,
        QCoreApplication::translate("Query", "Correct the condition or remove it.")};
}

Error badValue(const FieldDef &field, const QString &value)
{
    return invalid(
        QCoreApplication::translate("Query", "“%1” is no value for %2.").arg(value, field.displayLabel()));
}

class Compiler
{
public:
    Compiler(const Context &context, const EntityDef &def, const QString &alias = QStringLiteral("t"),
        int depth = 0)
        : m_context(context), m_def(def), m_alias(alias), m_depth(depth)
    { }

    Result<QString> compile(const Filter &filter)
    {
        if (filter.isLeaf())
            return leaf(filter.condition);
        const bool isRelated = !filter.through.isEmpty();
        const int cost = isRelated ? RelatedCost : GroupCost;
        if (m_depth + cost > Deepest)
            return invalid(QCoreApplication::translate("Query", "Its groups are nested too deeply."));
        m_depth += cost;
        Result<QString> sql = isRelated ? related(filter) : group(filter);
        m_depth -= cost;
        return sql;
    }

    std::vector<QVariant> values;

private:
    // SQLite's parser holds a hundred symbols that are not complete yet; a group takes up to five of them,
    // one of other records up to fourteen.
    static constexpr int Deepest = 84, GroupCost = 5, RelatedCost = 14;

    Result<QString> group(const Filter &filter)
    {
        QStringList parts;
        for (const Filter &part : filter.parts) {
            RAPPORT_ASSIGN(const QString sql, compile(part));
            parts << QLatin1Char('(') + sql + QLatin1Char(')');
        }
        if (parts.isEmpty())
            return QStringLiteral("1");
        return joined(std::move(parts), filter.join == Filter::Join::Any ? " OR " : " AND ");
    }

    // In groups of groups: SQLite takes a chain of a thousand for an expression that is too deep.
    static QString joined(QStringList parts, const char *with)
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

    // What the record's link points to, or what links to the record. What lies in the trash no longer
    // links; a link into the trash still leads to what stood there.
    Result<QString> related(const Filter &filter)
    {
        const FieldDef *link = m_def.find(filter.through);
        const bool isOwn = link && link->kind == Kind::Link && !link->custom;
        const EntityDef *other
            = m_context.schema->find(isOwn ? link->linkTo : filter.through.section(QLatin1Char('.'), 0, 0));
        const FieldDef *back = isOwn || !other ? nullptr : linkBack(*other, filter.through);
        if (!other || !(isOwn || back))
            return unknown(filter.through);
        Compiler inner(m_context, *other, m_alias + QLatin1Char('x'), m_depth);
        RAPPORT_ASSIGN(const QString condition, inner.group(filter));
        values.insert(values.end(), inner.values.begin(), inner.values.end());
        const QString table = quotedName(other->name) + QLatin1Char(' ') + inner.m_alias;
        if (isOwn) // an empty link leads to no such record either
            return QStringLiteral("%1 %2IN (SELECT %3.id FROM %4 WHERE %5)")
                .arg(filter.isNegated ? QStringLiteral("coalesce(%1, x'')").arg(own(*link)) : own(*link),
                    filter.isNegated ? QStringLiteral("NOT ") : QString(), inner.m_alias, table, condition);
        return QStringLiteral("%1.id %2IN (SELECT %3 FROM %4 WHERE %5.deleted_at IS NULL"
                              " AND %3 IS NOT NULL AND (%6))")
            .arg(m_alias, filter.isNegated ? QStringLiteral("NOT ") : QString(), inner.own(*back), table,
                inner.m_alias, condition);
    }

    // The link that `through` names ("stage_change.from"), else the first one to this entity.
    const FieldDef *linkBack(const EntityDef &other, const QString &through) const
    {
        const QString named = through.section(QLatin1Char('.'), 1);
        for (const FieldDef &field : other.fields) {
            if (field.kind == Kind::Link && !field.custom && field.linkTo == m_def.name
                && (named.isEmpty() || field.name == named))
                return &field;
        }
        return nullptr;
    }

    QString own(const FieldDef &field) const
    {
        return m_alias + QLatin1Char('.') + quotedName(columnsOf(field).first());
    }

    Error unknown(const QString &name) const
    {
        return invalid(
            QCoreApplication::translate("Query", "%1 has no field “%2”.").arg(m_def.displayLabel(), name));
    }

    QString mark(const QVariant &value)
    {
        values.push_back(value);
        return QStringLiteral("?");
    }

    Result<QString> leaf(const Condition &condition)
    {
        const FieldDef *field = m_def.find(condition.field);
        if (!field)
            return meta(condition);
        const QString column = field->custom
            ? customColumn(*field, field->kind == Kind::Money ? u".minor" : u"")
            : own(*field);
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

    QString customColumn(const FieldDef &field, QStringView part) const
    {
        const QString name = QString(field.name).remove(QLatin1Char('"')).remove(QLatin1Char('\''));
        return QStringLiteral("json_extract(%1.extras, '$.\"%2\"%3')").arg(m_alias, name, part);
    }

    // When a record was made or changed: every entity has it, no definition names it.
    Result<QString> meta(const Condition &condition)
    {
        static const QStringList instants{
            QStringLiteral("created_at"), QStringLiteral("updated_at"), QStringLiteral("deleted_at")};
        if (condition.field == QLatin1String("id") && condition.op == Op::Equal
            && !condition.values.isEmpty())
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

    Result<QString> equality(
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
        const QString any = joined(std::move(parts), " OR ");
        // What is empty is also "not A".
        return negative ? QStringLiteral("(%1) IS NOT 1").arg(any) : any;
    }

    // Many ids or options as one list that SQLite looks up at once; empty: each is asked for by itself.
    QString inList(const FieldDef &field, const QString &column, const QStringList &wanted)
    {
        const bool isLink = field.kind == Kind::Link;
        const auto isId = [](const QString &value) { return !Uid::fromText(value).isNull(); };
        if (wanted.size() < 2 || !(isLink || field.kind == Kind::Choice)
            || (isLink && !std::all_of(wanted.cbegin(), wanted.cend(), isId)))
            return {};
        QStringList marks;
        for (const QString &value : wanted)
            marks << (isLink ? mark(QVariant::fromValue(Uid::fromText(value)))
                             : mark(optionKey(field, value)));
        return QStringLiteral("%1 IN (%2)").arg(column, marks.join(QLatin1String(", ")));
    }

    Result<QString> equals(const FieldDef &field, const QString &column, const QString &value)
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
            const bool yes = value == QLatin1String("true") || value == QLatin1String("1")
                || value == QLatin1String("yes");
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

    static QString optionKey(const FieldDef &field, const QString &value)
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

    Result<QString> link(const FieldDef &field, const QString &column, const QString &value)
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

    QString edge(Kind kind, const QDate &day)
    {
        return kind == Kind::Instant ? mark(qlonglong(day.startOfDay(m_context.zone).toMSecsSinceEpoch()))
                                     : mark(day.toString(Qt::ISODate));
    }

    QString between(Kind kind, const QString &column, const Period &period)
    {
        const QString from = edge(kind, period.first);
        return QStringLiteral("%1 >= %2 AND %1 < %3").arg(column, from, edge(kind, period.last.addDays(1)));
    }

    Result<QString> matching(const FieldDef &field, const QString &column, const Condition &condition)
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

    static QString like(QString value, Op op)
    {
        value.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
            .replace(QLatin1Char('%'), QLatin1String("\\%"))
            .replace(QLatin1Char('_'), QLatin1String("\\_"));
        return op == Op::Contains ? QString(QLatin1Char('%') + value + QLatin1Char('%'))
                                  : QString(value + QLatin1Char('%'));
    }

    Result<QString> order(const FieldDef &field, const QString &column, const Condition &condition)
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
    Result<QString> againstField(const FieldDef &field, const QString &column, const Condition &condition)
    {
        const FieldDef *other = m_def.find(condition.values.first());
        if (!other || other->custom || field.custom)
            return badValue(field, condition.values.first());
        const QString left = dayOf(field.kind, column), right = dayOf(other->kind, own(*other));
        if (left.isEmpty() || right.isEmpty())
            return badValue(field, condition.values.first());
        return QStringLiteral("%1 %2 %3").arg(left, operatorText(condition.op), right);
    }

    static QString dayOf(Kind kind, const QString &column)
    {
        if (kind == Kind::Instant)
            return QStringLiteral("date(%1 / 1000, 'unixepoch', 'localtime')").arg(column);
        return kind == Kind::Date || kind == Kind::Due ? QStringLiteral("substr(%1, 1, 10)").arg(column)
                                                       : QString();
    }

    Result<QString> number(
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
    static bool isCurrencyCode(const QString &value)
    {
        return value.size() == 3 && std::all_of(value.cbegin(), value.cend(), [](QChar c) {
            return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
        });
    }

    // An amount that names no currency is one of the file's own.
    QString isOf(const FieldDef &field, const QString &column, const QString &code)
    {
        const QString currency = currencyColumn(field);
        if (code != m_context.currency.code())
            return QStringLiteral("%1 = %2").arg(currency, mark(code));
        return QStringLiteral("(%1 IS NOT NULL AND coalesce(%2, '') IN ('', %3))")
            .arg(column, currency, mark(code));
    }

    QString currencyColumn(const FieldDef &field) const
    {
        return field.custom ? customColumn(field, u".currency")
                            : m_alias + QLatin1Char('.') + quotedName(columnsOf(field).last());
    }

    const Context &m_context;
    const EntityDef &m_def;
    QString m_alias; // of its table; that of records it is linked with is one x longer
    int m_depth; // in symbols
};

} // namespace

Result<Where> whereOf(const Context &context, const EntityDef &def, const Filter &filter)
{
    Compiler compiler(context, def);
    RAPPORT_ASSIGN(QString sql, compiler.compile(filter));
    return Where{std::move(sql), std::move(compiler.values)};
}

int bindAll(Statement &statement, int at, const std::vector<QVariant> &values)
{
    for (const QVariant &value : values) {
        if (value.userType() == qMetaTypeId<Uid>())
            statement.bind(at, value.value<Uid>());
        else if (value.userType() == QMetaType::QString)
            statement.bind(at, value.toString());
        else if (value.userType() == QMetaType::Double)
            statement.bind(at, value.toDouble());
        else
            statement.bind(at, qint64(value.toLongLong()));
        ++at;
    }
    return at;
}

} // namespace rapport::query
