// SPDX-License-Identifier: GPL-3.0-or-later
// report: the figures behind a chart, as the window has them. In JSON each table is a list of
// objects under its key, beside the report's name and days.
#include "app/ctl/values.h"
#include "core/query/date_words.h"
#include "core/query/report.h"

#include <QJsonArray>

namespace rapport::ctl {

namespace {

// A day, or a period of which the first or last day counts.
Result<QDate> dayOf(Session &session, const Arguments &arguments, const char *option, bool last)
{
    const QString text = arguments.value(option);
    if (text.isEmpty())
        return QDate();
    const query::Context context = session.reads();
    const auto period = query::periodOf(text, context.today, context.yearStart);
    if (!period)
        return usageError(
            Say::tr("“%1” is no day for --%2. Write it like 2026-03-16, 2026-03 or this_quarter.")
                .arg(text, QLatin1String(option)));
    return last ? period->last : period->first;
}

Result<QString> teamOf(Session &session, const QString &name)
{
    QStringList teams;
    for (const Record &user : session.workspace().dictionary(QStringLiteral("user"))) {
        const QString team = user.value(u"team").toString();
        if (!name.isEmpty() && team.compare(name, Qt::CaseInsensitive) == 0)
            return team;
        if (!team.isEmpty() && !teams.contains(team))
            teams << team;
    }
    if (name.isEmpty())
        return QString();
    teams.sort();
    return Error{Error::Code::NotFound, Say::tr("There is no team “%1”.").arg(name),
        teams.isEmpty() ? Say::tr("Nobody in this file belongs to a team.")
                        : Say::tr("The teams are: %1.").arg(teams.join(QLatin1String(", "))),
        {}};
}

FieldDef fieldOf(const query::ReportColumn &column)
{
    FieldDef field;
    field.name = column.key;
    field.kind = column.kind;
    field.options = column.options;
    field.custom = true; // its labels are in the reader's language already
    return field;
}

void printAsJson(Session &session, const query::Report &report, const query::ReportQuery &query)
{
    const auto day = [](const QDate &date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    };
    QJsonObject json{{QStringLiteral("report"), report.name}, {QStringLiteral("from"), day(query.from)},
        {QStringLiteral("to"), day(query.to)}};
    if (!query.team.isEmpty())
        json.insert(QStringLiteral("team"), query.team);
    for (const query::ReportTable &table : report.tables) {
        QJsonArray rows;
        for (const query::ReportRow &cells : table.rows) {
            QJsonObject row;
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                row.insert(table.columns[i].key, valueJson(session, fieldOf(table.columns[i]), cells[i]));
            rows.append(row);
        }
        json.insert(table.key, rows);
    }
    printJson(json);
}

void printAsText(Session &session, const query::Report &report)
{
    out(report.label);
    for (const query::ReportTable &table : report.tables) {
        QStringList heads;
        for (const query::ReportColumn &column : table.columns)
            heads << column.label;
        std::vector<QStringList> lines;
        for (const query::ReportRow &cells : table.rows) {
            QStringList line;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const QString text = peopleText(session, fieldOf(table.columns[i]), cells[i]);
                line << (text.isEmpty() ? QStringLiteral("–") : text);
            }
            lines.push_back(line);
        }
        out(QString());
        out(table.label);
        if (lines.empty())
            out(Say::tr("Nothing."));
        else
            printTable(heads, lines);
    }
}

Result<void> printReport(const Arguments &arguments)
{
    QStringList names;
    for (const query::ReportKind &kind : query::reportKinds())
        names << kind.name;
    if (arguments.rest().size() != 1)
        return usageError(Say::tr("Name one report. There are: %1.").arg(names.join(QLatin1String(", "))));
    const QString name = arguments.rest().first();
    if (!names.contains(name))
        return usageError(
            Say::tr("There is no report “%1”. There are: %2.").arg(name, names.join(QLatin1String(", "))));
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    query::ReportQuery query;
    RAPPORT_ASSIGN(query.from, dayOf(session, arguments, "from", false));
    RAPPORT_ASSIGN(query.to, dayOf(session, arguments, "to", true));
    if (query.from.isValid() && query.to.isValid() && query.to < query.from)
        return usageError(Say::tr("--to lies before --from."));
    RAPPORT_ASSIGN(query.team, teamOf(session, arguments.value("team")));
    RAPPORT_ASSIGN(const query::Report report, query::report(session.reads(), name, query));
    if (arguments.has("json"))
        printAsJson(session, report, query);
    else
        printAsText(session, report);
    return {};
}

} // namespace

Status runReport(const Arguments &arguments)
{
    const auto done = printReport(arguments);
    return done ? Done : fail(done.error());
}

} // namespace rapport::ctl
