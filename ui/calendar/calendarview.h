// SPDX-License-Identifier: GPL-3.0-or-later
// A day, a week or a month of tasks and events. Shown beside the tasks and on a page of its own; what is
// dragged or changed by key is saved here, what leads elsewhere is asked for.
#pragma once

#include "core/query/diary.h"
#include "core/workspace/workspace.h"

#include <QWidget>

namespace rapport::ui {

// What is about to be made, shown dashed.
struct CalendarDraft {
    QString title, kind;
    Due due;
    std::optional<int> minutes;
};

class CalendarView : public QWidget
{
    Q_OBJECT
public:
    enum class Face { Day, Week, Month };

    explicit CalendarView(Workspace &workspace, QWidget *parent = nullptr);

    Face face() const { return m_face; }
    void setFace(Face face);
    QDate day() const { return m_day; } // in sight
    void showDay(const QDate &day);
    void setOwners(const std::vector<Uid> &owners); // empty: everybody
    void setKind(const QString &kind); // empty: all
    void setDraft(const std::optional<CalendarDraft> &draft);
    // Shows the cursor on the task's entry when it is in sight.
    void select(const Uid &task);
    // A new record begins at the cursor's slot.
    QHash<QString, QVariant> newValues() const;

Q_SIGNALS:
    void faceChanged();
    void dayChanged(const QDate &day);
    void currentChanged(const rapport::Uid &task); // null: an empty slot
    void openRequested(const rapport::Uid &task);
    void editRequested(const rapport::Uid &task);
    void newRequested(const QHash<QString, QVariant> &values);
    void undoableTold(const QString &text);
    void told(const QString &text);
    void errorRaised(const rapport::Error &error);

private:
    Workspace &m_workspace;
    Face m_face = Face::Week;
    QDate m_day;
};

} // namespace rapport::ui
