// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/taking_back.h"

#include "core/base/pinyin.h"
#include "core/model/change.h"
#include "core/store/row_writer.h"
#include "core/store/schema_sql.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace rapport::history {

TakingBack::TakingBack(Database &copy, const Schema &schema, Instant end, KeepGoing keepGoing)
    : m_copy(copy), m_schema(schema), m_end(end), m_keepGoing(std::move(keepGoing)), m_search(copy)
{ }

Result<void> TakingBack::go(int thousandths)
{
    if (!m_keepGoing || m_keepGoing(thousandths, 1000))
        return {};
    return Error{Error::Code::Cancelled,
        QCoreApplication::translate("History", "The way back was stopped half way."), {}, {}};
}

Result<void> TakingBack::run()
{
    RAPPORT_TRY(findLater());
    if (m_entries == 0)
        return {};
    RAPPORT_TRY(findCreations());
    RAPPORT_TRY(takeBackChanges());
    RAPPORT_TRY(takeAwayCreations());
    RAPPORT_TRY(go(850));
    RAPPORT_TRY(forgetLog());
    RAPPORT_TRY(searchAnew());
    return go(1000);
}

// What a new file starts with was always there: sample data may be older.
Result<void> TakingBack::findLater()
{
    RAPPORT_TRY(
        m_copy.execute(QStringLiteral("CREATE TEMP TABLE later (number INTEGER PRIMARY KEY);"
                                      "CREATE TEMP TABLE gone (number INTEGER PRIMARY KEY, entity TEXT NOT "
                                      "NULL, record BLOB NOT NULL);"
                                      "CREATE TEMP TABLE made (record BLOB PRIMARY KEY, at INTEGER NOT NULL, "
                                      "actor BLOB) WITHOUT ROWID;")));
    Statement statement = m_copy.prepare("INSERT INTO later SELECT number FROM change_batch"
                                         " WHERE at > ? AND verb <> 'setup'");
    statement.bind(1, m_end.ms);
    RAPPORT_TRY(statement.run());
    RAPPORT_ASSIGN(m_first,
        m_copy.integer(QStringLiteral(
            "SELECT min(first_entry) FROM change_batch WHERE number IN (SELECT number FROM later)")));
    Statement count = m_copy.prepare(
        "SELECT count(*) FROM change_log WHERE seq >= ? AND batch IN (SELECT number FROM later)");
    count.bind(1, m_first);
    RAPPORT_TRY(count.step());
    m_entries = count.integer(0);
    // A step that was begun and never wrote anything goes, too.
    RAPPORT_ASSIGN(const qint64 batches, m_copy.integer(QStringLiteral("SELECT count(*) FROM later")));
    if (m_entries == 0 && batches > 0)
        return forgetLog();
    return {};
}

Result<void> TakingBack::findCreations()
{
    Statement gone
        = m_copy.prepare("INSERT INTO gone (entity, record) SELECT entity, record FROM change_log"
                         " WHERE seq >= ? AND op = 'create' AND batch IN (SELECT number FROM later)"
                         " ORDER BY entity, record");
    gone.bind(1, m_first);
    RAPPORT_TRY(gone.run());
    RAPPORT_TRY(m_copy.execute(QStringLiteral("CREATE UNIQUE INDEX temp.gone_by_record ON gone(record)")));
    // A record that was changed for the first time gets back what its creation wrote, and the log has
    // no index of creations.
    Statement made
        = m_copy.prepare("INSERT OR IGNORE INTO made SELECT l.record, b.at, b.actor FROM change_log l"
                         " JOIN change_batch b ON b.number = l.batch WHERE l.op = 'create' AND l.record IN"
                         " (SELECT record FROM change_log WHERE seq >= ?1 AND op <> 'create' AND version = 2)"
                         " AND l.record NOT IN (SELECT record FROM gone)");
    made.bind(1, m_first);
    return made.run();
}

