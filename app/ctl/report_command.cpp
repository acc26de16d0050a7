// SPDX-License-Identifier: GPL-3.0-or-later
// report: the figures behind a chart, as the window has them, printed or as files for spreadsheets.
#include "app/ctl/report_output.h"
#include "core/exchange/export/table_csv.h"
#include "core/exchange/export/table_xlsx.h"
#include "core/query/date_words.h"

#include <QFileInfo>

#include <algorithm>

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

// An option that the report would not look at is a mistake, not a wish to be passed over.
Result<void> checkOptions(const Arguments &arguments, const query::ReportKind &kind)
{
    constexpr std::pair<const char *, query::Minds> asked[]{{"owner", query::MindsTeam},
        {"pipeline", query::MindsPipeline}, {"where", query::MindsFilter}, {"versus", query::MindsVersus},
        {"currency", query::MindsCurrency}};
    for (const auto &[option, bit] : asked) {
        if (arguments.has(option) && (kind.minds & bit) == 0)
            return usageError(
                Say::tr("The report “%1” does not look at --%2.").arg(kind.name, QLatin1String(option)));
    }
    return {};
}

Result<Uid> recordOf(Session &session, const Arguments &arguments, const char *option, const char *entity)
{
    const QString text = arguments.value(option);
    if (text.isEmpty())
        return Uid();
    if (text == QLatin1String("me") && qstrcmp(entity, "user") == 0)
        return session.reads().me;
    RAPPORT_ASSIGN(const EntityDef *def, session.entity(QLatin1String(entity)));
    return session.find(*def, text);
}

Result<query::ReportQuery> queryOf(Session &session, const Arguments &arguments)
{
    query::ReportQuery query;
    RAPPORT_ASSIGN(query.from, dayOf(session, arguments, "from", false));
    RAPPORT_ASSIGN(query.to, dayOf(session, arguments, "to", true));
    if (query.from.isValid() && query.to.isValid() && query.to < query.from)
        return usageError(Say::tr("--to lies before --from."));
    RAPPORT_ASSIGN(query.team, teamOf(session, arguments.value("team")));
    RAPPORT_ASSIGN(query.owner, recordOf(session, arguments, "owner", "user"));
    RAPPORT_ASSIGN(query.pipeline, recordOf(session, arguments, "pipeline", "pipeline"));
    RAPPORT_ASSIGN(query.filter, Filter::parse(arguments.value("where")));
    const QString versus = arguments.value("versus", QStringLiteral("none"));
    query.versus = query::versusFromName(versus);
    if (query::versusName(query.versus) != versus)
        return usageError(
            Say::tr("“%1” is nothing to compare with. There are: none, before, year.").arg(versus));
    const QString code = arguments.value("currency").toUpper();
    query.convertTo = Currency::fromCode(code);
    if (query.convertTo.isEmpty() && !code.isEmpty())
        return usageError(Say::tr("“%1” is no currency. Write its code, like EUR.").arg(code));
    return query;
}

// Writes the files that are asked for; gives their paths by format.
Result<QJsonObject> writeFiles(const Arguments &arguments, const query::Report &report)
{
    QJsonObject files;
    const auto path = [&](const char *option) {
        const QString file = QFileInfo(arguments.value(option)).absoluteFilePath();
        files.insert(QLatin1String(option), file);
        return file;
    };
    if (arguments.has("csv"))
        RAPPORT_TRY(exchange::writeTableCsvFile(path("csv"), report.tables));
    if (arguments.has("xlsx"))
        RAPPORT_TRY(exchange::writeTableXlsxFile(path("xlsx"), report.tables));
    return files;
}

Result<void> printReport(const Arguments &arguments)
{
    if (arguments.rest().isEmpty()) {
        printReportList(arguments.has("json"));
        return {};
    }
    QStringList names;
    for (const query::ReportKind &kind : query::reportKinds())
        names << kind.name;
    if (arguments.rest().size() != 1)
        return usageError(Say::tr("Name one report. There are: %1.").arg(names.join(QLatin1String(", "))));
    const QString name = arguments.rest().first();
    const auto kind = std::ranges::find(query::reportKinds(), name, &query::ReportKind::name);
    if (kind == query::reportKinds().end())
        return usageError(
            Say::tr("There is no report “%1”. There are: %2.").arg(name, names.join(QLatin1String(", "))));
    RAPPORT_TRY(checkOptions(arguments, *kind));
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    RAPPORT_ASSIGN(const query::ReportQuery query, queryOf(session, arguments));
    RAPPORT_ASSIGN(const query::Report report, query::report(session.reads(), name, query));
    RAPPORT_ASSIGN(const QJsonObject files, writeFiles(arguments, report));
    if (arguments.has("json"))
        printReportAsJson(session, report, query, files);
    else if (files.isEmpty())
        printReportAsText(session, report);
    for (const QJsonValue &file : files) {
        if (!arguments.has("json"))
            out(Say::tr("Wrote %1 to %2.").arg(report.label, file.toString()));
    }
    return {};
}

} // namespace

Status runReport(const Arguments &arguments)
{
    const auto done = printReport(arguments);
    return done ? Done : fail(done.error());
}

} // namespace rapport::ctl
