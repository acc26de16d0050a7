// SPDX-License-Identifier: GPL-3.0-or-later
// How the deals of a period stood at the start of a day, found by taking back what the change log
// tells since, and how they stand now. Stages come from their own history: an import brings it with
// its dates, and the log does not know of it.
#include "core/query/filter_sql.h"
#include "core/query/forecast_parts.h"
#include "core/store/log_row.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace rapport::query {

namespace {

using Why = ForecastChange::Why;

struct StageFacts {
    QString name, kind;
    Uid pipeline;
};

// What decides whether and with how much a deal counts.
struct State {
    bool exists = true;
    Uid stage;
    Money amount;
    QDate closesOn, closedOn;
};

struct DealRow {
    Uid id;
    QString name, customer, lostReason;
    State now;
    QDate openedOn;
    Instant createdAt;
};

// The log's entries of one deal since then, newest first.
struct Logged {
    std::vector<Change> changes;
    std::vector<Instant> at;
};

class Comparison
{
public:
    Comparison(const Context &context, const ForecastQuery &query, const QDate &since)
        : m_context(context), m_query(query), m_since(since), m_start(Instant::from(since.startOfDay()))
    { }

    Result<std::vector<ForecastChange>> run()
    {
        RAPPORT_TRY(readStages());
        RAPPORT_TRY(readLog());
        RAPPORT_TRY(readDeals());
        std::vector<ForecastChange> changes;
        for (const DealRow &deal : m_deals) {
            RAPPORT_ASSIGN(const State before, stateBefore(deal));
            if (auto change = compare(deal, before))
                changes.push_back(std::move(*change));
        }
        const auto weight = [](const ForecastChange &change) {
            const double before = double(change.before.minor), after = double(change.after.minor);
            const bool turned
                = change.why == Why::Won || change.why == Why::Lost || change.why == Why::Reopened;
            return turned ? std::max(std::abs(before), std::abs(after)) : std::abs(after - before);
        };
        std::stable_sort(changes.begin(), changes.end(),
            [&](const ForecastChange &a, const ForecastChange &b) { return weight(a) > weight(b); });
        return changes;
    }

private:
    Result<void> readStages()
    {
        Statement statement = m_context.database->prepare("SELECT id, name, kind, pipeline_id FROM stage");
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            m_stages.insert(statement.uid(0), {statement.text(1), statement.text(2), statement.uid(3)});
        }
    }

