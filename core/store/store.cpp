// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/row_writer.h"
#include "core/store/search_index.h"

namespace rapport {

Store::Store(Database &database, SchemaPtr schema, const Clock &clock)
    : m_database(database), m_schema(std::move(schema)), m_clock(clock),
      m_rows(std::make_unique<RowWriter>(database)), m_search(std::make_unique<SearchIndex>(database))
{ }

Store::~Store() = default;

void Store::setSchema(SchemaPtr schema)
{
    m_schema = std::move(schema);
    m_rows->forget();
    m_search->forget();
}

// What is remembered about tags holds only while nobody else writes.
Result<void> Store::noticeOthers()
{
    RAPPORT_ASSIGN(const qint64 version, m_database.integer(QStringLiteral("PRAGMA data_version")));
    if (std::exchange(m_dataVersion, version) != version)
        m_search->forget();
    return {};
}

Result<qint64> Store::commit(const ChangeSet &changes)
{
    auto writer = begin(changes);
    for (const Change &change : changes.changes) {
        if (auto added = writer->add(change); !added) {
            writer->abandon();
            return added.error();
        }
    }
    return writer->finish();
}

std::unique_ptr<BatchWriter> Store::begin(const ChangeSet &header)
{
    return std::unique_ptr<BatchWriter>(new BatchWriter(*this, header));
}

Result<Record> Store::load(const EntityDef &def, const Uid &id) { return m_rows->load(def, id, nullptr); }

} // namespace rapport
