// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cast.h"

#include "core/sample/company.h"
#include "core/sample/deals.h"
#include "core/sample/diary.h"
#include "core/sample/followup.h"
#include "core/sample/naming.h"

#include <algorithm>

namespace rapport::sample {

namespace {

QString textOf(const QJsonObject &json, const char *key, const QString &otherwise = {})
{
    return json.value(QLatin1String(key)).toString(otherwise);
}

QString hostOf(const QString &name, const Words &words, const City &city)
{
    QString core = name;
    if (words.isChinese()) {
        core.remove(city.name);
        core = core.left(2);
    }
    return latin(core, false) + QLatin1String(".example");
}

Party member(World &world, Dice &dice, const QJsonObject &json, int index)
{
    Party party;
    Customer &customer = party.customer;
    customer.meta.id = world.ids.next();
    customer.name = textOf(json, "name");
    customer.kind = QStringLiteral("company");
    customer.status = textOf(json, "status", QStringLiteral("customer"));
    customer.grade = textOf(json, "grade");
    for (const QJsonValue &tag : json.value(QLatin1String("tags")).toArray())
        customer.tags << world.tags.value(tag.toString());
    customer.owner = world.users.value(textOf(json, "owner"));
    customer.industry = textOf(json, "industry");
    customer.city = textOf(json, "city");
    customer.phone = textOf(json, "phone");
    customer.source = textOf(json, "source");
    customer.paymentTerms = textOf(json, "terms");
    if (json.contains(QLatin1String("employees")))
        customer.employees = {qint64(json.value(QLatin1String("employees")).toInteger())};
    if (json.contains(QLatin1String("founded")))
        customer.founded = {qint64(json.value(QLatin1String("founded")).toInteger())};
    party.currency = Currency::fromCode(textOf(json, "currency", world.currency.code()));
    party.host = hostOf(customer.name, world.words, world.words.city(customer.city));
    world.names.insert(qHash(customer.name));
    complete(party, world, dice, index);
    customer.doNotContact = false;
    return party;
}

void addNamedPeople(Party &party, World &world, Dice &dice, const QJsonObject &json)
{
    for (const QJsonValue &person : json.value(QLatin1String("contacts")).toArray()) {
        JobTitle title{person[1].toString(), person[2].toString(), {}};
        for (const JobTitle &known : world.words.titles) {
            if (known.name == title.name)
                title.department = known.department;
        }
        party.contacts.push_back(newContact(party, world, dice, person[0].toString(), title));
    }
}

Money amountOf(const Party &party, const QJsonValue &json)
{
    return Money::of(json.toInteger() * 100, party.currency);
}

Result<void> addNamedDeals(Party &party, World &world, Dice &dice, const QJsonObject &json)
{
    using End = DealPlan::End;
    const Calendar &calendar = world.calendar;
    const int last = int(world.stages.size()) - 1;
    const auto closed = [&](const QJsonValue &deal, End end) {
        DealPlan plan{deal[0].toString(), end, end == End::Won ? last : std::min(2, last),
            amountOf(party, deal[1]), {}, {}, {}, {}};
        plan.entered = Calendar::workdayUntil(calendar.ago(deal[2].toInt()));
        plan.opened = Calendar::workdayUntil(plan.entered.addDays(-dice.between(20, 55)));
        plan.closes = plan.entered.addDays(dice.between(-6, 6));
        plan.lostReason = deal[3].toString();
        return plan;
    };
    for (const QJsonValue &deal : json.value(QLatin1String("won")).toArray())
        RAPPORT_TRY(addDeal(party, world, dice, closed(deal, End::Won)));
    for (const QJsonValue &deal : json.value(QLatin1String("lost")).toArray())
        RAPPORT_TRY(addDeal(party, world, dice, closed(deal, End::Lost)));
    for (const QJsonValue &deal : json.value(QLatin1String("deals")).toArray()) {
        const int stage = std::min(last, deal[1].toInt());
        DealPlan plan{deal[0].toString(), End::Open, stage, amountOf(party, deal[2]), {}, {}, {}, {}};
        plan.closes = calendar.today().addDays(deal[3].toInt());
        plan.entered = calendar.ago(deal[4].toInt());
        plan.opened = stage == 0 ? plan.entered : Calendar::workdayUntil(plan.entered.addDays(-8 * stage));
        RAPPORT_TRY(addDeal(party, world, dice, plan));
    }
    return {};
}

Result<void> addNamedTasks(Party &party, World &world, const QJsonObject &json)
{
    for (const QJsonValue &line : json.value(QLatin1String("tasks")).toArray()) {
        Task task;
        task.meta.id = world.ids.next();
        task.title = line[0].toString();
        task.kind = line[1].toString();
        task.due = world.calendar.due(line[2].toString());
        task.priority = line[3].toString();
        task.status = line[5].toString(QStringLiteral("todo"));
        task.customer = {party.customer.meta.id};
        task.contact = {party.contacts.front().meta.id};
        task.owner = party.customer.owner;
        if (const auto deal = std::size_t(line[4].toInt()); deal < party.openDeals.size())
            task.deal = party.openDeals[deal];
        if (task.status.text == QLatin1String("done"))
            task.doneAt = Calendar::at(std::min(task.due.day, world.calendar.ago(1)), QTime(16, 40));
        if (line[6].toInt() > 0)
            task.minutes = {line[6].toInt()};
        task.place = line[7].toString();
        RAPPORT_TRY(world.sink.add(task));
        if (task.minutes.number)
            RAPPORT_TRY(addParticipants(world, task, {task.contact}, {}));
    }
    return {};
}

Result<void> addNamedActivities(Party &party, World &world, const QJsonArray &lines)
{
    for (const QJsonValue &line : lines) {
        Activity activity;
        activity.meta.id = world.ids.next();
        activity.kind = line[0].toString();
        activity.subject = line[1].toString();
        activity.content = line[2].toString();
        if (line[3].toInt() > 0)
            activity.minutes = {line[3].toInt()};
        activity.at = Calendar::at(world.calendar.ago(line[4].toInt()),
            QTime::fromString(line[5].toString(), QStringLiteral("HH:mm")));
        activity.customer = {party.customer.meta.id};
        activity.contact = {party.contacts[std::size_t(line[6].toInt())].meta.id};
        activity.owner = party.customer.owner;
        if (!party.openDeals.empty())
            activity.deal = party.openDeals.front();
        if (activity.kind.text == QLatin1String("call")) {
            activity.direction = QStringLiteral("outgoing");
            activity.result = QStringLiteral("connected");
        }
        RAPPORT_TRY(world.sink.add(activity));
    }
    return {};
}

} // namespace

Result<void> addCastMember(World &world, Dice &dice, int index)
{
    const QJsonObject json = world.words.cast.at(index).toObject();
    Party party = member(world, dice, json, index);
    addNamedPeople(party, world, dice, json);
    RAPPORT_TRY(world.sink.add(party.customer));
    for (const Contact &contact : party.contacts)
        RAPPORT_TRY(world.sink.add(contact));
    RAPPORT_TRY(addNamedDeals(party, world, dice, json));
    RAPPORT_TRY(addNamedTasks(party, world, json));
    if (const QJsonArray lines = json.value(QLatin1String("activities")).toArray(); !lines.isEmpty())
        return addNamedActivities(party, world, lines);
    return addActivities(party, world, dice);
}

} // namespace rapport::sample
