// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rapport::fileformat {

namespace {

QStringList scripts()
{
    static const QStringList names
        = QDir(QStringLiteral(":/rapport/sql")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    return names;
}

Result<QStringList> texts()
{
    QStringList found;
    for (const QString &name : scripts()) {
        QFile script(QStringLiteral(":/rapport/sql/") + name);
        if (!script.open(QIODevice::ReadOnly))
            return Error{Error::Code::Internal, QStringLiteral("migration"), script.errorString(), {}};
        found << QString::fromUtf8(script.readAll());
    }
    return found;
}

// VACUUM INTO gives a whole, compact copy even while others read.
Result<void> backup(Database &database, qint64 version)
{
    const QString path = QStringLiteral("%1.backup-v%2").arg(database.path()).arg(version);
    QFile::remove(path + QLatin1String(".part"));
    RAPPORT_TRY(database.prepare("VACUUM INTO ?").bind(1, path + QLatin1String(".part")).run());
    QFile part(path + QLatin1String(".part"));
    part.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(path);
    if (!part.rename(path))
        return Error{Error::Code::DiskFull,
            QCoreApplication::translate("Database", "The file was not brought up to date."),
            part.errorString() + QLatin1Char('.'),
            QCoreApplication::translate(
                "Database", "A backup comes first. Free some space beside the file and try again.")};
    return {};
}

} // namespace

int newestVersion() { return int(scripts().size()); }

Result<void> checkReadable(Database &database)
{
    RAPPORT_ASSIGN(const qint64 version, database.integer(QStringLiteral("PRAGMA user_version")));
    if (version <= newestVersion())
        return {};
    // A format that does not even say so is newer than the rule.
    const auto reader = database.integer(
        QStringLiteral("SELECT CAST(value AS INTEGER) FROM file_info WHERE name='min_reader'"));
    if (reader && *reader > 0 && *reader <= newestVersion())
        return {};
    return Error{Error::Code::TooNew,
        QCoreApplication::translate("Database", "“%1” cannot be opened.")
            .arg(QFileInfo(database.path()).fileName()),
        QCoreApplication::translate(
            "Database", "A newer Rapport wrote it (format %1, this one knows up to %2).")
            .arg(version)
            .arg(newestVersion()),
        QCoreApplication::translate(
            "Database", "Update Rapport on this computer. The file was not touched.")};
}

QDate pastDay(Database &database)
{
    Statement statement = database.prepare("SELECT value FROM file_info WHERE name='past'");
    const auto marked = statement.step(); // a file that is being made has no such table yet
    return marked && *marked ? QDate::fromString(statement.text(0), Qt::ISODate) : QDate();
}

Result<void> setPastDay(Database &database, const QDate &day)
{
    return database.prepare("INSERT OR REPLACE INTO file_info (name, value) VALUES ('past', ?)")
        .bind(1, day.toString(Qt::ISODate))
        .run();
}

Result<void> migrate(Database &database)
{
    RAPPORT_ASSIGN(const qint64 version, database.integer(QStringLiteral("PRAGMA user_version")));
    if (version >= newestVersion())
        return {};
    RAPPORT_ASSIGN(const QStringList all, texts());
    return migrate(database, all);
}

Result<void> migrate(Database &database, const QStringList &scripts)
{
    RAPPORT_ASSIGN(qint64 version, database.integer(QStringLiteral("PRAGMA user_version")));
    if (version > 0 && version < scripts.size())
        RAPPORT_TRY(backup(database, version));
    while (version < scripts.size()) {
        RAPPORT_ASSIGN(Transaction transaction, Transaction::begin(database));
        // Somebody else may have been faster.
        RAPPORT_ASSIGN(version, database.integer(QStringLiteral("PRAGMA user_version")));
        if (version >= scripts.size())
            break;
        RAPPORT_TRY(database.execute(scripts.at(version)));
        RAPPORT_TRY(database.execute(QStringLiteral("PRAGMA user_version=%1").arg(++version)));
        RAPPORT_TRY(transaction.commit());
    }
    return {};
}

} // namespace rapport::fileformat
