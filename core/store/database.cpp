// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/file_format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>

namespace rapport {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

Error cannotOpen(const QString &path, Error::Code code, const QString &why, const QString &help)
{
    return {code, Say::tr("“%1” cannot be opened.").arg(QFileInfo(path).fileName()), why, help};
}

Error notRapport(const QString &path)
{
    return cannotOpen(path, Error::Code::NotRapport, Say::tr("It is not a Rapport file."),
        Say::tr("To bring in a list from Excel or CSV, import it instead."));
}

// What can be said before SQLite looks at it. The file itself must not be opened here: closing it
// would take away the locks of every connection that this process has to it, and the next program
// to come would remove the write-ahead log under them.
Result<void> looksLikeDatabase(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return cannotOpen(path, Error::Code::NotFound, Say::tr("There is no such file."),
            Say::tr("Check the name, or make a new file."));
    if (info.isDir() || !info.isReadable())
        return cannotOpen(path, Error::Code::Unreadable,
            Say::tr("It is a folder, or this account may not read it."),
            Say::tr("Choose another file, or have its permissions changed."));
    if (info.size() < 100)
        return notRapport(path);
    return {};
}

// Statements run on the driver's handle, so driver and program must be linked to one SQLite.
bool isOurSqlite(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    return query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next()
        && query.value(0).toString() == QLatin1String(sqlite3_sourceid());
}

QString databaseName(const QString &path, Database::Access access, bool immutable)
{
    if (access == Database::Access::ReadWrite)
        return path;
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return url.toString(QUrl::FullyEncoded)
        + (immutable ? QLatin1String("?immutable=1") : QLatin1String("?mode=ro"));
}

} // namespace

Database::Database(QSqlDatabase connection, QString path, Access access, sqlite3 *handle)
    : m_connection(std::move(connection)), m_path(std::move(path)), m_access(access), m_handle(handle)
{ }

Database::~Database()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, Access access, bool immutable)
{
    static std::atomic<int> counter{0};
    auto connection
        = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rapport-%1").arg(++counter));
    const QString name = connection.connectionName();
    connection.setDatabaseName(databaseName(path, access, immutable));
    connection.setConnectOptions(access == Access::ReadOnly
            ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY")
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open()) {
        const QString why = connection.lastError().text();
        connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
        return cannotOpen(path, Error::Code::Unreadable, why,
            Say::tr("Check that the file and its folder can be written."));
    }
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0 || !isOurSqlite(connection)) {
        connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
        return cannotOpen(path, Error::Code::Internal,
            Say::tr("Qt's SQLite driver brings an SQLite of its own, and the two must not share a file."),
            Say::tr("Install the packages that Rapport was built for."));
    }
    auto *sqlite = *static_cast<sqlite3 *const *>(handle.constData());
    return std::unique_ptr<Database>(new Database(std::move(connection), path, access, sqlite));
}

Result<void> Database::configure()
{
    RAPPORT_TRY(
        execute(QStringLiteral("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cache_size=-32768;"
                               "PRAGMA temp_store=FILE; PRAGMA synchronous=FULL;")));
    if (m_access == Access::ReadWrite)
        RAPPORT_TRY(execute(QStringLiteral("PRAGMA journal_mode=WAL;")));
    return {};
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    RAPPORT_TRY(looksLikeDatabase(path));
    if (access == Access::ReadWrite && !QFileInfo(path).isWritable())
        return cannotOpen(path, Error::Code::ReadOnly, Say::tr("This account may only read it."),
            Say::tr("Open it to read, or have its permissions changed."));
    RAPPORT_ASSIGN(std::unique_ptr<Database> database, connect(path, access, false));
    auto application = database->integer(QStringLiteral("PRAGMA application_id"));
    // A read-only folder has no place for the write-ahead log's index: read the file as it lies.
    if (!application && access == Access::ReadOnly) {
        RAPPORT_ASSIGN(database, connect(path, access, true));
        application = database->integer(QStringLiteral("PRAGMA application_id"));
    }
    if (!application)
        return application.error();
    if (*application != fileformat::applicationId)
        return cannotOpen(path, Error::Code::NotRapport, Say::tr("It is a database of another program."),
            Say::tr("Choose a file that Rapport made."));
    if (access == Access::ReadWrite && fileformat::pastDay(*database).isValid())
        return cannotOpen(path, Error::Code::ReadOnly, Say::tr("It shows a past day, which nothing changes."),
            Say::tr("Change the file as it is today."));
    RAPPORT_TRY(database->configure());
    RAPPORT_TRY(fileformat::checkReadable(*database));
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly)) {
        const bool exists = file.exists();
        return Error{exists ? Error::Code::Refused : Error::Code::ReadOnly,
            Say::tr("“%1” was not made.").arg(QFileInfo(path).fileName()),
            exists ? Say::tr("A file of this name is there already.") : file.errorString() + QLatin1Char('.'),
            Say::tr("Choose another name or folder.")};
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    RAPPORT_ASSIGN(std::unique_ptr<Database> database, connect(path, Access::ReadWrite, false));
    RAPPORT_TRY(
        database->execute(QStringLiteral("PRAGMA application_id=%1;").arg(fileformat::applicationId)));
    RAPPORT_TRY(database->configure());
    return database;
}

