// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/target_grid.h"

#include "core/store/database.h"

#include <algorithm>
#include <set>

namespace rapport::query {

namespace {

struct Person {
    Uid id;
    QString name, team;
    bool isThere = false;
};

Result<std::vector<Person>> people(const Context &context)
{
    Statement statement = context.database->prepare(
        "SELECT id, name, team, coalesce(status, 'active') = 'active' FROM user WHERE deleted_at IS NULL"
        " ORDER BY sort_key, row");
    std::vector<Person> all;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return all;
        all.push_back({statement.uid(0), statement.text(1), statement.text(2), statement.integer(3) != 0});
    }
}

struct Kept {
    Uid user;
    QString team;
    QDate startsOn;
    TargetCell cell;
};

Result<std::vector<Kept>> kept(const Context &context, const TargetGrid &grid)
{
    Statement statement = context.database->prepare(
        "SELECT id, user_id, team, starts_on, amount, amount_currency, count FROM target"
        " WHERE deleted_at IS NULL AND metric = ?1 AND period = ?2 AND starts_on >= ?3 AND starts_on <= ?4"
        " ORDER BY row");
    statement.bind(1, grid.metric)
        .bind(2, bucketName(grid.bucket))
        .bind(3, grid.periods.front().first.toString(Qt::ISODate))
        .bind(4, grid.periods.back().last.toString(Qt::ISODate));
    std::vector<Kept> all;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return all;
        const Currency currency = Currency::fromCode(statement.text(5));
        const Money amount = statement.isNull(4)
            ? Money()
            : Money::of(statement.integer(4), currency.isEmpty() ? context.currency : currency);
        all.push_back({statement.uid(1), statement.text(2), QDate::fromString(statement.text(3), Qt::ISODate),
            {statement.uid(0), amount, statement.integer(6)}});
    }
}

} // namespace

Result<TargetGrid> targetGrid(const Context &context, const QString &metric, Bucket bucket, const QDate &day)
{
    TargetGrid grid{metric, bucket, {}, {}};
    grid.periods = periodsIn(periodAround(day, Bucket::Year, context.yearStart), bucket, context.yearStart);
    RAPPORT_ASSIGN(const std::vector<Person> persons, people(context));
    RAPPORT_ASSIGN(const std::vector<Kept> targets, kept(context, grid));
    std::set<Uid> withTarget;
    std::set<QString> teams;
    for (const Kept &target : targets) {
        if (!target.user.isNull())
            withTarget.insert(target.user);
        else if (!target.team.isEmpty())
            teams.insert(target.team);
    }
    for (const Person &person : persons) {
        if (person.isThere && !person.team.isEmpty())
            teams.insert(person.team);
    }
    const std::vector<TargetCell> none(grid.periods.size());
    grid.lines.push_back({{}, {}, {}, none});
    for (const QString &team : teams)
        grid.lines.push_back({{}, team, team, none});
    for (const Person &person : persons) {
        if (person.isThere || withTarget.contains(person.id))
            grid.lines.push_back({person.id, {}, person.name, none});
    }
    for (const Kept &target : targets) {
        const auto line = std::ranges::find_if(grid.lines, [&](const TargetGridLine &each) {
            return each.user == target.user && (!target.user.isNull() || each.team == target.team);
        });
        const auto period = std::ranges::find(grid.periods, target.startsOn, &Period::first);
        if (line == grid.lines.end() || period == grid.periods.end())
            continue;
        TargetCell &cell = line->cells[std::size_t(period - grid.periods.begin())];
        if (!cell.isSet())
            cell = target.cell;
    }
    return grid;
}

} // namespace rapport::query
