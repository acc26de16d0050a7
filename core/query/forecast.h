// SPDX-License-Identifier: GPL-3.0-or-later
// What a period will bring: won so far, what is nearly sure (commit), what may come (best case), by
// month and by owner, against the target, and what changed since a day and why.
//
// Open deals count into the period by their expected close, won ones by the day they were won.
// Commit: open deals whose probability (own, else the stage's) is at least the setting
// "commit_from" (80 %); best case: at least "best_case_from" (50 %) and below that. Both plain.
#pragma once

#include "core/query/list.h"

namespace rapport::query {

struct ForecastQuery {
    Uid pipeline; // null: all
    Filter filter; // of deals
    QDate from, to; // both included
};

// Of one currency.
struct ForecastFigures {
    Currency currency;
    Money won, commit, bestCase, rest; // rest: open deals below best case
    Money open, weighted; // all open deals of the period: plain and by probability
    Money target; // minor 0: none is set
    qint64 wonCount = 0, openCount = 0;
};
// Currencies with something in them, the file's own first, then the largest won + open; at least the
// file's own.
Result<std::vector<ForecastFigures>> forecast(const Context &context, const ForecastQuery &query);

struct ForecastRow {
    QDate month; // first day; null when by owner
    Uid owner;
    QString ownerName; // empty: nobody
    ForecastFigures figures;
};
enum class ForecastBy { Month, Owner };
Result<std::vector<ForecastRow>> forecastBy(
    const Context &context, const ForecastQuery &query, ForecastBy by);

struct ForecastChange {
    enum class Why { New, Won, Lost, Reopened, AmountChanged, MovedIn, MovedOut, Stage, Removed };
    Why why = Why::New;
    Uid deal;
    QString name, customer;
    Instant at; // of the last change of this kind
    Money before, after; // what it counted for in the period; null: nothing
    QString detail; // "Proposal -> Negotiation", "31 Mar -> 15 May"
};
// What makes the open and won sums of the period differ from how they stood at the end of the day
// before `since`, the largest difference first. Deals that were opened before and imported later
// are not new.
Result<std::vector<ForecastChange>> forecastChanges(
    const Context &context, const ForecastQuery &query, QDate since);

} // namespace rapport::query
