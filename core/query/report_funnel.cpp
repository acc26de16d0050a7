// SPDX-License-Identifier: GPL-3.0-or-later
// How far the deals that were opened in these days came. A deal has reached a stage when its
// history or its present place says so of this stage or of one further on: whoever jumps over a
// stage, or was entered late, has got past it. Lost deals count up to where they were last open.
#include "core/query/funnel_facts.h"
#include "core/query/report_parts.h"

#include <algorithm>

namespace rapport::query::reports {

namespace {

using Cells = std::vector<QVariant>;

// The lists behind the figures of one pipeline and currency.
class Lists
{
public:
    Lists(const ReportQuery &query, const FunnelSteps &steps, Filter only)
        : m_steps(steps), m_asked(both({isOneOf(QStringLiteral("stage"), steps.allIds()),
                              openedWithin(query.from, query.to), std::move(only), dealsOf(query)}))
    { }

    Behind reached(std::size_t step, const QString &sum = {}) const
    {
        return behind(QStringLiteral("deal"), {hasReached(step), m_asked}, sum);
    }
    Behind notGoneOn(std::size_t step, const QString &sum = {}) const
    {
        const QStringList later = m_steps.idsFrom(step + 1);
        return behind(QStringLiteral("deal"),
            {hasReached(step), isNoneOf(QStringLiteral("stage"), later), cameThrough(later, true), m_asked},
            sum);
    }
    Behind stoodAt(std::size_t step) const
    {
        return behind(QStringLiteral("deal"), {cameTo(m_steps.ids[step]), m_asked});
    }

private:
    static Filter cameThrough(const QStringList &stages, bool negated = false)
    {
        return Filter::via(QStringLiteral("stage_change"),
            {Filter::any({isOneOf(QStringLiteral("to"), stages), isOneOf(QStringLiteral("from"), stages)})},
            negated);
    }
    static Filter cameTo(const QStringList &stages)
    {
        return Filter::any({isOneOf(QStringLiteral("stage"), stages), cameThrough(stages)});
    }
    Filter hasReached(std::size_t step) const { return step == 0 ? Filter() : cameTo(m_steps.idsFrom(step)); }

