// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sales_facts.h"

#include "core/store/database.h"

#include <QDateTime>
#include <QHash>

namespace rapport::query::reports {

namespace {

// "2026-03-17" without a detour; 0 for anything else.
qint64 julianOf(const QString &day)
{
    if (day.size() < 10)
        return 0;
    const QChar *at = day.constData();
    const auto number = [at](int first, int count) {
        int value = 0;
        for (int i = first; i < first + count; ++i)
            value = value * 10 + (at[i].unicode() - u'0');
        return value;
    };
    return QDate(number(0, 4), number(5, 2), number(8, 2)).toJulianDay();
}

} // namespace

void ClosedSums::add(const ClosedSums &other)
{
    take(other, [](qint64 minor) { return minor; });
}

SalesFacts::SalesFacts(const Context &context, const ReportQuery &query, unsigned parts)
    : m_spans(spansOf(context, query, parts)), m_stretches(m_spans), m_closed(m_stretches.count()),
      m_ways(m_stretches.count())
{ }

class SalesReader
{
public:
    SalesReader(const Context &context, const ReportQuery &query, SalesFacts &facts)
        : m_context(context), m_query(query), m_facts(facts)
    {
        for (std::size_t i = 0; i < facts.m_currencies.size(); ++i)
            m_currencies.insert(facts.m_currencies[i], i);
    }

    Result<void> read(Facts wanted)
    {
        if (wanted != Facts::Open && !std::exchange(m_facts.m_hasClosed, true)) {
            m_facts.m_hasWays = m_query.shared || wanted == Facts::Both;
            RAPPORT_TRY(readClosed());
        }
        if (wanted != Facts::Closed && !std::exchange(m_facts.m_hasOpen, true))
            RAPPORT_TRY(readOpen());
        return {};
    }

private:
    Result<void> readClosed()
    {
        RAPPORT_ASSIGN(const Where scope, dealScope(m_context, m_query));
        std::vector<QVariant> values;
        QString days = QStringLiteral(" AND t.closed_on IS NOT NULL");
        QString hint = m_query.filter.isEmpty() ? QStringLiteral(" INDEXED BY deal_closed") : QString();
        if (m_query.from.isValid()) {
            days += QLatin1String(" AND t.closed_on >= ?");
            values.push_back(m_facts.m_stretches.first().toString(Qt::ISODate));
        } else if (!m_query.to.isValid()) {
            days.clear(); // those without a day, too
            hint.clear();
        }
        // What was open earlier is told by all that was closed since.
        if (m_query.to.isValid() && !m_facts.m_hasWays) {
            days += QLatin1String(" AND t.closed_on < ?");
            values.push_back(m_facts.m_stretches.end().toString(Qt::ISODate));
        }
        Statement statement = m_context.database->prepare(
            QStringLiteral("SELECT t.closed_on, t.status = 'won', t.owner_id, t.amount, t.amount_currency,"
                           " t.opened_on, t.created_at FROM deal t%1"
                           " WHERE t.deleted_at IS NULL%2 AND +t.status IN ('won', 'lost')%3")
                .arg(hint, days, scope.sql));
        bindAll(statement, bindAll(statement, 1, values), scope.values);
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            addClosed(statement);
        }
    }

    void addClosed(const Statement &statement)
    {
        const qint64 closed = julianOf(statement.text(0));
        const std::size_t at = m_facts.m_stretches.at(closed);
        const std::size_t currency = currencyOf(statement, 3);
        const bool hasAmount = !statement.isNull(3);
        const qint64 amount = statement.integer(3);
        ClosedSums &sums = sumsOf(at, currency, ownerOf(statement.uid(2)));
        const bool isWon = statement.integer(1) != 0,
                   isDated = (isWon || m_facts.m_hasWays) && !statement.isNull(5);
        const qint64 opened = isDated ? julianOf(statement.text(5)) : 0;
        if (isWon) {
            ++sums.won;
            if (hasAmount)
                sums.wonSum.add(amount);
            if (isDated && opened <= closed) {
                sums.days += closed - opened;
                ++sums.timed;
            }
        } else {
            ++sums.lost;
            if (hasAmount)
                sums.lostSum.add(amount);
        }
        if (!m_facts.m_hasWays)
            return;
        const std::size_t from = m_facts.m_stretches.at(isDated ? opened : madeOn(statement.integer(6)));
        if (from >= at)
            return;
        change(from, currency, 1, amount);
        change(at, currency, -1, -amount);
    }

