// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/my_day.h"

#include "core/query/date_words.h"
#include "core/query/tally.h"
#include "core/store/database.h"

#include <algorithm>

namespace rapport::query {

namespace {

using Whose = TargetLine::Whose;

// How long a period is, in the order in which its targets are shown.
int months(const QString &period)
{
    return period == QLatin1String("month") ? 1 : period == QLatin1String("quarter") ? 3 : 12;
}

int rank(const QString &metric)
{
    return metric == QLatin1String("won") ? 0 : metric == QLatin1String("new_customers") ? 1 : 2;
}

struct Asking {
    const Context &context;
    QString team; // of the person
    std::vector<Uid> teammates = {};

    Result<void> readTeam(const Uid &person)
    {
        Statement own = context.database->prepare("SELECT team FROM user WHERE id = ?");
        own.bind(1, person);
        RAPPORT_ASSIGN(const bool row, own.step());
        team = row ? own.text(0) : QString();
        if (team.isEmpty())
            return {};
        Statement all = context.database->prepare("SELECT id FROM user WHERE team = ?");
        all.bind(1, team);
        for (;;) {
            RAPPORT_ASSIGN(const bool there, all.step());
            if (!there)
                return {};
            teammates.push_back(all.uid(0));
        }
    }

    // Each owner's part, found by an index that begins with the owner; of everybody: those of all people,
    // then what nobody owns.
    template <typename Each>
    Result<void> eachOwner(const TargetLine &line, const QString &sql, Each each) const
    {
        const auto ask = [&](QLatin1String owners, const Uid &owner) -> Result<void> {
            Statement statement = context.database->prepare(QString(sql + owners));
            if (!owner.isNull())
                statement.bind(1, owner);
            return each(statement);
        };
        for (const Uid &owner : line.people)
            RAPPORT_TRY(ask(QLatin1String(" AND owner_id = ?1"), owner));
        if (!line.people.empty())
            return {};
        RAPPORT_TRY(ask(QLatin1String(" AND owner_id IN (SELECT id FROM user)"), {}));
        return ask(QLatin1String(" AND owner_id IS NULL"), {});
    }

    // Halves are added up apart, so that no sum overflows.
    Result<void> won(TargetLine &line) const
    {
        WideSum sum;
        const QString sql = QStringLiteral(
            "SELECT sum(amount >> 32), sum(amount & 4294967295) FROM deal INDEXED BY deal_won"
            " WHERE deleted_at IS NULL"
            " AND status = 'won' AND closed_on >= ?2 AND closed_on <= ?3 AND amount_currency = ?4");
        RAPPORT_TRY(eachOwner(line, sql, [&](Statement &statement) -> Result<void> {
            statement.bind(2, line.from.toString(Qt::ISODate)).bind(3, line.to.toString(Qt::ISODate));
            statement.bind(4, line.target.currency.code());
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (row)
                sum.addHalves(statement.integer(0), statement.integer(1));
            return {};
        }));
        line.reached = Money::of(sum.sum(), line.target.currency);
        return {};
    }

