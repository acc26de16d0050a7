// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a task by key, click or menu, wherever tasks are shown: each act is one step of
// undo and is told in one sentence. What has to be asked first (a day, a person, how it went) is asked in a
// popup at the row or in a sheet. Of a series everything here is about the open record alone.
#pragma once

#include "core/workspace/tasks.h"

#include <QPointer>

class QMenu;

namespace rapport::ui {

class DoneSheet;

class TaskActs : public QObject
{
    Q_OBJECT
public:
    // Sheets lie over `host`'s window.
    TaskActs(Workspace &workspace, QWidget *host);
    ~TaskActs() override;

    void complete(const Uid &task);
    void completeWith(const Uid &task); // asks how it went
    void reopen(const Uid &task);
    void cancel(const Uid &task);
    void remove(const Uid &task);
    void moveTo(const Uid &task, const QDate &day); // the time of day stays, unless that has passed
    void setPriority(const Uid &task, const QString &key);
    void snooze(const Uid &task, Instant until);
    void assign(const Uid &task, const Uid &person);
    // Everything overdue among these rows: at once, or as a job when it is much.
    void moveAllToToday(const std::vector<qint64> &rows);

    // Popups; `anchor` is a widget they open below.
    void chooseDay(const Uid &task, QWidget *anchor);
    void choosePerson(const Uid &task, QWidget *anchor);
    QMenu *makePriorityMenu(const Uid &task, QWidget *parent);
    QMenu *makeSnoozeMenu(const Uid &task, QWidget *anchor);
    DoneSheet *doneSheet(); // made when it is first needed

Q_SIGNALS:
    void told(const QString &text);
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);
    void jobStarted(rapport::Job *job, const QString &title);

private:
    struct Loaded {
        SchemaPtr schema; // of the record
        Record record;
    };
    std::optional<Loaded> load(const Uid &task);
    bool tell(const Result<void> &done, const QString &text);
    void save(const Uid &task, const char *verb, const std::function<void(Record &)> &edit,
        const std::function<QString(const Record &)> &text);
    QWidget *window() const;

    Workspace &m_workspace;
    QPointer<QWidget> m_host;
    QPointer<DoneSheet> m_sheet;
};

} // namespace rapport::ui
