// SPDX-License-Identifier: GPL-3.0-or-later
// How long deals take: days from opening to closing of those closed in these days, and days in each
// stage of the stays that ended in these days. Half of all took at most the median, nine of ten at
// most the 90th percentile (a day that one of them took).
#include "core/query/report_parts.h"

#include "core/query/filter_sql.h"
#include "core/query/reads.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rapport::query::reports {

namespace {

using Spans = std::vector<double>; // days

std::vector<ReportColumn> spanColumns(ReportColumn first)
{
    std::vector<ReportColumn> all{std::move(first).as(Role::Name),
        column("count", QT_TRANSLATE_NOOP("Report", "Deals"), Kind::Integer),
        column("mean", QT_TRANSLATE_NOOP("Report", "Mean days"), Kind::Decimal)
            .as(Role::Figure, Better::Less),
        column("median", QT_TRANSLATE_NOOP("Report", "Median days"), Kind::Decimal),
        column("p90", QT_TRANSLATE_NOOP("Report", "90th percentile"), Kind::Decimal)};
    for (std::size_t i = 2; i < all.size(); ++i)
        all[i].isDays = true;
    return all;
}

double tenth(double days) { return std::round(days * 10) / 10; }

ReportRow spanRow(QVariant first, Spans spans, const Behind &list = {})
{
    ReportRow made{std::move(first), number(qint64(spans.size()))};
    made.behind = {list};
    std::vector<QVariant> &row = made.cells;
    if (spans.empty()) {
        row.insert(row.end(), 3, QVariant());
        return made;
    }
    std::sort(spans.begin(), spans.end());
    const std::size_t n = spans.size();
    const double sum = std::accumulate(spans.begin(), spans.end(), 0.0);
    row.push_back(tenth(sum / double(n)));
    row.push_back(tenth((spans[(n - 1) / 2] + spans[n / 2]) / 2));
    row.push_back(tenth(spans[(n * 9 + 9) / 10 - 1]));
    return made;
}

template <typename Entity>
ReportTable spanTable(const Context &context, const char *key, const char *label, ReportColumn first,
    const std::map<Uid, Spans> &groups, Entity entity, const Filter &asked)
{
    ReportTable made = table(key, label, spanColumns(std::move(first)));
    made.picture = Picture::Bars;
    const QString field = made.columns.front().key;
    for (const auto &[id, spans] : groups)
        made.rows.push_back(spanRow(
            linkTo(context, entity, id), spans, behind(QStringLiteral("deal"), {is(field, id), asked})));
    std::stable_sort(made.rows.begin(), made.rows.end(),
        [](const auto &a, const auto &b) { return a[1].toLongLong() > b[1].toLongLong(); });
    return made;
}

// Days in each stage, of stays that have ended.
Result<std::map<Uid, Spans>> staysOf(const Context &context, const ReportQuery &query)
{
    RAPPORT_ASSIGN(const Filter filter, filterOf(context, query));
    RAPPORT_ASSIGN(const Where where, whereOf(context, context.schema->at(u"deal"), filter));
    Statement statement = context.database->prepare(
        QStringLiteral("SELECT t.id, c.to_id, c.\"at\" FROM %2 CROSS JOIN stage_change c"
                       " WHERE c.deal_id = t.id AND c.deleted_at IS NULL AND t.deleted_at IS NULL AND (%1)")
            .arg(where.sql, dealTable(filter.isEmpty())));
    bindAll(statement, 1, where.values);
    const qint64 from = query.from.isValid() ? query.from.startOfDay().toMSecsSinceEpoch()
                                             : std::numeric_limits<qint64>::min();
    const qint64 to = query.to.isValid() ? query.to.addDays(1).startOfDay().toMSecsSinceEpoch()
                                         : std::numeric_limits<qint64>::max();
    std::map<Uid, Spans> stays;
    std::vector<std::pair<qint64, Uid>> moves; // of one deal
    Uid deal;
    const auto finish = [&] {
        std::stable_sort(
            moves.begin(), moves.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (std::size_t i = 1; i < moves.size(); ++i) {
            if (moves[i].first >= from && moves[i].first < to)
                stays[moves[i - 1].second].push_back(
                    double(moves[i].first - moves[i - 1].first) / 86400000.0);
        }
        moves.clear();
    };
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        if (statement.uid(0) != deal) {
            finish();
            deal = statement.uid(0);
        }
        moves.emplace_back(statement.integer(2), statement.uid(1));
    }
    finish();
    return stays;
}

Result<ReportTable> stageTable(const Context &context, const ReportQuery &query)
{
    RAPPORT_ASSIGN(const auto stays, staysOf(context, query));
    ReportTable stages = table("stages", QT_TRANSLATE_NOOP("Report", "Days in each stage"),
        spanColumns(column("stage", QT_TRANSLATE_NOOP("Report", "Stage"), Kind::Link)));
    RAPPORT_ASSIGN(const std::vector<Record> known, all(context, u"stage"));
    for (const Record &stage : known) {
        const auto found = stays.find(stage.id());
        if (found != stays.end())
            stages.rows.push_back(
                spanRow(QVariant::fromValue(LinkCell{stage.id(), stage.title()}), found->second));
    }
    return stages;
}

} // namespace

