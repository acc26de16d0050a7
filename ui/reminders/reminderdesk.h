// SPDX-License-Identifier: GPL-3.0-or-later
// What the reminders of an open file come to on this computer: messages of the system, the bell, the tray,
// and the acts that answer one. Has the engine; knows no widgets. Whoever shows things connects the signals.
#pragma once

#include "core/workspace/reminders.h"
#include "ui/reminders/notifier.h"

namespace rapport::ui {

class Preferences;

class ReminderDesk : public QObject
{
    Q_OBJECT
public:
    ReminderDesk(Workspace &workspace, Preferences &preferences, QObject *parent = nullptr);
    ~ReminderDesk() override;

    // Not owned; null: nothing is shown outside the window.
    void setNotifier(Notifier *notifier);
    void start();
    // The preferences changed.
    void readChoices();

    ReminderEngine &engine() { return m_engine; }
    Workspace &workspace() { return m_workspace; }
    const std::vector<query::Reminder> &pending() const { return m_engine.pending(); }
    const query::DueNow &due() const { return m_due; } // of the tray
    QTime morning() const;

    void done(const query::Reminder &reminder);
    void snooze(const query::Reminder &reminder, Instant until);
    void dismiss(const std::vector<query::Reminder> &reminders) { m_engine.dismiss(reminders); }
    void open(const query::Reminder &reminder) { Q_EMIT openRequested(reminder.task); }

    void pauseFor(int minutes);
    void pauseToday();
    void resume();
    Instant pausedUntil() const; // null: not paused

Q_SIGNALS:
    void pendingChanged();
    void dueChanged();
    void pauseChanged();
    void announced(const QString &line, const rapport::Uid &task); // null: more than one
    void openRequested(const rapport::Uid &task);
    void listRequested(); // of all that is pending
    void undoableTold(const QString &text);
    void told(const QString &text);
    void errorRaised(const rapport::Error &error);

private:
    void announce(const std::vector<query::Reminder> &reminders);
    void answer(const QString &id, const QString &key);
    void withdrawOld();
    void askDue();
    void pauseUntil(Instant until);

    Workspace &m_workspace;
    Preferences &m_preferences;
    ReminderEngine m_engine;
    QPointer<Notifier> m_notifier;
    QHash<QString, std::vector<query::Reminder>> m_shown; // by the id of the message
    query::DueNow m_due;
    Ticket m_asking;
    QTimer m_dueTimer; // after changes, and when a new day begins
    QTimer m_pauseTimer;
};

} // namespace rapport::ui
