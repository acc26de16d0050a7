// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a new owner needs to know of a customer, on one page: who they are, who has a say,
// what is being sold and where it stands, what is to be done, what was said and promised last, and
// what to beware of. Open deals, open tasks and people are never cut short; what is over is.
#pragma once

#include "core/query/deal_reads.h"

#include <functional>

namespace rapport::query {

struct BriefingDeal {
    Record deal;
    StagePath path; // of open deals
    std::vector<DealPerson> people;
    std::vector<DealLineRow> lines;
};

struct BriefingPerson {
    Record contact;
    QString title, role; // at this customer
};

struct BriefingWarning {
    enum class Kind {
        DoNotContact,
        OverdueTasks, // number: how many
        NeverContacted,
        Quiet, // number: days since the last contact
        ClosePassed, // number: open deals that should be closed by now
        Stale, // number: open deals too long in their stage
        NoNextStep, // number: open deals without a task
        NoDecider, // deals are open and nobody is known to decide
    };
    Kind kind = Kind::DoNotContact;
    int number = 0;
    bool operator==(const BriefingWarning &) const = default;
};

struct Briefing {
    static constexpr int quietDays = 30;
    static constexpr int closedShown = 8, activitiesShown = 10, remarksShown = 8, filesShown = 12;

    SchemaPtr schema; // keeps the definitions of the records
    Record customer;
    std::vector<Record> subsidiaries;
    std::vector<BriefingPerson> people; // those who decide first
    std::vector<BriefingDeal> openDeals; // the one that closes next first
    std::vector<Record> wonDeals, lostDeals; // the last ones
    qint64 wonCount = 0, lostCount = 0;
    std::vector<Money> openSums, wonSums; // one a currency, largest first
    std::vector<Record> tasks; // open ones, by day
    std::vector<Record> activities; // the last ones, newest first
    // Activities with objections, promises or feedback, newest first.
    std::vector<Record> remarks;
    std::vector<FileRow> files;
    std::vector<BriefingWarning> warnings; // the gravest first
    QHash<Uid, QString> names; // of everything that the records link to

    QString name(const QVariant &link) const { return names.value(link.value<Uid>()); }
};

// Errors: NotFound.
Result<Briefing> briefing(const Context &context, const Uid &customer, Instant now);
// `keepGoing` is asked before each; what is gone meanwhile is left out. Error Cancelled.
Result<std::vector<Briefing>> briefings(const Context &context, const std::vector<Uid> &customers,
    Instant now, const std::function<bool()> &keepGoing = {});

// The customers that records of a list belong to, each once, in their order; at most `limit`.
Result<std::vector<Uid>> customersOf(
    const Context &context, const QString &entity, const std::vector<qint64> &rows, std::size_t limit);

} // namespace rapport::query
