// SPDX-License-Identifier: GPL-3.0-or-later
// The questions behind the figures of a team, each as one plain statement.
#include "core/query/bare.h"

#include "core/query/bare_parts.h"

namespace rapport::query::bare {

namespace {

QString day(const QDate &date) { return date.toString(Qt::ISODate); }

// Of closed deals: `what` they come to between two days, for each of `by`.
Result<qint64> closed(const Context &context, const char *what, const char *by, const Period &days)
{
    Statement statement = context.database->prepare(QStringLiteral(
        "SELECT %1, %2 FROM deal INDEXED BY deal_closed WHERE deleted_at IS NULL AND closed_on >= ?"
        " AND closed_on <= ?"
        " AND status IN ('won', 'lost') GROUP BY %2")
                                                        .arg(QLatin1String(what), QLatin1String(by)));
    statement.bind(1, day(days.first)).bind(2, day(days.last));
    return drain(statement);
}

const char *const wonSum = "sum(CASE WHEN status = 'won' THEN amount END), sum(status = 'won')";
const char *const rate = "sum(status = 'won') * 100.0 / count(*)";
const char *const cycle
    = "avg(CASE WHEN status = 'won' THEN julianday(closed_on) - julianday(opened_on) END)";
const char *const month = "substr(closed_on, 1, 7)";

Result<qint64> openBefore(const Context &context, const QDate &end)
{
    Statement statement
        = context.database->prepare("SELECT amount_currency, sum(amount) FROM deal INDEXED BY deal_closed "
                                    "WHERE deleted_at IS NULL AND closed_on > ?1"
                                    " AND opened_on <= ?1 AND status IN ('won', 'lost') GROUP BY 1");
    statement.bind(1, day(end));
    return drain(statement);
}

Result<qint64> openSums(const Context &context)
{
    Statement statement = context.database->prepare(
        "SELECT d.stage_id, d.amount_currency, count(*), sum(d.amount),"
        " sum(d.amount * coalesce(d.probability, s.probability) / 100.0) FROM stage s JOIN deal d"
        " ON d.stage_id = s.id AND d.deleted_at IS NULL WHERE d.status = 'open' GROUP BY 1, 2");
    return drain(statement);
}

Result<qint64> funnel(const Context &context, const Period &days)
{
    Statement statement = context.database->prepare(
        "SELECT furthest, count(*), sum(amount) FROM (SELECT d.amount, max(max(coalesce(s.position, 0)),"
        " coalesce(max(CASE WHEN s.kind <> 'lost' THEN s.position END), 0)) AS furthest FROM deal d"
        " LEFT JOIN stage_change c ON c.deal_id = d.id AND c.deleted_at IS NULL"
        " LEFT JOIN stage s ON s.id = c.to_id WHERE d.deleted_at IS NULL AND d.opened_on >= ?"
        " AND d.opened_on <= ? GROUP BY d.id) GROUP BY 1");
    statement.bind(1, day(days.first)).bind(2, day(days.last));
    return drain(statement);
}

Result<qint64> counted(const Context &context, const char *sql, const Period &days)
{
    Statement statement = context.database->prepare(sql);
    statement.bind(1, Instant::from(days.first.startOfDay(context.zone)).ms)
        .bind(2, Instant::from(days.last.addDays(1).startOfDay(context.zone)).ms);
    return drain(statement);
}

Result<qint64> overdue(const Context &context)
{
    Statement statement = context.database->prepare(
        "SELECT count(*) FROM task WHERE deleted_at IS NULL AND status = 'todo' AND due < ?"
        " AND kind <> 'event'");
    statement.bind(1, day(context.today));
    return drain(statement);
}

} // namespace

Result<qint64> teamFigure(
    const Context &context, const QString &name, const Period &days, const Period &before, const Period &year)
{
    qint64 rows = 0;
    const auto add = [&rows](Result<qint64> found) -> Result<void> {
        if (!found)
            return found.error();
        rows += *found;
        return {};
    };
    const auto three = [&](const char *what, const char *by) -> Result<void> {
        RAPPORT_TRY(add(closed(context, what, by, days)));
        RAPPORT_TRY(add(closed(context, what, by, before)));
        // The small line.
        return add(closed(context, what, month, {year.last.addMonths(-6), year.last}));
    };
    if (name == QLatin1String("won"))
        RAPPORT_TRY(three(wonSum, "amount_currency"));
    if (name == QLatin1String("win-rate"))
        RAPPORT_TRY(three(rate, "status IS NULL"));
    if (name == QLatin1String("cycle-days"))
        RAPPORT_TRY(three(cycle, "status IS NULL"));
    if (name == QLatin1String("open")) {
        RAPPORT_TRY(add(openSums(context)));
        for (int i = 0; i < 6; ++i) // the period before, and the small line
            RAPPORT_TRY(add(openBefore(context, before.last.addMonths(-i + 1))));
    }
    if (name == QLatin1String("pipeline"))
        RAPPORT_TRY(add(openSums(context)));
    if (name == QLatin1String("overdue"))
        RAPPORT_TRY(add(overdue(context)));
    if (name == QLatin1String("won-by-month"))
        RAPPORT_TRY(add(closed(context, wonSum, "substr(closed_on, 1, 7), amount_currency", year)));
    if (name == QLatin1String("leaderboard"))
        RAPPORT_TRY(add(closed(context, wonSum, "owner_id, amount_currency", days)));
    if (name == QLatin1String("funnel"))
        RAPPORT_TRY(add(funnel(context, days)));
    if (name == QLatin1String("lead-sources"))
        RAPPORT_TRY(add(counted(context,
            "SELECT source, count(*) FROM lead WHERE deleted_at IS NULL AND created_at >= ? AND created_at < "
            "?"
            " GROUP BY 1",
            days)));
    if (name == QLatin1String("activities"))
        RAPPORT_TRY(add(counted(context,
            "SELECT owner_id, kind, count(*) FROM activity WHERE deleted_at IS NULL AND \"at\" >= ?"
            " AND \"at\" < ? GROUP BY 1, 2",
            days)));
    return rows;
}

} // namespace rapport::query::bare
