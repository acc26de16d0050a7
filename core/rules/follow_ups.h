// SPDX-License-Identifier: GPL-3.0-or-later
// What the end of a task brings, decided on values alone: the activity that tells of it, the next
// occurrence of a series, and the next task by a follow-up rule. Days are those of whoever acts.
#pragma once

#include "core/model/schema.h"
#include "core/rules/work_calendar.h"

#include <QTimeZone>

#include <optional>

namespace rapport::rules {

// An event takes place by itself: it follows up nothing and never ends.
bool isFollowUp(const Record &task);
bool isOpen(const Record &task); // still to be done; false of an event and of what lies in the trash
bool isEnded(const Record &task); // done or cancelled; false of an event and of what lies in the trash

// Which occurrence of its series a task is, wherever it was moved to.
Due slotOf(const Record &task);
// Keeps recurrence, start of the series and occurrence in step with what was edited. What ends gives
// its recurrence away and remembers which occurrence it was.
void completeSeries(const Record &before, Record &after, const QDate &today);

// When something ended, and where that is.
struct EndFacts {
    Instant at; // when the task was done; null: now
    Instant now;
    QTimeZone zone = QTimeZone::systemTimeZone();
    QDate day() const; // of the end
    QDate today() const;
};
// The occurrence after the one that ended. Those that were missed do not pile up: it lies after the day
// of the end and not before today. None: the series is over. `task` still has its recurrence.
std::optional<Due> nextSlot(const Record &task, const EndFacts &facts);
// The task for that occurrence. `task` is the ended one as it was wished for, with its recurrence.
Record nextOccurrence(const Record &task, const Due &slot);

// Somebody who takes part in one task, as one of another task or of an activity (`link` names which).
Record copiedTo(Record participant, QStringView link, const Uid &target);

// Null when nothing is to be told: nobody was spoken to, or a to-do has no result. `customer` is whom the
// task is about, by itself or by its deal.
Record activityOf(const Record &task, const Uid &customer, const Schema &schema);

// Lost customers, those in the public pool and those who asked for it are left in peace.
bool isLeftInPeace(const Record &customer);
// The first rule in order that fits; null when none does. `deal` may be null.
Record cadenceFor(const std::vector<Record> &cadences, const Record &customer, const Record &deal);

struct CadenceNames {
    QString customer, contact, deal; // empty: there is none
};
// {customer}, {contact} and {deal} in the text of a rule; without a text, by its method.
QString cadenceTitle(const Record &cadence, const CadenceNames &names);
Due cadenceDue(const Record &cadence, const EndFacts &facts, const WorkCalendar &calendar);
// `cause` is the task whose end brings it.
Record nextByCadence(const Record &cadence, const Record &cause, const Uid &customer, const QString &title,
    const Due &due, const Schema &schema);

} // namespace rapport::rules
