// SPDX-License-Identifier: GPL-3.0-or-later
// Reminds of what is due, by signals alone: once a minute and at the very moments it asks what has come,
// claims it in the file, so that no other window announces it too, tells it, and notes that it was told.
// What came while the program was off, the computer asleep or the hours quiet comes at the next check, as
// one list. Asks on the reader thread, claims on a job: this thread never waits.
//
// The end of a month away: older ones are left to the lists of what is overdue.
#pragma once

#include "core/query/due_reminders.h"
#include "core/workspace/workspace.h"

#include <QElapsedTimer>
#include <QTimer>

namespace rapport {

class ReminderEngine : public QObject
{
    Q_OBJECT
public:
    struct Settings {
        query::ReminderRule rule;
        // Quiet hours on the wall clock; they may pass midnight. None while both are equal or null.
        QTime quietFrom = {}, quietTo = {};
        bool operator==(const Settings &) const = default;
    };

    explicit ReminderEngine(Workspace &workspace, QObject *parent = nullptr);
    ~ReminderEngine() override;

    void setSettings(const Settings &settings);
    const Settings &settings() const { return m_settings; }
    // From now on it checks by itself. Without, only check() does anything, which is for tests.
    void start();
    void check();
    bool isChecking() const { return m_busy; }

    // Announced, still open and not dismissed; the newest first, one a task.
    const std::vector<query::Reminder> &pending() const { return m_pending; }
    // They need no answer any more, here and at the next start.
    void dismiss(const std::vector<query::Reminder> &reminders);
    // Nothing is announced until then; a null instant ends it.
    void pauseUntil(Instant until);
    Instant pausedUntil() const { return m_pausedUntil; }
    bool isHeld() const; // quiet hours, or paused

Q_SIGNALS:
    // All that has come, by time; one a task. Often one, after a pause many.
    void fired(const std::vector<rapport::query::Reminder> &reminders);
    void pendingChanged();
    void checked(); // a check is over and everything of it is written

private:
    using Reminders = std::vector<query::Reminder>;
    struct Scope {
        bool everything = false;
        std::vector<Uid> tasks;
        Instant now;
    };
    void noticeClock(Instant now);
    void noticeCommit(const Commit &commit);
    void take(const Scope &scope, Result<Reminders> found);
    void plan(const Scope &scope, const Reminders &found);
    void renewPending(const Scope &scope, const Reminders &found);
    void claim(Reminders reminders);
    void announce(Reminders reminders, const std::vector<bool> &mine);
    // Calls `then` when it is written, or cannot be.
    void write(const Reminders &shown, const Reminders &dismissed, std::function<void()> then = {});
    void finish();
    void arm();
    void setPending(Reminders pending);

    Workspace &m_workspace;
    Settings m_settings;
    Reminders m_pending;
    QHash<QString, query::Reminder::State> m_known; // what this engine did itself, by key
    QSet<Uid> m_touched; // tasks to be looked at anew
    std::vector<std::pair<Instant, Uid>> m_ahead; // computed occurrences to come
    Instant m_aheadUntil;
    Instant m_checkedTo; // what came until then is announced
    Instant m_next; // when the next one comes, as far as is known
    Instant m_pausedUntil;
    QByteArray m_zone;
    bool m_everything = true; // the next check looks at all of the last month
    bool m_wasHeld = false;
    bool m_hasLost = false; // another window took one: what became of it shows later
    bool m_busy = false;
    bool m_again = false;
    bool m_isStarted = false;
    int m_failures = 0;
    QTimer m_timer;
    QTimer m_watch; // for jumps of the clock and another zone
    QElapsedTimer m_since;
    Instant m_seen; // the clock, when m_since began
};

} // namespace rapport