    Result<void> count(TargetLine &line) const
    {
        const bool customers = line.metric == QLatin1String("new_customers");
        const QString sql = customers
            ? QStringLiteral("SELECT count(*) FROM customer WHERE deleted_at IS NULL"
                             " AND created_at >= ?2 AND created_at < ?3")
            : QStringLiteral("SELECT count(*) FROM activity INDEXED BY activity_by_owner_at"
                             " WHERE deleted_at IS NULL AND \"at\" >= ?2 AND \"at\" < ?3");
        const auto at = [&](const QDate &day) { return Instant::from(day.startOfDay(context.zone)).ms; };
        return eachOwner(line, sql, [&](Statement &statement) -> Result<void> {
            statement.bind(2, at(line.from)).bind(3, at(line.to.addDays(1)));
            RAPPORT_ASSIGN(const bool row, statement.step());
            line.reachedCount += row ? statement.integer(0) : 0;
            return {};
        });
    }
};

struct Found {
    TargetLine line;
    Uid user;
};

Result<std::vector<Found>> currentTargets(const Context &context)
{
    Statement statement = context.database->prepare(
        "SELECT user_id, team, period, starts_on, metric, amount, amount_currency, count FROM target"
        " WHERE deleted_at IS NULL AND starts_on <= ?1 AND starts_on > ?2");
    statement.bind(1, context.today.toString(Qt::ISODate))
        .bind(2, context.today.addMonths(-12).toString(Qt::ISODate));
    std::vector<Found> all;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return all;
        TargetLine line{
            statement.text(4), statement.text(2), QDate::fromString(statement.text(3), Qt::ISODate), {}};
        line.to = line.from.addMonths(months(line.period)).addDays(-1);
        line.team = statement.text(1);
        const bool won = line.metric == QLatin1String("won");
        if (won && !statement.isNull(5)) {
            const Currency currency = Currency::fromCode(statement.text(6));
            line.target = Money::of(statement.integer(5), currency.isEmpty() ? context.currency : currency);
        }
        line.targetCount = won ? 0 : statement.integer(7);
        if (line.to < context.today || (won ? line.target.minor : line.targetCount) <= 0)
            continue;
        const double days = double(line.from.daysTo(line.to)) + 1;
        line.timePassed = (double(line.from.daysTo(context.today)) + 1) / days;
        all.push_back({std::move(line), statement.uid(0)});
    }
}

} // namespace

Result<std::vector<TargetLine>> myTargets(const Context &context, const Uid &person)
{
    Asking asking{context, {}};
    RAPPORT_TRY(asking.readTeam(person));
    RAPPORT_ASSIGN(const std::vector<Found> all, currentTargets(context));
    std::vector<TargetLine> lines;
    for (const QLatin1String metric :
        {QLatin1String("won"), QLatin1String("new_customers"), QLatin1String("activities")}) {
        for (const Whose whose : {Whose::Mine, Whose::Team, Whose::Company}) {
            const std::size_t before = lines.size();
            for (const auto &[line, user] : all) {
                const bool fits = whose == Whose::Mine ? !user.isNull() && user == person
                    : whose == Whose::Team ? user.isNull() && !line.team.isEmpty() && line.team == asking.team
                                           : user.isNull() && line.team.isEmpty();
                if (line.metric != metric || !fits)
                    continue;
                lines.push_back(line);
                lines.back().whose = whose;
                if (whose == Whose::Mine)
                    lines.back().people = {person};
                else if (whose == Whose::Team)
                    lines.back().people = asking.teammates;
            }
            if (lines.size() > before)
                break;
        }
    }
    std::ranges::stable_sort(
        lines, {}, [](const TargetLine &line) { return std::pair(rank(line.metric), months(line.period)); });
    for (TargetLine &line : lines)
        RAPPORT_TRY(line.metric == QLatin1String("won") ? asking.won(line) : asking.count(line));
    return lines;
}

Filter reachedBy(const TargetLine &target)
{
    using Op = Condition::Op;
    const bool won = target.metric == QLatin1String("won");
    if (!won && target.metric != QLatin1String("new_customers"))
        return {};
    const QString day = won ? QStringLiteral("closed_on") : QStringLiteral("created_at");
    std::vector<Filter> parts;
    if (won)
        parts.push_back(Filter::of({QStringLiteral("status"), Op::Equal, {QStringLiteral("won")}}));
    parts.push_back(Filter::of({day, Op::GreaterEqual, {target.from.toString(Qt::ISODate)}}));
    parts.push_back(Filter::of({day, Op::LessEqual, {target.to.toString(Qt::ISODate)}}));
    QStringList people;
    for (const Uid &id : target.people)
        people << id.text();
    if (!people.isEmpty())
        parts.push_back(
            Filter::of({QStringLiteral("owner"), people.size() == 1 ? Op::Equal : Op::In, people}));
    return Filter::all(std::move(parts));
}

} // namespace rapport::query
