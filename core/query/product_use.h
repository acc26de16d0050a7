// SPDX-License-Identifier: GPL-3.0-or-later
// Where a product is sold: the deals that have it in their lines, or name it without any line of it.
#pragma once

#include "core/query/context.h"

#include "core/base/result.h"

#include <vector>

namespace rapport::query {

// A deal counts once. It is worth its lines of this product, without tax; without such lines, and
// when the deal names the product itself, its whole amount.
struct ProductUse {
    struct Part {
        QString status; // open, won, lost
        qint64 deals = 0;
        double quantity = 0; // of the lines
        std::vector<Money> sums; // per currency, never added across, the largest first
    };
    struct DealRow {
        Uid id;
        QString name, customer, status;
        Money amount; // in the currency that weighs most there
        double quantity = 0;
    };
    std::vector<Part> parts; // open, won, lost; those without a deal are left out
    std::vector<DealRow> newest; // open ones first, then the youngest
    qint64 deals() const;
};

// May read all deals: not for the thread of the window.
Result<ProductUse> productUse(const Context &context, const Uid &product, int newest);

} // namespace rapport::query