Statement Database::prepare(const QByteArray &sql)
{
    if (auto it = m_idle.find(sql); it != m_idle.end()) {
        sqlite3_stmt *statement = it.value();
        const QByteArray owned = it.key();
        m_idle.erase(it);
        return Statement(this, statement, owned);
    }
    sqlite3_stmt *statement = nullptr;
    const int rc = sqlite3_prepare_v3(
        m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    Statement made(this, statement, QByteArray(sql.constData(), sql.size())); // owns its text
    made.m_failure = rc;
    return made;
}

void Database::giveBack(const QByteArray &sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    constexpr int mostIdle = 200; // filters make new texts for ever
    if (m_idle.contains(sql) || m_idle.size() >= mostIdle)
        sqlite3_finalize(statement);
    else
        m_idle.insert(sql, statement);
}

Result<void> Database::execute(const QString &script)
{
    const int rc = sqlite3_exec(m_handle, script.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK)
        return failure(rc);
    return {};
}

Result<qint64> Database::integer(const QString &sql)
{
    Statement statement = prepare(sql);
    RAPPORT_ASSIGN(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

Result<void> Database::leaveCheckpointsToOthers()
{
    return execute(QStringLiteral("PRAGMA wal_autocheckpoint=0"));
}
Result<void> Database::checkpoint() { return execute(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)")); }
void Database::interrupt() { sqlite3_interrupt(m_handle); }
qint64 Database::lastRowId() const { return sqlite3_last_insert_rowid(m_handle); }
int Database::changedRows() const { return sqlite3_changes(m_handle); }
bool Database::inTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

Error Database::failure(int code) const
{
    const QString name = QFileInfo(m_path).fileName();
    const QString detail = QString::fromUtf8(sqlite3_errmsg(m_handle));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Busy, Say::tr("“%1” is in use.").arg(name),
            Say::tr("Another program is writing to it and did not finish in time."),
            Say::tr("Close the other program or wait, then try again.")};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN: // the log beside the file
        return {Error::Code::ReadOnly, Say::tr("“%1” was not changed.").arg(name),
            Say::tr("The file or its folder can only be read."),
            Say::tr("Have its permissions changed, or save a copy elsewhere.")};
    case SQLITE_FULL:
        return {Error::Code::DiskFull, Say::tr("The change was not saved."), Say::tr("The disk is full."),
            Say::tr("Free some space and try again. Everything saved before is still there.")};
    case SQLITE_IOERR:
        return {Error::Code::DiskFull, Say::tr("The change was not saved."),
            Say::tr("The disk did not take it (%1).").arg(detail),
            Say::tr("Check the disk and its free space, then try again. Everything saved before is still "
                    "there.")};
    case SQLITE_NOTADB:
        return notRapport(m_path);
    case SQLITE_CORRUPT:
        return {Error::Code::Corrupt, Say::tr("“%1” is damaged.").arg(name), detail + QLatin1Char('.'),
            Say::tr("Open the latest backup, which lies beside the file, and keep this file for repair.")};
    case SQLITE_INTERRUPT:
        return {Error::Code::Cancelled, Say::tr("The work was cancelled."), {}, {}};
    default:
        return {Error::Code::Internal, Say::tr("“%1” did not take a request.").arg(name),
            detail + QLatin1Char('.'), Say::tr("Nothing was changed. Save the log and report this.")};
    }
}

} // namespace rapport
