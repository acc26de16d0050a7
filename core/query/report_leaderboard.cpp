// SPDX-License-Identifier: GPL-3.0-or-later
// Who won how much of what was to be won, in order. Whoever has a target has a place, with or without deals.
#include "core/query/report_parts.h"

#include "core/query/quotas.h"
#include "core/query/sales_facts.h"
#include "core/store/database.h"

namespace rapport::query::reports {

namespace {

struct Person {
    Uid id;
    ClosedSums sums;
    std::optional<qint64> target;
};

// Those the query is about, without the trash.
Result<std::set<Uid>> askedPeople(const Context &context, const ReportQuery &query)
{
    Statement statement = context.database->prepare("SELECT id, team FROM user WHERE deleted_at IS NULL");
    std::set<Uid> people;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return people;
        const bool isOfTeam
            = query.team.isEmpty() || statement.text(1).compare(query.team, Qt::CaseInsensitive) == 0;
        if (isOfTeam && (query.owner.isNull() || statement.uid(0) == query.owner))
            people.insert(statement.uid(0));
    }
}

ReportTable boardTable(bool hasTargets)
{
    ReportTable made = table("owners", QT_TRANSLATE_NOOP("Report", "By owner"),
        {column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link).as(Role::Name),
            column("place", QT_TRANSLATE_NOOP("Report", "Place"), Kind::Integer),
            column("won", QT_TRANSLATE_NOOP("Report", "Won"), Kind::Integer),
            column("lost", QT_TRANSLATE_NOOP("Report", "Lost"), Kind::Integer),
            column("rate", QT_TRANSLATE_NOOP("Report", "Win rate"), Kind::Percent),
            column("won_amount", QT_TRANSLATE_NOOP("Report", "Won amount"), Kind::Money)
                .as(Role::Figure, Better::More),
            column("lost_amount", QT_TRANSLATE_NOOP("Report", "Lost amount"), Kind::Money)});
    if (hasTargets) {
        made.columns.push_back(
            column("target", QT_TRANSLATE_NOOP("Report", "Target"), Kind::Money).as(Role::Target));
        made.columns.push_back(column("percent", QT_TRANSLATE_NOOP("Report", "Of target"), Kind::Percent));
    }
    made.picture = Picture::Leaderboard;
    return made;
}

struct Board {
    const Context &context;
    const ReportQuery &query;
    Currencies currencies;
    std::set<QString> codes;
    std::map<QString, std::map<Uid, Person>> people = {}; // by currency

    Person &at(const QString &code, const Uid &id)
    {
        Person &person = people[code][id];
        person.id = id;
        return person;
    }

    Result<bool> addTargets()
    {
        const auto period = query.period();
        if (!period || !query.filter.isEmpty())
            return false;
        RAPPORT_ASSIGN(const Quotas quotas, Quotas::read(context));
        RAPPORT_ASSIGN(const std::set<Uid> asked, askedPeople(context, query));
        bool hasAny = false;
        for (const Uid &id : quotas.people()) {
            if (!asked.contains(id))
                continue;
            for (const auto &[code, sum] : quotas.ofPerson(id, *period)) {
                Person &person = at(currencies.of(code), id);
                person.target = person.target.value_or(0) + currencies.converted(sum.sum(), code);
                hasAny = true;
            }
        }
        return hasAny;
    }

    Behind list(
        const Uid &owner, const QString &code, const QStringList &statuses, const QString &sum = {}) const
    {
        return behind(QStringLiteral("deal"),
            {isOneOf(QStringLiteral("status"), statuses),
                within(QStringLiteral("closed_on"), query.from, query.to), is(QStringLiteral("owner"), owner),
                currencies.only(code, codes), dealsOf(query)},
            sum);
    }

    ReportRow row(const Person &person, int place, const QString &code, bool hasTargets) const
    {
        const ClosedSums &sums = person.sums;
        const QStringList won{QStringLiteral("won")}, lost{QStringLiteral("lost")}, closed = won + lost;
        const QString amount = QStringLiteral("amount");
        ReportRow row{linkTo(context, u"user", person.id), number(place), number(sums.won), number(sums.lost),
            part(double(sums.won), double(sums.won + sums.lost)), money(sums.wonSum.sum(), code),
            money(sums.lostSum.sum(), code)};
        row.behind = {list(person.id, code, won), {}, list(person.id, code, won), list(person.id, code, lost),
            list(person.id, code, closed), list(person.id, code, won, amount),
            list(person.id, code, lost, amount)};
        if (hasTargets) {
            row.cells.push_back(person.target ? money(*person.target, code) : QVariant());
            row.cells.push_back(
                person.target ? part(double(sums.wonSum.sum()), double(*person.target)) : QVariant());
            row.behind.resize(row.cells.size());
        }
        return row;
    }

    void fill(ReportTable &into, bool hasTargets) const
    {
        for (const auto &[code, persons] : people) {
            std::vector<const Person *> order;
            for (const auto &[id, person] : persons)
                order.push_back(&person);
            std::ranges::stable_sort(
                order, std::greater(), [](const Person *person) { return person->sums.wonSum.sum(); });
            int place = 0;
            for (std::size_t i = 0; i < order.size(); ++i) {
                if (i == 0 || order[i]->sums.wonSum.sum() != order[i - 1]->sums.wonSum.sum())
                    place = int(i) + 1;
                into.rows.push_back(row(*order[i], place, code, hasTargets));
            }
        }
    }
};

} // namespace

Result<Report> leaderboard(const Context &context, const ReportQuery &query)
{
    RAPPORT_ASSIGN(Currencies currencies, Currencies::read(context, query));
    RAPPORT_ASSIGN(const auto facts, salesFacts(context, query, Facts::Closed, NoParts));
    Board board{context, query, std::move(currencies), facts->codes()};
    for (const auto &[owner, codes] : facts->closedByOwner(query.from, query.to)) {
        for (const auto &[code, sums] : board.currencies.together(codes))
            board.at(code, owner).sums = sums;
    }
    RAPPORT_ASSIGN(const bool hasTargets, board.addTargets());
    ReportTable made = boardTable(hasTargets);
    board.fill(made, hasTargets);
    made.behind = behind(QStringLiteral("deal"),
        {is(QStringLiteral("status"), QStringLiteral("won")),
            within(QStringLiteral("closed_on"), query.from, query.to), dealsOf(query)},
        QStringLiteral("amount"));
    board.currencies.mark(made, board.codes);
    Report report{{}, {}, {}};
    report.tables.push_back(std::move(made));
    return report;
}

} // namespace rapport::query::reports
