// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the pipeline. Drawn: what is open now, by stage, whatever the days of the query. Beside it,
// of these days: by stage (open ones by their expected close, closed ones by the day they were closed), and
// the open ones by owner, product and month of expected close.
#include "core/query/report_parts.h"

#include "core/query/reads.h"
#include "core/query/sales_facts.h"
#include "core/store/database.h"

#include <algorithm>

namespace rapport::query::reports {

namespace {

const QString amountField = QStringLiteral("amount");

ReportColumn countColumn() { return column("count", QT_TRANSLATE_NOOP("Report", "Deals"), Kind::Integer); }

std::vector<ReportColumn> sums(ReportColumn first)
{
    return {std::move(first).as(Role::Name), countColumn(),
        column("amount", QT_TRANSLATE_NOOP("Report", "Amount"), Kind::Money).as(Role::Figure, Better::More),
        column("weighted", QT_TRANSLATE_NOOP("Report", "Weighted"), Kind::Money).as(Role::Part),
        column("stale", QT_TRANSLATE_NOOP("Report", "Stale"), Kind::Integer)};
}

std::vector<QVariant> sumCells(const Group &group, const QString &code)
{
    return {number(group.count), money(group.all.sum(), code), money(group.all.parts(), code),
        number(group.stale)};
}

// Behind a row of sums().
std::vector<Behind> sumLists(const Filter &deals)
{
    const Behind all = behind(QStringLiteral("deal"), {deals});
    Behind sum = all;
    sum.sum = amountField;
    return {all, all, sum, all,
        behind(QStringLiteral("deal"),
            {deals, is(QStringLiteral("status"), QStringLiteral("open")),
                Filter::of(
                    {QStringLiteral("stale_on"), Condition::Op::LessEqual, {QStringLiteral("today")}})})};
}

struct StageLine {
    Uid id, pipeline;
    QString name, kind, pipelineName;
    double probability = 0;
};

// All stages in their order, of the asked pipeline or of all.
Result<std::vector<StageLine>> stagesOf(const Context &context, const ReportQuery &query)
{
    Statement statement = context.database->prepare(
        "SELECT s.id, s.name, p.name, s.pipeline_id, s.kind, s.probability FROM stage s JOIN pipeline p"
        " ON p.id = s.pipeline_id WHERE s.deleted_at IS NULL AND p.deleted_at IS NULL"
        " ORDER BY p.position, p.row, s.position, s.row");
    std::vector<StageLine> stages;
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return stages;
        if (query.pipeline.isNull() || statement.uid(3) == query.pipeline)
            stages.push_back({statement.uid(0), statement.uid(3), statement.text(1), statement.text(4),
                statement.text(2), statement.real(5)});
    }
}

// Open stages, and what is open in a stage that lies in the trash.
std::vector<StageLine> openStages(
    const Context &context, const std::vector<StageLine> &stages, const SalesFacts &facts)
{
    std::vector<StageLine> open;
    std::set<Uid> pipelines;
    for (const StageLine &stage : stages) {
        if (stage.kind == QLatin1String("open")) {
            open.push_back(stage);
            pipelines.insert(stage.pipeline);
        }
    }
    if (pipelines.size() > 1) {
        for (StageLine &stage : open)
            stage.name += QStringLiteral(" · ") + stage.pipelineName;
    }
    for (const auto &[id, sums] : facts.openByStage()) {
        if (std::ranges::find(open, id, &StageLine::id) == open.end())
            open.push_back({id, {}, titleOf(context, u"stage", id), QStringLiteral("open"), {}, 0});
    }
    return open;
}

ReportTable openTable(const Context &context, const ReportQuery &query, const Currencies &currencies,
    const SalesFacts &facts, const std::vector<StageLine> &stages)
{
    ReportTable made = table("open", QT_TRANSLATE_NOOP("Report", "Open now, by stage"),
        sums(column("stage", QT_TRANSLATE_NOOP("Report", "Stage"), Kind::Link)));
    made.columns.push_back(column("probability", QT_TRANSLATE_NOOP("Report", "Probability"), Kind::Percent));
    made.columns.push_back(column("pipeline", QT_TRANSLATE_NOOP("Report", "Pipeline"), Kind::Text));
    made.picture = Picture::Stages;
    std::map<Uid, std::map<QString, SalesFacts::OpenSums>> open;
    std::set<QString> codes, told;
    for (const auto &[stage, sums] : facts.openByStage()) {
        open[stage] = currencies.together(sums);
        for (const auto &[code, sum] : sums)
            codes.insert(code);
        for (const auto &[code, sum] : open[stage])
            told.insert(code);
    }
    if (told.empty())
        told.insert(currencies.of(context.currency.code()));
    const Filter all = both({is(QStringLiteral("status"), QStringLiteral("open")), dealsOf(query)});
    const QString own = currencies.of(context.currency.code());
    const QString leading = told.contains(own) ? own : *told.begin();
    for (const QString &code : told) {
        for (const StageLine &stage : openStages(context, stages, facts)) {
            const auto &here = open[stage.id];
            const auto found = here.find(code);
            if (found == here.end() && code != leading)
                continue; // all stages stand there once
            const SalesFacts::OpenSums sums = found == here.end() ? SalesFacts::OpenSums() : found->second;
            ReportRow row{QVariant::fromValue(LinkCell{stage.id, stage.name}), number(sums.count),
                money(sums.sum.sum(), code), money(sums.sum.parts(), code), number(sums.stale),
                stage.probability, stage.pipelineName};
            row.behind
                = sumLists(both({is(QStringLiteral("stage"), stage.id), currencies.only(code, codes), all}));
            row.behind.resize(row.cells.size(), row.behind.front());
            made.rows.push_back(std::move(row));
        }
    }
    made.behind = behind(QStringLiteral("deal"), {all}, amountField);
    currencies.mark(made, codes);
    return made;
}

// The groups of one kind of thing, as a table.
struct Making {
    const Context &context;
    const ReportQuery &query;
    const Currencies &currencies;
    Filter open; // what is asked of open deals

