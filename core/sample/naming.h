// SPDX-License-Identifier: GPL-3.0-or-later
// Names of companies and people, and what is written like them: hosts, numbers, register codes.
#pragma once

#include "core/sample/world.h"

namespace rapport::sample {

struct CompanyName {
    QString full;
    QString core; // what people call it
};

// Not in use yet.
CompanyName companyName(World &world, Dice &dice, const City &city, const Industry &industry);
// "brightwaterfoods", "shengtuo": letters and digits for hosts and mailboxes, never empty.
QString latin(const QString &name, bool isPerson);
QString digits(const QString &pattern, Dice &dice); // each # replaced
QString mobileNumber(const Words &words, const City &city, Dice &dice);
// A unified social credit code with right check characters, for division `code`.
QString creditCode(const QString &code, Dice &dice);

} // namespace rapport::sample
