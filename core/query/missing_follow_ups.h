// SPDX-License-Identifier: GPL-3.0-or-later
// Customers that a follow-up rule would look after and that nobody plans to speak to. Each belongs to the
// first active rule that fits; who is left in peace belongs to none.
#pragma once

#include "core/query/context.h"

#include "core/base/result.h"

namespace rapport::query {

struct MissingFollowUp {
    qint64 row = 0; // of the customer
    Uid customer, owner;
    Uid deal; // that stands in the rule's stage
};
struct MissingOfRule {
    Uid rule;
    std::vector<MissingFollowUp> customers;
};
// Rules in their order, also those that lack nothing. Reads all customers: for the slow lane.
Result<std::vector<MissingOfRule>> missingFollowUps(const Context &context);

} // namespace rapport::query
