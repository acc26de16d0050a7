// SPDX-License-Identifier: GPL-3.0-or-later
// Messages by the icon in the tray, where a system has no better way: without buttons, and a click counts
// for the last one.
#pragma once

#include "ui/reminders/notifier.h"

class QSystemTrayIcon;

namespace rapport::ui {

class TrayNotifier : public Notifier
{
    Q_OBJECT
public:
    explicit TrayNotifier(QSystemTrayIcon *icon, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdraw(const QString &id) override;

private:
    QSystemTrayIcon *m_icon;
    QString m_last;
};

} // namespace rapport::ui
