// SPDX-License-Identifier: GPL-3.0-or-later
// A lead becomes a customer, a contact and, when wished, a deal, in one step of undo. Its
// activities, tasks and files go along, its tags and custom values as well.
#pragma once

#include "core/workspace/workspace.h"

namespace rapport {

struct Conversion {
    Uid lead;
    // To join; null: a new one.
    Uid customer = {};
    Uid contact = {};
    Uid deal = {};
    bool withDeal = true;
    // Of a new deal. Empty: made of the company and the product or the name; the budget; the first
    // open stage; the day by which they want to buy.
    QString dealName = {};
    Money amount = {};
    Uid stage = {};
    QDate closesOn = {};
};

struct Converted {
    Uid customer;
    Uid contact;
    Uid deal; // null: none
};

// Errors: Refused when the lead is converted already or the deal belongs to another customer;
// NotFound; Invalid with the field when what would be made is not complete.
Result<Converted> convertLead(Workspace &workspace, const Conversion &wish);

// "Acme Robotics, GTX Pro": what a deal out of this lead is called unless told otherwise.
QString conversionDealName(const Record &lead, const QString &product);

} // namespace rapport
