// SPDX-License-Identifier: GPL-3.0-or-later
// How a lead becomes a customer, a contact and a deal. Pure: records in, records out. What the
// lead knows ends up in a field of one of them, or as a line of a note: nothing is lost. What a
// joined record holds already stays as it is.
#pragma once

#include "core/rules/validation.h"

namespace rapport::rules {

// The states of a lead that have conditions: invalid asks for a reason, converted comes only about by
// a conversion and stays. `before` may be null.
std::vector<Error> leadBreaches(const Record &before, const Record &after);

struct ConversionParts {
    Record lead;
    // To join as they are stored, or blank ones with ids to begin with. The deal may be null: none.
    Record customer;
    Record contact;
    Record deal;
    bool newCustomer = true;
    bool newContact = true;
    bool newDeal = true;
    // Titles of what the lead links to, by field, for lines of notes.
    QHash<QString, QString> linkTitles;
    QHash<Uid, QString> tagNames;
};

// Fills customer, contact and deal out of the lead, and marks the lead converted at `now`.
ConversionParts converted(const ConversionParts &parts, Instant now, const Local &local);

// A child of the lead (an activity, a task, a file), handed on to what the lead became.
Record handedOn(const Record &child, const FieldDef &leadLink, const ConversionParts &parts);

} // namespace rapport::rules
