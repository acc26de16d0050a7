// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/holding.h"
#include "core/store/row_writer.h"
#include "core/store/search_index.h"
#include "core/store/store.h"

#include "core/model/user.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace rapport {

namespace {

QString changesText(const EntityDef &def, const Change &change)
{
    QJsonObject fields;
    for (const FieldChange &field : change.fields) {
        if (const FieldDef *known = def.find(field.field))
            fields.insert(
                field.field, QJsonArray{toJson(known->kind, field.before), toJson(known->kind, field.after)});
    }
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

Error unknown(const QString &what)
{
    return {Error::Code::Internal, QCoreApplication::translate("Store", "The change was not saved."),
        QCoreApplication::translate("Store", "This Rapport does not know “%1”.").arg(what),
        QCoreApplication::translate("Store", "Update Rapport on this computer.")};
}

Error changedSince(const Record &record, const FieldDef &field)
{
    return {Error::Code::Conflict,
        QCoreApplication::translate("Store", "“%1” was not changed.").arg(record.title()),
        QCoreApplication::translate("Store", "%1 has been changed since.").arg(field.displayLabel()),
        QCoreApplication::translate("Store", "Look at the present value and decide again."), field.name};
}

// See holding.h.
Result<void> checkHeld(
    Store &store, const Record &record, Change::Op op, const std::vector<const FieldDef *> &fields)
{
    if (op == Change::Op::Remove)
        return checkUnheld(store.database(), store.schema(), record);
    if (op != Change::Op::Restore)
        return record.meta.deletedAt.isNull() ? checkHolds(store.database(), record, fields) : Result<void>();
    std::vector<const FieldDef *> all;
    for (const FieldDef &field : record.def().fields)
        all.push_back(&field);
    return checkHolds(store.database(), record, all);
}

} // namespace

BatchWriter::BatchWriter(Store &store, const ChangeSet &header)
    : m_store(store), m_header(header), m_label(header.label)
{
    m_header.changes.clear();
    if (m_header.at.isNull())
        m_header.at = store.clock().now();
}

BatchWriter::~BatchWriter() { abandon(); }

// Half of the turn is left for what the commit itself takes.
bool BatchWriter::isDue() const { return m_transaction && m_since.elapsed() >= m_turn / 2; }

Result<void> BatchWriter::open()
{
    if (m_broken)
        return *m_broken;
    if (m_transaction)
        return {};
    RAPPORT_ASSIGN(Transaction transaction, Transaction::begin(m_store.database()));
    RAPPORT_TRY(m_store.noticeOthers());
    if (m_number == 0)
        RAPPORT_TRY(writeHeader());
    m_transaction = std::move(transaction);
    m_since.start();
    return {};
}

Result<void> BatchWriter::writeHeader()
{
    Database &database = m_store.database();
    // An import names nothing yet and fills the count at its end; "open" marks it until then.
    Statement statement
        = database.prepare("INSERT INTO change_batch (id, at, actor, origin, verb, entity, subject, count, "
                           "detail, revises, open, first_entry, last_entry)"
                           " VALUES (?,?,?,?,?,?,?,?,?,(SELECT number FROM change_batch WHERE id=?),1,"
                           " (SELECT coalesce(max(seq), 0) + 1 FROM change_log), 0)");
    statement.bind(1, m_header.id).bind(2, m_header.at.ms).bind(3, m_header.actor);
    statement.bind(4, QString(originName(m_header.origin))).bind(5, m_label.verb).bind(6, m_label.entity);
    statement.bind(7, m_label.subject)
        .bind(8, qint64(m_label.count))
        .bind(9, m_label.detail)
        .bind(10, m_header.revises);
    RAPPORT_TRY(statement.run());
    const qint64 number = database.lastRowId();
    // From its first entry on, what is repeated counts as done: cut off, it can be undone as one step.
    if (m_header.origin == Origin::Redo)
        RAPPORT_TRY(
            database.prepare("UPDATE change_batch SET undone=0 WHERE id=?").bind(1, m_header.revises).run());
    m_number = number;
    return {};
}

Result<void> BatchWriter::log(const Change &change, qint64 version, qint64 baseVersion)
{
    Statement statement
        = m_store.database().prepare("INSERT INTO change_log (batch, op_id, entity, record, op, fields, "
                                     "version, base_version) VALUES (?,?,?,?,?,?,?,?)");
    statement.bind(1, m_number).bind(2, Uid::make()).bind(3, change.entity).bind(4, change.record);
    statement.bind(5, QString(opName(change.op)));
    if (change.op == Change::Op::Update)
        statement.bind(6, changesText(m_store.schema().at(change.entity), change));
    statement.bind(7, version).bind(8, baseVersion);
    ++m_count;
    return statement.run();
}

Result<void> BatchWriter::add(const Change &change)
{
    const EntityDef *def = m_store.schema().find(change.entity);
    if (!def)
        return unknown(change.entity);
    RAPPORT_TRY(open());
    // Refusals come before anything is written. A failure after that may leave half a change in the
    // open transaction, which goes with it: a savepoint for each change would make the full-text
    // index write itself out every time.
    m_writing = false;
    const auto done = change.op == Change::Op::Create ? create(*def, change) : modify(*def, change);
    if (!done && m_writing) {
        m_broken = done.error();
        abandon();
    }
    return done;
}

// A record that comes from elsewhere was made there, then and by somebody: a creation may say so. The
// log keeps when it came here.
static bool setOrigin(Meta &meta, const FieldChange &field)
{
    if (field.field == QLatin1String("created_at"))
        meta.createdAt = field.after.value<Instant>();
    else if (field.field == QLatin1String("created_by"))
        meta.createdBy = field.after.value<Uid>();
    else
        return false;
    return true;
}

Result<void> BatchWriter::create(const EntityDef &def, const Change &change)
{
    Record record(def);
    record.meta.id = change.record;
    record.meta.createdAt = record.meta.updatedAt = m_header.at;
    record.meta.createdBy = record.meta.updatedBy = m_header.actor;
    record.meta.version = 1;
    std::vector<const FieldDef *> fields;
    for (const FieldChange &field : change.fields) {
        if (setOrigin(record.meta, field))
            continue;
        if (!record.set(field.field, field.after))
            return unknown(field.field);
        fields.push_back(def.find(field.field));
    }
    RAPPORT_TRY(checkHolds(m_store.database(), record, fields));
    m_writing = true;
    RAPPORT_ASSIGN(const qint64 row, m_store.m_rows->insert(record));
    RAPPORT_TRY(m_store.m_search->put(record, row, true));
    if (def.name == QLatin1String(Tag::entity) && m_store.m_search->missed(record.id()))
        RAPPORT_TRY(m_store.m_search->retag(m_store.schema(), record.id()));
    return log(change, record.meta.version, 0);
}

Result<void> BatchWriter::modify(const EntityDef &def, const Change &change)
{
    qint64 row = 0;
    RAPPORT_ASSIGN(Record record, m_store.m_rows->load(def, change.record, &row));
    const bool trash = change.op == Change::Op::Remove || change.op == Change::Op::Restore;
    if (trash && record.meta.deletedAt.isNull() == (change.op == Change::Op::Restore))
        return {}; // it is so already, and undo must not turn it round
    std::vector<const FieldDef *> fields;
    bool reindex = change.op == Change::Op::Restore, renamed = false;
    for (const FieldChange &field : change.fields) {
        const FieldDef *known = def.find(field.field);
        if (!known)
            return unknown(field.field);
        if (record.value(*known) != normalized(known->kind, field.before))
            return changedSince(record, *known);
        record.set(*known, field.after);
        fields.push_back(known);
        reindex = reindex || SearchIndex::covers(*known);
        renamed = renamed || known->has(Title);
    }
    RAPPORT_TRY(checkHeld(m_store, record, change.op, fields));
    record.meta.updatedAt = m_header.at;
    record.meta.updatedBy = m_header.actor;
    ++record.meta.version;
    if (change.op == Change::Op::Remove)
        record.meta.deletedAt = m_header.at;
    else if (change.op == Change::Op::Restore)
        record.meta.deletedAt = {};
    m_writing = true;
    RAPPORT_TRY(m_store.m_rows->update(record, fields, trash));
    if (change.op == Change::Op::Remove)
        RAPPORT_TRY(m_store.m_search->remove(def, row));
    else if (reindex && record.meta.deletedAt.isNull())
        RAPPORT_TRY(m_store.m_search->put(record, row, false));
    if (renamed && def.name == QLatin1String(Tag::entity))
        RAPPORT_TRY(m_store.m_search->retag(m_store.schema(), record.id()));
    return log(change, record.meta.version, record.meta.baseVersion);
}

Result<void> BatchWriter::flush()
{
    if (!m_transaction)
        return {};
    Statement statement
        = m_store.database().prepare("UPDATE change_batch SET last_entry=(SELECT max(seq) FROM change_log), "
                                     "count=?, verb=?, entity=?, subject=?, detail=? WHERE number=?");
    statement.bind(1, qint64(m_label.count)).bind(2, m_label.verb).bind(3, m_label.entity);
    statement.bind(4, m_label.subject).bind(5, m_label.detail).bind(6, m_number);
    auto written = m_store.m_search->settle();
    if (written)
        written = statement.run();
    if (!written) {
        m_broken = written.error();
        abandon();
        return written;
    }
    if (const auto committed = m_transaction->commit(); !committed) {
        m_broken = committed.error();
        abandon();
        return committed;
    }
    m_transaction.reset();
    m_committed = m_number;
    return {};
}

Result<qint64> BatchWriter::finish()
{
    RAPPORT_TRY(open());
    RAPPORT_TRY(
        m_store.database().prepare("UPDATE change_batch SET open=0 WHERE number=?").bind(1, m_number).run());
    if (m_header.origin == Origin::Undo)
        RAPPORT_TRY(m_store.database()
                        .prepare("UPDATE change_batch SET undone=1 WHERE id=?")
                        .bind(1, m_header.revises)
                        .run());
    RAPPORT_TRY(flush());
    return m_number;
}

void BatchWriter::abandon()
{
    m_transaction.reset();
    m_number = m_committed;
    m_store.m_search->forget();
}

} // namespace rapport
