// SPDX-License-Identifier: GPL-3.0-or-later
// Open tasks in sections: by when they are due, by customer, deal or person. Sections first, with their
// counts, from an index alone; rows in pages. Events are no tasks to be done and are shown only where
// they take place today or later.
#pragma once

#include "core/query/list.h"

#include <optional>

namespace rapport::query {

struct AgendaQuery {
    enum class By { Due, Customer, Deal, Owner };
    By by = By::Due;
    std::vector<Uid> owners; // empty: everybody
    QString kind; // empty: all
    bool withDone = false; // of By::Due: what was done today stays in its section
    std::vector<qint64> keep; // rows that stay in their place although they are open no more
};

struct AgendaSection {
    enum class When { Overdue, Today, Tomorrow, ThisWeek, Later, NoDate };
    std::optional<When> when; // of By::Due
    Uid id; // of the customer, deal or person; null: of none
    QString title; // of those; the screen has words for `when`
    qint64 count = 0; // rows
    qint64 open = 0; // of them, still to be done
    qint64 first = 0; // index of its first row among all rows
};

struct Agenda {
    std::vector<AgendaSection> sections; // without empty ones, in the order of the screen
    std::vector<qint64> rows; // row numbers of all tasks in order: by section, due, whole days first
};
Result<Agenda> agenda(const Context &context, const AgendaQuery &query);

struct AgendaRow {
    qint64 row = 0;
    Uid id;
    QString title, kind, status, priority;
    Due due; // as stored
    Uid customer, deal, contact, owner;
    QString customerName, dealName, contactName, ownerName;
    bool repeats = false;
    Instant snoozedUntil;
    QString source; // a key of Task::source
    Uid cadence;
};
// The rows of these numbers, in their order; what is gone is left out.
Result<std::vector<AgendaRow>> agendaRows(const Context &context, const std::vector<qint64> &rows);

} // namespace rapport::query