    Result<void> readLog()
    {
        const EntityDef &def = m_context.schema->at(u"deal");
        Statement statement = m_context.database->prepare(
            "SELECT l.record, l.op, l.fields, b.at FROM change_log l JOIN change_batch b ON b.number = "
            "l.batch"
            " WHERE l.seq >= (SELECT min(first_entry) FROM change_batch WHERE at >= ?1)"
            " AND b.at >= ?1 AND l.entity = 'deal' AND l.op <> 'create' ORDER BY l.seq DESC");
        statement.bind(1, m_start.ms);
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            const Uid id = statement.uid(0);
            Logged &logged = m_log[id];
            logged.changes.push_back(readChange(def, id, statement.text(1), statement.text(2)));
            logged.at.push_back(Instant{statement.integer(3)});
        }
    }

    // Deals that the log names, that came to their stage since, or that count now and are new.
    Result<void> readDeals()
    {
        RAPPORT_ASSIGN(const Where where, whereOf(m_context, m_context.schema->at(u"deal"), m_query.filter));
        const QString columns = QStringLiteral(
            "SELECT t.id, t.name, (SELECT name FROM customer WHERE id = t.customer_id), t.lost_reason,"
            " t.stage_id, t.amount, t.amount_currency, t.closes_on, t.closed_on, t.opened_on, t.created_at,"
            " t.deleted_at FROM deal t WHERE (%1) AND ")
                                    .arg(where.sql);
        const auto from = [&](const QString &sql, const std::vector<QVariant> &values) -> Result<void> {
            Statement statement = m_context.database->prepare(QString(columns + sql));
            bindAll(statement, bindAll(statement, 1, where.values), values);
            return collect(statement);
        };
        for (auto it = m_log.cbegin(); it != m_log.cend(); ++it)
            RAPPORT_TRY(from(QStringLiteral("t.id = ?"), {QVariant::fromValue(it.key())}));
        const qlonglong start = m_start.ms;
        RAPPORT_TRY(from(QStringLiteral("t.deleted_at IS NULL AND t.stage_since >= ?"), {start}));
        for (const char *column : {"t.closes_on", "t.closed_on"}) {
            std::vector<QVariant> values;
            const QString days = daysSql(QLatin1String(column), m_query.from, m_query.to, values);
            values.push_back(m_since.toString(Qt::ISODate));
            values.push_back(start);
            RAPPORT_TRY(from(
                QString(QLatin1String("t.deleted_at IS NULL") + days
                    + QLatin1String(" AND (t.opened_on >= ? OR t.opened_on IS NULL AND t.created_at >= ?)")),
                values));
        }
        return {};
    }

    Result<void> collect(Statement &statement)
    {
        const auto day = [&](int at) { return QDate::fromString(statement.text(at), Qt::ISODate); };
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            DealRow deal;
            deal.id = statement.uid(0);
            if (m_seen.contains(deal.id))
                continue;
            m_seen.insert(deal.id);
            deal.name = statement.text(1);
            deal.customer = statement.text(2);
            deal.lostReason = statement.text(3);
            deal.now.stage = statement.uid(4);
            if (!statement.isNull(5))
                deal.now.amount = Money::of(statement.integer(5), Currency::fromCode(statement.text(6)));
            deal.now.closesOn = day(7);
            deal.now.closedOn = day(8);
            deal.openedOn = day(9);
            deal.createdAt.ms = statement.integer(10);
            deal.now.exists = statement.isNull(11);
            m_deals.push_back(std::move(deal));
        }
    }

    bool isNew(const DealRow &deal) const
    {
        return deal.openedOn.isValid() ? deal.openedOn >= m_since : deal.createdAt >= m_start;
    }

    Result<State> stateBefore(const DealRow &deal) const
    {
        State state = deal.now;
        for (const Change &change : m_log.value(deal.id).changes) {
            if (change.op == Change::Op::Remove)
                state.exists = true;
            else if (change.op == Change::Op::Restore)
                state.exists = false;
            for (const FieldChange &field : change.fields)
                takeBack(state, field);
        }
        if (isNew(deal))
            state.exists = false;
        RAPPORT_ASSIGN(const Uid stage, stageBefore(deal));
        if (!stage.isNull())
            state.stage = stage;
        return state;
    }

    static void takeBack(State &state, const FieldChange &field)
    {
        if (field.field == QLatin1String("amount"))
            state.amount = field.before.value<Money>();
        else if (field.field == QLatin1String("closes_on"))
            state.closesOn = field.before.toDate();
        else if (field.field == QLatin1String("closed_on"))
            state.closedOn = field.before.toDate();
        else if (field.field == QLatin1String("stage"))
            state.stage = field.before.value<Uid>();
    }

    // Null: its history does not say.
    Result<Uid> stageBefore(const DealRow &deal) const
    {
        Statement statement = m_context.database->prepare(
            "SELECT to_id FROM stage_change WHERE deal_id = ? AND deleted_at IS NULL AND \"at\" < ?"
            " ORDER BY \"at\" DESC, row DESC LIMIT 1");
        statement.bind(1, deal.id).bind(2, m_start.ms);
        RAPPORT_ASSIGN(const bool known, statement.step());
        if (known)
            return statement.uid(0);
        Statement first = m_context.database->prepare(
            "SELECT coalesce(from_id, to_id) FROM stage_change WHERE deal_id = ? AND deleted_at IS NULL"
            " ORDER BY \"at\", row LIMIT 1");
        first.bind(1, deal.id);
        RAPPORT_ASSIGN(const bool later, first.step());
        return later ? first.uid(0) : Uid();
    }

    QString kindOf(const State &state) const
    {
        const QString kind = m_stages.value(state.stage).kind;
        return kind == QLatin1String("won") || kind == QLatin1String("lost") ? kind : QStringLiteral("open");
    }

    bool isIn(const QDate &day) const
    {
        return (!m_query.from.isValid() || day >= m_query.from)
            && (!m_query.to.isValid() || (day.isValid() && day <= m_query.to));
    }

    // Null when it does not count into the period.
    Money counted(const State &state) const
    {
        if (!state.exists
            || (!m_query.pipeline.isNull() && m_stages.value(state.stage).pipeline != m_query.pipeline))
            return {};
        const QString kind = kindOf(state);
        if (kind == QLatin1String("lost")
            || !isIn(kind == QLatin1String("won") ? state.closedOn : state.closesOn))
            return {};
        return state.amount.isNull() ? Money::of(0, m_context.currency) : state.amount;
    }

    std::optional<ForecastChange> compare(const DealRow &deal, const State &before) const
    {
        ForecastChange change;
        change.deal = deal.id;
        change.name = deal.name;
        change.customer = deal.customer;
        change.before = counted(before);
        change.after = counted(deal.now);
        if (change.before.isNull() && change.after.isNull())
            return std::nullopt;
        const std::optional<Why> why = reason(deal, before, change);
        if (!why)
            return std::nullopt;
        change.why = *why;
        describe(change, deal, before);
        return change;
    }

    std::optional<Why> reason(const DealRow &deal, const State &before, const ForecastChange &change) const
    {
        const QString was = kindOf(before), is = kindOf(deal.now);
        if (!deal.now.exists)
            return Why::Removed;
        if (is == QLatin1String("won") && (was != is || !before.exists))
            return Why::Won;
        if (!before.exists)
            return Why::New;
        if (is != was)
            return is == QLatin1String("lost") ? Why::Lost : Why::Reopened;
        if (change.before.isNull())
            return Why::MovedIn;
        if (change.after.isNull())
            return Why::MovedOut;
        if (change.before != change.after)
            return Why::AmountChanged;
        return before.stage != deal.now.stage ? std::optional(Why::Stage) : std::nullopt;
    }

    void describe(ForecastChange &change, const DealRow &deal, const State &before) const
    {
        const bool isWon = kindOf(deal.now) == QLatin1String("won");
        switch (change.why) {
        case Why::New:
            change.at = deal.openedOn.isValid() && deal.createdAt < m_start
                ? Instant::from(deal.openedOn.startOfDay())
                : deal.createdAt;
            break;
        case Why::Removed:
            change.at = lastAt(deal, {}, Change::Op::Remove);
            break;
        case Why::AmountChanged:
            change.at = lastAt(deal, u"amount");
            break;
        case Why::MovedIn:
        case Why::MovedOut:
            change.at = lastAt(deal, isWon ? u"closed_on" : u"closes_on");
            change.detail = isWon ? path(dayText(before.closedOn), dayText(deal.now.closedOn))
                                  : path(dayText(before.closesOn), dayText(deal.now.closesOn));
            break;
        case Why::Won:
        case Why::Lost:
        case Why::Reopened:
        case Why::Stage:
            change.at = movedAt(deal);
            change.detail = change.why == Why::Lost && !deal.lostReason.isEmpty()
                ? deal.lostReason
                : path(before.exists ? m_stages.value(before.stage).name : QString(),
                    m_stages.value(deal.now.stage).name);
            break;
        }
    }

    Instant lastAt(const DealRow &deal, QStringView field, Change::Op op = Change::Op::Update) const
    {
        const Logged logged = m_log.value(deal.id);
        for (std::size_t i = 0; i < logged.changes.size(); ++i) {
            const Change &change = logged.changes[i];
            if (change.op == op
                && (field.isEmpty()
                    || std::any_of(change.fields.begin(), change.fields.end(),
                        [&](const FieldChange &changed) { return changed.field == field; })))
                return logged.at[i];
        }
        return logged.at.empty() ? deal.createdAt : logged.at.front();
    }

    Instant movedAt(const DealRow &deal) const
    {
        Statement statement = m_context.database->prepare(
            "SELECT max(\"at\") FROM stage_change WHERE deal_id = ? AND deleted_at IS NULL");
        statement.bind(1, deal.id);
        const auto row = statement.step();
        return row && *row && !statement.isNull(0) ? Instant{statement.integer(0)} : lastAt(deal, u"stage");
    }

    static QString path(const QString &from, const QString &to)
    {
        const QString before = from.isEmpty() ? QStringLiteral("–") : from;
        return QString(before + QStringLiteral(" → ") + (to.isEmpty() ? QStringLiteral("–") : to));
    }

    QString dayText(const QDate &day) const
    {
        if (!day.isValid())
            return {};
        return QLocale().toString(day,
            day.year() == m_context.today.year() ? QCoreApplication::translate("Forecast", "d MMM")
                                                 : QCoreApplication::translate("Forecast", "d MMM yyyy"));
    }

    const Context &m_context;
    const ForecastQuery &m_query;
    const QDate m_since;
    const Instant m_start;
    QHash<Uid, StageFacts> m_stages;
    QHash<Uid, Logged> m_log;
    QSet<Uid> m_seen;
    std::vector<DealRow> m_deals;
};

} // namespace

Result<std::vector<ForecastChange>> forecastChanges(
    const Context &context, const ForecastQuery &query, QDate since)
{
    if (!since.isValid())
        return std::vector<ForecastChange>();
    return Comparison(context, query, since).run();
}

} // namespace rapport::query
