// SPDX-License-Identifier: GPL-3.0-or-later
// The pass over the records: each is put where it belongs by a look into a hash, which is faster than the
// sorting that GROUP BY would do. What an index holds in order is left to SQLite.
#include "core/query/measure_parts.h"

#include "core/query/filter_sql.h"
#include "core/store/schema_sql.h"

#include <algorithm>

namespace rapport::query::measuring {

void Sums::add(qint64 value)
{
    leastMinor = valued == 0 ? value : std::min(leastMinor, value);
    mostMinor = valued == 0 ? value : std::max(mostMinor, value);
    ++valued;
    whole.add(value);
}

void Sums::add(double value)
{
    least = valued == 0 ? value : std::min(least, value);
    most = valued == 0 ? value : std::max(most, value);
    ++valued;
    real += value;
}

void Sums::merge(const Sums &other)
{
    if (other.valued > 0) {
        leastMinor = valued == 0 ? other.leastMinor : std::min(leastMinor, other.leastMinor);
        mostMinor = valued == 0 ? other.mostMinor : std::max(mostMinor, other.mostMinor);
        least = valued == 0 ? other.least : std::min(least, other.least);
        most = valued == 0 ? other.most : std::max(most, other.most);
    }
    count += other.count;
    valued += other.valued;
    successes += other.successes;
    whole.add(other.whole);
    real += other.real;
}

const PerCurrency &Tables::row(int group) const
{
    static const PerCurrency nothing;
    return group < int(rows.size()) ? rows[std::size_t(group)] : nothing;
}

const PerCurrency &Tables::cell(int group, int series) const
{
    static const PerCurrency nothing;
    const auto found = cells.constFind(cellKey(group, series));
    return found == cells.constEnd() ? nothing : *found;
}

bool Question::isOfValues() const
{
    return measure.of == Measure::Of::Average || measure.of == Measure::Of::Minimum
        || measure.of == Measure::Of::Maximum;
}

int Question::currencyNumber(const QString &code)
{
    const QString known = code.isEmpty() ? context.currency.code() : code;
    const auto found = std::ranges::find(currencies, known);
    if (found != currencies.end())
        return int(found - currencies.begin());
    currencies.push_back(known);
    return int(currencies.size()) - 1;
}

namespace {

QString customPart(const FieldDef &field, const char *part)
{
    QString name = field.name;
    name.remove(QLatin1Char('"')).remove(QLatin1Char('\''));
    return QStringLiteral("json_extract(t.extras, '$.\"%1\"%2')").arg(name, QLatin1String(part));
}

QStringList valueColumns(const FieldDef &field)
{
    const bool isMoney = field.kind == Kind::Money;
    if (field.custom)
        return isMoney ? QStringList{customPart(field, ".minor"), customPart(field, ".currency")}
                       : QStringList{customPart(field, "")};
    QStringList columns;
    for (const QString &name : columnsOf(field))
        columns << QLatin1String("t.") + quotedName(name);
    return columns;
}

// Left alone, the planner reads any index that leaves out the trash and then looks up each row of it.
Result<QString> planned(Database &database, const QString &select, const EntityDef &def, const QString &where)
{
    const QString table = quotedName(def.name) + QLatin1String(" t");
    const QString sql = select + table + where;
    Statement plan = database.prepare(QString(QLatin1String("EXPLAIN QUERY PLAN ") + sql));
    for (;;) {
        RAPPORT_ASSIGN(const bool row, plan.step());
        if (!row)
            return sql;
        if (plan.text(3).startsWith(QLatin1String("SCAN t USING INDEX")))
            return QString(select + table + QLatin1String(" NOT INDEXED") + where);
    }
}

// Whether an index holds the groups in order, so that SQLite counts them without sorting.
bool isOrdered(Database &database, const QString &sql)
{
    Statement plan = database.prepare(QString(QLatin1String("EXPLAIN QUERY PLAN ") + sql));
    bool isIndexed = false;
    for (;;) {
        const auto row = plan.step();
        if (!row || !*row)
            return row && isIndexed;
        const QString step = plan.text(3);
        isIndexed = isIndexed || step.startsWith(QLatin1String("SCAN t USING"));
        if (step.contains(QLatin1String("TEMP B-TREE")))
            return false;
    }
}

class Pass
{
public:
    Pass(Question &question, bool grouped, Tables &into)
        : m_question(question), m_into(into), m_axes(grouped ? question.axes.size() : 0)
    { }

