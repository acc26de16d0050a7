// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/dbusnotifier.h"

#ifdef RAPPORT_DBUS

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int patience = 2000; // ms, for a service that the bus has to start first

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DBusNotifier::DBusNotifier(const QDBusConnection &bus, Notifier *fallback, QObject *parent)
    : Notifier(parent), m_bus(bus), m_fallback(fallback)
{
    if (m_fallback) {
        connect(m_fallback, &Notifier::actionInvoked, this, &Notifier::actionInvoked);
        connect(m_fallback, &Notifier::closed, this, &Notifier::closed);
    }
    if (!m_bus.isConnected()) {
        m_state = State::Missing;
        return;
    }
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(over(uint, uint)));
    m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(activating(uint, QString)));
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isValid())
            m_abilities = reply.value();
        answered(reply.isValid() ? State::There : State::Missing);
    });
}

void DBusNotifier::answered(State state)
{
    m_state = state;
    const QList<Notification> waiting = std::exchange(m_waiting, {});
    for (const Notification &notification : waiting)
        show(notification);
    Q_EMIT ready();
}

void DBusNotifier::show(const Notification &notification)
{
    m_withdrawn.remove(notification.id);
    if (m_state == State::Asking)
        m_waiting << notification;
    else if (m_state == State::There)
        send(notification);
    else if (m_fallback)
        m_fallback->show(notification);
}

void DBusNotifier::send(const Notification &notification)
{
    QStringList actions;
    if (m_abilities.contains("actions"_L1)) {
        for (const Notification::Action &action : notification.actions) {
            // "default" is a click on the message and has no button of its own everywhere.
            if (action.key == "open"_L1)
                actions << u"default"_s << action.words;
            actions << action.key << action.words;
        }
    }
    const bool marked = m_abilities.contains("body-markup"_L1);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()},
        {u"category"_s, u"x-rapport.reminder"_s}, {u"urgency"_s, QVariant::fromValue(uchar(1))}};
    QDBusMessage message = call(u"Notify"_s);
    message << QCoreApplication::applicationName() << m_numbers.value(notification.id) << u"rapport"_s
            << notification.title << (marked ? notification.text.toHtmlEscaped() : notification.text)
            << actions << hints << -1;
    m_numbers.insert(notification.id, m_numbers.value(notification.id));
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            m_numbers.remove(notification.id);
            if (m_fallback)
                m_fallback->show(notification);
            return;
        }
        m_numbers.insert(notification.id, reply.value());
        if (m_withdrawn.remove(notification.id))
            withdraw(notification.id);
    });
}

void DBusNotifier::withdraw(const QString &id)
{
    m_waiting.removeIf([&](const Notification &one) { return one.id == id; });
    if (m_fallback)
        m_fallback->withdraw(id);
    const auto found = m_numbers.constFind(id);
    if (found == m_numbers.cend())
        return;
    if (*found == 0) {
        m_withdrawn.insert(id);
        return;
    }
    QDBusMessage message = call(u"CloseNotification"_s);
    message << *found;
    m_numbers.erase(found);
    m_bus.asyncCall(message, patience);
}

void DBusNotifier::invoked(uint number, const QString &key)
{
    const QString id = m_numbers.key(number);
    if (number != 0 && !id.isEmpty())
        Q_EMIT actionInvoked(id, key == "default"_L1 ? u"open"_s : key);
}

void DBusNotifier::over(uint number, uint)
{
    const QString id = m_numbers.key(number);
    if (number == 0 || id.isEmpty())
        return;
    m_numbers.remove(id);
    Q_EMIT closed(id);
}

// Comes before the action: with it the window may come to the front.
void DBusNotifier::activating(uint number, const QString &token)
{
    if (number != 0 && !m_numbers.key(number).isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace rapport::ui

#endif
