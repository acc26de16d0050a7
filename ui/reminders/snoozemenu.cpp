// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/snoozemenu.h"

#include "ui/list/format.h"
#include "ui/theme/theme.h"

namespace rapport::ui {

std::vector<SnoozeChoice> snoozeChoices(const Clock &clock, QTime morning)
{
    constexpr qint64 minute = 60000;
    const Instant now = clock.now();
    const QDate today = clock.today();
    const Due tomorrow{today.addDays(1), morning}, monday{today.addDays(8 - today.dayOfWeek()), morning};
    const auto spoken = [&](const Due &due) {
        return QString(format::locale().toString(due.day, QStringLiteral("ddd")) + QLatin1Char(' ')
            + due.time.toString(QStringLiteral("HH:mm")));
    };
    std::vector<SnoozeChoice> choices{
        {QStringLiteral("10min"), SnoozeMenu::tr("In 10 minutes"), {now.ms + 10 * minute}},
        {QStringLiteral("1hour"), SnoozeMenu::tr("In an hour"), {now.ms + 60 * minute}},
        {QStringLiteral("tomorrow"), SnoozeMenu::tr("Tomorrow, %1").arg(spoken(tomorrow)),
            tomorrow.instant(clock.zone())}};
    // On a Sunday both are the same morning.
    if (monday.day != tomorrow.day)
        choices.push_back({QStringLiteral("week"), SnoozeMenu::tr("Next week, %1").arg(spoken(monday)),
            monday.instant(clock.zone())});
    return choices;
}

SnoozeMenu::SnoozeMenu(const Clock &clock, QWidget *parent, QTime morning) : QMenu(parent)
{
    setObjectName(QStringLiteral("snoozeMenu"));
    setAccessibleName(tr("Remind again"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const SnoozeChoice &choice : snoozeChoices(clock, morning)) {
        QAction *action = addAction(theme().menuIcon(QStringLiteral("alarm-clock")), choice.words);
        action->setObjectName(QStringLiteral("snooze-") + choice.key);
        connect(action, &QAction::triggered, this, [this, until = choice.until] { Q_EMIT chosen(until); });
    }
}

} // namespace rapport::ui
