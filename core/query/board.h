// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline board: the cards of one stage in order, page by page, and the totals of all deals of
// the filter. The list and the forecast are other faces of the same query.
#pragma once

#include "core/query/list.h"

namespace rapport::query {

struct BoardQuery {
    Uid pipeline;
    Filter filter; // of deals; "stale only" is `stale_on <= today` in it
    Sort sort; // empty field: the order that people gave the cards
    // Closed deals are too many to stand on a board: of those, the ones closed in these days.
    QDate closedFrom, closedTo; // unset: no bound
    bool operator==(const BoardQuery &) const = default;
};

// Never added across currencies; the file's own first, then the largest.
struct CurrencySum {
    Money sum;
    Money weighted; // by each deal's own probability, else that of its stage
    qint64 count = 0; // deals with an amount in this currency
};

struct StageTotals {
    Uid stage;
    qint64 count = 0;
    qint64 stale = 0; // of them, longer in the stage than it allows
    std::vector<CurrencySum> sums;
};

// One entry per live stage of the pipeline in its order, empty stages included.
Result<std::vector<StageTotals>> boardTotals(const Context &context, const BoardQuery &query);

// Row numbers of the cards of a stage, in order; at most `limit` when that is not negative.
Result<std::vector<qint64>> boardNumbers(
    const Context &context, const BoardQuery &query, const Uid &stage, qint64 limit = -1);

struct Card {
    qint64 number = 0;
    Uid id;
    QString name;
    Uid customer;
    QString customerName;
    Uid owner;
    QString ownerName;
    Uid stage;
    QString status; // open, won, lost
    Money amount;
    QDate closesOn, closedOn;
    QString lostReason;
    Instant stageSince;
    QDate staleOn; // null: its stage knows no limit
    int staleDays = 0; // that limit
    // The open task that is due first; no title: there is no next step.
    QString taskKind, taskTitle;
    Due taskDue;
};

// In the order of `numbers`; rows that are gone are left out.
Result<std::vector<Card>> cards(const Context &context, const std::vector<qint64> &numbers);

// Where a card must stand to lie between two others of a stage (null ids: at the top, at the
// bottom). Two neighbours may leave no number between them: then `others` moves apart as well; the
// card on its way may be among them and takes `position` instead.
struct Placement {
    double position = 0;
    std::vector<std::pair<Uid, double>> others; // usually empty
};
Result<Placement> placeBetween(const Context &context, const Uid &stage, const Uid &above, const Uid &below);

} // namespace rapport::query
