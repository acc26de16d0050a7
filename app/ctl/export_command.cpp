// SPDX-License-Identifier: GPL-3.0-or-later
// export: a list, a view of it or a part of it, as a file for other programs.
#include "app/ctl/ics.h"
#include "app/ctl/session.h"
#include "core/exchange/export/csv.h"
#include "core/model/settings.h"

#include <QFileInfo>

namespace rapport::ctl {

namespace {

using namespace exchange;

// A view by the name it has in the file, or by the key of those that ship.
Result<View> viewNamed(Session &session, const QString &entity, const QString &name)
{
    QStringList names;
    for (const Record &record : session.workspace().dictionary(QStringLiteral("view"))) {
        const auto view = fromRecord<View>(record);
        if (view.of != entity)
            continue;
        if (view.name == name || view.key == name)
            return view;
        names << view.name;
    }
    return Error{Error::Code::NotFound, Say::tr("There is no view “%1”.").arg(name), {},
        Say::tr("There are: %1.").arg(names.join(QLatin1String(", ")))};
}

Result<void> applyView(Session &session, ExportOptions &options, const QString &name)
{
    RAPPORT_ASSIGN(const View view, viewNamed(session, options.query.entity, name));
    RAPPORT_ASSIGN(options.query.filter, Filter::parse(view.filter.text));
    options.query.sort = query::Sort::fromText(view.sort);
    for (const QString &column : view.columns.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        options.columns << column.section(QLatin1Char(':'), 0, 0);
    return {};
}

Result<ExportOptions> optionsOf(Session &session, const Arguments &arguments)
{
    RAPPORT_ASSIGN(const EntityDef *def, session.entity(arguments.value("entity")));
    ExportOptions options;
    options.query.entity = def->name;
    if (arguments.has("view"))
        RAPPORT_TRY(applyView(session, options, arguments.value("view")));
    if (arguments.has("where")) {
        RAPPORT_ASSIGN(Filter where, Filter::parse(arguments.value("where")));
        options.query.filter
            = options.query.filter.isEmpty() ? where : Filter::all({options.query.filter, where});
    }
    if (arguments.has("columns")) {
        options.columns.clear();
        for (const QString &column : arguments.value("columns").split(QLatin1Char(','), Qt::SkipEmptyParts))
            options.columns << column.trimmed();
    }
    return options;
}

Result<qint64> write(const Arguments &arguments)
{
    if (!arguments.has("entity") || !arguments.has("to") || !arguments.rest().isEmpty())
        return usageError(Say::tr("Say what to export and where to: --entity customer --to customers.csv."));
    const QString suffix = QFileInfo(arguments.value("to")).suffix().toLower();
    if (suffix != QLatin1String("csv") && suffix != QLatin1String("ics"))
        return usageError(Say::tr("Exporting to .%1 is not there yet; .csv and .ics are.").arg(suffix));
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    RAPPORT_ASSIGN(const ExportOptions options, optionsOf(session, arguments));
    if (suffix == QLatin1String("ics"))
        return exportCalendarFile(session, options, arguments.value("to"));
    const auto line = progressLine(Say::tr("Records"));
    return exportCsvFile(session.reads(), options, arguments.value("to"), [&](qint64 done, qint64 total) {
        return line({done, total});
    });
}

} // namespace

Status runExport(const Arguments &arguments)
{
    const auto count = write(arguments);
    if (!count)
        return fail(count.error());
    const QString path = QFileInfo(arguments.value("to")).absoluteFilePath();
    if (arguments.has("json"))
        printJson({{QStringLiteral("file"), path}, {QStringLiteral("entity"), arguments.value("entity")},
            {QStringLiteral("count"), *count}});
    else
        out(Say::tr("Wrote %1 record(s) to %2.", nullptr, int(*count)).arg(QString::number(*count), path));
    return Done;
}

} // namespace rapport::ctl
