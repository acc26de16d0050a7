// SPDX-License-Identifier: GPL-3.0-or-later
// Where the leads that were entered in these days came from: the five largest sources and the rest. Team and
// owner narrow it; pipeline and filter are about deals and do not.
#include "core/query/report_parts.h"

#include "core/query/report_scope.h"
#include "core/store/database.h"

#include <QCoreApplication>

namespace rapport::query::reports {

namespace {

constexpr std::size_t MostSlices = 6;

struct Source {
    QString name; // as it was first written; empty: none was told
    qint64 count = 0;
};

// The instants the days of the query begin and end with, on the clock of whoever asks.
QString instantsSql(const Context &context, const ReportQuery &query, std::vector<QVariant> &values)
{
    QString sql;
    const auto at = [&](const QDate &day) {
        return QVariant(qlonglong(Instant::from(day.startOfDay(context.zone)).ms));
    };
    if (query.from.isValid()) {
        sql += QLatin1String(" AND t.created_at >= ?");
        values.push_back(at(query.from));
    }
    if (query.to.isValid()) {
        sql += QLatin1String(" AND t.created_at < ?");
        values.push_back(at(query.to.addDays(1)));
    }
    return sql;
}

// The largest first. Upper and lower case of a name are one source, as they are to a filter.
Result<std::vector<Source>> sourcesOf(const Context &context, const ReportQuery &query)
{
    std::vector<QVariant> values;
    const QString days = instantsSql(context, query, values);
    RAPPORT_ASSIGN(const Where people, whereOf(context, context.schema->at(u"lead"), peopleOf(query)));
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT t.source COLLATE NOCASE, count(*) FROM lead t INDEXED BY lead_in_time"
                       " WHERE t.deleted_at IS NULL%1 AND (%2) GROUP BY 1 ORDER BY 2 DESC, 1")
            .arg(days, people.sql));
    bindAll(statement, bindAll(statement, 1, values), people.values);
    std::vector<Source> sources;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return sources;
        sources.push_back({statement.text(0), statement.integer(1)});
    }
}

Filter isSource(const QString &name)
{
    const QString field = QStringLiteral("source");
    return name.isEmpty() ? isEmpty(field) : is(field, name);
}

// None of these.
Filter isOther(const std::vector<Source> &shown)
{
    const QString field = QStringLiteral("source");
    QStringList names;
    Filter filled;
    for (const Source &source : shown) {
        if (source.name.isEmpty())
            filled = isFilled(field);
        else
            names << source.name;
    }
    return both({names.isEmpty() ? Filter() : isNoneOf(field, names), filled});
}

} // namespace

Result<Report> leadSources(const Context &context, const ReportQuery &query)
{
    RAPPORT_ASSIGN(std::vector<Source> all, sourcesOf(context, query));
    ReportTable made = table("sources", QT_TRANSLATE_NOOP("Report", "By source"),
        {column("source", QT_TRANSLATE_NOOP("Report", "Source"), Kind::Text).as(Role::Name),
            column("count", QT_TRANSLATE_NOOP("Report", "Leads"), Kind::Integer).as(Role::Figure),
            column("share", QT_TRANSLATE_NOOP("Report", "Share"), Kind::Percent)});
    made.picture = Picture::Ring;
    const QString lead = QStringLiteral("lead");
    const Filter asked = both({within(QStringLiteral("created_at"), query.from, query.to), peopleOf(query)});
    made.behind = behind(lead, {asked});
    qint64 whole = 0;
    for (const Source &source : all)
        whole += source.count;
    const auto addRow = [&](const QString &label, qint64 count, const Filter &which) {
        ReportRow row{label, number(count), part(double(count), double(whole))};
        row.behind = {behind(lead, {which, asked})};
        made.rows.push_back(std::move(row));
    };
    const std::size_t shown = all.size() > MostSlices ? MostSlices - 1 : all.size();
    const std::vector<Source> first(all.begin(), all.begin() + std::ptrdiff_t(shown));
    qint64 rest = whole;
    for (const Source &source : first) {
        rest -= source.count;
        addRow(source.name.isEmpty() ? QCoreApplication::translate("Report", "No source") : source.name,
            source.count, isSource(source.name));
    }
    if (shown < all.size())
        addRow(QCoreApplication::translate("Report", "Other"), rest, isOther(first));
    Report report{{}, {}, {}};
    report.tables.push_back(std::move(made));
    return report;
}

} // namespace rapport::query::reports
