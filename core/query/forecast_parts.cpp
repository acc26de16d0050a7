// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/forecast_parts.h"

#include "core/store/database.h"

namespace rapport::query {

namespace {

void merge(CodeSums &into, const CodeSums &from)
{
    for (const auto &[code, sum] : from)
        into[code].add(sum.sum());
}

} // namespace

Result<Targets> Targets::load(const Context &context, const char *metric)
{
    const bool isMoney = qstrcmp(metric, "won") == 0;
    Statement statement = context.database->prepare(isMoney
            ? "SELECT user_id, team, period, starts_on, amount, amount_currency FROM target"
              " WHERE metric = ?1 AND amount IS NOT NULL AND deleted_at IS NULL"
            : "SELECT user_id, team, period, starts_on, count, '' FROM target"
              " WHERE metric = ?1 AND count IS NOT NULL AND deleted_at IS NULL");
    statement.bind(1, QString::fromLatin1(metric));
    Targets targets;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return targets;
        targets.m_rows.push_back({statement.uid(0), statement.text(1), statement.text(2),
            QDate::fromString(statement.text(3), Qt::ISODate), statement.integer(4), statement.text(5)});
    }
}

// The largest period that has a target of its own speaks for the smaller ones in it.
template <typename Match>
CodeSums Targets::sum(const QDate &from, const QDate &to, Match match) const
{
    CodeSums sums;
    if (!from.isValid() || !to.isValid())
        return sums;
    const auto take = [&](const char *period, const QDate &first, int months) {
        if ((first.month() - 1) % months != 0 || first.addMonths(months).addDays(-1) > to)
            return false;
        bool found = false;
        for (const TargetRow &row : m_rows) {
            if (row.period == QLatin1String(period) && row.startsOn == first && match(row)) {
                sums[row.currency].add(row.amount);
                found = true;
            }
        }
        return found;
    };
    QDate month(from.year(), from.month(), 1);
    if (month < from)
        month = month.addMonths(1);
    while (month <= to) {
        if (take("year", month, 12))
            month = month.addMonths(12);
        else if (take("quarter", month, 3))
            month = month.addMonths(3);
        else {
            take("month", month, 1);
            month = month.addMonths(1);
        }
    }
    return sums;
}

CodeSums Targets::of(const QDate &from, const QDate &to) const
{
    const CodeSums company
        = sum(from, to, [](const TargetRow &row) { return row.user.isNull() && row.team.isEmpty(); });
    if (!company.empty())
        return company;
    const CodeSums all = ofPeople(people(), from, to);
    if (!all.empty())
        return all;
    std::set<QString> teams;
    for (const TargetRow &row : m_rows) {
        if (row.user.isNull())
            teams.insert(row.team);
    }
    CodeSums sums;
    for (const QString &team : teams)
        merge(
            sums, sum(from, to, [&](const TargetRow &row) { return row.user.isNull() && row.team == team; }));
    return sums;
}

CodeSums Targets::ofTeam(const QString &team, const QDate &from, const QDate &to) const
{
    return sum(from, to, [&](const TargetRow &row) {
        return row.user.isNull() && row.team.compare(team, Qt::CaseInsensitive) == 0;
    });
}

CodeSums Targets::ofPeople(const std::set<Uid> &asked, const QDate &from, const QDate &to) const
{
    CodeSums sums;
    for (const Uid &user : asked) {
        if (!user.isNull())
            merge(sums, sum(from, to, [&](const TargetRow &row) { return row.user == user; }));
    }
    return sums;
}

std::set<Uid> Targets::people() const
{
    std::set<Uid> found;
    for (const TargetRow &row : m_rows) {
        if (!row.user.isNull())
            found.insert(row.user);
    }
    return found;
}

Result<std::optional<std::set<Uid>>> ownersIn(const Context &context, const Filter &filter)
{
    if (filter.isLeaf()) {
        using Op = Condition::Op;
        const Condition &condition = filter.condition;
        if (condition.field != QLatin1String("owner")
            || (condition.op != Op::Equal && condition.op != Op::In))
            return std::optional<std::set<Uid>>();
        std::set<Uid> owners;
        for (const QString &value : condition.values) {
            const Uid id = value == QLatin1String("me") ? context.me : Uid::fromText(value);
            if (!id.isNull()) {
                owners.insert(id);
                continue;
            }
            Statement statement = context.database->prepare(
                "SELECT id FROM user WHERE name = ? COLLATE NOCASE AND deleted_at IS NULL");
            statement.bind(1, value);
            for (;;) {
                RAPPORT_ASSIGN(const bool row, statement.step());
                if (!row)
                    break;
                owners.insert(statement.uid(0));
            }
        }
        return std::optional(owners);
    }
    if (!filter.through.isEmpty() || (filter.join == Filter::Join::Any && filter.parts.size() > 1))
        return std::optional<std::set<Uid>>();
    for (const Filter &part : filter.parts) {
        RAPPORT_ASSIGN(auto owners, ownersIn(context, part));
        if (owners)
            return owners;
    }
    return std::optional<std::set<Uid>>();
}

QString daysSql(QLatin1String column, const QDate &from, const QDate &to, std::vector<QVariant> &values)
{
    QString sql;
    if (from.isValid()) {
        sql += QLatin1String(" AND ") + column + QLatin1String(" >= ?");
        values.push_back(from.toString(Qt::ISODate));
    }
    if (to.isValid()) {
        sql += QLatin1String(" AND ") + column + QLatin1String(" <= ?");
        values.push_back(to.toString(Qt::ISODate));
    }
    return sql;
}

} // namespace rapport::query
