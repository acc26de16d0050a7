// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ics.h"

#include "core/exchange/ics/import.h"
#include "core/exchange/ics/task_items.h"

#include <QFileInfo>

namespace rapport::ctl {

using namespace exchange;

bool isCalendarFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("ics") || suffix == QLatin1String("ical");
}

Result<ImportReport> importCalendarFile(const Arguments &arguments)
{
    if (arguments.value("as") != QLatin1String("task"))
        return usageError(Say::tr("A calendar file holds tasks: --as task."));
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    const QString path = arguments.rest().first();
    const bool preferChinese = session.workspace().region() == QLatin1String("CN");
    RAPPORT_ASSIGN(const CalendarFile file, readCalendarFile(path, preferChinese));
    ImportOptions options;
    options.fileName = QFileInfo(path).fileName();
    options.dryRun = arguments.has("dry-run");
    options.actor = session.workspace().actor();
    Store store(*session.reads().database, session.workspace().schema(), systemClock());
    const auto line = progressLine(Say::tr("Entries"));
    return importCalendar(store, session.reads(), file, options, [&](const ImportProgress &progress) {
        return line({progress.rows, -1});
    });
}

Result<qint64> exportCalendarFile(Session &session, const ExportOptions &options, const QString &path)
{
    if (options.query.entity != QLatin1String("task"))
        return usageError(Say::tr("Only tasks go into a calendar file: --entity task."));
    return exportIcsFile(session.reads(), options.query, {}, path);
}

} // namespace rapport::ctl