    template <typename Key, typename FilterOf>
    ReportTable operator()(const char *key, const char *label, ReportColumn first, const Groups<Key> &groups,
        QStringView entity, bool byKey, FilterOf filterOf) const
    {
        ReportTable made = table(key, label, sums(std::move(first)));
        made.picture = Picture::Bars;
        const std::set<QString> codes = codesOf(groups);
        fill(made, context, together(currencies, groups), entity, byKey, sumCells,
            [&](const Key &each, const QString &code) {
                return sumLists(both({filterOf(each), currencies.only(code, codes), open}));
            });
        currencies.mark(made, codes);
        return made;
    }
};

ReportTable stageTable(const Making &making, const std::vector<StageLine> &stages, const Groups<Uid> &groups)
{
    const auto &[context, query, currencies, open] = making;
    ReportTable made = table("stages",
        query.from.isValid() || query.to.isValid()
            ? QT_TRANSLATE_NOOP("Report", "Expected or closed in these days, by stage")
            : QT_TRANSLATE_NOOP("Report", "By stage"),
        sums(column("stage", QT_TRANSLATE_NOOP("Report", "Stage"), Kind::Link)));
    made.columns.push_back(column("pipeline", QT_TRANSLATE_NOOP("Report", "Pipeline"), Kind::Text));
    const std::set<QString> codes = codesOf(groups);
    for (const StageLine &stage : stages) {
        const QString day
            = stage.kind == QLatin1String("open") ? QStringLiteral("closes_on") : QStringLiteral("closed_on");
        const auto found = groups.find(stage.id);
        const std::map<QString, Group> none{{currencies.of(context.currency.code()), Group()}};
        for (const auto &[code, group] : found == groups.end() ? none : currencies.together(found->second)) {
            ReportRow row{QVariant::fromValue(LinkCell{stage.id, stage.name})};
            for (QVariant &cell : sumCells(group, code))
                row.cells.push_back(std::move(cell));
            row.cells.push_back(stage.pipelineName);
            row.behind = sumLists(both({is(QStringLiteral("stage"), stage.id),
                within(day, query.from, query.to), currencies.only(code, codes), dealsOf(query)}));
            row.behind.emplace_back();
            made.rows.push_back(std::move(row));
        }
    }
    currencies.mark(made, codes);
    return made;
}

} // namespace

Result<Report> pipeline(const Context &context, const ReportQuery &query)
{
    RAPPORT_ASSIGN(const Currencies currencies, Currencies::read(context, query));
    RAPPORT_ASSIGN(const std::vector<StageLine> all, stagesOf(context, query));
    RAPPORT_ASSIGN(const auto facts, salesFacts(context, query, Facts::Open, NoParts));
    Report report{{}, {}, {}};
    report.tables.push_back(openTable(context, query, currencies, *facts, all));
    if (query.isDrawnOnly)
        return report;
    Groups<Uid> stages, owners, products;
    Groups<QString> months;
    RAPPORT_TRY(eachDeal(context, query, {"open", Day::Closes, false}, [&](const DealFact &deal) {
        stages[deal.stage][deal.currency].add(deal);
        owners[deal.owner][deal.currency].add(deal);
        products[deal.product][deal.currency].add(deal);
        months[deal.closesOn.left(7)][deal.currency].add(deal);
    }));
    RAPPORT_TRY(eachDeal(context, query, {"won,lost", Day::Closed, false},
        [&](const DealFact &deal) { stages[deal.stage][deal.currency].add(deal); }));
    const QString closes = QStringLiteral("closes_on");
    const bool isBound = query.from.isValid() || query.to.isValid();
    const Making making{context, query, currencies,
        both({is(QStringLiteral("status"), QStringLiteral("open")), within(closes, query.from, query.to),
            dealsOf(query)})};
    report.tables.push_back(stageTable(making, all, stages));
    report.tables.push_back(making("owners",
        isBound ? QT_TRANSLATE_NOOP("Report", "Expected to close in these days, by owner")
                : QT_TRANSLATE_NOOP("Report", "Open by owner"),
        column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link), owners, u"user", false,
        [](const Uid &id) { return is(QStringLiteral("owner"), id); }));
    report.tables.push_back(making("products",
        isBound ? QT_TRANSLATE_NOOP("Report", "Expected to close in these days, by product")
                : QT_TRANSLATE_NOOP("Report", "Open by product"),
        column("product", QT_TRANSLATE_NOOP("Report", "Product"), Kind::Link), products, u"product", false,
        [](const Uid &id) { return is(QStringLiteral("product"), id); }));
    report.tables.push_back(making("months", QT_TRANSLATE_NOOP("Report", "Open by month of expected close"),
        column("month", QT_TRANSLATE_NOOP("Report", "Month"), Kind::Text), months, {}, true,
        [&](const QString &month) { return month.isEmpty() ? isEmpty(closes) : is(closes, month); }));
    report.tables.back().picture = Picture::Columns;
    return report;
}

} // namespace rapport::query::reports
