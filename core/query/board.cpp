// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/board.h"

#include "core/query/filter_sql.h"
#include "core/query/tally.h"

#include <algorithm>

namespace rapport::query {

namespace {

struct StageRow {
    Uid id;
    bool isOpen = true;
    double probability = 0;
};

Result<std::vector<StageRow>> stagesOf(const Context &context, const Uid &pipeline)
{
    Statement statement = context.database->prepare(
        "SELECT id, kind, probability FROM stage WHERE pipeline_id = ? AND deleted_at IS NULL"
        " ORDER BY position, row");
    statement.bind(1, pipeline);
    std::vector<StageRow> stages;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return stages;
        const QString kind = statement.text(1);
        stages.push_back({statement.uid(0), kind != QLatin1String("won") && kind != QLatin1String("lost"),
            statement.real(2)});
    }
}

Result<bool> isOpenStage(const Context &context, const Uid &stage)
{
    Statement statement = context.database->prepare("SELECT kind FROM stage WHERE id = ?");
    statement.bind(1, stage);
    RAPPORT_ASSIGN(const bool row, statement.step());
    const QString kind = row ? statement.text(0) : QString();
    return kind != QLatin1String("won") && kind != QLatin1String("lost");
}

// The deals that stand in one column: totals and cards are asked for by the same filter, so they
// cannot disagree.
Filter columnFilter(const BoardQuery &query, const Uid &stage, bool isOpen)
{
    using Op = Condition::Op;
    std::vector<Filter> parts{Filter::of({QStringLiteral("stage"), Op::Equal, {stage.text()}})};
    const auto closed = [&parts](Op op, const QDate &day) {
        if (day.isValid())
            parts.push_back(Filter::of({QStringLiteral("closed_on"), op, {day.toString(Qt::ISODate)}}));
    };
    if (!isOpen) {
        closed(Op::GreaterEqual, query.closedFrom);
        closed(Op::LessEqual, query.closedTo);
    }
    if (!query.filter.isEmpty())
        parts.push_back(query.filter);
    return Filter::all(std::move(parts));
}

Result<StageTotals> totalsOf(const Context &context, const BoardQuery &query, const StageRow &stage)
{
    RAPPORT_ASSIGN(const Where where,
        whereOf(context, context.schema->at(u"deal"), columnFilter(query, stage.id, stage.isOpen)));
    // All columns are in the index deal_sums: without a further filter no row is touched.
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT t.amount, t.amount_currency, t.probability, t.stale_on <= ?"
                       " FROM deal t WHERE t.deleted_at IS NULL AND (%1)")
            .arg(where.sql));
    statement.bind(1, context.today.toString(Qt::ISODate));
    bindAll(statement, 2, where.values);
    StageTotals totals{stage.id, 0, 0, {}};
    Tallies tallies;
    QString code;
    Tally *tally = nullptr;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        ++totals.count;
        totals.stale += statement.integer(3);
        if (statement.isNull(0))
            continue;
        const QString currency = statement.text(1);
        if (!tally || currency != code) {
            tally = &tallies[currency];
            code = currency;
        }
        tally->add(statement.integer(0), statement.isNull(2) ? stage.probability : statement.real(2));
    }
    for (const auto &[currency, sums] : tallies)
        totals.sums.push_back({sums.total(currency), sums.weighted(currency), sums.count});
    std::stable_sort(totals.sums.begin(), totals.sums.end(), [&](const CurrencySum &a, const CurrencySum &b) {
        const bool own = a.sum.currency == context.currency;
        return own != (b.sum.currency == context.currency) ? own : a.sum.minor > b.sum.minor;
    });
    return totals;
}

Card readCard(const Statement &statement, qint64 number)
{
    const auto day = [&](int at) { return QDate::fromString(statement.text(at), Qt::ISODate); };
    Card card;
    card.number = number;
    card.id = statement.uid(0);
    card.name = statement.text(1);
    card.customer = statement.uid(2);
    card.customerName = statement.text(3);
    card.owner = statement.uid(4);
    card.ownerName = statement.text(5);
    card.stage = statement.uid(6);
    card.status = statement.text(7);
    if (!statement.isNull(8))
        card.amount = Money::of(statement.integer(8), Currency::fromCode(statement.text(9)));
    card.closesOn = day(10);
    card.closedOn = day(11);
    card.lostReason = statement.text(12);
    card.stageSince = Instant{statement.integer(13)};
    card.staleOn = day(14);
    card.staleDays = int(statement.integer(15));
    card.taskKind = statement.text(16);
    card.taskTitle = statement.text(17);
    card.taskDue = Due::fromText(statement.text(18));
    return card;
}

} // namespace

Result<std::vector<StageTotals>> boardTotals(const Context &context, const BoardQuery &query)
{
    RAPPORT_ASSIGN(const std::vector<StageRow> stages, stagesOf(context, query.pipeline));
    std::vector<StageTotals> all;
    for (const StageRow &stage : stages) {
        RAPPORT_ASSIGN(StageTotals totals, totalsOf(context, query, stage));
        all.push_back(std::move(totals));
    }
    return all;
}

Result<std::vector<qint64>> boardNumbers(
    const Context &context, const BoardQuery &query, const Uid &stage, qint64 limit)
{
    RAPPORT_ASSIGN(const bool isOpen, isOpenStage(context, stage));
    ListQuery list;
    list.entity = QStringLiteral("deal");
    list.filter = columnFilter(query, stage, isOpen);
    list.sort = query.sort.field.isEmpty() ? Sort{QStringLiteral("position"), false} : query.sort;
    return rowNumbers(context, list, limit);
}

Result<std::vector<Card>> cards(const Context &context, const std::vector<qint64> &numbers)
{
    Statement statement = context.database->prepare(
        "SELECT d.id, d.name, d.customer_id, (SELECT name FROM customer WHERE id = d.customer_id),"
        " d.owner_id, (SELECT name FROM user WHERE id = d.owner_id), d.stage_id, d.status, d.amount,"
        " d.amount_currency, d.closes_on, d.closed_on, d.lost_reason, d.stage_since, d.stale_on,"
        " (SELECT stale_days FROM stage WHERE id = d.stage_id), k.kind, k.title, k.due"
        " FROM deal d LEFT JOIN task k ON k.row = (SELECT row FROM task WHERE deal_id = d.id"
        " AND +status = 'todo' AND kind IS NOT 'event' AND deleted_at IS NULL"
        " ORDER BY due IS NULL, due, row LIMIT 1)"
        " WHERE d.row = ? AND d.deleted_at IS NULL");
    std::vector<Card> found;
    found.reserve(numbers.size());
    for (const qint64 number : numbers) {
        statement.bind(1, number);
        RAPPORT_ASSIGN(const bool there, statement.step());
        if (there)
            found.push_back(readCard(statement, number));
        statement.reset();
    }
    return found;
}

} // namespace rapport::query
