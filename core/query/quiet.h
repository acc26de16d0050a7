// SPDX-License-Identifier: GPL-3.0-or-later
// Customers nobody has spoken to for too long. How long is too long depends on the grade (settings quiet_a,
// quiet_b, quiet_c, in days; 7, 15, 30 unless set); after quiet_manager more days (7) the manager hears of
// it, too. A customer is quiet from the day after those days. Who was never spoken to counts from the day it
// came in. Lost customers, the public pool and those who asked not to be contacted are left in peace. A null
// person is told of everybody's.
#pragma once

#include "core/query/context.h"

namespace rapport::query {

struct QuietRule {
    int a = 7, b = 15, c = 30; // days; c also of customers without a grade
    int manager = 7; // days more
};
QuietRule quietRule(const Context &context);

struct QuietCustomer {
    Uid id;
    QString name, grade;
    Uid owner;
    QString ownerName;
    Instant lastContact; // null: never
    int days = 0; // since then
    Due nextFollowUp; // planned; null: nothing is
    bool isEscalated = false; // the manager hears of it
};
struct Quiet {
    qint64 count = 0; // of all
    std::vector<QuietCustomer> customers; // the longest silence of the best grade first
};
// Of the owner's own customers.
Result<Quiet> quietCustomers(const Context &context, const Uid &owner, int limit);
// Of the people whose manager this is, and long enough for the manager.
Result<Quiet> quietInTeam(const Context &context, const Uid &manager, int limit);

} // namespace rapport::query
