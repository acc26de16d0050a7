// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <sqlite3.h>

#include <utility>

namespace rapport {

Statement::Statement(Database *database, sqlite3_stmt *statement, QByteArray sql)
    : m_database(database), m_statement(statement), m_sql(std::move(sql))
{ }

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)),
      m_sql(std::move(other.m_sql)), m_failure(other.m_failure)
{ }

Statement::~Statement()
{
    if (m_statement)
        m_database->giveBack(m_sql, m_statement);
}

Statement &Statement::bind(int at, qint64 value)
{
    m_failure = m_failure ? m_failure : sqlite3_bind_int64(m_statement, at, value);
    return *this;
}

Statement &Statement::bind(int at, double value)
{
    m_failure = m_failure ? m_failure : sqlite3_bind_double(m_statement, at, value);
    return *this;
}

Statement &Statement::bind(int at, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    const int rc = sqlite3_bind_text64(
        m_statement, at, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    m_failure = m_failure ? m_failure : rc;
    return *this;
}

Statement &Statement::bind(int at, const QByteArray &blob)
{
    m_failure = m_failure ? m_failure
                          : sqlite3_bind_blob64(m_statement, at, blob.constData(),
                              sqlite3_uint64(blob.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(int at, const Uid &id)
{
    if (id.isNull())
        return bindNull(at);
    m_failure = m_failure ? m_failure : sqlite3_bind_blob(m_statement, at, id.data(), 16, SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int at)
{
    m_failure = m_failure ? m_failure : sqlite3_bind_null(m_statement, at);
    return *this;
}

Result<bool> Statement::step()
{
    if (!m_statement || m_failure)
        return m_database->failure(m_failure ? m_failure : SQLITE_ERROR);
    const int rc = sqlite3_step(m_statement);
    if (rc == SQLITE_ROW)
        return true;
    if (rc == SQLITE_DONE)
        return false;
    return m_database->failure(rc);
}

Result<void> Statement::run()
{
    const auto stepped = step();
    if (!stepped)
        return stepped.error();
    reset();
    return {};
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_failure = 0;
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }
int Statement::columns() const { return sqlite3_column_count(m_statement); }

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

Uid Statement::uid(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return Uid::fromBytes(QByteArrayView(data, sqlite3_column_bytes(m_statement, column)));
}

Result<Transaction> Transaction::begin(Database &database)
{
    RAPPORT_TRY(database.prepare("BEGIN IMMEDIATE").run());
    return Transaction(&database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{ }

Transaction &Transaction::operator=(Transaction &&other) noexcept
{
    std::swap(m_database, other.m_database);
    return *this;
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself already (disk full); then there is nothing to end.
    if (m_database && m_database->inTransaction())
        (void)m_database->prepare("ROLLBACK").run();
}

Result<void> Transaction::commit()
{
    RAPPORT_TRY(m_database->prepare("COMMIT").run());
    m_database = nullptr;
    return {};
}

} // namespace rapport
