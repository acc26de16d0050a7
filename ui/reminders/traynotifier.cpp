// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/traynotifier.h"

#include <QSystemTrayIcon>

namespace rapport::ui {

TrayNotifier::TrayNotifier(QSystemTrayIcon *icon, QObject *parent) : Notifier(parent), m_icon(icon)
{
    connect(icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_last.isEmpty())
            Q_EMIT actionInvoked(m_last, QStringLiteral("open"));
    });
}

void TrayNotifier::show(const Notification &notification)
{
    m_last = notification.id;
    if (m_icon->isVisible())
        m_icon->showMessage(notification.title, notification.text, QSystemTrayIcon::NoIcon);
}

void TrayNotifier::withdraw(const QString &id)
{
    if (m_last == id)
        m_last.clear();
}

} // namespace rapport::ui
