// SPDX-License-Identifier: GPL-3.0-or-later
// Won revenue by month against its target. A range of few months stands at the end of twelve; other ranges
// are shown in units that suit them.
#include "core/query/report_parts.h"

#include "core/query/quotas.h"
#include "core/query/sales_facts.h"

namespace rapport::query::reports {

namespace {

constexpr std::size_t Month = 0, Amount = 4; // columns

ReportTable monthTable(const std::vector<Period> &periods, Bucket bucket, int yearStart)
{
    ReportTable made = table("months", QT_TRANSLATE_NOOP("Report", "By month"),
        {periodColumn("month", QT_TRANSLATE_NOOP("Report", "Month"), periods, bucket, yearStart),
            column("from", QT_TRANSLATE_NOOP("Report", "From"), Kind::Date),
            column("to", QT_TRANSLATE_NOOP("Report", "To"), Kind::Date),
            column("count", QT_TRANSLATE_NOOP("Report", "Deals"), Kind::Integer),
            column("amount", QT_TRANSLATE_NOOP("Report", "Won"), Kind::Money)
                .as(Role::Figure, Better::More)});
    made.picture = Picture::Columns;
    return made;
}

// Targets are set for people, teams and the company: of a part of the deals there is none.
CodeSums targetOf(const Quotas &quotas, const ReportQuery &query, const Period &period)
{
    if (!query.filter.isEmpty())
        return {};
    if (!query.owner.isNull())
        return quotas.ofPerson(query.owner, period);
    return query.team.isEmpty() ? quotas.ofAll(period) : quotas.ofTeam(query.team, period);
}

struct Won {
    qint64 count = 0;
    WideSum sum;
    template <typename Convert>
    void take(const Won &other, Convert convert)
    {
        count += other.count;
        sum.add(convert(other.sum.sum()));
    }
};

// Every month that has any, when the days have no bounds.
Result<std::vector<Period>> allMonths(
    const Context &context, const ReportQuery &query, std::map<QString, std::map<QString, Won>> &months)
{
    RAPPORT_TRY(eachDeal(context, query, {"won", Day::Closed, false}, [&](const DealFact &deal) {
        Won &won = months[deal.closedOn.left(7)][deal.currency];
        ++won.count;
        won.sum.add(deal.hasAmount ? deal.amount : 0);
    }));
    std::vector<Period> periods;
    for (const auto &[month, codes] : months) {
        const QDate first = QDate::fromString(month + QLatin1String("-01"), Qt::ISODate);
        periods.push_back(first.isValid() ? Period{first, first.addMonths(1).addDays(-1)} : Period{});
    }
    return periods;
}

struct Months {
    std::vector<Period> periods;
    std::vector<std::map<QString, Won>> sums; // by period and currency
    std::set<QString> codes;
    Bucket bucket = Bucket::Month;
};

Result<Months> monthsOf(const Context &context, const ReportQuery &query)
{
    Months months;
    if (query.period()) {
        RAPPORT_ASSIGN(const auto facts, salesFacts(context, query, Facts::Closed, ChartPart));
        months.periods = facts->spans().chart;
        months.bucket = facts->spans().chartBucket;
        for (const Period &period : months.periods) {
            std::map<QString, Won> sums;
            for (const auto &[code, closed] : facts->closed(period.first, period.last)) {
                if (closed.won > 0)
                    sums[code] = {closed.won, closed.wonSum};
            }
            months.sums.push_back(std::move(sums));
        }
    } else {
        std::map<QString, std::map<QString, Won>> all;
        RAPPORT_ASSIGN(months.periods, allMonths(context, query, all));
        for (auto &[month, sums] : all)
            months.sums.push_back(std::move(sums));
    }
    for (const auto &sums : months.sums) {
        for (const auto &[code, won] : sums)
            months.codes.insert(code);
    }
    return months;
}

Filter closedIn(const Period &period)
{
    return period.first.isValid() ? within(QStringLiteral("closed_on"), period.first, period.last)
                                  : isEmpty(QStringLiteral("closed_on"));
}

QVariant keyOf(const Period &period, Bucket bucket)
{
    return period.first.isValid() ? QVariant(periodKey(period, bucket)) : QVariant();
}

} // namespace

Result<Report> wonByMonth(const Context &context, const ReportQuery &query)
{
    RAPPORT_ASSIGN(const Currencies currencies, Currencies::read(context, query));
    RAPPORT_ASSIGN(const Quotas quotas, Quotas::read(context));
    RAPPORT_ASSIGN(const Months months, monthsOf(context, query));
    std::vector<CodeSums> targets;
    std::set<QString> told, aimed; // currencies of the rows, and of targets
    for (const QString &code : months.codes)
        told.insert(currencies.of(code));
    for (const Period &period : months.periods) {
        CodeSums sums;
        for (const auto &[code, sum] : targetOf(quotas, query, period))
            sums[currencies.of(code)].add(currencies.converted(sum.sum(), code));
        for (const auto &[code, sum] : sums)
            aimed.insert(code);
        targets.push_back(std::move(sums));
    }
    if (told.empty() && query.period()) {
        told = aimed;
        if (told.empty())
            told.insert(currencies.of(context.currency.code()));
    }
    ReportTable made = monthTable(months.periods, months.bucket, context.yearStart);
    if (!aimed.empty())
        made.columns.push_back(
            column("target", QT_TRANSLATE_NOOP("Report", "Target"), Kind::Money).as(Role::Target));
    for (const QString &code : told) {
        const Filter only = currencies.only(code, months.codes);
        for (std::size_t i = 0; i < months.periods.size(); ++i) {
            const Period &period = months.periods[i];
            const auto sums = currencies.together(months.sums[i]);
            const auto found = sums.find(code);
            if (found == sums.end() && !query.period())
                continue; // without bounds only months that have any
            const Won won = found == sums.end() ? Won() : found->second;
            ReportRow row{keyOf(period, months.bucket), period.first, period.last, number(won.count),
                money(won.sum.sum(), code)};
            Behind list = behind(QStringLiteral("deal"),
                {is(QStringLiteral("status"), QStringLiteral("won")), closedIn(period), only,
                    dealsOf(query)});
            row.behind.assign(made.columns.size(), list);
            row.behind[Amount].sum = QStringLiteral("amount");
            if (!aimed.empty()) {
                row.behind.back() = {};
                const auto target = targets[i].find(code);
                row.cells.push_back(
                    target == targets[i].end() ? QVariant() : money(target->second.sum(), code));
            }
            row.isContext = query.from.isValid() && period.last < query.from;
            made.rows.push_back(std::move(row));
        }
    }
    made.behind = behind(QStringLiteral("deal"),
        {is(QStringLiteral("status"), QStringLiteral("won")),
            within(QStringLiteral("closed_on"), query.from, query.to), dealsOf(query)},
        QStringLiteral("amount"));
    currencies.mark(made, months.codes);
    Report report{{}, {}, {}};
    report.tables.push_back(std::move(made));
    return report;
}

} // namespace rapport::query::reports
