// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody's morning begins with: what is due and overdue, deals without a next step, customers gone
// quiet, targets, what was handed over lately, what was worked on last. Each part is one indexed question
// and names at most a few records; the counts are of all.
#pragma once

#include "core/query/agenda.h"

namespace rapport::query {

struct DayCounts {
    qint64 overdue = 0, today = 0, doneToday = 0, meetings = 0; // meetings and events of today
};
Result<DayCounts> dayCounts(const Context &context, const Uid &owner);

struct DayLine {
    QString entity;
    Uid id;
    QString title, detail; // the customer of a deal, the company of a lead
    Money amount;
    Instant at; // when it was assigned, made or changed
    QString by; // who did
};
// Of whom there are `count`; `lines` has the first.
struct DayList {
    qint64 count = 0;
    std::vector<DayLine> lines;
};
Result<DayList> dealsWithoutNextStep(const Context &context, const Uid &owner, int limit);
// Leads, customers and deals that somebody else (or a rule) gave to the owner in the last days.
Result<DayList> newAssignments(const Context &context, const Uid &owner, int days, int limit);
// What the person changed last, by the change log.
Result<DayList> recentRecords(const Context &context, const Uid &person, int limit);

struct TargetLine {
    QString metric, period; // keys of Target
    QDate from, to;
    Money target, reached; // of won
    qint64 targetCount = 0, reachedCount = 0; // of the others
    double timePassed = 0; // of the period, 0 to 1
};
Result<std::vector<TargetLine>> myTargets(const Context &context, const Uid &person);

} // namespace rapport::query
