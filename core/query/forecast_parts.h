// SPDX-License-Identifier: GPL-3.0-or-later
// What the forecast's questions share: which deals count into a period, and the targets set for it.
#pragma once

#include "core/query/forecast.h"
#include "core/query/tally.h"

#include <optional>
#include <set>

namespace rapport::query {

// Sums per currency code.
using CodeSums = std::map<QString, WideSum>;

struct TargetRow {
    Uid user;
    QString team;
    QString period;
    QDate startsOn;
    qint64 amount = 0;
    QString currency;
};

class Targets
{
public:
    // Of a metric: "won" in money, the others as numbers of no currency.
    static Result<Targets> load(const Context &context, const char *metric = "won");
    // Of the company, else of all people together, else of all teams.
    CodeSums of(const QDate &from, const QDate &to) const;
    // What was set for the team itself.
    CodeSums ofTeam(const QString &team, const QDate &from, const QDate &to) const;
    CodeSums ofPeople(const std::set<Uid> &people, const QDate &from, const QDate &to) const;
    std::set<Uid> people() const;
    bool isEmpty() const { return m_rows.empty(); }

private:
    template <typename Match>
    CodeSums sum(const QDate &from, const QDate &to, Match match) const;
    std::vector<TargetRow> m_rows;
};

// The people whose deals a filter asks for, when it does so by their names; none: it does not.
Result<std::optional<std::set<Uid>>> ownersIn(const Context &context, const Filter &filter);

// " AND t.closes_on >= ? ..." and its values; empty without bounds.
QString daysSql(QLatin1String column, const QDate &from, const QDate &to, std::vector<QVariant> &values);

} // namespace rapport::query
