// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/follow_ups.h"

#include "core/model/activity.h"
#include "core/model/cadence.h"
#include "core/model/task.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::rules {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FollowUps)
};

QString status(const Record &task) { return task.value(u"status").toString(); }

bool isTold(const Record &task)
{
    return status(task) == QLatin1String("done")
        && (task.value(u"kind").toString() != QLatin1String("todo")
            || !task.value(u"result").toString().trimmed().isEmpty());
}

// "电话" rather than a plain to-do, where the rule names no words of its own.
QString usualTitle(const QString &kind)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("call"), QT_TRANSLATE_NOOP("FollowUps", "Call %1")},
        {QStringLiteral("visit"), QT_TRANSLATE_NOOP("FollowUps", "Visit %1")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("FollowUps", "Write to %1")},
        {QStringLiteral("meeting"), QT_TRANSLATE_NOOP("FollowUps", "Meet %1")},
        {QStringLiteral("wechat"), QT_TRANSLATE_NOOP("FollowUps", "Message %1 on WeChat")},
    };
    return QCoreApplication::translate(
        "FollowUps", titles.value(kind, QT_TRANSLATE_NOOP("FollowUps", "Follow up with %1")));
}

} // namespace

bool isFollowUp(const Record &task)
{
    return !task.isNull() && task.value(u"kind").toString() != QLatin1String("event");
}

bool isOpen(const Record &task)
{
    return isFollowUp(task) && task.meta.deletedAt.isNull() && status(task) == QLatin1String("todo");
}

bool isEnded(const Record &task)
{
    return isFollowUp(task) && task.meta.deletedAt.isNull()
        && (status(task) == QLatin1String("done") || status(task) == QLatin1String("cancelled"));
}

Record activityOf(const Record &task, const Uid &customer, const Schema &schema)
{
    const bool isAboutSomebody = !customer.isNull() || task.value(u"contact").isValid()
        || task.value(u"deal").isValid() || task.value(u"lead").isValid();
    if (!isFollowUp(task) || !isTold(task) || !isAboutSomebody)
        return {};
    Record activity(schema.of<Activity>());
    activity.meta.id = Uid::make();
    for (const QStringView same : {QStringView(u"contact"), QStringView(u"deal"), QStringView(u"lead"),
             QStringView(u"owner"), QStringView(u"place")})
        activity.set(same, task.value(same));
    const QString kind = task.value(u"kind").toString();
    activity.set(u"kind", kind == QLatin1String("todo") ? QStringLiteral("note") : kind);
    activity.set(u"customer", customer.isNull() ? QVariant() : QVariant::fromValue(customer));
    activity.set(u"subject", task.value(u"title"));
    activity.set(u"content", task.value(u"result"));
    activity.set(u"at", task.value(u"done_at"));
    activity.set(u"task", QVariant::fromValue(task.id()));
    // Whole days are how long it stood in the diary, not how long anybody talked.
    const QVariant minutes = task.value(u"minutes");
    if (minutes.isValid() && task.value(u"due").value<Due>().time.isValid())
        activity.set(u"minutes", minutes);
    return activity;
}

Record copiedTo(Record participant, QStringView link, const Uid &target)
{
    participant.meta = Meta();
    participant.meta.id = Uid::make();
    participant.set(u"task", {});
    participant.set(u"activity", {});
    participant.set(link, QVariant::fromValue(target));
    return participant;
}

bool isLeftInPeace(const Record &customer)
{
    const QString known = status(customer);
    return known == QLatin1String("lost") || known == QLatin1String("pool")
        || customer.value(u"do_not_contact").toBool();
}

Record cadenceFor(const std::vector<Record> &cadences, const Record &customer, const Record &deal)
{
    if (isLeftInPeace(customer))
        return {};
    const bool inPlay = !deal.isNull() && deal.meta.deletedAt.isNull()
        && deal.value(u"status").toString() == QLatin1String("open");
    for (const Record &cadence : cadences) {
        const QVariant stage = cadence.value(u"stage"), grade = cadence.value(u"grade");
        if (!cadence.value(u"active").toBool() || cadence.value(u"every_days").toLongLong() < 1)
            continue;
        if (stage.isValid() && (!inPlay || deal.value(u"stage") != stage))
            continue;
        if (grade.isValid() && customer.value(u"grade") != grade)
            continue;
        return cadence;
    }
    return {};
}

QString cadenceTitle(const Record &cadence, const CadenceNames &names)
{
    const QString text = cadence.value(u"text").toString().trimmed();
    const QString contact = names.contact.isEmpty() ? names.customer : names.contact;
    if (text.isEmpty())
        return usualTitle(cadence.value(u"kind").toString()).arg(contact);
    // In one go: a name may hold braces itself.
    const std::pair<QString, QString> marks[]
        = {{QStringLiteral("{customer}"), names.customer}, {QStringLiteral("{contact}"), contact},
            {QStringLiteral("{deal}"), names.deal.isEmpty() ? names.customer : names.deal}};
    QString title;
    for (qsizetype at = 0; at < text.size();) {
        const auto mark = std::ranges::find_if(
            marks, [&](const auto &one) { return QStringView(text).mid(at).startsWith(one.first); });
        title += mark == std::end(marks) ? QString(text[at]) : mark->second;
        at += mark == std::end(marks) ? 1 : mark->first.size();
    }
    return title.simplified();
}

Due cadenceDue(const Record &cadence, const EndFacts &facts, const WorkCalendar &calendar)
{
    const QDate planned = facts.day().addDays(cadence.value(u"every_days").toLongLong());
    return {calendar.workdayFrom(std::max(planned, facts.today())), {}};
}

Record nextByCadence(const Record &cadence, const Record &cause, const Uid &customer, const QString &title,
    const Due &due, const Schema &schema)
{
    Record task(schema.of<Task>());
    task.meta.id = Uid::make();
    for (const QStringView same : {QStringView(u"contact"), QStringView(u"deal"), QStringView(u"owner")})
        task.set(same, cause.value(same));
    task.set(u"customer", QVariant::fromValue(customer));
    task.set(u"title", title);
    task.set(u"kind", cadence.value(u"kind"));
    task.set(u"due", QVariant::fromValue(due));
    task.set(u"status", QStringLiteral("todo"));
    task.set(u"priority", QStringLiteral("normal"));
    task.set(u"source", QStringLiteral("cadence"));
    task.set(u"cadence", QVariant::fromValue(cadence.id()));
    if (cause.def().name == QLatin1String(Task::entity))
        task.set(u"follows", QVariant::fromValue(cause.id()));
    return task;
}

} // namespace rapport::rules
