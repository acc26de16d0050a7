// SPDX-License-Identifier: GPL-3.0-or-later
// What was made later is taken away; the log and the search index follow.
#include "core/history/taking_back.h"

#include "core/model/user.h"
#include "core/store/row_writer.h"
#include "core/store/schema_sql.h"

#include <algorithm>

namespace rapport::history {

namespace {

constexpr qint64 rowsAtOnce = 2000;

} // namespace

// Customers, leads and deals first: what goes after them has nobody left to keep sums for.
Result<void> TakingBack::takeAwayCreations()
{
    RAPPORT_ASSIGN(const qint64 gone, m_copy.integer(QStringLiteral("SELECT count(*) FROM gone")));
    RAPPORT_ASSIGN(const qint64 documents, m_copy.integer(QStringLiteral("SELECT count(*) FROM search_doc")));
    m_indexAll = (gone + qint64(m_toIndex.size())) * 3 > documents;
    for (const char *first : {"customer", "lead", "deal"}) {
        if (const EntityDef *def = m_schema.find(QString::fromLatin1(first)))
            RAPPORT_TRY(takeAway(*def));
    }
    for (const EntityDef &def : m_schema.entities())
        RAPPORT_TRY(takeAway(def));
    RAPPORT_ASSIGN(const qint64 left, m_copy.integer(QStringLiteral("SELECT count(*) FROM gone")));
    m_uncertain += left; // of entities that this program does not know
    return {};
}

Result<void> TakingBack::takeAway(const EntityDef &def)
{
    const QString table = quotedName(def.name);
    const QString these = QStringLiteral("SELECT record FROM gone WHERE number BETWEEN ?1 AND ?2");
    Statement range = m_copy.prepare("SELECT min(number), max(number) FROM gone WHERE entity = ?");
    range.bind(1, def.name);
    RAPPORT_TRY(range.step());
    if (range.isNull(0))
        return {};
    const qint64 last = range.integer(1);
    for (qint64 from = range.integer(0); from <= last; from += rowsAtOnce) {
        const qint64 to = std::min(from + rowsAtOnce - 1, last);
        if (def.isSearchable() && !m_indexAll) {
            Statement rows = m_copy.prepare(
                QStringLiteral("SELECT row FROM %1 WHERE id IN (%2) ORDER BY row").arg(table, these));
            rows.bind(1, from).bind(2, to);
            for (;;) {
                RAPPORT_ASSIGN(const bool row, rows.step());
                if (!row)
                    break;
                RAPPORT_TRY(m_search.remove(def, rows.integer(0)));
            }
            RAPPORT_TRY(m_search.settle());
        }
        // By way of the trash: the triggers that keep sums know nothing else.
        Statement trash = m_copy.prepare(
            QStringLiteral("UPDATE %1 SET deleted_at = 1 WHERE deleted_at IS NULL AND id IN (%2)")
                .arg(table, these));
        RAPPORT_TRY(trash.bind(1, from).bind(2, to).run());
        Statement away = m_copy.prepare(QStringLiteral("DELETE FROM %1 WHERE id IN (%2)").arg(table, these));
        RAPPORT_TRY(away.bind(1, from).bind(2, to).run());
        RAPPORT_TRY(go(600 + int(250 * to / std::max<qint64>(1, last))));
    }
    if (def.name == QLatin1String(Tag::entity)) {
        Statement tags = m_copy.prepare("SELECT record FROM gone WHERE entity = ?");
        tags.bind(1, def.name);
        for (;;) {
            RAPPORT_ASSIGN(const bool row, tags.step());
            if (!row)
                break;
            m_tags.push_back(tags.uid(0));
        }
    }
    return m_copy.prepare("DELETE FROM gone WHERE entity = ?").bind(1, def.name).run();
}

// History ends at that day. What was taken back or repeated later is as it was then.
Result<void> TakingBack::forgetLog()
{
    RAPPORT_TRY(m_copy.execute(QStringLiteral(
        "CREATE TEMP TABLE revised AS SELECT revises AS batch, origin = 'undo' AS undone, max(number) AS last"
        " FROM change_batch WHERE revises IS NOT NULL AND number NOT IN (SELECT number FROM later)"
        " AND NOT (origin = 'undo' AND open = 1) GROUP BY revises;"
        "CREATE UNIQUE INDEX temp.revised_by_batch ON revised(batch);"
        "UPDATE change_batch SET undone = coalesce((SELECT undone FROM revised WHERE batch = number), 0)"
        " WHERE number IN (SELECT revises FROM change_batch WHERE revises IS NOT NULL"
        "  AND number IN (SELECT number FROM later));")));
    Statement entries
        = m_copy.prepare("DELETE FROM change_log WHERE seq >= ? AND batch IN (SELECT number FROM later)");
    RAPPORT_TRY(entries.bind(1, m_first).run());
    Statement reminders = m_copy.prepare("DELETE FROM reminder_log WHERE at > ?");
    RAPPORT_TRY(reminders.bind(1, m_end.ms).run());
    return m_copy.execute(
        QStringLiteral("DELETE FROM change_batch WHERE number IN (SELECT number FROM later);"
                       "UPDATE sqlite_sequence SET seq = (SELECT coalesce(max(seq), 0) FROM change_log) "
                       "WHERE name = 'change_log';"
                       "UPDATE sqlite_sequence SET seq = (SELECT coalesce(max(number), 0) FROM change_batch)"
                       " WHERE name = 'change_batch';"));
}

Result<void> TakingBack::searchAnew()
{
    m_search.forget();
    if (m_indexAll) {
        RAPPORT_TRY(m_search.rebuild(m_schema));
    } else {
        for (const Uid &tag : m_tags)
            RAPPORT_TRY(m_search.retag(m_schema, tag));
        std::sort(m_toIndex.begin(), m_toIndex.end());
        qint64 done = 0;
        for (const auto &[def, row] : m_toIndex) {
            RAPPORT_TRY(searchAgain(*def, row));
            if (++done % rowsAtOnce == 0) {
                RAPPORT_TRY(m_search.settle());
                RAPPORT_TRY(go(850 + int(150 * done / qint64(m_toIndex.size()))));
            }
        }
        RAPPORT_TRY(m_search.settle());
    }
    for (const EntityDef &def : m_schema.entities()) {
        RAPPORT_ASSIGN(const qint64 any,
            m_copy.integer(QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1)").arg(quotedName(def.name))));
        if (any == 0)
            RAPPORT_TRY(m_copy.prepare("DELETE FROM search_entity WHERE name = ?").bind(1, def.name).run());
    }
    return {};
}

Result<void> TakingBack::searchAgain(const EntityDef &def, qint64 row)
{
    Statement statement
        = m_copy.prepare(QStringLiteral("SELECT %1 FROM %2 t WHERE t.row = ?")
                             .arg(recordColumns(def, QStringLiteral("t")), quotedName(def.name)));
    statement.bind(1, row);
    RAPPORT_ASSIGN(const bool there, statement.step());
    if (!there)
        return {};
    const Record record = readRecord(statement, def);
    return record.meta.deletedAt.isNull() ? m_search.put(record, row, false) : m_search.remove(def, row);
}

} // namespace rapport::history
