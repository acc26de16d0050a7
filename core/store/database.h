// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one Rapport file. Opened through Qt Sql, which brings the driver; statements
// run on the driver's SQLite handle, prepared once per connection (see docs/adr). A connection
// belongs to the thread that opened it; only interrupt() may be called from another.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace rapport {

class Database;

// A prepared statement in use. Gives the statement back to its connection's cache when it goes
// out of scope. Parameters count from 1, columns from 0.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(int at, qint64 value);
    Statement &bind(int at, double value);
    Statement &bind(int at, const QString &value);
    Statement &bind(int at, const QByteArray &blob);
    Statement &bind(int at, const Uid &id); // null id binds NULL
    Statement &bindNull(int at);

    // True while there is a row.
    Result<bool> step();
    // Runs a statement that gives no rows, and makes it ready to run again.
    Result<void> run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    Uid uid(int column) const;
    int columns() const;

private:
    friend class Database;
    Statement(Database *database, sqlite3_stmt *statement, QByteArray sql);
    Database *m_database;
    sqlite3_stmt *m_statement; // null when it could not be prepared: step() says why
    QByteArray m_sql;
    int m_failure = 0; // first error of a bind
};

class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    // Opens an existing file; sets the pragmas (WAL, synchronous FULL, foreign keys, 64 MB cache).
    // Errors: NotFound, NotRapport, TooNew, ReadOnly, Busy, Corrupt, DiskFull.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    // Makes an empty SQLite file, mode 0600, with Rapport's application id. Refuses to overwrite.
    static Result<std::unique_ptr<Database>> create(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    Access access() const { return m_access; }
    // The statement for `sql`, from the cache when it has been prepared before.
    Statement prepare(const QByteArray &sql);
    Statement prepare(const char *sql)
    {
        return prepare(QByteArray::fromRawData(sql, qsizetype(qstrlen(sql))));
    }
    Statement prepare(const QString &sql) { return prepare(sql.toUtf8()); }
    Result<void> execute(const QString &script); // several statements, no parameters
    Result<qint64> integer(const QString &sql); // first column of the first row; 0 when none

    // Commits on this connection no longer move the write-ahead log into the file: somebody else
    // calls checkpoint() then, which reads and writes beside others and waits for nobody.
    Result<void> leaveCheckpointsToOthers();
    Result<void> checkpoint();
    // Makes a read that runs on this connection end with Error::Code::Cancelled. Any thread.
    void interrupt();
    qint64 lastRowId() const;
    int changedRows() const;
    bool inTransaction() const;
    // The failure of the last call on this connection, in words.
    Error failure(int code) const;
    sqlite3 *handle() const { return m_handle; }

private:
    friend class Statement;
    Database(QSqlDatabase connection, QString path, Access access, sqlite3 *handle);
    static Result<std::unique_ptr<Database>> connect(const QString &path, Access access, bool immutable);
    Result<void> configure();
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement);

    QSqlDatabase m_connection;
    QString m_path;
    Access m_access;
    sqlite3 *m_handle;
    QHash<QByteArray, sqlite3_stmt *> m_idle; // prepared and not in use
};

// BEGIN IMMEDIATE until commit(); rolls back when it goes out of scope before that.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) noexcept;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database *database) : m_database(database) { }
    Database *m_database; // null once it is over
};

} // namespace rapport
