// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_backlog.h"

#include "core/store/row_writer.h"
#include "core/store/schema_sql.h"

#include <QStringList>

namespace rapport {

namespace {

// "activity:1200,task": of activities those behind row 1200, of tasks all.
struct Part {
    const EntityDef *def = nullptr; // null: this program has nothing to index there
    qint64 behind = 0;
};

Part readDue(const Schema &schema, const QString &part)
{
    const EntityDef *def = schema.find(part.section(QLatin1Char(':'), 0, 0));
    return {def && def->isSearchable() ? def : nullptr, part.section(QLatin1Char(':'), 1).toLongLong()};
}

} // namespace

Result<QString> SearchBacklog::note()
{
    Statement statement = m_database.prepare("SELECT value FROM file_info WHERE name = 'search_due'");
    RAPPORT_ASSIGN(const bool found, statement.step());
    return found ? statement.text(0) : QString();
}

Result<void> SearchBacklog::setNote(const QString &note)
{
    if (note.isEmpty())
        return m_database.execute(QStringLiteral("DELETE FROM file_info WHERE name = 'search_due'"));
    return m_database.prepare("UPDATE file_info SET value = ? WHERE name = 'search_due'").bind(1, note).run();
}

Result<qint64> SearchBacklog::sum(const QString &sql, qint64 most)
{
    RAPPORT_ASSIGN(const QString parts, note());
    qint64 sum = 0;
    for (const QString &text : parts.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const Part part = readDue(m_schema, text);
        if (!part.def)
            continue;
        Statement statement = m_database.prepare(sql.arg(quotedName(part.def->name)));
        statement.bind(1, part.behind).bind(2, most - sum);
        RAPPORT_TRY(statement.step());
        sum += statement.integer(0);
    }
    return sum;
}

Result<qint64> SearchBacklog::remaining(qint64 most)
{
    return sum(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 WHERE row > ?1 AND deleted_at IS NULL"
                              " LIMIT ?2)"),
        most);
}

Result<qint64> SearchBacklog::estimate()
{
    return sum(
        QStringLiteral("SELECT max(0, coalesce(max(row), 0) - ?1) FROM %1 WHERE ?2 > 0"), Q_INT64_C(1) << 60);
}

Result<qint64> SearchBacklog::step(int most)
{
    RAPPORT_ASSIGN(const QString before, note());
    if (before.isEmpty())
        return 0;
    RAPPORT_ASSIGN(Transaction transaction, Transaction::begin(m_database));
    SearchIndex index(m_database);
    QStringList parts = before.split(QLatin1Char(','), Qt::SkipEmptyParts);
    qint64 count = 0;
    while (count < most && !parts.isEmpty()) {
        const Part due = readDue(m_schema, parts.front());
        qint64 last = due.behind, found = 0;
        if (due.def) {
            Statement statement = m_database.prepare(
                QStringLiteral(
                    "SELECT %1 FROM %2 t WHERE t.row > ? AND t.deleted_at IS NULL ORDER BY t.row LIMIT ?")
                    .arg(recordColumns(*due.def, QStringLiteral("t")), quotedName(due.def->name)));
            statement.bind(1, due.behind).bind(2, most - count);
            for (;;) {
                RAPPORT_ASSIGN(const bool more, statement.step());
                if (!more)
                    break;
                const Record record = readRecord(statement, *due.def, &last);
                RAPPORT_TRY(index.put(record, last, false)); // saved meanwhile, perhaps
                ++found;
            }
        }
        const bool over = found < most - count;
        count += found;
        if (over)
            parts.removeFirst();
        else
            parts.front() = due.def->name + QLatin1Char(':') + QString::number(last);
    }
    RAPPORT_TRY(index.settle());
    RAPPORT_TRY(setNote(parts.join(QLatin1Char(','))));
    RAPPORT_TRY(transaction.commit());
    // What was the last piece tells so by the next call.
    return count;
}

} // namespace rapport
