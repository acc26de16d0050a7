// SPDX-License-Identifier: GPL-3.0-or-later
// The only way to write. A change set becomes, in one transaction, its rows, the batch and the
// entries of the change log, and the search index.
//   change_batch  one line per act: label, who, when, from where, what it revises
//   change_log    one line per record and act: operation and, per field, old and new value
// The log is the audit trail, the source of undo and the outbox of sync.
#pragma once

#include "core/model/change.h"
#include "core/model/schema.h"
#include "core/store/database.h"

#include <QElapsedTimer>

namespace rapport {

class SearchIndex;
class RowWriter;

// One batch being written in pieces, for work that is too large for one transaction: import,
// sample data, undo of those. Each flush() commits what has been added; what is committed stays
// in the batch, so that it can be undone as one step whatever happens after.
class BatchWriter
{
public:
    ~BatchWriter();
    BatchWriter(const BatchWriter &) = delete;
    BatchWriter &operator=(const BatchWriter &) = delete;

    // Applies one change. A refusal (Conflict, NotFound, an unknown field) leaves what was added
    // before; a failure of the file takes everything back to the last flush().
    // Create: all fields. Update: fails with Conflict when a field does not hold its `before`.
    Result<void> add(const Change &change);
    // True when the open transaction has lasted long enough (50 ms) for others to have a turn.
    bool isDue() const;
    // Longer turns are faster, where nobody else waits for the file.
    void setTurn(qint64 ms) { m_turn = ms; }
    Result<void> flush();
    // Commits the rest and closes the batch. Gives the batch's number in the log.
    Result<qint64> finish();
    // Leaves out what was not flushed; the batch stays with what was.
    void abandon();

    qint64 number() const { return m_number; }
    int count() const { return m_count; }
    // Changes the label while the batch is open, such as the count of an import at its end.
    void relabel(const Label &label) { m_label = label; }

private:
    friend class Store;
    BatchWriter(class Store &store, const ChangeSet &header);
    Result<void> open();
    Result<void> writeHeader();
    Result<void> log(const Change &change, qint64 version, qint64 baseVersion);
    Result<void> create(const EntityDef &def, const Change &change);
    Result<void> modify(const EntityDef &def, const Change &change);

    class Store &m_store;
    ChangeSet m_header;
    Label m_label;
    std::optional<Transaction> m_transaction;
    QElapsedTimer m_since;
    qint64 m_turn = 50; // ms
    qint64 m_number = 0;
    int m_count = 0;
    bool m_writing = false; // the present change has begun to write
    qint64 m_committed = 0; // the batch's number once a part of it is on the disk
    std::optional<Error> m_broken; // a write failed: nothing more goes in
};

class Store
{
public:
    Store(Database &database, SchemaPtr schema, const Clock &clock);
    ~Store();

    // Everything in the set or nothing. Gives the batch's number in the log.
    Result<qint64> commit(const ChangeSet &changes);
    std::unique_ptr<BatchWriter> begin(const ChangeSet &header);

    // The record with every field; errors: NotFound (also never-existing ids). Records in the
    // trash are found, with meta.deletedAt set.
    Result<Record> load(const EntityDef &def, const Uid &id);

    Database &database() { return m_database; }
    const Schema &schema() const { return *m_schema; }
    SchemaPtr schemaPtr() const { return m_schema; }
    void setSchema(SchemaPtr schema);
    const Clock &clock() const { return m_clock; }

private:
    friend class BatchWriter;
    Result<void> noticeOthers();

    Database &m_database;
    SchemaPtr m_schema;
    const Clock &m_clock;
    qint64 m_dataVersion = -1; // of SQLite: differs after another connection wrote
    std::unique_ptr<RowWriter> m_rows;
    std::unique_ptr<SearchIndex> m_search;
};

} // namespace rapport
