// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of a calendar file: what iCalendar and a task have in common. Times are as Due keeps them:
// floating, whole days, or the clock of a zone that this computer knows.
#pragma once

#include "core/base/clock.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace rapport::exchange {

struct CalendarPerson {
    QString name;
    QString email; // without mailto:
    QString response; // needs_action, accepted, declined, tentative
    bool organizer = false;
    bool operator==(const CalendarPerson &) const = default;
};

struct CalendarItem {
    QString uid;
    bool isTodo = false; // VTODO
    QString title, text, place;
    Due start; // of a series its first; null: a to-do without a day
    Due next; // of a series of ours: where its open occurrence stands
    std::optional<qint64> minutes; // of whole days 1440 for each
    QString recurrence; // as Task::recurrence
    Due occurrence; // RECURRENCE-ID: this one of the series is told apart
    QString kind, status; // keys of Task; empty: the file does not say
    QString priority; // low, normal, high, urgent; empty: none
    std::optional<qint64> remind; // minutes before the start; -1: never
    Instant doneAt, stamp;
    qint64 sequence = 0;
    std::vector<CalendarPerson> people;
    qint64 line = 0; // where it begins in the file
    bool operator==(const CalendarItem &) const = default;
};

} // namespace rapport::exchange
