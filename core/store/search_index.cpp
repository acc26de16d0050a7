// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/store/row_writer.h"
#include "core/store/schema_sql.h"

#include <QCoreApplication>
#include <QStringList>

namespace rapport {

namespace {

qint64 documentOf(qint64 entity, qint64 row) { return (entity << searchEntityShift) + row; }

// A field's text as the index holds it. Phones also as bare digits, so that endings are found
// however they were typed.
QString indexText(const FieldDef &field, const QVariant &value)
{
    const QString raw = value.toString();
    if (field.kind != Kind::Phone)
        return text::fold(raw);
    const QString digits = text::phoneDigits(raw);
    const QString folded = text::fold(raw);
    return digits == folded ? digits : QString(folded + QLatin1Char(' ') + digits);
}

QString pairsOf(const QString &initials)
{
    // A token that no query holds keeps phrases from reaching over alternatives.
    QStringList pairs;
    for (const QString &reading : initials.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        pairs << text::initialsBigrams(reading);
    return pairs.join(QLatin1String(" 0 "));
}

} // namespace

Result<qint64> SearchIndex::knownNumber(const QString &entity)
{
    if (const auto it = m_entities.constFind(entity); it != m_entities.cend())
        return *it;
    Statement statement = m_database.prepare("SELECT number FROM search_entity WHERE name=?");
    statement.bind(1, entity);
    RAPPORT_ASSIGN(const bool known, statement.step());
    return known ? *m_entities.insert(entity, statement.integer(0)) : 0;
}

Result<qint64> SearchIndex::entityNumber(const QString &entity)
{
    RAPPORT_ASSIGN(const qint64 known, knownNumber(entity));
    if (known != 0)
        return known;
    RAPPORT_TRY(m_database.prepare("INSERT INTO search_entity (name) VALUES (?)").bind(1, entity).run());
    return *m_entities.insert(entity, m_database.lastRowId());
}

QString SearchIndex::tagNames(const QVariant &tags)
{
    QStringList names;
    for (const Uid &id : tags.value<QList<Uid>>()) {
        auto it = m_tagNames.constFind(id);
        if (it == m_tagNames.cend()) {
            Statement statement = m_database.prepare("SELECT name FROM tag WHERE id=?");
            statement.bind(1, id);
            const auto row = statement.step();
            it = m_tagNames.insert(id, row && *row ? statement.text(0) : QString());
        }
        names << *it;
    }
    return names.join(QLatin1Char(' '));
}

SearchIndex::Document SearchIndex::describe(const Record &record)
{
    Document document;
    for (const FieldDef &field : record.def().fields) {
        if (!covers(field))
            continue;
        const QVariant value = record.value(field);
        if (!value.isValid())
            continue;
        if (field.has(Title)) {
            document.title = text::fold(value.toString());
            continue;
        }
        const QString part = field.kind == Kind::Tags ? text::fold(tagNames(value)) : indexText(field, value);
        if (!part.isEmpty())
            document.body += part + QLatin1Char(' ');
    }
    if (text::hasCjk(document.title)) {
        const bool person = record.def().title()->has(PersonName);
        const auto use = person ? text::NameUse::Person : text::NameUse::Any;
        QStringList sounds, initials;
        for (const text::Pinyin &reading : text::readings(document.title, use)) {
            if (!sounds.contains(reading.full))
                sounds << reading.full;
            if (!initials.contains(reading.initials))
                initials << reading.initials;
        }
        document.sound = sounds.join(QLatin1Char(' '));
        document.initials = initials.join(QLatin1Char(' '));
    }
    return document;
}

Result<bool> SearchIndex::read(qint64 doc, Document *document)
{
    Statement statement
        = m_database.prepare("SELECT title, body, sound, initials FROM search_doc WHERE doc=?");
    statement.bind(1, doc);
    RAPPORT_ASSIGN(const bool found, statement.step());
    if (found)
        *document = {statement.text(0), statement.text(1), statement.text(2), statement.text(3)};
    return found;
}

Result<void> SearchIndex::write(qint64 doc, qint64 entity, const Document &document)
{
    RAPPORT_TRY(m_database
                    .prepare("INSERT INTO search_doc (doc, entity, title, body, sound, initials)"
                             " VALUES (?,?,?,?,?,?)")
                    .bind(1, doc)
                    .bind(2, entity)
                    .bind(3, document.title)
                    .bind(4, document.body)
                    .bind(5, document.sound)
                    .bind(6, document.initials)
                    .run());
    schedule(doc, std::nullopt, document);
    return {};
}

Result<void> SearchIndex::erase(qint64 doc, const Document &document)
{
    // The full-text tables hold no text of their own: taking out asks for what was put in.
    schedule(doc, document, std::nullopt);
    return m_database.prepare("DELETE FROM search_doc WHERE doc=?").bind(1, doc).run();
}

void SearchIndex::schedule(qint64 doc, const std::optional<Document> &out, const std::optional<Document> &in)
{
    const auto known = m_pending.find(doc);
    if (known == m_pending.end()) {
        m_pending.insert({doc, {out, in}});
        return;
    }
    // What goes out again before it got in leaves nothing to do.
    known->second.in = in;
    if (!known->second.out && !in)
        m_pending.erase(known);
}

Result<void> SearchIndex::settle()
{
    for (const auto &[doc, pending] : m_pending) {
        if (pending.out)
            RAPPORT_TRY(index(doc, *pending.out, false));
        if (pending.in)
            RAPPORT_TRY(index(doc, *pending.in, true));
    }
    // Many documents leave many small pieces of index, which are put together along the way; the
    // few of a save can wait.
    constexpr std::size_t many = 200;
    const qint64 pages = m_pending.size() < many ? 0 : 64 + qint64(m_pending.size()) / 4;
    for (const char *table : fullTextTables) {
        if (pages > 0)
            RAPPORT_TRY(m_database
                            .prepare(QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('merge', ?)")
                                         .arg(QLatin1String(table)))
                            .bind(1, pages)
                            .run());
    }
    m_pending.clear();
    return {};
}

Result<void> SearchIndex::index(qint64 doc, const Document &document, bool in)
{
    const auto statement
        = [&](const char *put, const char *take) { return m_database.prepare(in ? put : take); };
    RAPPORT_TRY(statement("INSERT INTO search_title_words (rowid, title, initials) VALUES (?,?,?)",
        "INSERT INTO search_title_words (search_title_words, rowid, title, initials) VALUES ('delete',?,?,?)")
                    .bind(1, doc)
                    .bind(2, text::spacedCjk(document.title))
                    .bind(3, pairsOf(document.initials))
                    .run());
    RAPPORT_TRY(statement("INSERT INTO search_body_words (rowid, body) VALUES (?,?)",
        "INSERT INTO search_body_words (search_body_words, rowid, body) VALUES ('delete',?,?)")
                    .bind(1, doc)
                    .bind(2, text::spacedCjk(document.body))
                    .run());
    // The blank in front makes the beginning of a word a part like any other.
    RAPPORT_TRY(statement("INSERT INTO search_title_parts (rowid, title) VALUES (?,?)",
        "INSERT INTO search_title_parts (search_title_parts, rowid, title) VALUES ('delete',?,?)")
                    .bind(1, doc)
                    .bind(2, QString(QLatin1Char(' ') + document.title))
                    .run());
    return statement("INSERT INTO search_body_parts (rowid, body) VALUES (?,?)",
        "INSERT INTO search_body_parts (search_body_parts, rowid, body) VALUES ('delete',?,?)")
        .bind(1, doc)
        .bind(2, QString(document.body + document.sound))
        .run();
}

Result<void> SearchIndex::put(const Record &record, qint64 row, bool isNew)
{
    if (!record.def().isSearchable())
        return {};
    RAPPORT_ASSIGN(const qint64 entity, entityNumber(record.def().name));
    const qint64 doc = documentOf(entity, row);
    const Document now = describe(record);
    if (!isNew) {
        Document before;
        RAPPORT_ASSIGN(const bool found, read(doc, &before));
        if (found && before == now)
            return {};
        if (found)
            RAPPORT_TRY(erase(doc, before));
    }
    return write(doc, entity, now);
}

Result<void> SearchIndex::remove(const EntityDef &def, qint64 row)
{
    if (!def.isSearchable())
        return {};
    RAPPORT_ASSIGN(const qint64 entity, entityNumber(def.name));
    Document before;
    RAPPORT_ASSIGN(const bool found, read(documentOf(entity, row), &before));
    if (found)
        return erase(documentOf(entity, row), before);
    return {};
}

Result<QStringList> SearchIndex::differences(const Schema &schema)
{
    forget();
    QStringList found;
    qint64 rows = 0;
    for (const EntityDef &def : schema.entities()) {
        if (!def.isSearchable())
            continue;
        RAPPORT_ASSIGN(const qint64 entity, knownNumber(def.name));
        Statement statement
            = m_database.prepare(QStringLiteral("SELECT %1 FROM %2 t WHERE t.deleted_at IS NULL")
                                     .arg(recordColumns(def, QStringLiteral("t")), quotedName(def.name)));
        for (;;) {
            RAPPORT_ASSIGN(const bool more, statement.step());
            if (!more)
                break;
            qint64 row = 0;
            const Record record = readRecord(statement, def, &row);
            Document stored;
            RAPPORT_ASSIGN(const bool there, read(documentOf(entity, row), &stored));
            ++rows;
            if (!there || !(stored == describe(record)))
                found << (there ? QCoreApplication::translate("Check", "Search knows “%1” by another text.")
                                : QCoreApplication::translate("Check", "Search does not know “%1”."))
                             .arg(record.title());
        }
    }
    RAPPORT_ASSIGN(
        const qint64 documents, m_database.integer(QStringLiteral("SELECT count(*) FROM search_doc")));
    if (documents > rows)
        found << QCoreApplication::translate("Check", "Search knows %1 records that are not there.")
                     .arg(documents - rows);
    return found;
}

Result<void> SearchIndex::rebuild(const Schema &schema)
{
    for (const char *table : fullTextTables)
        RAPPORT_TRY(m_database.execute(
            QStringLiteral("INSERT INTO %1 (%1) VALUES ('delete-all')").arg(QLatin1String(table))));
    RAPPORT_TRY(m_database.execute(QStringLiteral("DELETE FROM search_doc")));
    for (const EntityDef &def : schema.entities()) {
        if (!def.isSearchable())
            continue;
        Statement statement
            = m_database.prepare(QStringLiteral("SELECT %1 FROM %2 t WHERE t.deleted_at IS NULL")
                                     .arg(recordColumns(def, QStringLiteral("t")), quotedName(def.name)));
        for (;;) {
            RAPPORT_ASSIGN(const bool found, statement.step());
            if (!found)
                break;
            qint64 row = 0;
            const Record record = readRecord(statement, def, &row);
            RAPPORT_TRY(put(record, row, true));
            constexpr std::size_t atOnce = 5000; // documents in memory
            if (m_pending.size() >= atOnce)
                RAPPORT_TRY(settle());
        }
    }
    return settle();
}

Result<void> SearchIndex::retag(const Schema &schema, const Uid &tag)
{
    m_tagNames.remove(tag);
    for (const EntityDef &def : schema.entities()) {
        for (const FieldDef &field : def.fields) {
            if (field.kind != Kind::Tags || !covers(field))
                continue;
            Statement statement = m_database.prepare(
                QStringLiteral("SELECT %1 FROM %2 t WHERE t.deleted_at IS NULL AND instr(t.%3, ?) > 0")
                    .arg(recordColumns(def, QStringLiteral("t")), quotedName(def.name),
                        quotedName(field.name)));
            statement.bind(1, tag.text());
            for (;;) {
                RAPPORT_ASSIGN(const bool found, statement.step());
                if (!found)
                    break;
                qint64 row = 0;
                const Record record = readRecord(statement, def, &row);
                RAPPORT_TRY(put(record, row, false));
            }
        }
    }
    return {};
}

} // namespace rapport
