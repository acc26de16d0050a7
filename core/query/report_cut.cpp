// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/report_cut.h"

#include "core/query/filter_sql.h"
#include "core/store/schema_sql.h"

#include <QCoreApplication>
#include <QHash>

namespace rapport::query::reports {

namespace {

using Op = Condition::Op;

Error noField(const QString &name)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Query", "The list cannot be read."),
        QCoreApplication::translate("Query", "There is no “%1”.").arg(name),
        QCoreApplication::translate("Query", "Check the name of the field or list.")};
}

// A field of the definition, or one that every record has.
const FieldDef *fieldOf(const EntityDef &def, const QString &name)
{
    static const FieldDef made = [] {
        FieldDef field;
        field.name = QStringLiteral("created_at");
        field.kind = Kind::Instant;
        return field;
    }();
    return name == made.name ? &made : def.find(name);
}

QString columnIn(const QString &alias, const FieldDef &field)
{
    if (!field.custom)
        return alias + QLatin1Char('.') + quotedName(columnsOf(field).first());
    const QString name = QString(field.name).remove(QLatin1Char('"')).remove(QLatin1Char('\''));
    return QStringLiteral("json_extract(%1.extras, '$.\"%2\"')").arg(alias, name);
}

// The number of the period a value lies in, found by halving: texts and instants have an order.
class Ladder
{
public:
    Ladder(const Context &context, Kind kind, QString column, const std::vector<Period> &periods)
        : m_context(context), m_kind(kind), m_column(std::move(column)), m_periods(periods)
    { }

    QString sql() const
    {
        if (m_periods.empty())
            return QStringLiteral("NULL");
        return QStringLiteral("CASE WHEN %1 >= %2 AND %1 < %3 THEN %4 END")
            .arg(m_column, edge(m_periods.front().first), edge(m_periods.back().last.addDays(1)),
                between(0, m_periods.size()));
    }

private:
    QString edge(const QDate &day) const
    {
        return m_kind == Kind::Instant ? QString::number(day.startOfDay(m_context.zone).toMSecsSinceEpoch())
                                       : QStringLiteral("'%1'").arg(day.toString(Qt::ISODate));
    }

    QString between(std::size_t from, std::size_t to) const
    {
        if (to - from < 2)
            return QString::number(from);
        const std::size_t middle = (from + to) / 2;
        return QStringLiteral("CASE WHEN %1 < %2 THEN %3 ELSE %4 END")
            .arg(m_column, edge(m_periods[middle].first), between(from, middle), between(middle, to));
    }

    const Context &m_context;
    const Kind m_kind;
    const QString m_column;
    const std::vector<Period> &m_periods;
};

struct Key {
    QString sql = QStringLiteral("NULL");
    QString join;
    bool isLink = false, isPeriod = false;
};

Result<Key> keyOf(const Context &context, const EntityDef &def, const Cut &cut)
{
    Key key;
    if (cut.field.isEmpty())
        return key;
    const EntityDef *of = &def;
    QString alias = QStringLiteral("t");
    if (!cut.link.isEmpty()) {
        const FieldDef *link = def.find(cut.link);
        of = link ? context.schema->find(link->linkTo) : nullptr;
        if (!of)
            return noField(cut.link);
        alias = QStringLiteral("k");
        key.join = QStringLiteral(" LEFT JOIN %1 k ON k.id = %2")
                       .arg(quotedName(of->name), columnIn(QStringLiteral("t"), *link));
    }
    const FieldDef *field = fieldOf(*of, cut.field);
    if (!field)
        return noField(cut.field);
    const QString column = columnIn(alias, *field);
    key.isLink = field->kind == Kind::Link;
    key.isPeriod = field->kind == Kind::Date || field->kind == Kind::Due || field->kind == Kind::Instant;
    key.sql = key.isPeriod ? Ladder(context, field->kind, column, cut.periods).sql() : column;
    return key;
}

struct Asked {
    QString sql; // key, currency, the sums' fields, then whether the row counts in each figure
    std::vector<QVariant> values;
    Key key;
    QStringList sums; // fields that are added up, each once
};

