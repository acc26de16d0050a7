// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the search index in step with the rows, in the same transaction. One document a record:
// its title, the text of its searchable fields, the sound of its title.
#pragma once

#include "core/model/schema.h"
#include "core/store/database.h"

#include <map>
#include <optional>

namespace rapport {

class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) { }

    // Puts the record's document in place of the one that is there, if any. `isNew`: there is none.
    Result<void> put(const Record &record, qint64 row, bool isNew);
    Result<void> remove(const EntityDef &def, qint64 row);
    // Whether a change of this field changes the document.
    static bool covers(const FieldDef &field) { return field.has(Searchable); }
    // Writes the index anew from the rows.
    Result<void> rebuild(const Schema &schema);
    // After a tag was renamed: the documents of records that carry it.
    Result<void> retag(const Schema &schema, const Uid &tag);
    // After a roll back, or when another connection wrote: what is remembered may never have been.
    // Writes what put() and remove() left to be done to the full-text tables. These take documents
    // in rising order many times faster than criss-cross, so they wait until the transaction ends.
    Result<void> settle();
    void forget()
    {
        m_tagNames.clear();
        m_entities.clear();
        m_pending.clear();
    }
    // A tag was made: records that named it before hold no text of it yet.
    bool missed(const Uid &tag) const
    {
        const auto it = m_tagNames.constFind(tag);
        return it != m_tagNames.cend() && it->isEmpty();
    }
    // A sentence for each document that is missing, too many, or does not say what its record says.
    Result<QStringList> differences(const Schema &schema);

private:
    struct Document {
        QString title, body, sound, initials;
        bool operator==(const Document &) const = default;
    };
    Result<qint64> knownNumber(const QString &entity); // 0: none yet
    Result<qint64> entityNumber(const QString &entity);
    Document describe(const Record &record);
    QString tagNames(const QVariant &tags);
    Result<void> write(qint64 doc, qint64 entity, const Document &document);
    Result<bool> read(qint64 doc, Document *document);
    Result<void> erase(qint64 doc, const Document &document);
    void schedule(qint64 doc, const std::optional<Document> &out, const std::optional<Document> &in);
    Result<void> index(qint64 doc, const Document &document, bool in);

    Database &m_database;
    struct Pending {
        std::optional<Document> out; // as the tables hold it
        std::optional<Document> in;
    };
    std::map<qint64, Pending> m_pending; // by document
    QHash<QString, qint64> m_entities;
    QHash<Uid, QString> m_tagNames;
};

inline constexpr const char *fullTextTables[]
    = {"search_title_words", "search_body_words", "search_title_parts", "search_body_parts"};

// The document number of a record, and back.
constexpr int searchEntityShift = 40;

} // namespace rapport
