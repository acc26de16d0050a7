// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody's morning begins with: what is due and overdue, deals without a next step, targets, what
// was handed over lately, what was worked on last. Each part is one indexed question and names at most a
// few records; the counts are of all. A null person is a file that does not know who asks: it is told of
// everybody's.
#pragma once

#include "core/query/agenda.h"

namespace rapport::query {

struct DayCounts {
    qint64 overdue = 0; // to be done, and due before today
    qint64 today = 0; // to be done today, meetings among them, events not
    qint64 doneToday = 0; // of what was due today
    qint64 meetings = 0; // meetings and events of today, also computed ones and those that are over
    qint64 openMeetings = 0; // of `today`, the meetings
};
Result<DayCounts> dayCounts(const Context &context, const Uid &owner);

struct DayLine {
    QString entity;
    Uid id;
    QString title, detail = {}; // the customer of a deal or contact, the company of a lead
    Money amount = {};
    QDate closesOn = {}; // of a deal
    Instant at = {}; // when it was assigned, made or changed
    QString by = {}; // the person, or the rule, who did
    bool byRule = false;
};
// Of whom there are `count`; `lines` has the first.
struct DayList {
    qint64 count = 0;
    std::vector<DayLine> lines;
};
// Open deals with no open task; those that are expected to close first come first.
Result<DayList> dealsWithoutNextStep(const Context &context, const Uid &owner, int limit);
// The same as a filter of deals.
Filter dealsWithoutNextStep(const Uid &owner);
// The customers of query/quiet.h as a list shows them: those of one person, and those a manager hears of.
Filter quietFilter(const Context &context, const Uid &owner);
Result<Filter> quietTeamFilter(const Context &context, const Uid &manager);
// Leads, customers and deals that somebody else (or a rule) gave to the owner in the last days and that
// are still there, newest first. What the owner brought in is none, neither is what an undo gave back.
Result<DayList> newAssignments(const Context &context, const Uid &owner, int days, int limit);
// What the person worked on last, by the change log: of a task or an activity, what it is about. Changes
// of many records at once are left out. The count is that of the lines.
Result<DayList> recentRecords(const Context &context, const Uid &person, int limit);

struct TargetLine {
    enum class Whose { Mine, Team, Company };
    QString metric, period; // keys of Target
    QDate from, to;
    Money target = {}, reached = {}; // of won
    qint64 targetCount = 0, reachedCount = 0; // of the others
    double timePassed = 0; // of the period, 0 to 1
    Whose whose = Whose::Mine;
    QString team = {};
    std::vector<Uid> people = {}; // whose work counts; empty: everybody's
};
// The targets of the periods today lies in: the person's own, of a metric without one those of the team,
// else of the company. Won amounts first, the shortest period first.
Result<std::vector<TargetLine>> myTargets(const Context &context, const Uid &person);
// The records behind what was reached; of activities empty, they have no list.
Filter reachedBy(const TargetLine &target);

} // namespace rapport::query
