// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and the people who work there.
#pragma once

#include "core/sample/world.h"

namespace rapport::sample {

// Fills what is still empty: address, phone, mail, size and the like.
void complete(Party &party, World &world, Dice &dice, int index);
Party newParty(World &world, Dice &dice, int index);
// A person with a mail address and a mobile phone of the customer.
Contact newContact(const Party &party, World &world, Dice &dice, const QString &name, const JobTitle &title);
QString personName(const Words &words, Dice &dice);
// Adds one to four people who are not there yet.
void addPeople(Party &party, World &world, Dice &dice);

} // namespace rapport::sample
