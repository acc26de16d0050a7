// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/bare.h"

#include "core/query/bare_parts.h"

namespace rapport::query::bare {

namespace {

Result<std::vector<Uid>> openStages(const Context &context, const Uid &pipeline)
{
    Statement statement = context.database->prepare(
        "SELECT id FROM stage WHERE pipeline_id = ? AND kind = 'open' AND deleted_at IS NULL");
    statement.bind(1, pipeline);
    std::vector<Uid> stages;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return stages;
        stages.push_back(statement.uid(0));
    }
}

} // namespace

Result<qint64> boardFirst(const Context &context, const Uid &pipeline, int limit)
{
    RAPPORT_ASSIGN(const std::vector<Uid> stages, openStages(context, pipeline));
    qint64 rows = 0;
    Statement statement = context.database->prepare(
        "SELECT d.name, c.name, u.name, d.amount, d.amount_currency, d.closes_on, d.stage_since FROM deal d"
        " LEFT JOIN customer c ON c.id = d.customer_id LEFT JOIN user u ON u.id = d.owner_id"
        " WHERE d.stage_id = ? AND d.deleted_at IS NULL ORDER BY d.position LIMIT ?");
    for (const Uid &stage : stages) {
        statement.bind(1, stage).bind(2, qint64(limit));
        RAPPORT_ASSIGN(const qint64 found, drain(statement));
        rows += found;
        statement.reset();
    }
    return rows;
}

Result<qint64> boardSums(const Context &context, const Uid &pipeline)
{
    Statement statement = context.database->prepare(
        "SELECT d.stage_id, d.amount_currency, count(*), sum(d.amount),"
        " sum(d.amount * coalesce(d.probability, s.probability) / 100.0) FROM stage s JOIN deal d"
        " ON d.stage_id = s.id AND d.deleted_at IS NULL WHERE s.pipeline_id = ? AND s.kind = 'open'"
        " AND s.deleted_at IS NULL GROUP BY 1, 2");
    statement.bind(1, pipeline);
    return drain(statement);
}

Result<qint64> boardPage(const Context &context, const std::vector<qint64> &numbers)
{
    qint64 rows = 0;
    Statement statement = context.database->prepare(
        "SELECT d.name, c.name, u.name, d.amount, d.amount_currency, d.closes_on, d.stage_since FROM deal d"
        " LEFT JOIN customer c ON c.id = d.customer_id LEFT JOIN user u ON u.id = d.owner_id WHERE d.row = "
        "?");
    for (const qint64 number : numbers) {
        statement.bind(1, number);
        RAPPORT_ASSIGN(const qint64 found, drain(statement));
        rows += found;
        statement.reset();
    }
    return rows;
}

Result<qint64> boardMove(const Context &context, const Uid &deal, const Uid &stage)
{
    Database &database = *context.database;
    RAPPORT_ASSIGN(Transaction transaction, Transaction::begin(database));
    Statement read = database.prepare("SELECT stage_id FROM deal WHERE id = ?");
    read.bind(1, deal);
    RAPPORT_TRY(read.step());
    const Uid from = read.uid(0);
    read.reset();
    Statement update = database.prepare("UPDATE deal SET stage_id = ? WHERE id = ?");
    update.bind(1, stage).bind(2, deal);
    RAPPORT_TRY(update.run());
    update.bind(1, from).bind(2, deal);
    RAPPORT_TRY(update.run());
    RAPPORT_TRY(transaction.commit());
    return qint64(database.changedRows());
}

} // namespace rapport::query::bare
