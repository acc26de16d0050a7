// SPDX-License-Identifier: GPL-3.0-or-later
// One line that logs and plans (rules/quick_line.h): what is understood is tinted while it is typed, what
// will be made stands below in parts, each of which can be changed by key. Enter makes it, in one step of
// undo. On the page of tasks, over any page (Q), and as the composer of a record.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"

#include <QWidget>

namespace rapport::ui {

// What the line would make, for a calendar to show.
struct QuickDraft {
    QString title, kind; // of the task; kinds of Task
    Due due;
    std::optional<int> minutes;
};

class QuickBar : public QWidget
{
    Q_OBJECT
public:
    explicit QuickBar(Workspace &workspace, QWidget *parent = nullptr);

    void focusLine();
    QString text() const;
    void setText(const QString &text);
    // What the line is about unless it names somebody else.
    void setSubject(const QString &entity, const Uid &id);

Q_SIGNALS:
    void draftChanged(const std::optional<rapport::ui::QuickDraft> &draft);
    void made(const QString &entity, const rapport::Uid &id); // the task, else the activity
    void escaped(); // Esc on an empty line
    void openRequested(const QString &entity, const rapport::Uid &id);
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);

private:
    Workspace &m_workspace;
    QString m_text;
};

} // namespace rapport::ui