Result<void> TakingBack::takeBackChanges()
{
    // Entries of other steps that were written in between count, too: they say what holds.
    Statement entry = m_copy.prepare(
        "SELECT l.record, l.entity, l.op, l.fields, l.seq, l.version, l.base_version, b.at, b.actor,"
        " t.number IS NOT NULL FROM change_log l JOIN change_batch b ON b.number = l.batch"
        " LEFT JOIN later t ON t.number = l.batch WHERE l.seq >= ?1 AND l.op <> 'create'"
        " AND l.record NOT IN (SELECT record FROM gone) ORDER BY l.record, l.seq");
    entry.bind(1, m_first);
    std::optional<Past> past;
    qint64 done = 0;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, entry.step());
        if (past && (!row || entry.uid(0) != past->record)) {
            RAPPORT_TRY(lead(*past));
            past.reset();
        }
        if (!row)
            return {};
        if (!past)
            past = Past{entry.text(1), entry.uid(0), {}, {}, {}, {}, {}, {}, {}, {}, {}};
        fold(*past, entry);
        constexpr qint64 atOnce = 256;
        if (++done % atOnce == 0)
            RAPPORT_TRY(go(int(std::min<qint64>(600, 600 * done / m_entries))));
    }
}

void TakingBack::fold(Past &past, const Statement &entry) const
{
    const bool later = entry.integer(9) != 0;
    const QString op = entry.text(2);
    const bool removes = op == QLatin1String("remove"), restores = op == QLatin1String("restore");
    if (later && past.firstTakenBack == 0)
        past.firstTakenBack = entry.integer(4);
    if (!later) {
        past.version = entry.integer(5);
        past.baseVersion = entry.integer(6);
        past.at.ms = entry.integer(7);
        past.by = entry.uid(8);
        past.isKnown = true;
    }
    if (removes || restores) {
        const bool isTrash = later ? restores : removes; // what held before it, or holds because of it
        if (!later || past.place == Past::Place::Same) {
            past.place = isTrash ? Past::Place::Trash : Past::Place::Alive;
            past.trashedAt = !later && isTrash ? Instant{entry.integer(7)} : Instant();
        }
        return;
    }
    const QJsonObject fields = QJsonDocument::fromJson(entry.text(3).toUtf8()).object();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!later)
            past.fields.insert(it.key(), it.value()[1]);
        else if (!past.fields.contains(it.key()))
            past.fields.insert(it.key(), it.value()[0]);
    }
}

// Who changed it last before that, when, and how often it had been changed.
Result<void> TakingBack::settleMeta(Past &past)
{
    if (past.isKnown)
        return {};
    Statement last = m_copy.prepare(
        "SELECT l.version, l.base_version, b.at, b.actor FROM change_log l JOIN change_batch b ON"
        " b.number = l.batch WHERE l.record = ? AND l.op <> 'create' AND l.seq < ? ORDER BY l.seq DESC LIMIT "
        "1");
    last.bind(1, past.record).bind(2, past.firstTakenBack);
    RAPPORT_ASSIGN(const bool changed, last.step());
    if (changed) {
        past.version = last.integer(0);
        past.baseVersion = last.integer(1);
        past.at.ms = last.integer(2);
        past.by = last.uid(3);
        return {};
    }
    past.version = 1;
    Statement made = m_copy.prepare("SELECT at, actor FROM made WHERE record = ?");
    made.bind(1, past.record);
    RAPPORT_ASSIGN(const bool logged, made.step());
    if (logged) {
        past.at.ms = made.integer(0);
        past.by = made.uid(1);
    } else {
        ++m_uncertain;
    }
    return {};
}

Result<void> TakingBack::settlePlace(Past &past)
{
    if (past.place != Past::Place::Trash || !past.trashedAt.isNull())
        return {};
    Statement removed = m_copy.prepare(
        "SELECT b.at FROM change_log l JOIN change_batch b ON b.number = l.batch WHERE l.record = ?"
        " AND l.op <> 'create' AND l.op = 'remove' AND l.seq < ? ORDER BY l.seq DESC LIMIT 1");
    removed.bind(1, past.record).bind(2, past.firstTakenBack);
    RAPPORT_ASSIGN(const bool logged, removed.step());
    if (logged)
        past.trashedAt.ms = removed.integer(0);
    else
        ++m_uncertain;
    return {};
}

