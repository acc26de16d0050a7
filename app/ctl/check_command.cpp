// SPDX-License-Identifier: GPL-3.0-or-later
// check, schema: what a file is made of and whether it is sound.
#include "app/ctl/session.h"
#include "core/store/file_format.h"
#include "core/store/schema_sql.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace rapport::ctl {

namespace {

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
        return usageError(say("The server's tables are not there yet. They come with a later version."));
    if (!arguments.has("file"))
        return freshSchema();
    RAPPORT_ASSIGN(const std::unique_ptr<Database> database,
        Database::open(arguments.value("file"), Database::Access::ReadOnly));
    return storedDdl(*database);
}

} // namespace

Status runCheck(const Arguments &arguments)
{
    Q_UNUSED(arguments)
    return fail(usageError(say("This command is not there yet.")));
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
