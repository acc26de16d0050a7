// SPDX-License-Identifier: GPL-3.0-or-later
// Messages outside the window, by whatever the system has for them. Showing one again under its id takes the
// place of the one before. Nothing is promised: a system may leave out actions, or everything.
#pragma once

#include <QObject>

namespace rapport::ui {

struct Notification {
    struct Action {
        QString key; // "open" is what a click on the message itself is, too
        QString words;
    };
    QString id;
    QString title, text; // plain
    QList<Action> actions;
};

class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const Notification &notification) = 0;
    virtual void withdraw(const QString &id) = 0;

Q_SIGNALS:
    void actionInvoked(const QString &id, const QString &key);
    void closed(const QString &id); // by the person or by time
};

} // namespace rapport::ui