    Result<void> run(const Filter &filter)
    {
        RAPPORT_ASSIGN(Statement statement, prepared(filter));
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            visit(statement);
        }
    }

private:
    Result<Statement> prepared(const Filter &filter)
    {
        QStringList columns;
        for (std::size_t i = 0; i < m_axes; ++i)
            columns << m_question.axes[i].sql();
        std::vector<QVariant> values;
        if (m_question.measure.of == Measure::Of::Conversion) {
            RAPPORT_ASSIGN(
                Where success, whereOf(m_question.context, m_question.def, m_question.measure.success));
            m_success = int(columns.size());
            columns << QStringLiteral("(%1)").arg(success.sql);
            values = std::move(success.values);
        }
        if (m_question.field) {
            m_value = int(columns.size());
            columns << valueColumns(*m_question.field);
        }
        if (columns.isEmpty())
            m_count = 0;
        if (columns.isEmpty())
            columns << QStringLiteral("count(*)");
        RAPPORT_ASSIGN(const Where where, whereOf(m_question.context, m_question.def, filter));
        values.insert(values.end(), where.values.begin(), where.values.end());
        Database &database = *m_question.context.database;
        if (const QString counted = countedSql(filter); !counted.isEmpty()) {
            m_count = 1;
            return database.prepare(counted);
        }
        RAPPORT_ASSIGN(const QString sql,
            planned(database, QStringLiteral("SELECT %1 FROM ").arg(columns.join(QLatin1String(", "))),
                m_question.def, QStringLiteral(" WHERE t.deleted_at IS NULL AND (%1)").arg(where.sql)));
        Statement statement = database.prepare(sql);
        bindAll(statement, 1, values);
        return statement;
    }

    // All records by one field that has an index; empty: that is not what is asked.
    QString countedSql(const Filter &filter) const
    {
        if (m_axes != 1 || m_success >= 0 || m_value >= 0 || !filter.isEmpty())
            return {};
        const QString sql
            = QStringLiteral("SELECT %1, count(*) FROM %2 t WHERE t.deleted_at IS NULL GROUP BY 1")
                  .arg(m_question.axes[0].sql(), quotedName(m_question.def.name));
        return isOrdered(*m_question.context.database, sql) ? sql : QString();
    }

    void visit(const Statement &statement)
    {
        const bool isMoney = m_question.isMoney();
        const bool isEmpty = m_value >= 0 && statement.isNull(m_value);
        m_currency = !isMoney ? 0 : isEmpty ? numberOf(QString()) : numberOf(statement.text(m_value + 1));
        const auto add = [&](PerCurrency &into) {
            if (int(into.size()) <= m_currency)
                into.resize(std::size_t(m_currency) + 1);
            count(into[std::size_t(m_currency)], statement, isEmpty);
        };
        add(m_into.whole);
        if (m_axes == 0)
            return;
        // The second axis may be asked for the groups of the first again: it keeps its own answer.
        const std::vector<int> &rows = m_question.axes[0].groupsAt(statement, 0);
        const std::vector<int> *series = m_axes > 1 ? &m_question.axes[1].groupsAt(statement, 1) : nullptr;
        for (const int row : rows) {
            if (int(m_into.rows.size()) <= row)
                m_into.rows.resize(std::size_t(row) + 1);
            add(m_into.rows[std::size_t(row)]);
            for (std::size_t i = 0; series && i < series->size(); ++i)
                add(m_into.cells[Tables::cellKey(row, (*series)[i])]);
        }
    }

    void count(Sums &sums, const Statement &statement, bool isEmpty) const
    {
        sums.count += m_count < 0 ? 1 : statement.integer(m_count);
        if (m_success >= 0 && !statement.isNull(m_success) && statement.integer(m_success) != 0)
            ++sums.successes;
        if (m_value < 0 || isEmpty)
            return;
        const Kind kind = m_question.field->kind;
        if (kind == Kind::Money || kind == Kind::Integer)
            sums.add(statement.integer(m_value));
        else
            sums.add(statement.real(m_value));
    }

    int numberOf(const QString &code)
    {
        if (m_code.isNull() || code != m_code) {
            m_code = code.isNull() ? QStringLiteral("") : code;
            m_number = m_question.currencyNumber(code);
        }
        return m_number;
    }

    Question &m_question;
    Tables &m_into;
    std::size_t m_axes;
    int m_success = -1, m_value = -1, m_count = -1, m_currency = 0, m_number = 0;
    QString m_code;
};

} // namespace

Result<void> scan(Question &question, const Filter &filter, bool grouped, Tables &into)
{
    return Pass(question, grouped, into).run(filter);
}

} // namespace rapport::query::measuring
