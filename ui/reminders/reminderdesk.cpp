// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderdesk.h"

#include "core/workspace/tasks.h"
#include "ui/reminders/reminderwords.h"
#include "ui/settings/preferences.h"
#include "ui/settings/reminderchoices.h"

#include <algorithm>

namespace rapport::ui {

using query::Reminder;

namespace {

constexpr qint64 minute = 60000;
constexpr int linesOfTray = 8, settleMs = 300, startMs = 1500;

} // namespace

ReminderDesk::ReminderDesk(Workspace &workspace, Preferences &preferences, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_preferences(preferences), m_engine(workspace)
{
    m_dueTimer.setSingleShot(true);
    m_pauseTimer.setSingleShot(true);
    connect(&m_dueTimer, &QTimer::timeout, this, &ReminderDesk::askDue);
    connect(&m_pauseTimer, &QTimer::timeout, this, [this] {
        if (!pausedUntil().isNull())
            pauseUntil(pausedUntil()); // longer than a timer goes
        else
            Q_EMIT pauseChanged();
    });
    connect(&m_engine, &ReminderEngine::fired, this, &ReminderDesk::announce);
    connect(&m_engine, &ReminderEngine::pendingChanged, this, [this] {
        withdrawOld();
        Q_EMIT pendingChanged();
    });
    connect(&m_engine, &ReminderEngine::checked, this, [this] {
        if (!m_dueTimer.isActive())
            m_dueTimer.start(settleMs); // tasks become due by the day, too
    });
    connect(&workspace, &Workspace::committed, this, [this](const Commit &commit) {
        if (commit.bulk || commit.entities.contains(QStringLiteral("task")))
            m_dueTimer.start(settleMs);
    });
    m_engine.setSettings(preferences.reminders().engine());
    m_engine.pauseUntil({preferences.pausedUntil()});
}

// What it showed has nobody to answer it any more.
ReminderDesk::~ReminderDesk()
{
    if (!m_notifier)
        return;
    for (auto one = m_shown.cbegin(); one != m_shown.cend(); ++one)
        m_notifier->withdraw(one.key());
}

void ReminderDesk::setNotifier(Notifier *notifier)
{
    if (m_notifier)
        m_notifier->disconnect(this);
    m_notifier = notifier;
    if (!notifier)
        return;
    connect(notifier, &Notifier::actionInvoked, this, &ReminderDesk::answer);
    connect(notifier, &Notifier::closed, this, [this](const QString &id) { m_shown.remove(id); });
}

// After the window has shown itself, which comes first.
void ReminderDesk::start()
{
    QTimer::singleShot(startMs, this, [this] {
        m_engine.start();
        if (!pausedUntil().isNull())
            pauseUntil(pausedUntil());
    });
}

void ReminderDesk::readChoices() { m_engine.setSettings(m_preferences.reminders().engine()); }

QTime ReminderDesk::morning() const { return m_preferences.reminders().wholeDay; }

void ReminderDesk::announce(const std::vector<Reminder> &reminders)
{
    const ReminderChoices choices = m_preferences.reminders();
    if (m_notifier && choices.notifications) {
        const Notification message = reminderNotification(reminders, choices, m_workspace.clock());
        m_shown.insert(message.id, reminders);
        m_notifier->show(message);
    }
    Q_EMIT announced(reminderToast(reminders, m_workspace.clock()),
        reminders.size() == 1 ? reminders.front().task : Uid());
}

void ReminderDesk::answer(const QString &id, const QString &key)
{
    const std::vector<Reminder> about = m_shown.value(id);
    if (about.empty())
        return;
    if (about.size() > 1)
        Q_EMIT listRequested();
    else if (key == QLatin1String("done"))
        done(about.front());
    else if (key == QLatin1String("snooze"))
        snooze(about.front(), {m_workspace.clock().now().ms + 10 * minute});
    else
        Q_EMIT openRequested(about.front().task);
}

// A message whose reminders were all answered elsewhere says nothing true any more.
void ReminderDesk::withdrawOld()
{
    QSet<QString> known;
    for (const Reminder &reminder : pending())
        known.insert(reminder.key());
    for (auto one = m_shown.begin(); one != m_shown.end();) {
        const bool any = std::any_of(one->cbegin(), one->cend(),
            [&known](const Reminder &reminder) { return known.contains(reminder.key()); });
        if (any) {
            ++one;
            continue;
        }
        if (m_notifier)
            m_notifier->withdraw(one.key());
        one = m_shown.erase(one);
    }
}

void ReminderDesk::done(const Reminder &reminder)
{
    if (const auto ended = completeTask(m_workspace, reminder.task); !ended)
        Q_EMIT errorRaised(ended.error());
    else
        Q_EMIT undoableTold(tr("Done: %1").arg(reminder.title));
}

void ReminderDesk::snooze(const Reminder &reminder, Instant until)
{
    if (const auto put = snoozeTask(m_workspace, reminder.task, until); !put) {
        Q_EMIT errorRaised(put.error());
        return;
    }
    m_engine.dismiss({reminder});
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(until.ms, m_workspace.clock().zone());
    const bool today = when.date() == m_workspace.clock().today();
    Q_EMIT undoableTold(
        tr("Reminds again %1")
            .arg(when.toString(today ? QStringLiteral("HH:mm") : QStringLiteral("ddd HH:mm"))));
}

void ReminderDesk::askDue()
{
    m_asking = m_workspace.ask(
        this,
        [owner = m_workspace.actor()](
            const query::Context &context) { return query::dueNow(context, owner, linesOfTray); },
        [this](Result<query::DueNow> due) {
            if (!due)
                return;
            m_due = std::move(*due);
            Q_EMIT dueChanged();
        });
}

void ReminderDesk::pauseFor(int minutes)
{
    pauseUntil({m_workspace.clock().now().ms + minutes * minute});
    Q_EMIT told(tr("No reminders for %n minute(s)", nullptr, minutes));
}

void ReminderDesk::pauseToday()
{
    pauseUntil(Due{m_workspace.clock().today().addDays(1), {}}.instant(m_workspace.clock().zone()));
    Q_EMIT told(tr("No more reminders today"));
}

void ReminderDesk::resume() { pauseUntil({}); }

void ReminderDesk::pauseUntil(Instant until)
{
    m_preferences.setPausedUntil(until.ms);
    m_engine.pauseUntil(until);
    const qint64 left = until.ms - m_workspace.clock().now().ms;
    if (left > 0)
        m_pauseTimer.start(int(std::min<qint64>(left + 1000, 60 * minute)));
    else
        m_pauseTimer.stop();
    Q_EMIT pauseChanged();
}

Instant ReminderDesk::pausedUntil() const
{
    const Instant until = m_engine.pausedUntil();
    return until > m_workspace.clock().now() ? until : Instant();
}

} // namespace rapport::ui
