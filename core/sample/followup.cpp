// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/followup.h"

#include <cmath>

namespace rapport::sample {

namespace {

QHash<QString, QString> partsOf(const Party &party, const World &world, Dice &dice, const Contact *contact)
{
    const QString deal = party.deals.empty() ? dice.pick(world.products).name : dice.pick(party.deals);
    const QString person = contact ? contact->name : party.customer.name;
    // Chinese names are said whole, others by the first name among people who know each other.
    const QString first = world.words.isChinese() ? person : person.section(QLatin1Char(' '), 0, 0);
    return {{QStringLiteral("contact"), person}, {QStringLiteral("first"), first},
        {QStringLiteral("deal"), deal}, {QStringLiteral("customer"), party.customer.name},
        {QStringLiteral("city"), party.customer.city}};
}

QString kindOf(const Words &words, Dice &dice)
{
    const int percent = dice.below(100);
    if (words.isChinese() && percent >= 90)
        return QStringLiteral("wechat");
    return percent < 45 ? QStringLiteral("call")
        : percent < 68  ? QStringLiteral("email")
        : percent < 80  ? QStringLiteral("visit")
        : percent < 87  ? QStringLiteral("meeting")
                        : QStringLiteral("note");
}

void setCourse(Activity &activity, Dice &dice, bool isReached)
{
    const QString &kind = activity.kind.text;
    if (kind == QLatin1String("call")) {
        activity.result = isReached
            ? (dice.chance(0.25) ? QStringLiteral("interested") : QStringLiteral("connected"))
            : QStringLiteral("no_answer");
        if (isReached)
            activity.minutes = {dice.between(2, 28)};
    } else if (kind == QLatin1String("visit")) {
        activity.minutes = {15 * dice.between(2, 14)};
    } else if (kind == QLatin1String("meeting")) {
        activity.minutes = {15 * dice.between(2, 6)};
    }
    if (kind == QLatin1String("call") || kind == QLatin1String("email") || kind == QLatin1String("wechat"))
        activity.direction = dice.chance(0.7) ? QStringLiteral("outgoing") : QStringLiteral("incoming");
}

double liveliness(const Party &party)
{
    const QString &status = party.customer.status.text;
    const double base = status == QLatin1String("customer") ? 18
        : status == QLatin1String("intent")                 ? 10
        : status == QLatin1String("lost")                   ? 6
        : status == QLatin1String("potential")              ? 3
                                                            : 1;
    return base * (party.customer.grade.text == QLatin1String("A") ? 1.8 : 1.0);
}

Result<void> addOpenTask(Party &party, World &world, Dice &dice, const Contact *contact, const Id<Deal> &deal)
{
    const TaskLine &line = dice.pick(world.words.tasks);
    Task task;
    task.meta.id = world.ids.next();
    task.title = filled(line.title, partsOf(party, world, dice, contact));
    task.kind = line.kind;
    task.customer = {party.customer.meta.id};
    if (contact)
        task.contact = {contact->meta.id};
    task.deal = deal;
    task.owner = party.customer.owner;
    // Of the customers that buy, those that the pictures show come first.
    const bool buys = party.customer.status.text == QLatin1String("customer");
    task.due.day = world.calendar.workdayAhead(buys ? dice.between(12, 45) : dice.between(0, 18));
    if (dice.chance(0.4))
        task.due.time = QTime(dice.between(9, 16), dice.chance(0.5) ? 0 : 30);
    task.status = QStringLiteral("todo");
    task.priority = dice.chance(0.15) ? QStringLiteral("high") : QStringLiteral("normal");
    // Without a deal it is the rule of the grade that keeps up the talk.
    task.source = QStringLiteral("manual");
    if (const Id<Cadence> rule = world.cadences.value(party.customer.grade.text);
        deal.isNull() && !rule.isNull()) {
        task.cadence = rule;
        task.source = QStringLiteral("cadence");
    }
    const bool takesTime
        = task.kind.text == QLatin1String("visit") || task.kind.text == QLatin1String("meeting");
    if (takesTime && task.due.time.isValid())
        task.minutes = {task.kind.text == QLatin1String("visit") ? 120 : 60};
    return world.sink.add(task);
}

Result<void> addDoneTask(Party &party, World &world, Dice &dice, const Contact *contact)
{
    const TaskLine &line = dice.pick(world.words.tasks);
    Task task;
    task.meta.id = world.ids.next();
    task.title = filled(line.title, partsOf(party, world, dice, contact));
    task.kind = line.kind;
    task.customer = {party.customer.meta.id};
    if (contact)
        task.contact = {contact->meta.id};
    task.owner = party.customer.owner;
    const int ago = dice.between(2, 500);
    task.due.day = Calendar::workdayUntil(world.calendar.ago(ago));
    task.meta.createdAt = Calendar::at(Calendar::workdayUntil(task.due.day.addDays(-5)), QTime(16, 40));
    task.status = QStringLiteral("done");
    task.priority = QStringLiteral("normal");
    task.doneAt = Calendar::someTime(task.due.day.addDays(dice.chance(0.8) ? 0 : 1), dice);
    task.result = dice.pick(world.words.results);
    return world.sink.add(task);
}

const Contact *someContact(const Party &party, Dice &dice)
{
    return party.contacts.empty() ? nullptr : &dice.pick(party.contacts);
}

} // namespace

Result<void> addActivities(Party &party, World &world, Dice &dice)
{
    const int count = dice.poisson(liveliness(party) * world.rates.activities);
    for (int i = 0; i < count; ++i) {
        const Contact *contact = someContact(party, dice);
        Activity activity;
        activity.meta.id = world.ids.next();
        activity.kind = kindOf(world.words, dice);
        const auto lines = world.words.activities.constFind(activity.kind.text);
        const int line = dice.below(int(lines->size()));
        const auto parts = partsOf(party, world, dice, contact);
        activity.subject = filled((*lines)[std::size_t(line)].subject, parts);
        activity.content = filled((*lines)[std::size_t(line)].content, parts);
        activity.customer = {party.customer.meta.id};
        if (contact)
            activity.contact = {contact->meta.id};
        const int ago = 2 + std::min(728, int(-160.0 * std::log(1.0 - dice.real())));
        activity.at = Calendar::someTime(Calendar::workdayUntil(world.calendar.ago(ago)), dice);
        if (const QDate since = party.since.addDays(1); party.since.isValid()
            && activity.at < Calendar::at(since, QTime(0, 0)) && since < world.calendar.ago(2))
            activity.at = Calendar::someTime(since, dice);
        activity.meta.createdAt = activity.at;
        activity.owner = party.customer.owner.isNull() || dice.chance(0.08) ? dice.pick(world.reps)
                                                                            : party.customer.owner;
        // The last line about calls is about one that nobody answered.
        setCourse(activity, dice, line + 1 < int(lines->size()));
        RAPPORT_TRY(world.sink.add(activity));
    }
    return {};
}

Result<void> addTasks(Party &party, World &world, Dice &dice)
{
    const QString &status = party.customer.status.text;
    if (status == QLatin1String("pool"))
        return {};
    const double open = status == QLatin1String("customer") ? 0.45
        : status == QLatin1String("intent")                 ? 0.6
                                                            : 0.15;
    const int done = dice.poisson(world.rates.tasks);
    for (int i = 0; i < done; ++i)
        RAPPORT_TRY(addDoneTask(party, world, dice, someContact(party, dice)));
    for (const Id<Deal> &deal : party.openDeals) {
        if (dice.chance(0.8 * world.rates.tasks))
            RAPPORT_TRY(addOpenTask(party, world, dice, someContact(party, dice), deal));
    }
    if (party.openDeals.empty() && dice.chance(open * world.rates.tasks))
        return addOpenTask(party, world, dice, someContact(party, dice), {});
    return {};
}

} // namespace rapport::sample
