// SPDX-License-Identifier: GPL-3.0-or-later
// import: the wizard's job without the wizard.
#include "app/ctl/ics.h"
#include "app/ctl/reading.h"
#include "app/ctl/session.h"
#include "core/exchange/export/rejected.h"
#include "core/exchange/job/import_job.h"

#include <QFile>
#include <QFileInfo>

namespace rapport::ctl {

namespace {

using namespace exchange;

Result<Mapping> mappingFor(
    Session &session, const Arguments &arguments, const EntityDef &def, const Inspection &file)
{
    if (!arguments.has("mapping"))
        return file.mapping;
    QFile json(arguments.value("mapping"));
    if (!json.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, Say::tr("The mapping %1 cannot be read.").arg(json.fileName()),
            json.errorString() + QLatin1Char('.'), Say::tr("Check the name.")};
    return mappingFromJson(
        json.readAll(), *session.workspace().schema(), def, file.table, session.workspace().region());
}

Result<ImportOptions> optionsFor(Session &session, const Arguments &arguments, const EntityDef &def)
{
    ImportOptions options;
    options.fileName = QFileInfo(arguments.rest().first()).fileName();
    options.dryRun = arguments.has("dry-run");
    options.actor = session.workspace().actor();
    for (const QString &name : arguments.value("match").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!def.find(name.trimmed()))
            return usageError(Say::tr("There is no field “%1”.").arg(name.trimmed()));
        options.matchFields << name.trimmed();
    }
    if (arguments.has("on-duplicate")
        && !onDuplicateFromName(arguments.value("on-duplicate"), &options.onDuplicate))
        return usageError(Say::tr("--on-duplicate takes skip, fill, overwrite or create."));
    return options;
}

Result<ImportReport> import(const Arguments &arguments)
{
    if (arguments.rest().size() != 1)
        return usageError(Say::tr("Name one file."));
    if (!arguments.has("as"))
        return usageError(Say::tr("Say what the file holds: --as customer."));
    if (isCalendarFile(arguments.rest().first()))
        return importCalendarFile(arguments);
    RAPPORT_ASSIGN(InspectOptions reading, readingOptions(arguments));
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    RAPPORT_ASSIGN(const EntityDef *def, session.entity(arguments.value("as")));
    RAPPORT_ASSIGN(const ImportOptions options, optionsFor(session, arguments, *def));
    reading.entity = def->name;
    reading.region = session.workspace().region();
    const SchemaPtr schema = session.workspace().schema();
    RAPPORT_ASSIGN(const Inspection file, inspectFile(arguments.rest().first(), *schema, reading));
    RAPPORT_ASSIGN(const Mapping mapping, mappingFor(session, arguments, *def, file));
    Store store(*session.reads().database, schema, systemClock());
    const auto line = progressLine(Say::tr("Rows"));
    const ImportJob job(file, mapping, options);
    return job.run(store, session.reads(), [&](const ImportProgress &progress) {
        return line({progress.rows, -1});
    });
}

void printReport(const ImportReport &report)
{
    out(Say::tr("Read %1 rows: %2 created, %3 updated, %4 skipped, %5 there already, %6 rejected.")
            .arg(report.read)
            .arg(report.created)
            .arg(report.updated)
            .arg(report.skipped)
            .arg(report.duplicate)
            .arg(report.rejected));
    if (report.dryRun)
        out(Say::tr("This was a trial: nothing was written."));
    constexpr int most = 20;
    int shown = 0;
    for (const Problem &problem : report.problems.list()) {
        if (++shown > most)
            break;
        note((problem.field.isEmpty()
                     ? Say::tr("Row %1: %2").arg(problem.row).arg(problem.what)
                     : Say::tr("Row %1, %2: %3").arg(problem.row).arg(problem.field, problem.what))
            + (problem.value.isEmpty() ? QString()
                                       : QString(QStringLiteral(" (") + problem.value + QLatin1Char(')'))));
    }
    if (report.problems.total() > most)
        note(Say::tr("%n problem(s) in all; --json lists them.", nullptr, int(report.problems.total())));
}

} // namespace

Status runImport(const Arguments &arguments)
{
    const auto report = import(arguments);
    if (!report)
        return fail(report.error());
    if (arguments.has("json"))
        printJson(report->json());
    else
        printReport(*report);
    if (arguments.has("report")) {
        if (const auto written = exchange::writeRejectedFile(*report, arguments.value("report")); !written)
            return fail(written.error());
    }
    if (report->rejected == 0)
        return Done;
    note(Say::tr("%1 of %2 rows were rejected.").arg(report->rejected).arg(report->read));
    return DoneInPart;
}

} // namespace rapport::ctl
