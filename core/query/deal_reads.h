// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel and the briefing of a deal show beside the deal itself: its way through the
// stages, the people who have a say, what is sold, the files.
#pragma once

#include "core/model/deal.h"
#include "core/model/record.h"
#include "core/query/context.h"

namespace rapport::query {

struct StageTime {
    Uid stage;
    QString name;
    QString kind; // open, won, lost
    std::optional<double> probability;
    int staleDays = 0; // 0: the stage knows no limit
    qint64 ms = 0; // all visits together; none once the deal is closed
    int days = 0; // the same in days of the calendar, as the board counts them: they add up, too
    int daysHere = 0; // of the visit that lasts, while it does
    int visits = 0;
    bool isCurrent = false;
    bool isForeign = false; // of another pipeline, or in the trash: the deal came through it
};
struct StagePath {
    std::vector<StageTime> stages; // foreign ones first, then those of its pipeline in order
    Instant since; // null: no move is known
    Instant until; // when it was closed; null while it is open
    qint64 ageMs = 0; // the sum over all stages
};
// The time of an open deal runs until `now`. A deal that was closed and reopened was in its closed
// stage meanwhile, which counts as a visit.
Result<StagePath> stagePath(const Context &context, const Uid &deal, Instant now);

struct DealPerson {
    Uid link; // the deal_contact; null when only the deal names this person
    Uid contact;
    QString name, title, phone, email;
    QString role; // on this deal, else in general
    int influence = 0; // 1 to 5, 0: not said
    bool isMain = false; // the one that the deal names
};
// The main one first, then by influence.
Result<std::vector<DealPerson>> dealPeople(const Context &context, const Uid &deal);

// The other way round: deals in which a person has a say, open ones first.
struct DealOfPerson {
    Uid deal;
    QString name, stage;
    Uid stageId;
    QString role; // on this deal; empty: not said
};
Result<std::vector<DealOfPerson>> dealsOfPerson(const Context &context, const Uid &contact, int limit);

struct DealLineRow {
    Record record;
    QString product, unit;
    Money net; // null without a price
};
// In their order.
Result<std::vector<DealLineRow>> dealLines(const Context &context, const Uid &deal);

struct TaxShare {
    double rate = 0; // percent
    Money net, tax;
};
// Of the lines in one currency. Exact: net is list less discount, gross is net and tax.
struct LineTotals {
    Money list, discount, net, tax, gross;
    std::vector<TaxShare> taxes; // by rate, those of no tax left out
};
// Per currency, never added across, the largest first. Errors: Invalid beyond what a sum can hold.
Result<std::vector<LineTotals>> totalsOf(const std::vector<DealLineRow> &lines);

struct FileRow {
    Uid id;
    QString name;
    QString sha256;
    qint64 size = 0;
    Instant addedAt;
    QString addedBy;
    bool isThere = true; // its bytes lie beside the file
};
// Files of the record that `link` ("customer", "deal", "lead") names, newest first.
Result<std::vector<FileRow>> filesOf(const Context &context, QStringView link, const Uid &id, int limit);

} // namespace rapport::query
