// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/online_copy.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <sqlite3.h>

#include <memory>

namespace rapport {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(OnlineCopy)
};

// As long as it lives, one state of the file is read.
class Snapshot
{
public:
    static Result<Snapshot> of(Database &database)
    {
        if (database.inTransaction())
            return Snapshot(nullptr); // somebody holds one already
        RAPPORT_TRY(database.execute(QStringLiteral("BEGIN")));
        Snapshot snapshot(&database);
        // The state is that of the first read.
        RAPPORT_TRY(database.integer(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
        return snapshot;
    }
    Snapshot(Snapshot &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }
    Snapshot &operator=(Snapshot &&) = delete;
    ~Snapshot()
    {
        if (m_database)
            std::ignore = m_database->execute(QStringLiteral("COMMIT"));
    }

private:
    explicit Snapshot(Database *database) : m_database(database) { }
    Database *m_database;
};

Result<void> checkRoom(Database &from, const QString &path)
{
    RAPPORT_ASSIGN(const qint64 pages, from.integer(QStringLiteral("PRAGMA page_count")));
    RAPPORT_ASSIGN(const qint64 size, from.integer(QStringLiteral("PRAGMA page_size")));
    const qint64 needed = pages * size + pages * size / 10;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (!disk.isValid() || disk.bytesAvailable() < 0 || disk.bytesAvailable() >= needed)
        return {};
    const QLocale locale;
    return Error{Error::Code::DiskFull,
        Say::tr("“%1” was not copied.").arg(QFileInfo(from.path()).fileName()),
        Say::tr("The copy takes %1, and the disk with the folder “%2” has %3 left.")
            .arg(locale.formattedDataSize(needed), QFileInfo(path).absolutePath(),
                locale.formattedDataSize(disk.bytesAvailable())),
        Say::tr("Free some space there and try again.")};
}

Error stopped() { return {Error::Code::Cancelled, Say::tr("The copy was stopped."), {}, {}}; }

Result<void> copyPages(Database &from, Database &to, const KeepGoing &keepGoing)
{
    constexpr int atOnce = 1024; // pages, some milliseconds
    struct Finish {
        void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
    };
    const std::unique_ptr<sqlite3_backup, Finish> backup(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!backup)
        return to.failure(sqlite3_errcode(to.handle()));
    for (;;) {
        const int rc = sqlite3_backup_step(backup.get(), atOnce);
        if (rc == SQLITE_DONE)
            return {};
        if (rc != SQLITE_OK)
            return to.failure(rc);
        const qint64 total = sqlite3_backup_pagecount(backup.get());
        if (keepGoing && !keepGoing(total - sqlite3_backup_remaining(backup.get()), total))
            return stopped();
    }
}

} // namespace

void removeDatabaseFile(const QString &path)
{
    for (const char *end : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(end));
}

Result<void> copyOnline(Database &from, const QString &path, const KeepGoing &keepGoing)
{
    RAPPORT_TRY(checkRoom(from, path));
    RAPPORT_ASSIGN(auto to, Database::create(path));
    // Nobody else sees it, and it is taken away when it does not become whole. Out of WAL, which would
    // write all of it twice.
    auto done = to->execute(QStringLiteral("PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF"));
    if (done) {
        const auto snapshot = Snapshot::of(from);
        done = snapshot ? copyPages(from, *to, keepGoing) : Result<void>(snapshot.error());
    }
    to.reset();
    if (!done)
        removeDatabaseFile(path);
    return done;
}

} // namespace rapport
