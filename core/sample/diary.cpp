// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/diary.h"

#include "core/model/participant.h"

namespace rapport::sample {

namespace {

Result<void> addEntry(World &world, const QJsonValue &line, const Id<User> &owner)
{
    Task task;
    task.meta.id = world.ids.next();
    task.owner = owner;
    task.title = line[1].toString();
    task.kind = line[2].toString();
    task.due = world.calendar.due(line[3].toString());
    if (line[4].toInt() > 0)
        task.minutes = {line[4].toInt()};
    task.recurrence = {line[5].toString()};
    if (!task.recurrence.text.isEmpty())
        task.seriesStart = task.due;
    task.place = line[6].toString();
    task.status = QStringLiteral("todo");
    task.priority = QStringLiteral("normal");
    task.source = QStringLiteral("manual");
    RAPPORT_TRY(world.sink.add(task));
    std::vector<Id<User>> others;
    for (const QJsonValue &name : line[7].toArray())
        others.push_back(world.users.value(name.toString()));
    return others.empty() ? Result<void>() : addParticipants(world, task, {}, others);
}

} // namespace

Result<void> addParticipants(World &world, const Task &task, const std::vector<Id<Contact>> &contacts,
    const std::vector<Id<User>> &users)
{
    const auto add = [&](const Id<Contact> &contact, const Id<User> &user, bool organizer) -> Result<void> {
        Participant participant;
        participant.meta.id = world.ids.next();
        participant.task = {task.meta.id};
        participant.contact = contact;
        participant.user = user;
        participant.organizer = organizer;
        participant.response = organizer ? QStringLiteral("accepted") : QStringLiteral("needs_action");
        return world.sink.add(participant);
    };
    RAPPORT_TRY(add({}, task.owner, true));
    for (const Id<Contact> &contact : contacts) {
        if (!contact.isNull())
            RAPPORT_TRY(add(contact, {}, false));
    }
    for (const Id<User> &user : users) {
        if (!user.isNull())
            RAPPORT_TRY(add({}, user, false));
    }
    return {};
}

Result<void> addDiary(World &world)
{
    for (const QJsonValue &line : world.words.diary) {
        if (line[0].toString() == QLatin1String("*")) {
            for (const Id<User> &rep : world.reps)
                RAPPORT_TRY(addEntry(world, line, rep));
        } else {
            RAPPORT_TRY(addEntry(world, line, world.users.value(line[0].toString())));
        }
    }
    return {};
}

} // namespace rapport::sample
