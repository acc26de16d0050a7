// SPDX-License-Identifier: GPL-3.0-or-later
// Which days the figures of a team are about.
#include "core/query/sales_facts.h"

#include <algorithm>

namespace rapport::query::reports {

namespace {

constexpr int FewMonths = 12; // that many are shown at least

bool isWholeMonths(const Period &period)
{
    return period.first.day() == 1 && period.last.addDays(1).day() == 1;
}

int monthsIn(const Period &period)
{
    return (period.last.year() - period.first.year()) * 12 + period.last.month() - period.first.month() + 1;
}

void addChart(Spans &spans, const Period &range, int yearStart)
{
    spans.chartBucket = bucketFor(range);
    if (!isWholeMonths(range) || monthsIn(range) > 30) {
        spans.chart = periodsIn(range, spans.chartBucket, yearStart);
        return;
    }
    spans.chartBucket = Bucket::Month;
    const QDate last(range.last.year(), range.last.month(), 1);
    const QDate first = std::min(range.first, last.addMonths(1 - FewMonths));
    spans.chart = periodsIn({first, range.last}, Bucket::Month, yearStart);
}

// Few points that end with the range, or with today while it runs.
void addTrend(Spans &spans, const Period &range, const QDate &today, int yearStart)
{
    const qint64 days = range.first.daysTo(range.last) + 1;
    spans.trendBucket = days <= 14 ? Bucket::Day
        : days <= 31               ? Bucket::Week
        : days <= 130              ? Bucket::Month
        : days <= 400              ? Bucket::Quarter
                                   : Bucket::Year;
    const int points = spans.trendBucket == Bucket::Day                             ? 7
        : spans.trendBucket == Bucket::Week || spans.trendBucket == Bucket::Quarter ? 8
                                                                                    : 6;
    Period end = range.first <= today && today < range.last
        ? periodAround(today, spans.trendBucket, yearStart)
        : periodAround(range.last, spans.trendBucket, yearStart);
    end.last = std::min(end.last, range.last);
    const Period first
        = stepped(periodAround(end.first, spans.trendBucket, yearStart), spans.trendBucket, 1 - points);
    spans.trend = periodsIn({first.first, end.last}, spans.trendBucket, yearStart);
}

} // namespace

Spans spansOf(const Context &context, const ReportQuery &query, unsigned parts)
{
    Spans spans;
    spans.from = query.from;
    spans.to = query.to;
    const auto range = query.period();
    if (!range || range->last < range->first)
        return spans;
    if (parts & BeforePart)
        spans.before = query.before(context.yearStart);
    if (parts & ChartPart)
        addChart(spans, *range, context.yearStart);
    if (parts & TrendPart)
        addTrend(spans, *range, context.today, context.yearStart);
    return spans;
}

Stretches::Stretches(const Spans &spans)
{
    const auto add = [this](const QDate &from, const QDate &to) {
        if (from.isValid())
            m_starts.push_back(from.toJulianDay());
        if (to.isValid())
            m_starts.push_back(to.toJulianDay() + 1);
    };
    add(spans.from, spans.to);
    if (spans.before)
        add(spans.before->first, spans.before->last);
    for (const Period &period : spans.trend)
        add(period.first, period.last);
    for (const Period &period : spans.chart)
        add(period.first, period.last);
    std::ranges::sort(m_starts);
    m_starts.erase(std::unique(m_starts.begin(), m_starts.end()), m_starts.end());
}

std::size_t Stretches::at(qint64 julianDay) const
{
    return std::size_t(std::upper_bound(m_starts.begin(), m_starts.end(), julianDay) - m_starts.begin());
}

std::pair<std::size_t, std::size_t> Stretches::within(const QDate &from, const QDate &to) const
{
    return {from.isValid() ? at(from.toJulianDay()) : 0, to.isValid() ? at(to.toJulianDay()) + 1 : count()};
}

} // namespace rapport::query::reports