Result<void> TakingBack::lead(Past &past)
{
    if (past.firstTakenBack == 0)
        return {}; // nothing of it was done later
    const EntityDef *def = m_schema.find(past.entity);
    if (!def) {
        ++m_uncertain;
        return {};
    }
    Statement now = m_copy.prepare(
        QStringLiteral("SELECT row, extras FROM %1 WHERE id = ?").arg(quotedName(def->name)));
    now.bind(1, past.record);
    RAPPORT_ASSIGN(const bool there, now.step());
    if (!there) {
        ++m_uncertain;
        return {};
    }
    const qint64 row = now.integer(0);
    const QJsonObject extras = QJsonDocument::fromJson(now.text(1).toUtf8()).object();
    now.reset();
    RAPPORT_TRY(settleMeta(past));
    RAPPORT_TRY(settlePlace(past));
    noteSearch(*def, past, row);
    return write(*def, past, row, extras);
}

// Whatever is no column is a custom field, be its definition there still or not.
QJsonObject TakingBack::extrasThen(const EntityDef &def, const Past &past, QJsonObject extras)
{
    for (auto it = past.fields.cbegin(); it != past.fields.cend(); ++it) {
        const FieldDef *known = def.find(it.key());
        if (known && !known->custom)
            continue;
        if (it->isNull() || it->isUndefined())
            extras.remove(it.key());
        else
            extras.insert(it.key(), *it);
    }
    return extras;
}

Result<void> TakingBack::write(
    const EntityDef &def, const Past &past, qint64 row, const QJsonObject &extrasNow)
{
    QString sets = QStringLiteral(
        "version=?, base_version=?, updated_at=coalesce(?, created_at), updated_by=?, extras=?");
    if (past.place != Past::Place::Same)
        sets += QLatin1String(", deleted_at=?");
    std::vector<const FieldDef *> fields;
    for (const FieldDef &field : def.fields) {
        if (field.custom || !past.fields.contains(field.name))
            continue;
        fields.push_back(&field);
        for (const QString &column : columnsOf(field))
            sets += QLatin1String(", ") + quotedName(column) + QLatin1String("=?");
        if (field.has(Title))
            sets += QLatin1String(", sort_key=?");
    }
    Statement statement
        = m_copy.prepare(QStringLiteral("UPDATE %1 SET %2 WHERE row=?").arg(quotedName(def.name), sets));
    statement.bind(1, past.version).bind(2, past.baseVersion).bind(4, past.by);
    if (!past.at.isNull())
        statement.bind(3, past.at.ms);
    if (const QJsonObject extras = extrasThen(def, past, extrasNow); !extras.isEmpty())
        statement.bind(5, QString::fromUtf8(QJsonDocument(extras).toJson(QJsonDocument::Compact)));
    int at = 6;
    if (past.place == Past::Place::Trash)
        statement.bind(at, past.trashedAt.isNull() ? m_end.ms : past.trashedAt.ms);
    at += past.place != Past::Place::Same;
    for (const FieldDef *field : fields) {
        const QVariant value = fromJson(field->kind, past.fields.value(field->name));
        at = bindValue(statement, at, field->kind, value);
        if (field->has(Title))
            statement.bind(at++,
                text::sortKey(
                    value.toString(), field->has(PersonName) ? text::NameUse::Person : text::NameUse::Any));
    }
    return statement.bind(at, row).run();
}

void TakingBack::noteSearch(const EntityDef &def, const Past &past, qint64 row)
{
    bool differs = past.place != Past::Place::Same;
    for (auto it = past.fields.cbegin(); it != past.fields.cend(); ++it) {
        const FieldDef *field = def.find(it.key());
        differs = differs || (field && SearchIndex::covers(*field));
        if (field && field->has(Title) && def.name == QLatin1String(Tag::entity))
            m_tags.push_back(past.record);
    }
    if (differs && def.isSearchable())
        m_toIndex.emplace_back(&def, row);
}

} // namespace rapport::history
