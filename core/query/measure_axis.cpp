// SPDX-License-Identifier: GPL-3.0-or-later
// Values as they are read fall into groups: texts without regard to the case of letters, as filters compare
// them; days and instants into periods, instants on the clock of whoever asks; tags into several.
#include "core/query/measure_parts.h"

#include "core/query/reads.h"
#include "core/store/database.h"
#include "core/store/schema_sql.h"

#include <QRegularExpression>

namespace rapport::query::measuring {

namespace {

// Letters of ASCII only, as SQLite's NOCASE.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
            c = QChar(c.unicode() + 32);
    }
    return result;
}

QString foldedKey(Kind kind, const QVariant &value)
{
    switch (kind) {
    case Kind::Link:
    case Kind::Tags:
        return value.value<Uid>().text();
    case Kind::Integer:
    case Kind::Bool:
        return QString::number(value.toLongLong());
    case Kind::Decimal:
    case Kind::Percent:
        return machineText(Kind::Decimal, value);
    case Kind::Choice:
        return value.toString();
    default:
        return folded(value.toString());
    }
}

QString columnSql(const FieldDef &field)
{
    if (!field.custom)
        return QLatin1String("t.") + quotedName(columnsOf(field).first());
    QString name = field.name;
    name.remove(QLatin1Char('"')).remove(QLatin1Char('\''));
    return QStringLiteral("json_extract(t.extras, '$.\"%1\"')").arg(name);
}

} // namespace

Axis::Axis(const Context &context, Path path, std::optional<Bucket> bucket)
    : m_context(context), m_path(std::move(path)), m_bucket(bucket)
{
    if (m_path.isDay() && !m_bucket)
        m_bucket = Bucket::Day;
    if (!m_path.isDay())
        m_bucket.reset();
}

QString Axis::sql() const { return columnSql(m_path.links.empty() ? *m_path.field : *m_path.links.front()); }

QVariant Axis::rawAt(const Statement &statement, int column, const FieldDef &field) const
{
    if (field.kind == Kind::Bool)
        return qlonglong(!statement.isNull(column) && statement.integer(column) != 0);
    if (statement.isNull(column))
        return {};
    switch (field.kind) {
    case Kind::Link:
        return QVariant::fromValue(statement.uid(column));
    case Kind::Integer:
    case Kind::Instant:
        return qlonglong(statement.integer(column));
    case Kind::Decimal:
    case Kind::Percent:
        return statement.real(column);
    case Kind::Date:
    case Kind::Due:
        return statement.text(column).left(10);
    default:
        return statement.text(column);
    }
}

const std::vector<int> &Axis::groupsAt(const Statement &statement, int column)
{
    const FieldDef &field = m_path.links.empty() ? *m_path.field : *m_path.links.front();
    const bool isEmpty = field.kind != Kind::Bool && statement.isNull(column);
    if (isEmpty) {
        if (m_none.empty())
            m_none = {groupOf({}, QString())};
        return m_none;
    }
    switch (field.kind) {
    case Kind::Link: {
        const Uid id = statement.uid(column);
        const auto known = m_byId.constFind(id);
        return known != m_byId.constEnd() ? *known : *m_byId.insert(id, resolve(QVariant::fromValue(id)));
    }
    case Kind::Instant:
        m_one[0] = instantGroup(statement.integer(column));
        return m_one;
    case Kind::Bool:
    case Kind::Integer: {
        const qint64 number = rawAt(statement, column, field).toLongLong();
        const auto known = m_byNumber.constFind(number);
        return known != m_byNumber.constEnd() ? *known
                                              : *m_byNumber.insert(number, resolve(qlonglong(number)));
    }
    case Kind::Decimal:
    case Kind::Percent:
        m_one = resolve(statement.real(column));
        return m_one;
    default: {
        const QString text = rawAt(statement, column, field).toString();
        const auto known = m_byText.constFind(text);
        return known != m_byText.constEnd() ? *known : *m_byText.insert(text, resolve(text));
    }
    }
}

std::vector<int> Axis::resolve(QVariant value)
{
    for (std::size_t i = 0; i < m_path.links.size(); ++i) {
        const bool isLast = i + 1 == m_path.links.size();
        const FieldDef &next = isLast ? *m_path.field : *m_path.links[i + 1];
        Statement statement
            = m_context.database->prepare(QStringLiteral("SELECT %1 FROM %2 t WHERE t.id = ?")
                                              .arg(columnSql(next), quotedName(m_path.links[i]->linkTo)));
        statement.bind(1, value.value<Uid>());
        const auto row = statement.step();
        if (!row || !*row)
            return {groupOf({}, QString())};
        value = rawAt(statement, 0, next);
        if (!value.isValid())
            return {groupOf({}, QString())};
    }
    const Kind kind = m_path.field->kind;
    if (kind == Kind::Tags)
        return split(value.toString());
    if (kind == Kind::Instant)
        return {instantGroup(value.toLongLong())};
    if (m_bucket)
        return {ofDay(QDate::fromString(value.toString(), Qt::ISODate))};
    return {groupOf(value, foldedKey(kind, value))};
}

std::vector<int> Axis::split(const QString &tags)
{
    static const QRegularExpression between(QStringLiteral("[^0-9a-fA-F-]+"));
    std::vector<int> found;
    for (const QString &text : tags.split(between, Qt::SkipEmptyParts)) {
        const Uid id = Uid::fromText(text);
        const int group = id.isNull() ? -1 : groupOf(QVariant::fromValue(id), id.text());
        if (group >= 0 && std::find(found.begin(), found.end(), group) == found.end())
            found.push_back(group);
    }
    return found;
}

int Axis::groupOf(const QVariant &value, const QString &key)
{
    const QString whole = value.isValid() ? QString(QLatin1Char('=') + key) : QString();
    const auto known = m_byKey.constFind(whole);
    if (known != m_byKey.constEnd())
        return *known;
    m_groups.push_back({value});
    return *m_byKey.insert(whole, int(m_groups.size()) - 1);
}

int Axis::ofDay(const QDate &day)
{
    return day.isValid() ? periodAt(periodAround(day, *m_bucket, m_context.yearStart).first)
                         : groupOf({}, QString());
}

int Axis::periodAt(const QDate &first) { return groupOf(first, first.toString(Qt::ISODate)); }

// The edges are those of filters, so summer time and skipped midnights fall alike.
int Axis::instantGroup(qint64 ms)
{
    if (ms >= m_last.first && ms < m_last.end)
        return m_last.group;
    const auto known = m_spans.upper_bound(ms);
    if (known != m_spans.end() && ms >= known->second.first) {
        m_last = known->second;
        return m_last.group;
    }
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms, m_context.zone).date();
    const Period period = periodAround(day, *m_bucket, m_context.yearStart);
    const auto edge = [&](const QDate &of) { return of.startOfDay(m_context.zone).toMSecsSinceEpoch(); };
    m_last = {edge(period.first), edge(period.last.addDays(1)), periodAt(period.first)};
    m_spans[m_last.end] = m_last;
    return m_last.group;
}

Period Axis::periodOf(int group) const
{
    return periodAround(m_groups[std::size_t(group)].value.toDate(), *m_bucket, m_context.yearStart);
}

} // namespace rapport::query::measuring
