// SPDX-License-Identifier: GPL-3.0-or-later
// Deals with the way they took through the stages. A deal's moves run in order: the first when it
// was opened, the last into the stage where it stands, on the day it was closed if it is closed.
#pragma once

#include "core/sample/world.h"

namespace rapport::sample {

struct DealPlan {
    enum class End { Open, Won, Lost };
    QString name;
    End end = End::Open;
    int stage = 0; // open: where it stands; lost: where it was lost
    Money amount;
    QDate opened;
    QDate entered; // the stage where it stands, or the day it was closed
    QDate closes; // expected
    QString lostReason;
};

Result<void> addDeal(Party &party, World &world, Dice &dice, const DealPlan &plan);
// As many as suit the customer's status.
Result<void> addDeals(Party &party, World &world, Dice &dice);

} // namespace rapport::sample
