// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/quotas.h"

#include "core/store/database.h"

#include <algorithm>
#include <cmath>

namespace rapport::query {

namespace {

int monthsOf(const QString &period)
{
    return period == QLatin1String("month") ? 1 : period == QLatin1String("quarter") ? 3 : 12;
}

// The n-th of equal parts that add up to the whole.
qint64 partOf(qint64 whole, int parts, int n)
{
    return whole / parts + (n < std::abs(whole % parts) ? (whole < 0 ? -1 : 1) : 0);
}

// Of the shortest period around the month that has one.
CodeSums ofMonth(const std::vector<TargetRow> &rows, const QDate &month)
{
    for (const int months : {1, 3, 12}) {
        CodeSums sums;
        for (const TargetRow &row : rows) {
            const int n = (month.year() - row.startsOn.year()) * 12 + month.month() - row.startsOn.month();
            if (n < 0 || n >= months || monthsOf(row.period) != months)
                continue;
            sums[row.currency].add(partOf(row.amount, months, n));
        }
        if (!sums.empty())
            return sums;
    }
    return {};
}

void add(CodeSums &into, const CodeSums &from, double part = 1)
{
    for (const auto &[code, sum] : from)
        into[code].add(part < 1 ? qint64(std::llround(double(sum.sum()) * part)) : sum.sum());
}

CodeSums sumOf(const std::vector<TargetRow> &rows, const Period &days)
{
    CodeSums sums;
    if (rows.empty() || !days.first.isValid() || !days.last.isValid())
        return sums;
    QDate month(days.first.year(), days.first.month(), 1);
    while (month <= days.last) {
        int taken = 0;
        for (const int months : {12, 3}) {
            if (taken > 0 || month < days.first || month.addMonths(months).addDays(-1) > days.last)
                continue;
            for (const TargetRow &row : rows) {
                if (row.startsOn == month && monthsOf(row.period) == months) {
                    sums[row.currency].add(row.amount);
                    taken = months;
                }
            }
        }
        if (taken == 0) {
            const QDate last = month.addMonths(1).addDays(-1);
            const qint64 within = std::max(month, days.first).daysTo(std::min(last, days.last)) + 1;
            add(sums, ofMonth(rows, month), double(within) / double(month.daysInMonth()));
            taken = 1;
        }
        month = month.addMonths(taken);
    }
    return sums;
}

} // namespace

Result<Quotas> Quotas::read(const Context &context)
{
    Quotas quotas;
    Statement targets = context.database->prepare(
        "SELECT user_id, team, period, starts_on, amount, amount_currency FROM target"
        " WHERE metric = 'won' AND amount IS NOT NULL AND deleted_at IS NULL");
    for (;;) {
        RAPPORT_ASSIGN(const bool row, targets.step());
        if (!row)
            break;
        TargetRow target{targets.uid(0), targets.text(1), targets.text(2),
            QDate::fromString(targets.text(3), Qt::ISODate), targets.integer(4), targets.text(5)};
        if (target.currency.isEmpty())
            target.currency = context.currency.code();
        if (!target.startsOn.isValid())
            continue;
        if (target.user.isNull())
            quotas.m_ofTeams[target.team.toLower()].push_back(std::move(target));
        else
            quotas.m_ofPeople[target.user].push_back(std::move(target));
    }
    Statement people = context.database->prepare("SELECT id, team FROM user");
    for (;;) {
        RAPPORT_ASSIGN(const bool row, people.step());
        if (!row)
            return quotas;
        quotas.m_teams.emplace(people.uid(0), people.text(1).toLower());
    }
}

std::vector<Uid> Quotas::people() const
{
    std::vector<Uid> people;
    for (const auto &[person, rows] : m_ofPeople)
        people.push_back(person);
    return people;
}

CodeSums Quotas::ofPerson(const Uid &person, const Period &days) const
{
    const auto found = m_ofPeople.find(person);
    return found == m_ofPeople.end() ? CodeSums() : sumOf(found->second, days);
}

// `team`: null for everybody.
CodeSums Quotas::peopleOf(const QString *team, const Period &days) const
{
    CodeSums sums;
    for (const auto &[person, rows] : m_ofPeople) {
        const auto found = m_teams.find(person);
        if (!team || (found != m_teams.end() && found->second == *team))
            add(sums, sumOf(rows, days));
    }
    return sums;
}

CodeSums Quotas::ofTeam(const QString &team, const Period &days) const
{
    const QString name = team.toLower();
    const auto found = m_ofTeams.find(name);
    const CodeSums own = found == m_ofTeams.end() ? CodeSums() : sumOf(found->second, days);
    return own.empty() ? peopleOf(&name, days) : own;
}

CodeSums Quotas::ofAll(const Period &days) const
{
    const auto company = m_ofTeams.find(QString());
    CodeSums sums = company == m_ofTeams.end() ? CodeSums() : sumOf(company->second, days);
    if (sums.empty())
        sums = peopleOf(nullptr, days);
    if (!sums.empty())
        return sums;
    for (const auto &[team, rows] : m_ofTeams)
        add(sums, sumOf(rows, days));
    return sums;
}

} // namespace rapport::query
