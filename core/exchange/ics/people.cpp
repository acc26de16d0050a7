// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/people.h"

#include "core/model/participant.h"
#include "core/query/calendar_tasks.h"
#include "core/query/follow_up_facts.h"
#include "core/query/reads.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

Result<void> CalendarPeople::load()
{
    RAPPORT_ASSIGN(const std::vector<Record> users, query::all(m_context, u"user"));
    for (const Record &user : users) {
        if (const QString email = user.value(u"email").toString().toLower(); !email.isEmpty())
            m_users.insert(email, user.id());
    }
    return {};
}

Result<Record> CalendarPeople::contact(const QString &email) const
{
    const QString key = email.toLower();
    if (const auto known = m_contacts.constFind(key); known != m_contacts.cend())
        return *known;
    Record found;
    if (!key.isEmpty() && !m_users.contains(key)) {
        RAPPORT_ASSIGN(found, query::contactByEmail(m_context, email));
    }
    return *m_contacts.insert(key, found);
}

bool CalendarPeople::hasContact(const CalendarItem &item) const
{
    return std::any_of(item.people.cbegin(), item.people.cend(), [this](const CalendarPerson &person) {
        const auto found = contact(person.email);
        return found && !found->isNull();
    });
}

Result<void> CalendarPeople::assign(Record &task, const CalendarItem &item, bool isNew)
{
    if (isNew && item.kind.isEmpty() && !task.value(u"kind").isValid())
        task.set(u"kind", hasContact(item) ? u"meeting"_s : u"event"_s);
    for (const CalendarPerson &person : item.people) {
        RAPPORT_ASSIGN(const Record found, contact(person.email));
        if (found.isNull() || task.value(u"customer").isValid())
            continue;
        if (const QVariant customer = found.value(u"customer"); customer.isValid())
            task.set(u"customer", customer);
        if (!task.value(u"contact").isValid())
            task.set(u"contact", QVariant::fromValue(found.id()));
    }
    return {};
}

Result<std::vector<Record>> CalendarPeople::there(const Uid &task) const
{
    return query::participantsOf(m_context, task);
}

bool CalendarPeople::isSame(const Record &participant, const CalendarPerson &person) const
{
    const auto one = fromRecord<Participant>(participant);
    if (person.email.isEmpty())
        return one.name == person.name && one.email.isEmpty();
    if (one.email.text.compare(person.email, Qt::CaseInsensitive) == 0)
        return true;
    if (!one.user.isNull())
        return one.user.uid == m_users.value(person.email.toLower());
    const auto known = contact(person.email);
    return !one.contact.isNull() && known && !known->isNull() && known->id() == one.contact.uid;
}

Result<Record> CalendarPeople::made(const Uid &task, const CalendarPerson &person) const
{
    Participant one;
    one.meta.id = Uid::make();
    one.task = {task};
    one.organizer = person.organizer;
    one.response = person.response;
    one.email = person.email;
    RAPPORT_ASSIGN(const Record known, contact(person.email));
    if (!known.isNull())
        one.contact = {known.id()};
    else if (const auto user = m_users.constFind(person.email.toLower()); user != m_users.cend())
        one.user = {*user};
    else
        one.name = person.name.isEmpty() ? person.email : person.name;
    return toRecord(one, m_context.schema->at(u"participant"_s));
}

Result<bool> CalendarPeople::write(const Uid &task, const CalendarItem &item)
{
    RAPPORT_ASSIGN(std::vector<Record> left, there(task));
    bool isChanged = false;
    for (const CalendarPerson &person : item.people) {
        const auto found
            = std::find_if(left.begin(), left.end(), [&](const Record &one) { return isSame(one, person); });
        if (found == left.end()) {
            RAPPORT_ASSIGN(const Record one, made(task, person));
            RAPPORT_TRY(m_sink.create(one));
            isChanged = true;
            continue;
        }
        Record after = *found;
        after.set(u"response", person.response);
        after.set(u"organizer", person.organizer);
        isChanged = isChanged || after != *found;
        RAPPORT_TRY(m_sink.change(*found, after));
        left.erase(found);
    }
    // Only who has an address can be known to other calendars, and so be struck off by them.
    for (const Record &gone : left) {
        if (item.people.empty() || gone.value(u"email").toString().isEmpty())
            continue;
        RAPPORT_TRY(m_sink.remove(gone));
        isChanged = true;
    }
    return isChanged;
}

Result<bool> CalendarPeople::answer(const Uid &task, const CalendarItem &item)
{
    RAPPORT_ASSIGN(const std::vector<Record> known, there(task));
    bool isChanged = false;
    for (const CalendarPerson &person : item.people) {
        if (person.organizer)
            continue;
        const auto found = std::find_if(
            known.begin(), known.end(), [&](const Record &one) { return isSame(one, person); });
        if (found == known.end()) {
            // Somebody who was passed the invitation.
            RAPPORT_ASSIGN(const Record one, made(task, person));
            RAPPORT_TRY(m_sink.create(one));
            isChanged = true;
            continue;
        }
        Record after = *found;
        after.set(u"response", person.response);
        isChanged = isChanged || after != *found;
        RAPPORT_TRY(m_sink.change(*found, after));
    }
    return isChanged;
}

} // namespace rapport::exchange
