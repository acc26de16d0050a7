// SPDX-License-Identifier: GPL-3.0-or-later
// check, schema: what a file is made of and whether it is sound.
#include "app/ctl/session.h"
#include "core/history/check.h"
#include "core/store/file_format.h"
#include "core/store/schema_sql.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace rapport::ctl {

namespace {

Result<Status> check(const Arguments &arguments)
{
    RAPPORT_ASSIGN(Session session, Session::open(arguments));
    RAPPORT_ASSIGN(
        const QStringList breaches, checkFile(*session.reads().database, *session.workspace().schema()));
    if (arguments.has("json"))
        printJson({{QStringLiteral("ok"), breaches.isEmpty()},
            {QStringLiteral("breaches"), QJsonArray::fromStringList(breaches)}});
    else if (breaches.isEmpty())
        out(Say::tr("The file is sound."));
    for (const QString &breach : breaches)
        note(breach);
    return breaches.isEmpty() ? Done : Failed;
}

Result<QString> freshSchema()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("schema.rapport"));
    RAPPORT_ASSIGN(const std::unique_ptr<Database> database, Database::create(path));
    RAPPORT_TRY(fileformat::migrate(*database));
    return storedDdl(*database);
}

Result<QString> schemaOf(const Arguments &arguments)
{
    if (arguments.has("server"))
        return usageError(Say::tr("The server's tables are not there yet. They come with a later version."));
    if (!arguments.has("file"))
        return freshSchema();
    RAPPORT_ASSIGN(const std::unique_ptr<Database> database,
        Database::open(arguments.value("file"), Database::Access::ReadOnly));
    return storedDdl(*database);
}

} // namespace

Status runCheck(const Arguments &arguments)
{
    const auto status = check(arguments);
    return status ? *status : fail(status.error());
}

Status runSchema(const Arguments &arguments)
{
    const auto ddl = schemaOf(arguments);
    if (!ddl)
        return fail(ddl.error());
    if (arguments.has("json"))
        printJson({{QStringLiteral("ddl"), *ddl}});
    else
        write(*ddl);
    return Done;
}

} // namespace rapport::ctl
