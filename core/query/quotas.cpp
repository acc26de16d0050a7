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
CodeSums ofMonth(const std::vector<const TargetRow *> &rows, const QDate &month)
{
    for (const int months : {1, 3, 12}) {
        CodeSums sums;
        for (const TargetRow *row : rows) {
            if (monthsOf(row->period) != months || row->startsOn > month
                || row->startsOn.addMonths(months) <= month)
                continue;
            const int n = (month.year() - row->startsOn.year()) * 12 + month.month() - row->startsOn.month();
            sums[row->currency].add(partOf(row->amount, months, n));
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

CodeSums sumOf(const std::vector<const TargetRow *> &rows, const Period &days)
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
            for (const TargetRow *row : rows) {
                if (row->startsOn == month && monthsOf(row->period) == months) {
                    sums[row->currency].add(row->amount);
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
        if (target.startsOn.isValid())
            quotas.m_rows.push_back(std::move(target));
    }
    Statement people = context.database->prepare("SELECT id, team FROM user");
    for (;;) {
        RAPPORT_ASSIGN(const bool row, people.step());
        if (!row)
            return quotas;
        quotas.m_teams.emplace(people.uid(0), people.text(1));
    }
}

Quotas::Rows Quotas::rowsOf(const Uid &person, const QString &team) const
{
    Rows rows;
    for (const TargetRow &row : m_rows) {
        if (row.user == person && (!person.isNull() || row.team.compare(team, Qt::CaseInsensitive) == 0))
            rows.push_back(&row);
    }
    return rows;
}

std::vector<Uid> Quotas::people() const
{
    std::set<Uid> people;
    for (const TargetRow &row : m_rows) {
        if (!row.user.isNull())
            people.insert(row.user);
    }
    return {people.begin(), people.end()};
}

CodeSums Quotas::ofPerson(const Uid &person, const Period &days) const
{
    return person.isNull() ? CodeSums() : sumOf(rowsOf(person, {}), days);
}

// `team`: null for everybody.
CodeSums Quotas::peopleOf(const QString *team, const Period &days) const
{
    CodeSums sums;
    for (const Uid &person : people()) {
        const auto found = m_teams.find(person);
        const QString own = found == m_teams.end() ? QString() : found->second;
        if (!team || own.compare(*team, Qt::CaseInsensitive) == 0)
            add(sums, ofPerson(person, days));
    }
    return sums;
}

CodeSums Quotas::ofTeam(const QString &team, const Period &days) const
{
    const CodeSums own = sumOf(rowsOf({}, team), days);
    return own.empty() ? peopleOf(&team, days) : own;
}

CodeSums Quotas::ofAll(const Period &days) const
{
    CodeSums sums = sumOf(rowsOf({}, {}), days);
    if (sums.empty())
        sums = peopleOf(nullptr, days);
    if (!sums.empty())
        return sums;
    std::set<QString> teams;
    for (const TargetRow &row : m_rows) {
        if (row.user.isNull() && !row.team.isEmpty())
            teams.insert(row.team.toLower());
    }
    for (const QString &team : teams)
        add(sums, sumOf(rowsOf({}, team), days));
    return sums;
}

} // namespace rapport::query
