// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a reminder is, and that it was shown, is written by jobs on connections of their own.
#include "core/workspace/reminders.h"

#include "core/store/reminder_log.h"

#include <algorithm>
#include <tuple>

namespace rapport {

using query::Reminder;

namespace {

constexpr int patience = 3; // checks that a file may be busy for

std::vector<reminderlog::Occasion> occasionsOf(const std::vector<Reminder> &reminders)
{
    std::vector<reminderlog::Occasion> occasions;
    for (const Reminder &reminder : reminders)
        occasions.push_back({reminder.series, reminder.occasion, reminder.task});
    return occasions;
}

} // namespace

void ReminderEngine::claim(Reminders reminders)
{
    std::sort(reminders.begin(), reminders.end(),
        [](const Reminder &a, const Reminder &b) { return std::tie(a.at, a.task) < std::tie(b.at, b.task); });
    if (reminders.empty()) {
        m_failures = 0;
        finish();
        return;
    }
    const std::vector<bool> all(reminders.size(), true);
    // A file that cannot be written to is no reason to forget anything.
    if (m_workspace.isReadOnly() || m_failures >= patience) {
        announce(std::move(reminders), all);
        return;
    }
    Job *job = m_workspace.startJob(
        [occasions = occasionsOf(reminders)](JobContext &context) -> Result<QVariant> {
            RAPPORT_ASSIGN(const auto mine,
                reminderlog::claim(context.store.database(), occasions, context.store.clock().now()));
            QVariantList answer;
            for (const bool one : mine)
                answer << one;
            return QVariant(answer);
        },
        this);
    connect(job, &Job::succeeded, this, [this, job, reminders](const QVariant &answer) {
        job->deleteLater();
        std::vector<bool> mine;
        for (const QVariant &one : answer.toList())
            mine.push_back(one.toBool());
        announce(reminders, mine);
    });
    connect(job, &Job::failed, this, [this, job] {
        job->deleteLater();
        m_everything = true;
        ++m_failures;
        finish();
    });
}

void ReminderEngine::announce(Reminders reminders, const std::vector<bool> &mine)
{
    Reminders shown, dismissed;
    for (std::size_t i = 0; i < reminders.size(); ++i) {
        if (i >= mine.size() || !mine[i]) {
            m_hasLost = true;
            continue;
        }
        // Of several occurrences of one task that were missed, the last one tells it all.
        const auto earlier = std::find_if(
            shown.begin(), shown.end(), [&](const Reminder &one) { return one.task == reminders[i].task; });
        if (earlier != shown.end()) {
            dismissed.push_back(*earlier);
            shown.erase(earlier);
        }
        reminders[i].state = Reminder::State::Shown;
        shown.push_back(reminders[i]);
    }
    Reminders pending = m_pending;
    std::copy_if(m_pending.begin(), m_pending.end(), std::back_inserter(dismissed), [&](const Reminder &old) {
        return std::any_of(
            shown.begin(), shown.end(), [&](const Reminder &one) { return one.task == old.task; });
    });
    pending.insert(pending.end(), shown.begin(), shown.end());
    m_failures = 0;
    setPending(std::move(pending));
    if (!shown.empty())
        Q_EMIT fired(shown);
    write(shown, dismissed, [this] { finish(); });
}

void ReminderEngine::write(const Reminders &shown, const Reminders &dismissed, std::function<void()> then)
{
    for (const Reminder &one : shown)
        m_known.insert(one.key(), Reminder::State::Shown);
    for (const Reminder &one : dismissed)
        m_known.insert(one.key(), Reminder::State::Dismissed);
    if (m_workspace.isReadOnly() || (shown.empty() && dismissed.empty())) {
        if (then)
            then();
        return;
    }
    Job *job = m_workspace.startJob(
        [shown = occasionsOf(shown), dismissed = occasionsOf(dismissed)](
            JobContext &context) -> Result<QVariant> {
            using reminderlog::State;
            const Instant now = context.store.clock().now();
            RAPPORT_TRY(reminderlog::note(context.store.database(), shown, State::Shown, now));
            RAPPORT_TRY(reminderlog::note(context.store.database(), dismissed, State::Dismissed, now));
            return QVariant();
        },
        this); // which waits for it when it goes
    const auto done = [job, then = std::move(then)] {
        job->deleteLater();
        if (then)
            then();
    };
    connect(job, &Job::succeeded, this, done);
    connect(job, &Job::failed, this, done);
}

} // namespace rapport