Result<Report> cycle(const Context &context, const ReportQuery &query)
{
    Spans won, lost;
    std::map<Uid, Spans> owners, products;
    RAPPORT_TRY(eachDeal(context, query, {"won,lost", Day::Closed, false}, [&](const DealFact &deal) {
        const QDate opened = QDate::fromString(deal.openedOn, Qt::ISODate),
                    closed = QDate::fromString(deal.closedOn, Qt::ISODate);
        if (!opened.isValid() || !closed.isValid() || closed < opened)
            return;
        const double days = double(opened.daysTo(closed));
        (deal.isWon() ? won : lost).push_back(days);
        if (deal.isWon()) {
            owners[deal.owner].push_back(days);
            products[deal.product].push_back(days);
        }
    }));
    ReportTable outcomes = table("outcomes", QT_TRANSLATE_NOOP("Report", "Days from opening to closing"),
        spanColumns(column("outcome", QT_TRANSLATE_NOOP("Report", "Outcome"), Kind::Choice)));
    const auto option = [](const char *key, const char *label) {
        return Option(QLatin1String(key), QCoreApplication::translate("Report", label));
    };
    outcomes.columns.front().options = {option("won", QT_TRANSLATE_NOOP("Report", "Won")),
        option("lost", QT_TRANSLATE_NOOP("Report", "Lost")),
        option("closed", QT_TRANSLATE_NOOP("Report", "Closed"))};
    Spans closed = won;
    closed.insert(closed.end(), lost.begin(), lost.end());
    outcomes.picture = Picture::Bars;
    const Filter asked
        = both({within(QStringLiteral("closed_on"), query.from, query.to), isTimed(), dealsOf(query)});
    const auto of = [&](const QStringList &statuses) {
        return both({isOneOf(QStringLiteral("status"), statuses), asked});
    };
    const QStringList isWon{QStringLiteral("won")}, isLost{QStringLiteral("lost")};
    const auto add = [&](const QString &outcome, Spans spans, const QStringList &statuses) {
        outcomes.rows.push_back(
            spanRow(outcome, std::move(spans), behind(QStringLiteral("deal"), {of(statuses)})));
    };
    add(QStringLiteral("won"), std::move(won), isWon);
    add(QStringLiteral("lost"), std::move(lost), isLost);
    add(QStringLiteral("closed"), std::move(closed), isWon + isLost);
    RAPPORT_ASSIGN(ReportTable stages, stageTable(context, query));
    ReportTable byOwner = spanTable(context, "owners", QT_TRANSLATE_NOOP("Report", "Won deals by owner"),
        column("owner", QT_TRANSLATE_NOOP("Report", "Owner"), Kind::Link), owners, u"user", of(isWon));
    ReportTable byProduct
        = spanTable(context, "products", QT_TRANSLATE_NOOP("Report", "Won deals by product"),
            column("product", QT_TRANSLATE_NOOP("Report", "Product"), Kind::Link), products, u"product",
            of(isWon));
    return Report{{}, {}, {std::move(outcomes), std::move(stages), std::move(byOwner), std::move(byProduct)}};
}

} // namespace rapport::query::reports
