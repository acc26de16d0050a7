// SPDX-License-Identifier: GPL-3.0-or-later
// What people did: activities by person and kind, from an index alone. Team and owner narrow it; pipeline
// and filter are about deals and do not.
#include "core/query/report_parts.h"

#include "core/model/activity.h"
#include "core/query/report_scope.h"
#include "core/store/database.h"

#include <QHash>

#include <limits>

namespace rapport::query::reports {

namespace {

const QStringList drawn{
    QStringLiteral("call"), QStringLiteral("visit"), QStringLiteral("email"), QStringLiteral("note")};

struct Counts {
    std::vector<qint64> kinds; // as drawn, then the others in their order, then what is none of them
    qint64 all = 0;
};

// The kinds that are drawn first, then the others.
QStringList orderedKinds()
{
    QStringList keys = drawn;
    for (const Option &kind : definition<Activity>().find(u"kind")->options) {
        if (!keys.contains(kind.key))
            keys << kind.key;
    }
    return keys;
}

// The instants the days of the query begin and end with, on the clock of whoever asks.
std::pair<qint64, qint64> boundsOf(const Context &context, const ReportQuery &query)
{
    const auto at = [&](const QDate &day) { return Instant::from(day.startOfDay(context.zone)).ms; };
    return {query.from.isValid() ? at(query.from) : std::numeric_limits<qint64>::min(),
        query.to.isValid() ? at(query.to.addDays(1)) : std::numeric_limits<qint64>::max()};
}

Result<std::map<Uid, Counts>> countsOf(
    const Context &context, const ReportQuery &query, const QStringList &kinds)
{
    RAPPORT_ASSIGN(const Where people, whereOf(context, context.schema->at(u"activity"), peopleOf(query)));
    const auto [from, to] = boundsOf(context, query);
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT t.owner_id, t.kind FROM activity t INDEXED BY activity_in_time"
                       " WHERE t.deleted_at IS NULL AND t.\"at\" >= ? AND t.\"at\" < ? AND (%1)")
            .arg(people.sql));
    statement.bind(1, from).bind(2, to);
    bindAll(statement, 3, people.values);
    QHash<QString, std::size_t> places;
    for (qsizetype i = 0; i < kinds.size(); ++i)
        places.insert(kinds[i], std::size_t(i));
    QHash<Uid, std::vector<qint64>> found;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        std::vector<qint64> &counts = found[statement.uid(0)];
        counts.resize(std::size_t(kinds.size()) + 1);
        ++counts[places.value(statement.text(1), std::size_t(kinds.size()))];
    }
    std::map<Uid, Counts> all;
    for (auto it = found.begin(); it != found.end(); ++it) {
        Counts &counts = all[it.key()];
        counts.kinds = std::move(it.value());
        for (const qint64 count : counts.kinds)
            counts.all += count;
    }
    return all;
}

struct Tables {
    const Context &context;
    const ReportQuery &query;
    const QStringList kinds = orderedKinds();
    const FieldDef *field = definition<Activity>().find(u"kind");

    Behind list(std::vector<Filter> parts) const
    {
        parts.push_back(within(QStringLiteral("at"), query.from, query.to));
        parts.push_back(peopleOf(query));
        return behind(QStringLiteral("activity"), std::move(parts));
    }

    ReportTable people(const std::map<Uid, Counts> &counts) const
    {
        ReportTable made = table("people", QT_TRANSLATE_NOOP("Report", "By person"),
            {column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link).as(Role::Name),
                column("count", QT_TRANSLATE_NOOP("Report", "Activities"), Kind::Integer)});
        made.picture = Picture::StackedBars;
        for (const QString &kind : kinds) {
            made.columns.push_back({kind, field->optionLabel(kind), Kind::Integer});
            if (drawn.contains(kind))
                made.columns.back().role = Role::Figure;
        }
        made.columns.push_back(
            column("other", QT_TRANSLATE_NOOP("Report", "Other"), Kind::Integer).as(Role::Figure));
        for (const auto &[owner, own] : counts)
            made.rows.push_back(personRow(owner, own));
        std::ranges::stable_sort(
            made.rows, std::greater(), [](const ReportRow &row) { return row[1].toLongLong(); });
        made.behind = list({});
        return made;
    }

    ReportRow personRow(const Uid &owner, const Counts &counts) const
    {
        const QString kindField = QStringLiteral("kind");
        const Filter person = is(QStringLiteral("owner"), owner);
        ReportRow row{linkTo(context, u"user", owner), number(counts.all)};
        row.behind = {list({person}), list({person})};
        qint64 other = counts.all;
        for (std::size_t i = 0; i < std::size_t(kinds.size()); ++i) {
            row.cells.push_back(number(counts.kinds[i]));
            row.behind.push_back(list({is(kindField, kinds[qsizetype(i)]), person}));
            if (drawn.contains(kinds[qsizetype(i)]))
                other -= counts.kinds[i];
        }
        row.cells.push_back(number(other));
        row.behind.push_back(list({isNoneOf(kindField, drawn), person}));
        return row;
    }

    ReportTable byKind(const std::map<Uid, Counts> &counts) const
    {
        ReportColumn kind = column("kind", QT_TRANSLATE_NOOP("Report", "Kind"), Kind::Choice).as(Role::Name);
        kind.options = field->options;
        for (Option &option : kind.options)
            option.label = field->optionLabel(option.key);
        ReportTable made = table("kinds", QT_TRANSLATE_NOOP("Report", "By kind"),
            {std::move(kind),
                column("count", QT_TRANSLATE_NOOP("Report", "Activities"), Kind::Integer).as(Role::Figure)});
        made.picture = Picture::Bars;
        for (const Option &option : field->options) {
            const auto at = std::size_t(kinds.indexOf(option.key));
            qint64 sum = 0;
            for (const auto &[owner, own] : counts)
                sum += own.kinds[at];
            if (sum == 0)
                continue;
            made.rows.push_back({option.key, number(sum)});
            made.rows.back().behind = {list({is(QStringLiteral("kind"), option.key)})};
        }
        return made;
    }
};

} // namespace

Result<Report> activities(const Context &context, const ReportQuery &query)
{
    const Tables tables{context, query};
    RAPPORT_ASSIGN(const auto counts, countsOf(context, query, tables.kinds));
    Report report{{}, {}, {}};
    report.tables.push_back(tables.people(counts));
    report.tables.push_back(tables.byKind(counts));
    return report;
}

} // namespace rapport::query::reports
