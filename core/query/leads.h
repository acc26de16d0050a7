// SPDX-License-Identifier: GPL-3.0-or-later
// What one needs to see before a lead is converted: whom it may be already, and what goes along.
#pragma once

#include "core/query/look_alikes.h"

namespace rapport::query {

struct ConversionOffer {
    SchemaPtr schema; // keeps the definition of the lead alive
    Record lead;
    QHash<QString, QString> linkTitles; // of the lead's links, by field
    // Customers that the lead may be, among them those whose contact it may be (reason
    // "converted_contact", the contact in the detail). Then the contacts.
    std::vector<Alike> customers;
    std::vector<Alike> contacts;
    QHash<QString, qint64> moves; // live records that would go along, by entity
};
// Errors: NotFound.
Result<ConversionOffer> conversionOffer(const Context &context, const Uid &lead, int limit = 3);

// How many live records of which entity hang on the lead.
Result<QHash<QString, qint64>> hangingOn(const Context &context, const Uid &lead);

} // namespace rapport::query
