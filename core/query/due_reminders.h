// SPDX-License-Identifier: GPL-3.0-or-later
// When whom to remind of what: of open tasks and events of one person, and of the computed occurrences of
// series. A null person is a file that does not know who asks: it is told of everybody's. A reminder comes
// `lead` before what is timed, and at a time of day of what is not; a snoozed one at the end of the snooze.
// What was past when it was written down, and an event that is over, come not at all.
//
// Each has an occasion, a text by which the log (reminder_log) knows it again. It is made of what a person
// set, on the wall clock, and never of instants that follow from it: so another zone, another default lead
// or a clock set back make no new occasion, and another due does.
#pragma once

#include "core/query/context.h"

#include <vector>

namespace rapport::query {

struct ReminderRule {
    int lead = 10; // minutes before what is timed, where the task does not say; -1: none
    QTime wholeDay{9, 0}; // when whole days begin to be worked on
    bool operator==(const ReminderRule &) const = default;
};

struct Reminder {
    enum class State { New, Claimed, Shown, Dismissed }; // as the log has it, in its order
    Uid task;
    Uid series; // under which the log has it: the first task of the series, else the task
    QString occasion;
    Due due; // of the occurrence, as stored
    bool isComputed = false; // an occurrence that is no record yet
    bool isSnoozed = false; // comes again
    Instant at; // when it comes
    Instant over; // when an event ends; null: not by itself
    State state = State::New;
    QString title, kind, priority, place;
    Uid customer;
    QString customerName; // only of what has come
    QString key() const { return series.text() + QLatin1Char(' ') + occasion; }
};

struct ReminderQuery {
    Uid owner;
    ReminderRule rule;
    Instant from, until; // comes in (from, until]
    Instant seriesUntil; // the same end for computed occurrences; null: without them
    std::vector<Uid> tasks; // only of these; empty: of all
};

// By time. Those that have come by context.now carry their state, and those dismissed are left out.
// One indexed question a lead in use: what does not fall into the time is not read.
Result<std::vector<Reminder>> dueReminders(const Context &context, const ReminderQuery &query);

// How many of the person's open tasks are due today or overdue, and the first of them.
struct DueLine {
    Uid task;
    QString title, kind;
    Due due; // on the clock of context.zone
};
struct DueNow {
    qint64 count = 0;
    std::vector<DueLine> lines; // today's by time, then what is overdue
};
Result<DueNow> dueNow(const Context &context, const Uid &owner, int limit);

} // namespace rapport::query