// Each condition is looked at once a row, and groups are found here: sorting rows by their keys, as the
// database would, takes longer than all the rest.
Result<Asked> asked(const Context &context, const CutQuery &query, const Cut &cut)
{
    const EntityDef *def = context.schema->find(query.entity);
    if (!def)
        return noField(query.entity);
    Asked made;
    RAPPORT_ASSIGN(made.key, keyOf(context, *def, cut));
    QString code = QStringLiteral("NULL");
    if (const FieldDef *money = query.money.isEmpty() ? nullptr : def->find(query.money))
        code = QLatin1String("t.") + quotedName(columnsOf(*money).last());
    QStringList columns{made.key.sql, code};
    for (const CutFigure &figure : query.figures) {
        if (figure.sum.isEmpty() || made.sums.contains(figure.sum))
            continue;
        const FieldDef *field = def->find(figure.sum);
        if (!field || field->custom)
            return noField(figure.sum);
        made.sums << figure.sum;
        columns << columnIn(QStringLiteral("t"), *field);
    }
    for (const CutFigure &figure : query.figures) {
        RAPPORT_ASSIGN(const Where where, whereOf(context, *def, figure.filter));
        made.values.insert(made.values.end(), where.values.begin(), where.values.end());
        columns << QLatin1Char('(') + where.sql + QLatin1Char(')');
    }
    RAPPORT_ASSIGN(const Where where, whereOf(context, *def, query.filter));
    made.values.insert(made.values.end(), where.values.begin(), where.values.end());
    // Read whole it is read in its own order: an index would have each row looked up.
    made.sql = QStringLiteral("SELECT %1 FROM %2 t%3%4 WHERE t.deleted_at IS NULL AND (%5)")
                   .arg(columns.join(QLatin1String(", ")), quotedName(def->name),
                       query.filter.isEmpty() ? QStringLiteral(" NOT INDEXED") : QString(), made.key.join,
                       where.sql);
    return made;
}

class Grouping
{
public:
    Grouping(const Context &context, const CutQuery &query, const Asked &asked)
        : m_query(query), m_asked(asked), m_own(context.currency.code().toLatin1())
    {
        for (const CutFigure &figure : query.figures)
            m_sumAt.push_back(figure.sum.isEmpty() ? -1 : 2 + int(asked.sums.indexOf(figure.sum)));
    }

    void add(const Statement &statement)
    {
        CutRow &row = rowOf(statement);
        const int first = 2 + int(m_asked.sums.size());
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            if (statement.integer(first + int(i)) == 0)
                continue;
            ++row.values[i].count;
            if (m_sumAt[i] >= 0)
                row.values[i].sum.add(statement.integer(m_sumAt[i]));
        }
    }

    std::vector<CutRow> take() { return std::move(m_rows); }

private:
    CutRow &rowOf(const Statement &statement)
    {
        const QByteArray code = m_query.money.isEmpty() ? QByteArray()
            : statement.isNull(1)                       ? m_own
                                                        : statement.blob(1);
        const bool isThere = !statement.isNull(0);
        const QByteArray bytes = !isThere ? QByteArray()
            : m_asked.key.isPeriod        ? QByteArray::number(statement.integer(0))
                                          : statement.blob(0);
        const bool isText = !m_asked.key.isLink && !m_asked.key.isPeriod;
        // Letters of one case: those of the Latin alphabet, as the database compares.
        const QByteArray name = (isThere ? QByteArray(1, '=') : QByteArray())
            + (isText ? bytes.toLower() : bytes) + '\n' + code;
        const auto known = m_places.constFind(name);
        if (known != m_places.constEnd())
            return m_rows[*known];
        m_places.insert(name, m_rows.size());
        CutRow row{{}, QString::fromLatin1(code), std::vector<CutValue>(m_query.figures.size())};
        if (isThere)
            row.key = m_asked.key.isLink ? QVariant::fromValue(Uid::fromBytes(bytes))
                : m_asked.key.isPeriod   ? QVariant(bytes.toInt())
                                         : QVariant(QString::fromUtf8(bytes));
        m_rows.push_back(std::move(row));
        return m_rows.back();
    }

    const CutQuery &m_query;
    const Asked &m_asked;
    const QByteArray m_own;
    std::vector<int> m_sumAt; // column of each figure's sum
    QHash<QByteArray, std::size_t> m_places;
    std::vector<CutRow> m_rows;
};

} // namespace

Result<std::vector<CutRow>> cutRows(const Context &context, const CutQuery &query, const Cut &cut)
{
    RAPPORT_ASSIGN(const Asked made, asked(context, query, cut));
    Statement statement = context.database->prepare(made.sql);
    bindAll(statement, 1, made.values);
    Grouping groups(context, query, made);
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return groups.take();
        groups.add(statement);
    }
}

Filter equals(const QString &field, const QString &value) { return Filter::of({field, Op::Equal, {value}}); }

