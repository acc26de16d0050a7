// SPDX-License-Identifier: GPL-3.0-or-later
// Who has gone silent: people who changed nothing in the days asked for (without days: in the last 14), by
// the change log, and the open deals and tasks they have. Imports and undoing count as doing something; what
// rules do in somebody's name does not.
#include "core/query/daywords.h"
#include "core/query/report_catalogue.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::query::reports {

namespace {

constexpr int SilentDays = 14;

struct Person {
    Uid id;
    QString name;
    Instant last = {};
    qint64 changes = 0; // acts in the days
    QVariant silent = {}; // days; none: never did anything
};

Result<std::vector<Person>> peopleOf(const Context &context, const ReportQuery &query)
{
    Statement statement = context.database->prepare(
        "SELECT id, name, team FROM user WHERE deleted_at IS NULL AND coalesce(status, 'active') = 'active'"
        " ORDER BY sort_key");
    std::vector<Person> people;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return people;
        const Uid id = statement.uid(0);
        if ((query.owner.isNull() || query.owner == id)
            && (query.team.isEmpty() || statement.text(2).compare(query.team, Qt::CaseInsensitive) == 0))
            people.push_back({id, statement.text(1)});
    }
}

Result<void> readActs(const Context &context, const Period &days, std::vector<Person> &people)
{
    const auto edge = [&](const QDate &day) { return day.startOfDay(context.zone).toMSecsSinceEpoch(); };
    QHash<Uid, Person *> byId;
    for (Person &person : people)
        byId.insert(person.id, &person);
    Statement statement = context.database->prepare(
        "SELECT actor, max(at), count(CASE WHEN at >= ?1 AND at < ?2 THEN 1 END) FROM change_batch"
        " WHERE actor IS NOT NULL AND origin <> 'rule' GROUP BY actor");
    statement.bind(1, edge(days.first)).bind(2, edge(days.last.addDays(1)));
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return {};
        Person *person = byId.value(statement.uid(0));
        if (!person)
            continue;
        person->last.ms = statement.integer(1);
        person->changes = statement.integer(2);
        const QDate day = QDateTime::fromMSecsSinceEpoch(person->last.ms, context.zone).date();
        person->silent = number(std::max(qint64(0), day.daysTo(context.today)));
    }
}

CutQuery openOf(const char *entity, const char *status)
{
    return {QLatin1String(entity), equals(QStringLiteral("status"), QLatin1String(status)), {{}}};
}

Result<QHash<Uid, qint64>> byOwner(const Context &context, const CutQuery &query)
{
    RAPPORT_ASSIGN(const std::vector<CutRow> rows, cutRows(context, query, {{}, QStringLiteral("owner")}));
    QHash<Uid, qint64> counts;
    for (const CutRow &row : rows)
        counts.insert(row.key.value<Uid>(), row.values[0].count);
    return counts;
}

std::vector<ReportColumn> columns()
{
    ReportColumn days = column("days", QT_TRANSLATE_NOOP("Report", "Days silent"), Kind::Integer)
                            .as(Role::Figure, Better::Less);
    days.isDays = true;
    return {column("user", QT_TRANSLATE_NOOP("Report", "Person"), Kind::Link).as(Role::Name), std::move(days),
        column("last_change", QT_TRANSLATE_NOOP("Report", "Last change"), Kind::Instant),
        column("changes", QT_TRANSLATE_NOOP("Report", "Changes in these days"), Kind::Integer),
        column("open_deals", QT_TRANSLATE_NOOP("Report", "Open deals"), Kind::Integer),
        column("open_tasks", QT_TRANSLATE_NOOP("Report", "Open tasks"), Kind::Integer)};
}

} // namespace

Result<Report> silentUsers(const Context &context, const ReportQuery &query)
{
    Period days{query.from, query.to};
    if (!days.last.isValid())
        days.last = context.today;
    if (!days.first.isValid())
        days.first = std::min(days.last, context.today).addDays(1 - SilentDays);
    RAPPORT_ASSIGN(std::vector<Person> people, peopleOf(context, query));
    RAPPORT_TRY(readActs(context, days, people));
    const CutQuery deals = openOf("deal", "open"), tasks = openOf("task", "todo");
    RAPPORT_ASSIGN(const auto openDeals, byOwner(context, deals));
    RAPPORT_ASSIGN(const auto openTasks, byOwner(context, tasks));
    // Who never did anything is silent the longest.
    std::ranges::stable_sort(people, std::greater(), [](const Person &person) {
        return person.silent.isValid() ? person.silent.toLongLong() : std::numeric_limits<qint64>::max();
    });
    ReportTable silent = table("silent", QT_TRANSLATE_NOOP("Report", "Silent people"), columns());
    ReportTable all = table("people", QT_TRANSLATE_NOOP("Report", "Everybody"), columns());
    const Cut cut{{}, QStringLiteral("owner")};
    for (const Person &person : people) {
        const CutRow key{QVariant::fromValue(person.id), {}};
        const ReportRow row
            = RowMaker()
                  .add(QVariant::fromValue(LinkCell{person.id, person.name}))
                  .add(person.silent)
                  .add(person.last.isNull() ? QVariant() : QVariant::fromValue(person.last))
                  .add(number(person.changes))
                  .add(number(openDeals.value(person.id)), behindOf(context, deals, cut, key, {}))
                  .add(number(openTasks.value(person.id)), behindOf(context, tasks, cut, key, {}))
                  .row();
        if (person.changes == 0)
            silent.rows.push_back(row);
        all.rows.push_back(row);
    }
    // Of people who never did anything there are no days to draw.
    const bool hasDays
        = std::ranges::any_of(silent.rows, [](const ReportRow &row) { return row[1].toLongLong() > 0; });
    silent.picture = hasDays ? Picture::Bars : Picture::Table;
    silent.note = QCoreApplication::translate("Report", "They changed nothing in this time: %1.")
                      .arg(spanLabel(days, context.yearStart));
    return Report{{}, {}, {std::move(silent), std::move(all)}};
}

} // namespace rapport::query::reports
