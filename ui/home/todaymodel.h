// SPDX-License-Identifier: GPL-3.0-or-later
// The day as rows: heads of sections, tasks and events, and what leads to the rest. Rows change in place
// when the day is read again, so that nothing flickers and the cursor stays.
#pragma once

#include "ui/home/homeday.h"
#include "ui/tasks/taskrow.h"

#include <QAbstractListModel>

namespace rapport::ui {

class TodayModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Section { Overdue, Today, Tomorrow };
    enum class Kind { Head, Task, More, Note };
    struct Row {
        Kind kind = Kind::Head;
        Section section = Section::Today;
        DayTask task = {}; // of a Task
        QString words = {}, aside = {}; // of the others
        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setTasks(const HomeTasks &tasks, const TaskRowLook &look);
    void setLook(const TaskRowLook &look) { m_look = look; }
    const TaskRowLook &look() const { return m_look; }
    bool isTomorrowOpen() const { return m_tomorrowOpen; }
    void setTomorrowOpen(bool open);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const Row *rowAt(int row) const;
    int rowOf(const Uid &task) const; // -1: not shown
    int firstTask() const; // -1: none

private:
    std::vector<Row> rows() const;
    void show(std::vector<Row> rows);

    HomeTasks m_tasks;
    TaskRowLook m_look;
    std::vector<Row> m_rows;
    bool m_tomorrowOpen = false;
};

} // namespace rapport::ui
