// SPDX-License-Identifier: GPL-3.0-or-later
// How far the deals that were opened in these days came. A deal has reached a stage when its
// history or its present place says so of this stage or of one further on: whoever jumps over a
// stage, or was entered late, has got past it. Lost deals count up to where they were last open.
#include "core/query/report_parts.h"

#include "core/query/filter_sql.h"
#include "core/query/forecast_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::query::reports {

namespace {

// The open stages of a pipeline in their order, then all won ones as one last step.
struct Steps {
    Uid pipeline;
    QString name;
    std::vector<LinkCell> stages;
    bool hasWon = false;
};

struct Place {
    std::size_t steps = 0; // which pipeline
    int rank = -1; // which step; -1: a lost stage
};

struct Ways {
    std::vector<Steps> all;
    QHash<Uid, Place> places; // by stage
};

// Of one pipeline and currency, per step.
struct Reached {
    std::vector<qint64> count, entered;
    std::vector<WideSum> sum;
};

Result<Ways> waysOf(const Context &context)
{
    Statement statement = context.database->prepare(
        "SELECT s.id, s.name, s.kind, p.id, p.name FROM stage s JOIN pipeline p ON p.id = s.pipeline_id"
        " WHERE s.deleted_at IS NULL AND p.deleted_at IS NULL"
        " ORDER BY p.position, p.row, s.kind = 'won', s.position, s.row");
    Ways ways;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return ways;
        if (ways.all.empty() || ways.all.back().pipeline != statement.uid(3))
            ways.all.push_back({statement.uid(3), statement.text(4), {}, false});
        Steps &steps = ways.all.back();
        const QString kind = statement.text(2);
        const bool isWon = kind == QLatin1String("won");
        int rank = -1;
        if (kind != QLatin1String("lost")) {
            if (!isWon || !steps.hasWon)
                steps.stages.push_back({statement.uid(0), statement.text(1)});
            steps.hasWon = steps.hasWon || isWon;
            rank = int(steps.stages.size()) - 1;
        }
        ways.places.insert(statement.uid(0), {ways.all.size() - 1, rank});
    }
}

struct Walk {
    Uid deal;
    Place now;
    bool isKnown = false;
    int furthest = 0;
    std::vector<int> entered;
    qint64 amount = 0;
    QString currency;
};

class Counting
{
public:
    explicit Counting(const Ways &ways) : m_ways(ways) { }

    void begin(Walk walk)
    {
        end();
        m_walk = std::move(walk);
        m_walk.furthest = std::max(0, m_walk.now.rank);
        enter(m_walk.now.rank);
    }

    void enter(const Uid &stage)
    {
        const auto place = m_ways.places.constFind(stage);
        if (place != m_ways.places.constEnd() && place->steps == m_walk.now.steps && place->rank >= 0)
            enter(place->rank);
    }

    void end()
    {
        if (!m_walk.isKnown)
            return;
        Reached &reached = m_reached[{m_walk.now.steps, m_walk.currency}];
        const std::size_t steps = m_ways.all[m_walk.now.steps].stages.size();
        reached.count.resize(steps);
        reached.entered.resize(steps);
        reached.sum.resize(steps);
        for (std::size_t i = 0; i < steps && int(i) <= m_walk.furthest; ++i) {
            ++reached.count[i];
            reached.sum[i].add(m_walk.amount);
        }
        for (const int step : m_walk.entered)
            ++reached.entered[std::size_t(step)];
        m_walk.isKnown = false;
    }

    const std::map<std::pair<std::size_t, QString>, Reached> &reached() const { return m_reached; }
    const Uid &deal() const { return m_walk.deal; }

private:
    void enter(int rank)
    {
        if (rank < 0)
            return;
        m_walk.furthest = std::max(m_walk.furthest, rank);
        if (std::find(m_walk.entered.begin(), m_walk.entered.end(), rank) == m_walk.entered.end())
            m_walk.entered.push_back(rank);
    }

    const Ways &m_ways;
    Walk m_walk;
    std::map<std::pair<std::size_t, QString>, Reached> m_reached;
};