    const FunnelSteps &m_steps;
    Filter m_asked;
};

QVariant goOn(const Reached &reached, std::size_t step)
{
    return step + 1 == reached.count.size()
        ? QVariant()
        : part(double(reached.count[step + 1]), double(reached.count[step]));
}

void addRows(ReportTable &stages, ReportTable &bottlenecks, const FunnelSteps &steps, const Reached &reached,
    const QString &code, const Lists &lists)
{
    const QString amount = QStringLiteral("amount");
    std::size_t worst = steps.stages.size();
    for (std::size_t i = 0; i < steps.stages.size(); ++i) {
        const bool isLast = i + 1 == steps.stages.size();
        const double here = double(reached.count[i]), next = isLast ? 0 : double(reached.count[i + 1]);
        ReportRow row{QVariant::fromValue(steps.stages[i]), number(reached.count[i]),
            money(reached.sum[i].sum(), code), goOn(reached, i),
            isLast ? QVariant() : part(here - next, here), part(here, double(reached.count[0])),
            number(reached.entered[i]), steps.name};
        const Behind all = lists.reached(i);
        row.behind = {all, all, lists.reached(i, amount), all, isLast ? Behind() : lists.notGoneOn(i), all,
            lists.stoodAt(i), {}};
        stages.rows.push_back(std::move(row));
        // The first step that keeps the smallest part.
        if (!isLast && here > 0 && here > next
            && (worst == steps.stages.size()
                || next * double(reached.count[worst]) < double(reached.count[worst + 1]) * here))
            worst = i;
    }
    if (worst == steps.stages.size())
        return;
    ReportRow row{QVariant::fromValue(steps.stages[worst]), QVariant::fromValue(steps.stages[worst + 1]),
        goOn(reached, worst), number(reached.count[worst] - reached.count[worst + 1]),
        money(reached.left[worst].sum(), code), steps.name};
    const Behind gone = lists.notGoneOn(worst);
    row.behind = {gone, lists.reached(worst + 1), gone, gone, lists.notGoneOn(worst, amount), {}};
    bottlenecks.rows.push_back(std::move(row));
}

// What is drawn: one pipeline, deals of all currencies.
ReportTable stepTable(const ReportQuery &query, const FunnelFacts &facts)
{
    ReportTable made = table("steps", QT_TRANSLATE_NOOP("Report", "How far deals came"),
        {column("stage", QT_TRANSLATE_NOOP("Report", "Stage"), Kind::Link).as(Role::Name),
            column("count", QT_TRANSLATE_NOOP("Report", "Deals"), Kind::Integer).as(Role::Figure),
            column("conversion", QT_TRANSLATE_NOOP("Report", "Go on"), Kind::Percent),
            column("share", QT_TRANSLATE_NOOP("Report", "Of all"), Kind::Percent)});
    made.picture = Picture::Funnel;
    const auto wanted = std::ranges::find_if(facts.steps, [&](const FunnelSteps &steps) {
        return query.pipeline.isNull() || steps.pipeline == query.pipeline;
    });
    if (wanted == facts.steps.end())
        return made;
    Reached whole(wanted->stages.size());
    const std::size_t place = std::size_t(wanted - facts.steps.begin());
    for (const auto &[key, reached] : facts.reached) {
        if (key.first == place)
            whole.take(reached, [](qint64 minor) { return minor; });
    }
    const Lists lists(query, *wanted, {});
    for (std::size_t i = 0; i < wanted->stages.size(); ++i) {
        made.rows.push_back({QVariant::fromValue(wanted->stages[i]), number(whole.count[i]), goOn(whole, i),
            part(double(whole.count[i]), double(whole.count[0]))});
        made.rows.back().behind = {lists.reached(i)};
    }
    if (!wanted->stages.empty())
        made.behind = lists.reached(0);
    return made;
}

ReportTable stageTable()
{
    return table("stages", QT_TRANSLATE_NOOP("Report", "By stage"),
        {column("stage", QT_TRANSLATE_NOOP("Report", "Stage"), Kind::Link).as(Role::Name),
            column("count", QT_TRANSLATE_NOOP("Report", "Deals"), Kind::Integer).as(Role::Figure),
            column("amount", QT_TRANSLATE_NOOP("Report", "Amount"), Kind::Money),
            column("conversion", QT_TRANSLATE_NOOP("Report", "Go on"), Kind::Percent),
            column("drop_off", QT_TRANSLATE_NOOP("Report", "Drop off"), Kind::Percent),
            column("share", QT_TRANSLATE_NOOP("Report", "Of all"), Kind::Percent),
            column("entered", QT_TRANSLATE_NOOP("Report", "Stood here"), Kind::Integer),
            column("pipeline", QT_TRANSLATE_NOOP("Report", "Pipeline"), Kind::Text)});
}

ReportTable bottleneckTable()
{
    return table("bottleneck", QT_TRANSLATE_NOOP("Report", "Bottleneck"),
        {column("stage", QT_TRANSLATE_NOOP("Report", "Stage"), Kind::Link).as(Role::Name),
            column("next", QT_TRANSLATE_NOOP("Report", "Next stage"), Kind::Link),
            column("conversion", QT_TRANSLATE_NOOP("Report", "Go on"), Kind::Percent),
            column("count", QT_TRANSLATE_NOOP("Report", "Not gone on"), Kind::Integer).as(Role::Figure),
            column("amount", QT_TRANSLATE_NOOP("Report", "Amount"), Kind::Money),
            column("pipeline", QT_TRANSLATE_NOOP("Report", "Pipeline"), Kind::Text)});
}

} // namespace

Result<Report> funnel(const Context &context, const ReportQuery &query)
{
    RAPPORT_ASSIGN(const Currencies currencies, Currencies::read(context, query));
    RAPPORT_ASSIGN(const FunnelFacts facts, funnelFacts(context, query));
    Report report{{}, {}, {}};
    report.tables.push_back(stepTable(query, facts));
    if (query.isDrawnOnly)
        return report;
    std::map<std::size_t, std::map<QString, Reached>> byPipeline;
    std::set<QString> codes;
    for (const auto &[key, reached] : facts.reached) {
        byPipeline[key.first].emplace(key.second, reached);
        codes.insert(key.second);
    }
    ReportTable stages = stageTable(), bottlenecks = bottleneckTable();
    for (const auto &[place, sums] : byPipeline) {
        const FunnelSteps &steps = facts.steps[place];
        for (const auto &[code, reached] : currencies.together(sums))
            addRows(
                stages, bottlenecks, steps, reached, code, Lists(query, steps, currencies.only(code, codes)));
    }
    currencies.mark(stages, codes);
    currencies.mark(bottlenecks, codes);
    report.tables.push_back(std::move(stages));
    report.tables.push_back(std::move(bottlenecks));
    return report;
}

} // namespace rapport::query::reports
