// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/reads.h"

#include "core/store/log_row.h"
#include "core/store/row_writer.h"

#include <QCoreApplication>

namespace rapport::query {

namespace {

const QString batchColumns = QStringLiteral(
    "b.number, b.id, b.at, b.origin, b.verb, b.entity, b.subject, b.count, b.detail, b.undone, b.open,"
    " (SELECT name FROM user WHERE id = b.actor)");

BatchEntry readBatch(const Statement &statement)
{
    BatchEntry entry;
    entry.number = statement.integer(0);
    entry.id = statement.uid(1);
    entry.at.ms = statement.integer(2);
    entry.origin = originFromName(statement.text(3));
    entry.label = {statement.text(4), statement.text(5), statement.text(6), int(statement.integer(7)),
        statement.text(8)};
    entry.undone = statement.integer(9) != 0;
    entry.interrupted = statement.integer(10) != 0;
    entry.actor = statement.text(11);
    return entry;
}

// Creations are not indexed by record: the entry of a record's creation is told by its row.
HistoryEntry creationOf(const Context &context, const Record &record)
{
    HistoryEntry entry;
    entry.at = record.meta.createdAt;
    entry.actor = titleOf(context, u"user", record.meta.createdBy);
    entry.label = {QStringLiteral("create"), record.def().name, record.title(), 1, {}};
    entry.change = creation(record);
    return entry;
}

} // namespace

Result<std::vector<HistoryEntry>> history(
    const Context &context, QStringView entity, const Uid &id, int limit)
{
    RAPPORT_ASSIGN(Record now, record(context, entity, id));
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT %1, l.op, l.fields FROM change_log l JOIN change_batch b ON b.number = l.batch"
                       " WHERE l.record = ? AND l.op <> 'create' ORDER BY l.seq DESC LIMIT ?")
            .arg(batchColumns));
    statement.bind(1, id).bind(2, qint64(limit));
    std::vector<HistoryEntry> entries;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        const BatchEntry batch = readBatch(statement);
        HistoryEntry entry{batch.number, batch.at, batch.actor, batch.origin, batch.label, {}};
        entry.change = readChange(now.def(), id, statement.text(12), statement.text(13));
        // Walking back: what the fields held before this.
        for (const FieldChange &field : entry.change.fields)
            now.set(field.field, field.before);
        entries.push_back(std::move(entry));
    }
    if (int(entries.size()) < limit)
        entries.push_back(creationOf(context, now));
    return entries;
}

Result<Record> recordAsOf(const Context &context, QStringView entity, const Uid &id, Instant when)
{
    RAPPORT_ASSIGN(Record state, record(context, entity, id));
    if (state.meta.createdAt > when)
        return Error{Error::Code::NotFound, QCoreApplication::translate("Query", "The record is not there."),
            QCoreApplication::translate("Query", "It was made on %1.").arg(state.meta.createdAt.iso()),
            QCoreApplication::translate("Query", "Ask for a later time.")};
    Statement statement = context.database->prepare(
        "SELECT l.op, l.fields FROM change_log l JOIN change_batch b ON b.number = l.batch"
        " WHERE l.record = ? AND l.op <> 'create' AND b.at > ? ORDER BY l.seq DESC");
    statement.bind(1, id).bind(2, when.ms);
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return state;
        const Change change = readChange(state.def(), id, statement.text(0), statement.text(1));
        for (const FieldChange &field : change.fields)
            state.set(field.field, field.before);
        if (change.op == Change::Op::Remove)
            state.meta.deletedAt = {};
        --state.meta.version;
    }
}

Result<std::vector<BatchEntry>> batches(const Context &context, int limit)
{
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT %1 FROM change_batch b ORDER BY b.number DESC LIMIT ?").arg(batchColumns));
    statement.bind(1, qint64(limit));
    std::vector<BatchEntry> entries;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return entries;
        entries.push_back(readBatch(statement));
    }
}

} // namespace rapport::query