Result<void> count(const Context &context, const ReportQuery &query, const Ways &ways, Counting &counting)
{
    RAPPORT_ASSIGN(const Filter filter, filterOf(context, query));
    RAPPORT_ASSIGN(const Where where, whereOf(context, context.schema->at(u"deal"), filter));
    std::vector<QVariant> values;
    const QString days
        = daysSql(QLatin1String("coalesce(t.opened_on, date(t.created_at / 1000, 'unixepoch', 'localtime'))"),
            query.from, query.to, values);
    // A left join walks the deals in turn: the entries of one stand together.
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT t.id, t.stage_id, t.amount, t.amount_currency, c.to_id, c.from_id FROM %3"
                       " LEFT JOIN stage_change c ON c.deal_id = t.id AND c.deleted_at IS NULL"
                       " WHERE t.deleted_at IS NULL%1 AND (%2)")
            .arg(days, where.sql, dealTable(filter.isEmpty())));
    bindAll(statement, bindAll(statement, 1, values), where.values);
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        const Uid id = statement.uid(0);
        if (id != counting.deal()) {
            const auto place = ways.places.constFind(statement.uid(1));
            const bool hasAmount = !statement.isNull(2);
            counting.begin(
                {id, place == ways.places.constEnd() ? Place() : *place, place != ways.places.constEnd(), 0,
                    {}, statement.integer(2), hasAmount ? statement.text(3) : context.currency.code()});
        }
        counting.enter(statement.uid(4));
        counting.enter(statement.uid(5));
    }
    counting.end();
    return {};
}

void addRows(ReportTable &stages, ReportTable &bottlenecks, const Steps &steps, const Reached &reached,
    const QString &code)
{
    std::size_t worst = steps.stages.size();
    for (std::size_t i = 0; i < steps.stages.size(); ++i) {
        const bool isLast = i + 1 == steps.stages.size();
        const double here = double(reached.count[i]), next = isLast ? 0 : double(reached.count[i + 1]);
        stages.rows.push_back({QVariant::fromValue(steps.stages[i]), number(reached.count[i]),
            money(reached.sum[i].sum(), code), isLast ? QVariant() : part(next, here),
            isLast ? QVariant() : part(here - next, here), part(here, double(reached.count[0])),
            number(reached.entered[i]), steps.name});
        // The first step that keeps the smallest part.
        if (!isLast && here > 0 && here > next
            && (worst == steps.stages.size()
                || next * double(reached.count[worst]) < double(reached.count[worst + 1]) * here))
            worst = i;
    }
    if (worst == steps.stages.size())
        return;
    bottlenecks.rows.push_back(
        {QVariant::fromValue(steps.stages[worst]), QVariant::fromValue(steps.stages[worst + 1]),
            part(double(reached.count[worst + 1]), double(reached.count[worst])),
            number(reached.count[worst] - reached.count[worst + 1]),
            money(reached.sum[worst].sum() - reached.sum[worst + 1].sum(), code), steps.name});
}

} // namespace

Result<Report> funnel(const Context &context, const ReportQuery &query)
{
    RAPPORT_ASSIGN(const Ways ways, waysOf(context));
    Counting counting(ways);
    RAPPORT_TRY(count(context, query, ways, counting));
    ReportTable stages = table("stages", QT_TRANSLATE_NOOP("Report", "By stage"),
        {column("stage", QT_TRANSLATE_NOOP("Report", "Stage"), Kind::Link),
            column("count", QT_TRANSLATE_NOOP("Report", "Deals"), Kind::Integer),
            column("amount", QT_TRANSLATE_NOOP("Report", "Amount"), Kind::Money),
            column("conversion", QT_TRANSLATE_NOOP("Report", "Go on"), Kind::Percent),
            column("drop_off", QT_TRANSLATE_NOOP("Report", "Drop off"), Kind::Percent),
            column("share", QT_TRANSLATE_NOOP("Report", "Of all"), Kind::Percent),
            column("entered", QT_TRANSLATE_NOOP("Report", "Stood here"), Kind::Integer),
            column("pipeline", QT_TRANSLATE_NOOP("Report", "Pipeline"), Kind::Text)});
    ReportTable bottlenecks = table("bottleneck", QT_TRANSLATE_NOOP("Report", "Bottleneck"),
        {column("stage", QT_TRANSLATE_NOOP("Report", "Stage"), Kind::Link),
            column("next", QT_TRANSLATE_NOOP("Report", "Next stage"), Kind::Link),
            column("conversion", QT_TRANSLATE_NOOP("Report", "Go on"), Kind::Percent),
            column("count", QT_TRANSLATE_NOOP("Report", "Not gone on"), Kind::Integer),
            column("amount", QT_TRANSLATE_NOOP("Report", "Amount"), Kind::Money),
            column("pipeline", QT_TRANSLATE_NOOP("Report", "Pipeline"), Kind::Text)});
    for (const auto &[key, reached] : counting.reached())
        addRows(stages, bottlenecks, ways.all[key.first], reached, key.second);
    return Report{{}, {}, {std::move(stages), std::move(bottlenecks)}};
}

} // namespace rapport::query::reports
