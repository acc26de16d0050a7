// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_sql.h"

#include "core/query/filter_leaf.h"
#include "core/store/schema_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::query {

namespace {

class Compiler
{
public:
    Compiler(const Context &context, const EntityDef &def, const QString &alias = QStringLiteral("t"),
        int depth = 0)
        : m_context(context), m_def(def), m_alias(alias), m_depth(depth),
          m_leaf(m_context, m_def, m_alias, values)
    { }

    Result<QString> compile(const Filter &filter)
    {
        if (filter.isLeaf())
            return m_leaf.compile(filter.condition);
        const bool isRelated = !filter.through.isEmpty();
        const int cost = isRelated ? RelatedCost : GroupCost;
        if (m_depth + cost > Deepest)
            return invalidFilter(QCoreApplication::translate("Query", "Its groups are nested too deeply."));
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
        return joinedSql(std::move(parts), filter.join == Filter::Join::Any ? " OR " : " AND ");
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
            return m_leaf.unknown(filter.through);
        Compiler inner(m_context, *other, m_alias + QLatin1Char('x'), m_depth);
        RAPPORT_ASSIGN(const QString condition, inner.group(filter));
        values.insert(values.end(), inner.values.begin(), inner.values.end());
        const QString table = quotedName(other->name) + QLatin1Char(' ') + inner.m_alias;
        if (isOwn) // an empty link leads to no such record either
            return QStringLiteral("%1 %2IN (SELECT %3.id FROM %4 WHERE %5)")
                .arg(filter.isNegated ? QStringLiteral("coalesce(%1, x'')").arg(m_leaf.own(*link))
                                      : m_leaf.own(*link),
                    filter.isNegated ? QStringLiteral("NOT ") : QString(), inner.m_alias, table, condition);
        return QStringLiteral("%1.id %2IN (SELECT %3 FROM %4 WHERE %5.deleted_at IS NULL"
                              " AND %3 IS NOT NULL AND (%6))")
            .arg(m_alias, filter.isNegated ? QStringLiteral("NOT ") : QString(), inner.m_leaf.own(*back),
                table, inner.m_alias, condition);
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

    const Context &m_context;
    const EntityDef &m_def;
    QString m_alias; // of its table; that of records it is linked with is one x longer
    int m_depth; // in symbols
    LeafCompiler m_leaf;
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
