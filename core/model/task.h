// SPDX-License-Identifier: GPL-3.0-or-later
// Something to be done by somebody, usually by a day (任务), and what simply takes place (日程): whatever
// stands in a diary is a task. Of a series (a task with a recurrence) the record is the occurrence that
// is next to be done; the ones before it are tasks of their own by then, the ones after it are only
// computed (rules/recurrence.h). An event is never done: its record stays at the first occurrence.
#pragma once

#include "core/model/lead.h"

namespace rapport {

struct Cadence;

struct Task {
    static constexpr const char *entity = "task";
    Meta meta;
    QString title;
    Choice kind; // todo, call, visit, email, meeting, wechat, sms, event
    Id<Customer> customer;
    Id<Contact> contact;
    Id<Deal> deal;
    Id<User> owner;
    Due due;
    Choice status; // todo, done, cancelled
    Choice priority; // low, normal, high, urgent
    LongText content;
    QString deliverable;
    Instant doneAt;
    LongText result;
    Id<Lead> lead;
    Integer minutes; // how long; of whole days: 1440 for each. None: not said, or one day
    QString place;
    Integer remind; // minutes before `due`; -1: never; none: as set for everything
    Instant snoozedUntil; // the reminder comes (again) then, instead
    LongText recurrence; // RRULE, RDATE and EXDATE lines of RFC 5545 on the clock of `seriesStart`
    Due seriesStart; // what the rule counts from (DTSTART); only with a recurrence
    Id<Task> series; // of what was once an occurrence: the first task of its series
    Due occurrence; // which one it was, before anybody moved it (RECURRENCE-ID)
    Id<Task> follows; // the task whose end brought this one
    Choice source; // manual, next_action, cadence, recurrence, calendar
    Id<Cadence> cadence; // that planned it
    QString uid; // in other calendars; none: its id
    bool operator==(const Task &) const = default;
};
template <>
const EntityDef &definition<Task>();

} // namespace rapport