    Result<void> readOpen()
    {
        Statement stages = m_context.database->prepare("SELECT id, probability FROM stage");
        for (;;) {
            RAPPORT_ASSIGN(const bool row, stages.step());
            if (!row)
                break;
            m_probabilities.insert(stages.uid(0), stages.real(1));
        }
        RAPPORT_ASSIGN(const Where scope, dealScope(m_context, m_query));
        Statement statement = m_context.database->prepare(
            QStringLiteral(
                "SELECT t.stage_id, t.amount, t.amount_currency, t.probability, t.opened_on, t.created_at,"
                " t.stale_on <= ? FROM deal t%1 WHERE t.deleted_at IS NULL AND t.status = 'open'%2")
                .arg(m_query.filter.isEmpty() ? QStringLiteral(" INDEXED BY deal_in_work") : QString(),
                    scope.sql));
        statement.bind(1, m_context.today.toString(Qt::ISODate));
        bindAll(statement, 2, scope.values);
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            addOpen(statement);
        }
    }

    void addOpen(const Statement &statement)
    {
        const std::size_t currency = currencyOf(statement, 1);
        const Uid stage = statement.uid(0);
        if (!m_stageSums || stage != m_stage || currency != m_stageCurrency) {
            m_stage = stage;
            m_stageCurrency = currency;
            m_stageSums = &m_facts.m_open[stage][m_facts.m_currencies[currency]];
            m_probability = m_probabilities.value(stage);
        }
        SalesFacts::OpenSums &sums = *m_stageSums;
        ++sums.count;
        sums.stale += statement.integer(6) != 0 ? 1 : 0;
        const qint64 amount = statement.integer(1);
        if (!statement.isNull(1)) {
            sums.sum.add(amount);
            sums.sum.addPart(amount, statement.isNull(3) ? m_probability : statement.real(3));
        }
        const qint64 opened
            = statement.isNull(4) ? madeOn(statement.integer(5)) : julianOf(statement.text(4));
        change(m_facts.m_stretches.at(opened), currency, 1, amount);
    }

    void change(std::size_t stretch, std::size_t currency, int count, qint64 amount)
    {
        std::vector<OpenWay> &ways = m_facts.m_ways[stretch];
        if (ways.size() <= currency)
            ways.resize(currency + 1);
        ways[currency].count += count;
        ways[currency].sum.add(amount);
    }

    ClosedSums &sumsOf(std::size_t stretch, std::size_t currency, std::size_t owner)
    {
        auto &currencies = m_facts.m_closed[stretch];
        if (currencies.size() <= currency)
            currencies.resize(currency + 1);
        if (currencies[currency].size() <= owner)
            currencies[currency].resize(owner + 1);
        return currencies[currency][owner];
    }

    std::size_t ownerOf(const Uid &owner)
    {
        const auto known = m_owners.constFind(owner);
        if (known != m_owners.constEnd())
            return *known;
        m_facts.m_owners.push_back(owner);
        return *m_owners.insert(owner, m_facts.m_owners.size() - 1);
    }

    // `amount`: its column, and the code's follows.
    std::size_t currencyOf(const Statement &statement, int amount)
    {
        QString code = statement.isNull(amount) ? QString() : statement.text(amount + 1);
        if (code.isEmpty())
            code = m_context.currency.code();
        if (code == m_lastCode && !m_facts.m_currencies.empty())
            return m_lastCurrency;
        auto known = m_currencies.constFind(code);
        if (known == m_currencies.constEnd()) {
            known = m_currencies.insert(code, m_facts.m_currencies.size());
            m_facts.m_currencies.push_back(code);
            m_facts.m_codes.insert(code);
        }
        m_lastCode = code;
        return m_lastCurrency = *known;
    }

    qint64 madeOn(qint64 ms) const
    {
        return QDateTime::fromMSecsSinceEpoch(ms, m_context.zone).date().toJulianDay();
    }

    const Context &m_context;
    const ReportQuery &m_query;
    SalesFacts &m_facts;
    QHash<Uid, std::size_t> m_owners;
    QHash<QString, std::size_t> m_currencies;
    QString m_lastCode;
    std::size_t m_lastCurrency = 0, m_stageCurrency = 0;
    Uid m_stage;
    QHash<Uid, double> m_probabilities;
    double m_probability = 0; // of m_stage
    SalesFacts::OpenSums *m_stageSums = nullptr;
};

