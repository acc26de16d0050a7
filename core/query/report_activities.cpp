// SPDX-License-Identifier: GPL-3.0-or-later
// What people did: activities by person and kind, from an index alone. Team and owner narrow it; pipeline
// and filter are about deals and do not.
#include "core/query/report_parts.h"

#include "core/model/activity.h"
#include "core/query/forecast_parts.h"
#include "core/store/database.h"

#include <limits>
#include <set>

namespace rapport::query::reports {

namespace {

using Counts = std::map<QString, qint64>; // by kind

// The instants the days of the query begin and end with, on the clock of whoever asks.
std::pair<qint64, qint64> boundsOf(const Context &context, const ReportQuery &query)
{
    const auto at = [&](const QDate &day) { return Instant::from(day.startOfDay(context.zone)).ms; };
    return {query.from.isValid() ? at(query.from) : std::numeric_limits<qint64>::min(),
        query.to.isValid() ? at(query.to.addDays(1)) : std::numeric_limits<qint64>::max()};
}

Result<std::optional<std::set<Uid>>> peopleOf(const Context &context, const ReportQuery &query)
{
    std::optional<std::set<Uid>> people;
    if (!query.team.isEmpty()) {
        Statement statement
            = context.database->prepare("SELECT id FROM user WHERE team = ? AND deleted_at IS NULL");
        statement.bind(1, query.team);
        people.emplace();
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                break;
            people->insert(statement.uid(0));
        }
    }
    if (!query.owner.isNull()) {
        const bool fits = !people || people->count(query.owner) > 0;
        people = std::set<Uid>();
        if (fits)
            people->insert(query.owner);
    }
    return people;
}

qint64 total(const Counts &counts)
{
    qint64 sum = 0;
    for (const auto &[kind, count] : counts)
        sum += count;
    return sum;
}

const std::vector<Option> &kinds() { return definition<Activity>().find(u"kind")->options; }

void addCells(std::vector<QVariant> &row, const Counts &counts)
{
    row.push_back(number(total(counts)));
    for (const Option &kind : kinds()) {
        const auto found = counts.find(kind.key);
        row.push_back(number(found == counts.end() ? 0 : found->second));
    }
}

std::vector<ReportColumn> columns(ReportColumn first)
{
    std::vector<ReportColumn> all{
        std::move(first), column("count", QT_TRANSLATE_NOOP("Report", "Activities"), Kind::Integer)};
    const FieldDef *field = definition<Activity>().find(u"kind");
    for (const Option &kind : kinds())
        all.push_back({kind.key, field->optionLabel(kind.key), Kind::Integer});
    return all;
}

} // namespace

Result<Report> activities(const Context &context, const ReportQuery &query)
{
    RAPPORT_ASSIGN(const auto people, peopleOf(context, query));
    const auto [from, to] = boundsOf(context, query);
    std::map<Uid, Counts> byPerson;
    Counts byKind;
    Statement statement = context.database->prepare(
        "SELECT owner_id, kind, count(*) FROM activity INDEXED BY activity_by_owner_at"
        " WHERE deleted_at IS NULL AND \"at\" >= ?1 AND \"at\" < ?2 GROUP BY 1, 2");
    statement.bind(1, from).bind(2, to);
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        const Uid owner = statement.uid(0);
        if (people && people->count(owner) == 0)
            continue;
        byPerson[owner][statement.text(1)] += statement.integer(2);
        byKind[statement.text(1)] += statement.integer(2);
    }
    ReportTable persons = table("people", QT_TRANSLATE_NOOP("Report", "By person"),
        columns(column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link)));
    for (const auto &[owner, counts] : byPerson) {
        persons.rows.push_back({linkTo(context, u"user", owner)});
        addCells(persons.rows.back().cells, counts);
    }
    std::ranges::stable_sort(
        persons.rows, std::greater(), [](const ReportRow &row) { return row[1].toLongLong(); });
    const FieldDef *field = definition<Activity>().find(u"kind");
    ReportColumn kind = column("kind", QT_TRANSLATE_NOOP("Report", "Kind"), Kind::Choice);
    kind.options = field->options;
    for (Option &option : kind.options)
        option.label = field->optionLabel(option.key);
    ReportTable total = table("kinds", QT_TRANSLATE_NOOP("Report", "By kind"),
        {std::move(kind), column("count", QT_TRANSLATE_NOOP("Report", "Activities"), Kind::Integer)});
    for (const Option &option : kinds()) {
        if (const auto found = byKind.find(option.key); found != byKind.end())
            total.rows.push_back({option.key, number(found->second)});
    }
    return Report{{}, {}, {std::move(persons), std::move(total)}};
}

} // namespace rapport::query::reports
