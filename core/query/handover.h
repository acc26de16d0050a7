// SPDX-License-Identifier: GPL-3.0-or-later
// What changes hands when somebody gives records to somebody else: the chosen customers (contacts,
// deals, leads, tasks) with what hangs on them, or everything that people own. The preview and the
// work read the same rows, so that the one says what the other does. Only owners ever change: who
// wrote an activity stays its owner.
#pragma once

#include "core/query/context.h"

#include "core/base/result.h"

#include <vector>

namespace rapport::query {

struct HandOver {
    enum class Part {
        Customers,
        Contacts,
        OpenDeals,
        ClosedDeals,
        Leads,
        ClosedLeads, // converted or invalid
        OpenTasks,
        DoneTasks // or cancelled
    };
    static constexpr int partCount = 8;
    static constexpr unsigned bit(Part part) { return 1u << unsigned(part); }
    // What is over says who did it, and stays unless somebody wants it otherwise.
    static constexpr unsigned usualParts()
    {
        return bit(Part::Customers) | bit(Part::Contacts) | bit(Part::OpenDeals) | bit(Part::Leads)
            | bit(Part::OpenTasks);
    }

    QString entity; // of `rows`: customer, contact, deal, lead or task
    std::vector<qint64> rows; // none: everything that `from` own
    // Only what these people own. Empty: the chosen records whoever owns them, and of what hangs on
    // one what has the same owner.
    std::vector<Uid> from;
    Uid to;
    unsigned parts = usualParts();
    bool others = false; // also what hangs on them and belongs to somebody else, or to nobody

    bool takes(Part part) const { return (parts & bit(part)) != 0; }
    bool isEverything() const { return rows.empty() && !from.empty(); }
};

QString entityOf(HandOver::Part part);

// Records of one part and one owner.
struct HandOverLine {
    HandOver::Part part = HandOver::Part::Customers;
    bool others = false; // hangs on what is handed over, but its owner is not concerned
    Uid owner; // null: nobody
    qint64 count = 0;
    std::vector<Money> amounts; // of deals, largest first, one a currency
};

// All that is concerned, whatever `parts`, `others` and `to` say: a form may turn those without asking
// again, and learns from goes() what they come to.
Result<std::vector<HandOverLine>> handOverPreview(const Context &context, const HandOver &plan);
// Whether the records of the line change their owner. Those of the new owner have theirs already.
bool goes(const HandOver &plan, const HandOverLine &line);

struct HandOverTarget {
    HandOver::Part part = HandOver::Part::Customers;
    qint64 row = 0;
    Uid id;
    Uid owner; // now
};
// The records that change, each once, customers first.
Result<std::vector<HandOverTarget>> handOverTargets(const Context &context, const HandOver &plan);
// Whether the record is still there, and not in the trash by now.
Result<bool> isThere(const Context &context, const HandOverTarget &target);

} // namespace rapport::query