ClosedByCode SalesFacts::closed(const QDate &from, const QDate &to) const
{
    ClosedByCode sums;
    const auto [first, end] = m_stretches.within(from, to);
    for (std::size_t at = first; at < end; ++at) {
        for (std::size_t currency = 0; currency < m_closed[at].size(); ++currency) {
            for (const ClosedSums &owner : m_closed[at][currency]) {
                if (owner.won + owner.lost > 0)
                    sums[m_currencies[currency]].add(owner);
            }
        }
    }
    return sums;
}

std::map<Uid, ClosedByCode> SalesFacts::closedByOwner(const QDate &from, const QDate &to) const
{
    std::map<Uid, ClosedByCode> sums;
    const auto [first, end] = m_stretches.within(from, to);
    for (std::size_t at = first; at < end; ++at) {
        for (std::size_t currency = 0; currency < m_closed[at].size(); ++currency) {
            for (std::size_t owner = 0; owner < m_closed[at][currency].size(); ++owner) {
                const ClosedSums &own = m_closed[at][currency][owner];
                if (own.won + own.lost > 0)
                    sums[m_owners[owner]][m_currencies[currency]].add(own);
            }
        }
    }
    return sums;
}

std::map<QString, OpenWay> SalesFacts::openAt(const QDate &day) const
{
    std::map<QString, OpenWay> open;
    const std::size_t end = m_stretches.within({}, day).second;
    for (std::size_t at = 0; at < end; ++at) {
        for (std::size_t currency = 0; currency < m_ways[at].size(); ++currency) {
            OpenWay &way = open[m_currencies[currency]];
            way.count += m_ways[at][currency].count;
            way.sum.add(m_ways[at][currency].sum.sum());
        }
    }
    return open;
}

Result<Where> dealScope(const Context &context, const ReportQuery &query)
{
    Where scope;
    if (!query.owner.isNull()) {
        scope.sql += QLatin1String(" AND t.owner_id = ?");
        scope.values.push_back(QVariant::fromValue(query.owner));
    }
    if (!query.team.isEmpty()) {
        scope.sql += QLatin1String(" AND t.owner_id IN (SELECT id FROM user WHERE team = ? COLLATE NOCASE)");
        scope.values.push_back(query.team);
    }
    if (!query.pipeline.isNull()) {
        scope.sql += QLatin1String(" AND t.stage_id IN (SELECT id FROM stage WHERE pipeline_id = ?)");
        scope.values.push_back(QVariant::fromValue(query.pipeline));
    }
    if (!query.filter.isEmpty()) {
        RAPPORT_ASSIGN(const Where filter, whereOf(context, context.schema->at(u"deal"), query.filter));
        scope.sql += QLatin1String(" AND (") + filter.sql + QLatin1Char(')');
        scope.values.insert(scope.values.end(), filter.values.begin(), filter.values.end());
    }
    return scope;
}

} // namespace rapport::query::reports

namespace rapport::query {

// What was read, by what was asked.
class SharedReads
{
public:
    std::map<QString, std::shared_ptr<reports::SalesFacts>> facts;
};

std::shared_ptr<SharedReads> sharedReads() { return std::make_shared<SharedReads>(); }

namespace reports {

Result<std::shared_ptr<const SalesFacts>> salesFacts(
    const Context &context, const ReportQuery &query, Facts wanted, unsigned parts)
{
    const QString key = QStringList{query.from.toString(Qt::ISODate), query.to.toString(Qt::ISODate),
        versusName(query.versus), query.team, query.owner.text(), query.pipeline.text(), query.filter.text()}
                            .join(QLatin1Char('\n'));
    std::shared_ptr<SalesFacts> facts;
    if (query.shared)
        facts = query.shared->facts[key];
    if (!facts)
        facts = std::make_shared<SalesFacts>(context, query, query.shared ? unsigned(AllParts) : parts);
    if (query.shared)
        query.shared->facts.erase(key); // what was cut off is of no use
    RAPPORT_TRY(SalesReader(context, query, *facts).read(wanted));
    if (query.shared)
        query.shared->facts[key] = facts;
    return std::shared_ptr<const SalesFacts>(std::move(facts));
}

} // namespace reports

} // namespace rapport::query
