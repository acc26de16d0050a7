// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to an entry in a calendar: it moves, gets another length, is done, goes away. Each is one
// step of undo and is told. Of a series it asks which part is meant, in a menu where the hand is.
#pragma once

#include "core/workspace/diary_moves.h"

#include <QPoint>

class QWidget;

namespace rapport::ui {

class TaskActs;

class CalendarActs : public QObject
{
    Q_OBJECT
public:
    CalendarActs(Workspace &workspace, QWidget *window);

    // `at`: on screen, where a menu opens.
    void move(const query::DiaryEntry &entry, const Due &to, const QPoint &at);
    void setLength(const query::DiaryEntry &entry, int minutes, const QPoint &at);
    void finish(const query::DiaryEntry &entry); // or opens it again
    void remove(const query::DiaryEntry &entry); // of a series: this one
    void endBefore(const query::DiaryEntry &entry); // it and those after it do not come

Q_SIGNALS:
    void changed(const rapport::query::DiaryEntry &before, const rapport::query::DiaryEntry &after);
    void abandoned(); // nothing came of it
    void told(const QString &text);
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);

private:
    void ask(const query::DiaryEntry &entry, const DiaryMove &move, const QPoint &at);
    void save(const query::DiaryEntry &entry, const DiaryMove &move, SeriesPart part);
    QString nameOf(const query::DiaryEntry &entry) const;

    Workspace &m_workspace;
    QWidget *m_window;
    TaskActs *m_tasks;
};

} // namespace rapport::ui
