// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/funnel_facts.h"

#include "core/query/forecast_parts.h"
#include "core/query/sales_facts.h"
#include "core/store/database.h"

#include <algorithm>
#include <bitset>

namespace rapport::query::reports {

namespace {

struct Place {
    std::size_t steps = 0; // which pipeline
    int rank = -1; // which step; -1: a lost stage
};
using Places = QHash<Uid, Place>; // by stage

Result<Places> readSteps(const Context &context, std::vector<FunnelSteps> &all)
{
    Statement statement = context.database->prepare(
        "SELECT s.id, s.name, s.kind, p.id, p.name FROM stage s JOIN pipeline p ON p.id = s.pipeline_id"
        " WHERE s.deleted_at IS NULL AND p.deleted_at IS NULL"
        " ORDER BY p.position, p.row, s.kind = 'won', s.position, s.row");
    Places places;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return places;
        if (all.empty() || all.back().pipeline != statement.uid(3))
            all.push_back({statement.uid(3), statement.text(4), {}, {}, {}, false});
        FunnelSteps &steps = all.back();
        const Uid stage = statement.uid(0);
        const QString kind = statement.text(2);
        const bool isWon = kind == QLatin1String("won");
        int rank = -1;
        if (kind == QLatin1String("lost")) {
            steps.lostIds << stage.text();
        } else {
            if (!isWon || !steps.hasWon) {
                steps.stages.push_back({stage, statement.text(1)});
                steps.ids.emplace_back();
            }
            steps.hasWon = steps.hasWon || isWon;
            steps.ids.back() << stage.text();
            rank = int(steps.stages.size()) - 1;
        }
        places.insert(stage, {all.size() - 1, rank});
    }
}

// Deals come one after the other, each with the entries of its way.
class Walk
{
public:
    Walk(const Context &context, FunnelFacts &facts, const Places &places)
        : m_own(context.currency.code()), m_facts(facts), m_places(places)
    { }

    Result<void> run(Statement &statement)
    {
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                break;
            if (const Uid id = statement.uid(0); !m_isOn || id != m_deal) {
                end();
                begin(id, statement);
            }
            if (m_reached && !statement.isNull(4)) {
                pass(statement.uid(4));
                if (!statement.isNull(5))
                    pass(statement.uid(5));
            }
        }
        end();
        return {};
    }

private:
    void begin(const Uid &id, const Statement &statement)
    {
        m_isOn = true;
        m_deal = id;
        m_reached = nullptr;
        const auto place = m_places.constFind(statement.uid(1));
        if (place == m_places.constEnd())
            return; // its stage lies in the trash
        m_now = *place;
        m_amount = statement.integer(2);
        QString code = statement.isNull(2) ? QString() : statement.text(3);
        if (code.isEmpty())
            code = m_own;
        m_reached = &reached(code);
        m_furthest = std::max(0, m_now.rank);
        m_entered.reset();
        enter(m_now.rank);
    }

    void end()
    {
        m_isOn = false;
        if (!m_reached)
            return;
        for (std::size_t i = 0; i <= std::size_t(m_furthest) && i < m_reached->count.size(); ++i) {
            ++m_reached->count[i];
            m_reached->sum[i].add(m_amount);
        }
        if (std::size_t(m_furthest) < m_reached->left.size())
            m_reached->left[std::size_t(m_furthest)].add(m_amount);
        for (std::size_t i = 0; i < m_reached->entered.size() && i < MostSteps; ++i)
            m_reached->entered[i] += m_entered[i] ? 1 : 0;
        m_reached = nullptr;
    }

    void pass(const Uid &stage)
    {
        const auto place = m_places.constFind(stage);
        if (place != m_places.constEnd() && place->steps == m_now.steps)
            enter(place->rank);
    }

    void enter(int rank)
    {
        if (rank < 0)
            return;
        m_furthest = std::max(m_furthest, rank);
        if (std::size_t(rank) < MostSteps)
            m_entered.set(std::size_t(rank));
    }

    Reached &reached(const QString &code)
    {
        const std::pair key(m_now.steps, code);
        const auto found = m_facts.reached.find(key);
        if (found != m_facts.reached.end())
            return found->second;
        return m_facts.reached.emplace(key, Reached(m_facts.steps[m_now.steps].stages.size())).first->second;
    }

    static constexpr std::size_t MostSteps = 256;
    const QString m_own;
    FunnelFacts &m_facts;
    const Places &m_places;
    bool m_isOn = false;
    Uid m_deal;
    Place m_now;
    Reached *m_reached = nullptr; // of the deal's pipeline and currency; null: it does not count
    int m_furthest = 0;
    std::bitset<MostSteps> m_entered;
    qint64 m_amount = 0;
};

} // namespace

QStringList FunnelSteps::idsFrom(std::size_t step) const
{
    QStringList all;
    for (std::size_t i = step; i < ids.size(); ++i)
        all += ids[i];
    return all;
}

Result<FunnelFacts> funnelFacts(const Context &context, const ReportQuery &query)
{
    FunnelFacts facts;
    RAPPORT_ASSIGN(const Places places, readSteps(context, facts.steps));
    RAPPORT_ASSIGN(const Where scope, dealScope(context, query));
    Walk walk(context, facts, places);
    // A left join walks the deals in turn: the entries of one stand together.
    const auto ask = [&](const QString &days, const std::vector<QVariant> &values, bool isWhole) {
        Statement statement = context.database->prepare(
            QStringLiteral("SELECT t.id, t.stage_id, t.amount, t.amount_currency, c.to_id, c.from_id"
                           " FROM deal t%1 LEFT JOIN stage_change c INDEXED BY stage_change_way"
                           " ON c.deal_id = t.id AND c.deleted_at IS NULL WHERE t.deleted_at IS NULL%2%3")
                .arg(isWhole                     ? QStringLiteral(" NOT INDEXED")
                        : query.filter.isEmpty() ? QStringLiteral(" INDEXED BY deal_opened")
                                                 : QString(),
                    days, scope.sql));
        bindAll(statement, bindAll(statement, 1, values), scope.values);
        return walk.run(statement);
    };
    std::vector<QVariant> values;
    if (!query.from.isValid() && !query.to.isValid()) {
        RAPPORT_TRY(ask({}, {}, query.filter.isEmpty()));
        return facts;
    }
    const QString told = daysSql(QLatin1String("t.opened_on"), query.from, query.to, values);
    RAPPORT_TRY(ask(told, values, false));
    // Those that do not say when they were opened, by the day they were entered.
    QString entered = QStringLiteral(" AND t.opened_on IS NULL");
    values.clear();
    const auto bound = [&](const char *sql, const QDate &day) {
        entered += QLatin1String(sql);
        values.push_back(qlonglong(Instant::from(day.startOfDay(context.zone)).ms));
    };
    if (query.from.isValid())
        bound(" AND t.created_at >= ?", query.from);
    if (query.to.isValid())
        bound(" AND t.created_at < ?", query.to.addDays(1));
    RAPPORT_TRY(ask(entered, values, false));
    return facts;
}

} // namespace rapport::query::reports
