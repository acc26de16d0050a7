// SPDX-License-Identifier: GPL-3.0-or-later
// Deals added up once for all figures of a team: closed ones by owner and the stretches of time that any
// figure asks about, open ones by stage. Each is one pass over an index that holds all it needs; an
// arbitrary filter makes it read records. Deals without an amount count in the file's own currency.
#pragma once

#include "core/query/report_scope.h"
#include "core/query/tally.h"

namespace rapport::query::reports {

// The days that figures are about. Without bounds `range` has none.
struct Spans {
    QDate from, to; // of the query
    std::optional<Period> before;
    std::vector<Period> trend; // of a small line: up to today where the range is running
    Bucket trendBucket = Bucket::Month;
    std::vector<Period> chart; // won by month: with the months before the range where it has few
    Bucket chartBucket = Bucket::Month;
};
enum SpanParts : unsigned { NoParts = 0, BeforePart = 1, TrendPart = 2, ChartPart = 4, AllParts = 7 };
Spans spansOf(const Context &context, const ReportQuery &query, unsigned parts = AllParts);

// Won and lost, of one currency.
struct ClosedSums {
    qint64 won = 0, lost = 0;
    WideSum wonSum, lostSum;
    qint64 days = 0, timed = 0; // from opening to closing, of won deals that tell both
    void add(const ClosedSums &other);
    template <typename Convert>
    void take(const ClosedSums &other, Convert convert);
};
using ClosedByCode = std::map<QString, ClosedSums>;

// What is open, or how much more than before.
struct OpenWay {
    qint64 count = 0;
    WideSum sum;
};

// Stretches of time, none cut by a day that a figure begins or ends with.
class Stretches
{
public:
    explicit Stretches(const Spans &spans);
    std::size_t count() const { return m_starts.size() + 1; }
    // 0: before all; the last has no end.
    std::size_t at(qint64 julianDay) const;
    // From and up to, as indexes; null days are no bounds.
    std::pair<std::size_t, std::size_t> within(const QDate &from, const QDate &to) const;
    QDate end() const { return m_starts.empty() ? QDate() : QDate::fromJulianDay(m_starts.back()); }
    QDate first() const { return m_starts.empty() ? QDate() : QDate::fromJulianDay(m_starts.front()); }

private:
    std::vector<qint64> m_starts;
};

class SalesFacts
{
public:
    SalesFacts(const Context &context, const ReportQuery &query, unsigned parts);

    const Spans &spans() const { return m_spans; }
    ClosedByCode closed(const QDate &from, const QDate &to) const;
    std::map<Uid, ClosedByCode> closedByOwner(const QDate &from, const QDate &to) const;
    // What was open at the end of a day, with today's amounts. The day is one that a span ends with.
    std::map<QString, OpenWay> openAt(const QDate &day) const;
    // Codes of all currencies there are.
    const std::set<QString> &codes() const { return m_codes; }

    // What is open now.
    struct OpenSums {
        qint64 count = 0, stale = 0;
        WideSum sum; // and its likely part
        template <typename Convert>
        void take(const OpenSums &other, Convert convert);
    };
    const std::map<Uid, std::map<QString, OpenSums>> &openByStage() const { return m_open; }

private:
    friend class SalesReader;
    Spans m_spans;
    Stretches m_stretches;
    bool m_hasClosed = false, m_hasOpen = false; // which passes were made
    bool m_hasWays = true; // closed deals also tell what was open before
    std::set<QString> m_codes;
    std::vector<Uid> m_owners;
    std::vector<QString> m_currencies;
    // By stretch, currency, owner.
    std::vector<std::vector<std::vector<ClosedSums>>> m_closed;
    std::vector<std::vector<OpenWay>> m_ways; // by stretch, currency
    std::map<Uid, std::map<QString, OpenSums>> m_open;
};

enum class Facts { Closed, Open, Both }; // with what was open earlier: Both
// The facts of the query, read once for all that share. Who does not share says with `parts` what it needs
// beside the days themselves; the spans have no others then.
Result<std::shared_ptr<const SalesFacts>> salesFacts(
    const Context &context, const ReportQuery &query, Facts wanted, unsigned parts);

// What the query asks of deals beside its days, as a part of a statement about `deal t`: " AND ...". Without
// a filter of the query it looks at no column but owner and stage.
Result<Where> dealScope(const Context &context, const ReportQuery &query);

} // namespace rapport::query::reports

template <typename Convert>
void rapport::query::reports::ClosedSums::take(const ClosedSums &other, Convert convert)
{
    won += other.won;
    lost += other.lost;
    days += other.days;
    timed += other.timed;
    wonSum.add(convert(other.wonSum.sum()));
    lostSum.add(convert(other.lostSum.sum()));
}

template <typename Convert>
void rapport::query::reports::SalesFacts::OpenSums::take(const OpenSums &other, Convert convert)
{
    count += other.count;
    stale += other.stale;
    sum.add(convert(other.sum.sum()));
    sum.addPart(convert(other.sum.parts()), 100);
}
