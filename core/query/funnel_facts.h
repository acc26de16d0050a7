// SPDX-License-Identifier: GPL-3.0-or-later
// How far the deals that were opened in the days of a query came, by pipeline and currency: from the present
// stage of each and its way through the stages, both read from indexes alone.
#pragma once

#include "core/query/report_scope.h"
#include "core/query/tally.h"

namespace rapport::query::reports {

// The open stages of a pipeline in their order, then all won ones as one last step.
struct FunnelSteps {
    Uid pipeline;
    QString name;
    std::vector<LinkCell> stages;
    std::vector<QStringList> ids; // of the stages each step is made of
    QStringList lostIds;
    bool hasWon = false;

    QStringList idsFrom(std::size_t step) const;
    QStringList allIds() const { return idsFrom(0) + lostIds; }
};

// Per step.
struct Reached {
    std::vector<qint64> count, entered;
    std::vector<WideSum> sum, left; // `left`: of those that came no further

    explicit Reached(std::size_t steps = 0) : count(steps), entered(steps), sum(steps), left(steps) { }
    template <typename Convert>
    void take(const Reached &other, Convert convert);
};

struct FunnelFacts {
    std::vector<FunnelSteps> steps; // of all pipelines
    std::map<std::pair<std::size_t, QString>, Reached> reached; // by pipeline and currency
};

Result<FunnelFacts> funnelFacts(const Context &context, const ReportQuery &query);

} // namespace rapport::query::reports

template <typename Convert>
void rapport::query::reports::Reached::take(const Reached &other, Convert convert)
{
    count.resize(other.count.size());
    entered.resize(other.count.size());
    sum.resize(other.count.size());
    left.resize(other.count.size());
    for (std::size_t i = 0; i < other.count.size(); ++i) {
        count[i] += other.count[i];
        entered[i] += other.entered[i];
        sum[i].add(convert(other.sum[i].sum()));
        left[i].add(convert(other.left[i].sum()));
    }
}