Filter allOf(std::vector<Filter> filters)
{
    std::vector<Filter> flat; // what is joined anyway needs no parentheses
    for (Filter &filter : filters) {
        if (filter.isEmpty())
            continue;
        if (filter.isLeaf() || !filter.through.isEmpty() || filter.join != Filter::Join::All)
            flat.push_back(std::move(filter));
        else
            flat.insert(flat.end(), filter.parts.begin(), filter.parts.end());
    }
    return flat.size() == 1 ? std::move(flat.front()) : Filter::all(std::move(flat));
}

Filter daysFilter(const QString &field, const QDate &from, const QDate &to)
{
    std::vector<Filter> parts;
    if (from.isValid())
        parts.push_back(Filter::of({field, Op::GreaterEqual, {from.toString(Qt::ISODate)}}));
    if (to.isValid())
        parts.push_back(Filter::of({field, Op::LessEqual, {to.toString(Qt::ISODate)}}));
    return allOf(std::move(parts));
}

Filter currencyFilter(const Context &context, const QString &moneyField, const QString &code)
{
    if (code != context.currency.code())
        return equals(moneyField, code);
    return Filter::any({equals(moneyField, code), Filter::of({moneyField, Op::Empty, {}})});
}

Filter keyFilter(const Cut &cut, const QVariant &key)
{
    if (cut.field.isEmpty())
        return {};
    if (!cut.periods.empty() && key.isValid()) {
        const Period &period = cut.periods.at(std::size_t(key.toInt()));
        return daysFilter(cut.field, period.first, period.last);
    }
    if (!key.isValid()) {
        if (cut.link.isEmpty())
            return Filter::of({cut.field, Op::Empty, {}});
        return Filter::via(cut.link, {Filter::of({cut.field, Op::NotEmpty, {}})}, true);
    }
    const Filter own
        = equals(cut.field, key.userType() == qMetaTypeId<Uid>() ? key.value<Uid>().text() : key.toString());
    return cut.link.isEmpty() ? own : Filter::via(cut.link, {own});
}

Behind behindOf(
    const Context &context, const CutQuery &query, const Cut &cut, const CutRow &row, const CutFigure &figure)
{
    std::vector<Filter> codes;
    if (row.codes.isEmpty() && !row.currency.isEmpty())
        codes.push_back(currencyFilter(context, query.money, row.currency));
    for (const QString &code : row.codes)
        codes.push_back(currencyFilter(context, query.money, code));
    const Filter currencies = codes.size() == 1 ? codes.front() : Filter::any(std::move(codes));
    return {
        query.entity, allOf({query.filter, keyFilter(cut, row.key), currencies, figure.filter}), figure.sum};
}

Result<std::optional<Period>> daysOf(
    const Context &context, const QString &entity, const Filter &filter, const QString &name)
{
    const EntityDef *def = context.schema->find(entity);
    const FieldDef *field = def ? fieldOf(*def, name) : nullptr;
    if (!field)
        return noField(name);
    RAPPORT_ASSIGN(const Where where, whereOf(context, *def, filter));
    const QString column = columnIn(QStringLiteral("t"), *field);
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT min(%1), max(%1) FROM %2 t WHERE t.deleted_at IS NULL AND %1 IS NOT NULL"
                       " AND (%3)")
            .arg(column, quotedName(entity), where.sql));
    bindAll(statement, 1, where.values);
    RAPPORT_ASSIGN(const bool row, statement.step());
    if (!row || statement.isNull(0))
        return std::optional<Period>();
    const auto day = [&](int at) {
        return field->kind == Kind::Instant
            ? QDateTime::fromMSecsSinceEpoch(statement.integer(at), context.zone).date()
            : QDate::fromString(statement.text(at).left(10), Qt::ISODate);
    };
    return std::optional(Period{day(0), day(1)});
}

Result<std::vector<Period>> periodsFor(const Context &context, const QString &entity, const Filter &filter,
    const QString &field, const ReportQuery &query, Bucket bucket)
{
    Period span{query.from, query.to};
    if (!span.first.isValid() || !span.last.isValid()) {
        RAPPORT_ASSIGN(const auto known, daysOf(context, entity, filter, field));
        if (!known)
            return std::vector<Period>();
        if (!span.first.isValid())
            span.first = periodAround(known->first, bucket, context.yearStart).first;
        if (!span.last.isValid())
            span.last = periodAround(known->last, bucket, context.yearStart).last;
    }
    if (span.last < span.first)
        return std::vector<Period>();
    return periodsIn(span, bucket, context.yearStart, std::numeric_limits<int>::max());
}

} // namespace rapport::query::reports
