// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderwords.h"

#include "ui/list/format.h"
#include "ui/settings/reminderchoices.h"

#include <QCoreApplication>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

QString countWords(std::size_t count) { return Say::tr("%n reminder(s)", nullptr, int(count)); }

// The first few by name, the rest by number.
QString listed(const std::vector<query::Reminder> &reminders)
{
    constexpr std::size_t most = 4;
    QStringList lines;
    for (const query::Reminder &reminder : reminders) {
        if (lines.size() == qsizetype(most))
            break;
        lines << reminder.title;
    }
    if (reminders.size() > most)
        lines << Say::tr("and %n more", nullptr, int(reminders.size() - most));
    return lines.join(u'\n');
}

} // namespace

QString reminderDetail(const query::Reminder &reminder, const Clock &clock)
{
    QStringList parts{format::due(reminder.due.in(clock.zone()), clock.today())};
    for (const QString &part : {reminder.customerName, reminder.place}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u" · "_s);
}

Notification reminderNotification(
    const std::vector<query::Reminder> &reminders, const ReminderChoices &choices, const Clock &clock)
{
    Notification message;
    const bool many = reminders.size() > 1;
    const query::Reminder &first = reminders.front();
    message.id = many ? u"gathered"_s : first.key();
    message.actions = {{u"open"_s, Say::tr("Open")}};
    if (many) {
        message.title = countWords(reminders.size());
        message.text = choices.details ? listed(reminders) : QString();
        return message;
    }
    const bool isEvent = first.kind == "event"_L1;
    if (choices.details) {
        message.title = first.title;
        message.text = reminderDetail(first, clock);
    } else {
        message.title = isEvent ? Say::tr("An event begins") : Say::tr("A task is due");
        message.text = Say::tr("Open Rapport to see it.");
    }
    if (!isEvent)
        message.actions << Notification::Action{u"done"_s, Say::tr("Done")};
    message.actions << Notification::Action{u"snooze"_s, Say::tr("In 10 minutes")};
    return message;
}

QString reminderToast(const std::vector<query::Reminder> &reminders, const Clock &clock)
{
    if (reminders.size() > 1)
        return countWords(reminders.size());
    return reminders.front().title + u" · "_s + reminderDetail(reminders.front(), clock);
}

} // namespace rapport::ui
