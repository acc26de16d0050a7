// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/forecast.h"

#include "core/query/filter_sql.h"
#include "core/query/forecast_parts.h"
#include "core/query/quotas.h"
#include "core/query/reads.h"

#include <algorithm>

namespace rapport::query {

namespace {

struct Sums {
    WideSum won, commit, best, rest, open;
    qint64 wonCount = 0, openCount = 0;
};
using CurrencySums = std::map<QString, Sums>;

struct Fact {
    bool won = false;
    bool hasAmount = false;
    qint64 amount = 0;
    QString currency;
    double probability = 0;
    QString day; // ISO; may be empty when the period is unbounded
    Uid owner;
};

struct Levels {
    double commit = 80, best = 50;
};

double percentSetting(const Context &context, const char *name, double otherwise)
{
    bool ok = false;
    const double set = setting(context, QLatin1String(name)).remove(QLatin1Char('%')).trimmed().toDouble(&ok);
    return ok ? set : otherwise;
}

Levels levelsOf(const Context &context)
{
    return {percentSetting(context, "commit_from", 80), percentSetting(context, "best_case_from", 50)};
}

// Calls `visit` with each deal of the period, open or won.
template <typename Visit>
Result<void> eachFact(const Context &context, const ForecastQuery &query, bool won, Visit visit)
{
    RAPPORT_ASSIGN(const Where where, whereOf(context, context.schema->at(u"deal"), query.filter));
    const QLatin1String column(won ? "t.closed_on" : "t.closes_on");
    std::vector<QVariant> values;
    const QString days = daysSql(column, query.from, query.to, values);
    QString sql
        = QStringLiteral("SELECT t.amount, t.amount_currency, coalesce(t.probability, s.probability, 0), %1,"
                         " t.owner_id FROM deal t LEFT JOIN stage s ON s.id = t.stage_id"
                         " WHERE t.deleted_at IS NULL AND %2t.status = '%3'%4")
              // Days are the narrower choice, and the planner does not know it.
              .arg(column, days.isEmpty() ? QString() : QStringLiteral("+"),
                  won ? QStringLiteral("won") : QStringLiteral("open"), days);
    if (!query.pipeline.isNull()) {
        sql += QLatin1String(" AND t.pipeline_id = ?");
        values.push_back(QVariant::fromValue(query.pipeline));
    }
    Statement statement
        = context.database->prepare(QString(sql + QLatin1String(" AND (") + where.sql + QLatin1Char(')')));
    bindAll(statement, bindAll(statement, 1, values), where.values);
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return {};
        const bool hasAmount = !statement.isNull(0);
        visit(Fact{won, hasAmount, statement.integer(0),
            hasAmount ? statement.text(1) : context.currency.code(), statement.real(2), statement.text(3),
            statement.uid(4)});
    }
}

void add(Sums &sums, const Fact &fact, const Levels &levels)
{
    ++(fact.won ? sums.wonCount : sums.openCount);
    if (!fact.hasAmount)
        return;
    if (fact.won) {
        sums.won.add(fact.amount);
        return;
    }
    sums.open.add(fact.amount);
    sums.open.addPart(fact.amount, fact.probability);
    WideSum &level = fact.probability >= levels.commit ? sums.commit
        : fact.probability >= levels.best              ? sums.best
                                                       : sums.rest;
    level.add(fact.amount);
}

template <typename Key, typename KeyOf>
Result<std::map<Key, CurrencySums>> sumsBy(const Context &context, const ForecastQuery &query, KeyOf keyOf)
{
    const Levels levels = levelsOf(context);
    std::map<Key, CurrencySums> all;
    for (const bool won : {false, true}) {
        RAPPORT_TRY(eachFact(context, query, won,
            [&](const Fact &fact) { add(all[keyOf(fact)][fact.currency], fact, levels); }));
    }
    return all;
}

// The sums of each currency with its target; at least the file's own.
std::vector<ForecastFigures> figuresOf(const Context &context, CurrencySums sums, const CodeSums &targets)
{
    sums[context.currency.code()];
    for (const auto &[code, target] : targets)
        sums[code];
    std::vector<ForecastFigures> all;
    for (const auto &[code, sum] : sums) {
        const Currency currency = Currency::fromCode(code);
        const auto money = [&](qint64 minor) { return Money::of(minor, currency); };
        const auto target = targets.find(code);
        all.push_back({currency, money(sum.won.sum()), money(sum.commit.sum()), money(sum.best.sum()),
            money(sum.rest.sum()), money(sum.open.sum()), money(sum.open.parts()),
            money(target == targets.end() ? 0 : target->second.sum()), sum.wonCount, sum.openCount});
    }
    const auto leads = [&](const ForecastFigures &figures) {
        return figures.currency == context.currency && figures.wonCount + figures.openCount > 0;
    };
    std::stable_sort(all.begin(), all.end(), [&](const ForecastFigures &a, const ForecastFigures &b) {
        if (leads(a) != leads(b))
            return leads(a);
        return double(a.won.minor) + double(a.open.minor) > double(b.won.minor) + double(b.open.minor);
    });
    return all;
}

CodeSums targetsOf(const Quotas &quotas, const std::optional<std::set<Uid>> &owners, const Period &days)
{
    if (!owners)
        return quotas.ofAll(days);
    CodeSums sums;
    for (const Uid &owner : *owners) {
        for (const auto &[code, sum] : quotas.ofPerson(owner, days))
            sums[code].add(sum.sum());
    }
    return sums;
}

Result<std::vector<ForecastRow>> byMonth(const Context &context, const ForecastQuery &query)
{
    RAPPORT_ASSIGN(const Quotas quotas, Quotas::read(context));
    RAPPORT_ASSIGN(const auto owners, ownersIn(context, query.filter));
    RAPPORT_ASSIGN(auto sums, sumsBy<QDate>(context, query, [](const Fact &fact) {
        const QDate day = QDate::fromString(fact.day, Qt::ISODate);
        return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
    }));
    // Every month of the period has its row, also one that brings nothing.
    if (query.from.isValid() && query.to.isValid()) {
        QDate month(query.from.year(), query.from.month(), 1);
        for (int i = 0; month <= query.to && i < 120; ++i, month = month.addMonths(1))
            sums[month];
    }
    std::vector<ForecastRow> rows;
    for (const auto &[month, currencies] : sums) {
        const CodeSums target
            = targetsOf(quotas, owners, {month, month.isValid() ? month.addMonths(1).addDays(-1) : QDate()});
        for (const ForecastFigures &figures : figuresOf(context, currencies, target))
            rows.push_back({month, {}, {}, figures});
    }
    return rows;
}

Result<std::vector<ForecastRow>> byOwner(const Context &context, const ForecastQuery &query)
{
    RAPPORT_ASSIGN(const Quotas quotas, Quotas::read(context));
    RAPPORT_ASSIGN(const auto owners, ownersIn(context, query.filter));
    RAPPORT_ASSIGN(auto sums, sumsBy<Uid>(context, query, [](const Fact &fact) { return fact.owner; }));
    const Period days{query.from, query.to};
    for (const Uid &person : quotas.people()) {
        if ((!owners || owners->count(person) > 0) && !quotas.ofPerson(person, days).empty())
            sums[person];
    }
    std::vector<ForecastRow> rows;
    for (const auto &[owner, currencies] : sums) {
        const QString name = titleOf(context, u"user", owner);
        for (const ForecastFigures &figures : figuresOf(context, currencies, quotas.ofPerson(owner, days))) {
            // The file's own currency shows only where it holds something.
            if (figures.wonCount + figures.openCount > 0 || figures.target.minor != 0)
                rows.push_back({{}, owner, name, figures});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ForecastRow &a, const ForecastRow &b) {
        return double(a.figures.won.minor) + double(a.figures.open.minor)
            > double(b.figures.won.minor) + double(b.figures.open.minor);
    });
    return rows;
}

} // namespace

Result<std::vector<ForecastFigures>> forecast(const Context &context, const ForecastQuery &query)
{
    RAPPORT_ASSIGN(const Quotas quotas, Quotas::read(context));
    RAPPORT_ASSIGN(const auto owners, ownersIn(context, query.filter));
    RAPPORT_ASSIGN(const auto sums, sumsBy<int>(context, query, [](const Fact &) { return 0; }));
    const auto all = sums.find(0);
    return figuresOf(context, all == sums.end() ? CurrencySums() : all->second,
        targetsOf(quotas, owners, {query.from, query.to}));
}

Result<std::vector<ForecastRow>> forecastBy(const Context &context, const ForecastQuery &query, ForecastBy by)
{
    return by == ForecastBy::Month ? byMonth(context, query) : byOwner(context, query);
}

} // namespace rapport::query
