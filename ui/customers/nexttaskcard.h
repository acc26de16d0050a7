// SPDX-License-Identifier: GPL-3.0-or-later
// The one next step of a record: a circle that completes it, what and when, how it went, a snooze. Without a
// next step it says so and offers to plan one. Of a step that a rule planned it says why it is there.
#pragma once

#include "core/workspace/workspace.h"

#include <QFrame>

class QAbstractButton;

namespace rapport::ui {

class Button;
class IconButton;
class Label;
class TaskActs;

class NextTaskCard : public QFrame
{
    Q_OBJECT
public:
    NextTaskCard(Workspace &workspace, QWidget *parent = nullptr);

    void showTask(const std::optional<Record> &task, SchemaPtr schema);
    bool hasTask() const { return m_task.has_value(); }

    void complete();
    void completeWith(); // asks how it went
    void openSnooze();
    void openCalendar();

Q_SIGNALS:
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);
    void openRequested(const QString &entity, const rapport::Uid &id);
    void planRequested(QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Uid task() const { return m_task ? m_task->id() : Uid(); }

    Workspace &m_workspace;
    TaskActs *m_acts;
    SchemaPtr m_schema;
    std::optional<Record> m_task;
    QAbstractButton *m_circle;
    Label *m_title;
    Label *m_when;
    Label *m_why;
    IconButton *m_result;
    IconButton *m_snooze;
    Button *m_plan;
};

} // namespace rapport::ui
