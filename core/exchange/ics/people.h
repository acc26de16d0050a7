// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part, out of a calendar file: contacts and colleagues are known by their address, everybody else
// by name and address alone.
#pragma once

#include "core/exchange/ics/calendar_item.h"
#include "core/exchange/job/sink.h"
#include "core/query/context.h"

#include <QHash>

namespace rapport::exchange {

class CalendarPeople
{
public:
    CalendarPeople(const query::Context &context, Sink &sink) : m_context(context), m_sink(sink) { }
    Result<void> load(); // the colleagues

    // A meeting with a contact is one with that contact's customer. Sets what is empty; the type of a new
    // entry that does not say.
    Result<void> assign(Record &task, const CalendarItem &item, bool isNew);
    bool hasContact(const CalendarItem &item) const;
    // Participants as the file has them; false when they were so already.
    Result<bool> write(const Uid &task, const CalendarItem &item);
    // Their answers alone.
    Result<bool> answer(const Uid &task, const CalendarItem &item);

private:
    Result<Record> contact(const QString &email) const;
    Result<std::vector<Record>> there(const Uid &task) const;
    bool isSame(const Record &participant, const CalendarPerson &person) const;
    Result<Record> made(const Uid &task, const CalendarPerson &person) const;

    const query::Context &m_context;
    Sink &m_sink;
    QHash<QString, Uid> m_users; // by address in lower case
    mutable QHash<QString, Record> m_contacts; // by address in lower case; null: none
};

} // namespace rapport::exchange
