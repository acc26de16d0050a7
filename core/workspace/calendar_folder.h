// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that other calendars subscribe to: team.ics and one file for each person, with what is open,
// recent or to come. Files are replaced whole, only when what is in them changed, and are readable by nobody
// else unless the folder's own permissions say otherwise.
#pragma once

#include "core/workspace/workspace.h"

#include <QPointer>
#include <QTimer>

namespace rapport {

struct CalendarFolder {
    QString path;
    int days = 90; // that stay after they are past
};
struct Published {
    int written = 0, unchanged = 0;
    QStringList files; // names in the folder
};

// On the thread that owns the context's connection. Errors: the folder is not there or cannot be written.
Result<Published> publishCalendars(const query::Context &context, const CalendarFolder &folder);

// Keeps the folder up to date: some seconds after the last change of a task or participant, and once an
// hour, since what is recent moves on. Works on the reader thread.
class CalendarPublisher : public QObject
{
    Q_OBJECT
public:
    explicit CalendarPublisher(Workspace &workspace, QObject *parent = nullptr);
    // An empty path stops it.
    void setFolder(const CalendarFolder &folder);
    void publishNow();
    void setDelay(int ms) { m_delay.setInterval(ms); }

Q_SIGNALS:
    void published(const rapport::Published &what);
    void failed(const rapport::Error &error);

private:
    void noteCommit(const Commit &commit);

    Workspace &m_workspace;
    CalendarFolder m_folder;
    QTimer m_delay, m_hourly;
    Ticket m_ticket;
};

} // namespace rapport

Q_DECLARE_METATYPE(rapport::Published)
