// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications of the freedesktop.org kind, which have buttons. Every call is asynchronous; where nobody
// answers on the bus the fallback shows the message.
#pragma once

#include "ui/reminders/notifier.h"

#ifdef RAPPORT_DBUS

#include <QDBusConnection>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace rapport::ui {

class DBusNotifier : public Notifier
{
    Q_OBJECT
public:
    // Asks what the service can do at once; what is shown until the answer waits for it.
    explicit DBusNotifier(
        const QDBusConnection &bus, Notifier *fallback = nullptr, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdraw(const QString &id) override;
    bool isReady() const { return m_state != State::Asking; }
    bool isAvailable() const { return m_state == State::There; }

Q_SIGNALS:
    void ready();

private Q_SLOTS:
    void invoked(uint number, const QString &key);
    void over(uint number, uint reason);
    void activating(uint number, const QString &token);

private:
    enum class State { Asking, There, Missing };
    void send(const Notification &notification);
    void answered(State state);

    QDBusConnection m_bus;
    Notifier *m_fallback;
    State m_state = State::Asking;
    QStringList m_abilities;
    QList<Notification> m_waiting;
    QHash<QString, uint> m_numbers; // by id; 0 while the service has not answered
    QSet<QString> m_withdrawn; // before it had
};

} // namespace rapport::ui

#endif
