// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include "core/query/date_words.h"
#include "core/query/find.h"
#include "core/workspace/search_catching_up.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace rapport::ctl {

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

Result<QString> filePath(const Arguments &arguments)
{
    if (arguments.has("file")) {
        if (arguments.value("file").isEmpty())
            return usageError(Say::tr("--file needs a name."));
        return arguments.value("file");
    }
    // Where the window remembers them, the last one first.
    const QSettings settings(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Rapport"), QStringLiteral("rapport"));
    const QString last = settings.value(QStringLiteral("files")).toStringList().value(0);
    if (QFileInfo::exists(last))
        return last;
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/Rapport");
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.rapport")}, QDir::Files, QDir::Time);
    if (!files.isEmpty())
        return QString(folder + QLatin1Char('/') + files.first());
    return usageError(Say::tr("There is no file yet: name one with --file."));
}

Result<Session> Session::open(const Arguments &arguments)
{
    RAPPORT_ASSIGN(const QString path, filePath(arguments));
    RAPPORT_ASSIGN(std::unique_ptr<Workspace> workspace, Workspace::open(path, systemClock()));
    RAPPORT_TRY(catchUpSearchNow(*workspace));
    Session session(std::move(workspace));
    const QString asOf = arguments.value("as-of");
    // With a time of day it is one record that is asked for (show), by its own history.
    if (!arguments.has("as-of") || asOf.contains(QLatin1Char('T')))
        return session;
    const QDate day = dayNamed(session.reads(), asOf);
    if (!day.isValid())
        return usageError(Say::tr("--as-of takes a day such as 2026-03-16, 2026-03 or last_month."));
    RAPPORT_TRY(session.goBack(day));
    return session;
}

Result<void> Session::goBack(const QDate &day)
{
    const query::Context now = m_workspace->reads();
    if (day >= now.today)
        return usageError(Say::tr("%1 is not over yet.").arg(day.toString(Qt::ISODate)));
    RAPPORT_ASSIGN(auto folder, PastFolder::make(m_workspace->path()));
    const auto line = progressLine(Say::tr("Going back"));
    RAPPORT_ASSIGN(const history::AsOf asOf,
        history::makeAsOf(*now.database, *now.schema, day, now.zone, folder->copyPath(),
            [&line](qint64 done, qint64 total) {
                return line({done, total});
            }));
    if (asOf.uncertain > 0)
        note(
            Say::tr("%1 record(s) could not be led back exactly: this Rapport does not know all that the log "
                    "names.",
                nullptr, int(asOf.uncertain))
                .arg(asOf.uncertain));
    RAPPORT_ASSIGN(m_past, PastFile::open(std::move(folder), asOf, now.zone, now.me));
    return {};
}

QDate dayNamed(const query::Context &context, const QString &text)
{
    const auto period = query::periodOf(text, context.today, context.yearStart);
    return period ? period->last : QDate();
}

Result<const EntityDef *> Session::entity(const QString &name) const
{
    const SchemaPtr schema = reads().schema;
    if (const EntityDef *def = schema->find(name))
        return def;
    QStringList names;
    for (const EntityDef &def : schema->entities())
        names << def.name;
    return usageError(
        Say::tr("There is no entity “%1”. There are: %2.").arg(name, names.join(QLatin1String(", "))));
}

Result<Uid> Session::find(const EntityDef &def, const QString &text) const
{
    RAPPORT_ASSIGN(const std::vector<Uid> found, query::findByName(reads(), def.name, text, 2));
    if (found.size() == 1)
        return found.front();
    const QString what = Say::tr("The %1 “%2” was not found.").arg(def.displayLabel().toLower(), text);
    if (found.empty())
        return Error{Error::Code::NotFound, what,
            Say::tr("No id begins or ends so, and no record is called so."),
            Say::tr("rapportctl search and list show the ids.")};
    return Error{Error::Code::Refused, Say::tr("“%1” is not one record.").arg(text),
        Say::tr("Several records fit."), Say::tr("Give the whole id.")};
}

} // namespace rapport::ctl
