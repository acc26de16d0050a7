// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/todaymodel.h"

#include "ui/list/format.h"

#include <algorithm>

namespace rapport::ui {

void TodayModel::setTasks(const HomeTasks &tasks, const TaskRowLook &look)
{
    m_tasks = tasks;
    m_look = look;
    show(rows());
}

void TodayModel::setTomorrowOpen(bool open)
{
    m_tomorrowOpen = open;
    show(rows());
}

std::vector<TodayModel::Row> TodayModel::rows() const
{
    std::vector<Row> all;
    const auto addTasks = [&](Section section, const std::vector<DayTask> &tasks, qint64 more) {
        for (const DayTask &task : tasks)
            all.push_back({Kind::Task, section, task});
        if (more > 0)
            all.push_back({Kind::More, section, {}, tr("%n more", "tasks", int(more))});
    };
    if (m_tasks.counts.overdue > 0 || !m_tasks.overdue.empty()) {
        all.push_back(
            {Kind::Head, Section::Overdue, {}, tr("Overdue"), format::number(m_tasks.counts.overdue)});
        addTasks(Section::Overdue, m_tasks.overdue, m_tasks.overdueMore);
    }
    const QString left
        = m_tasks.counts.today > 0 ? tr("%n left", "tasks of today", int(m_tasks.counts.today)) : QString();
    all.push_back({Kind::Head, Section::Today, {}, tr("Today"), left});
    addTasks(Section::Today, m_tasks.today, m_tasks.todayMore);
    if (m_tasks.today.empty())
        all.push_back({Kind::Note, Section::Today, {}, tr("Nothing is planned for today.")});
    if (m_tasks.tomorrowCount > 0 || !m_tasks.tomorrow.empty()) {
        const QDate day = m_look.today.addDays(1);
        all.push_back({Kind::Head, Section::Tomorrow, {},
            tr("Tomorrow, %1").arg(format::day(day, m_look.today)), format::number(m_tasks.tomorrowCount)});
        if (m_tomorrowOpen)
            addTasks(Section::Tomorrow, m_tasks.tomorrow, m_tasks.tomorrowMore);
    }
    return all;
}

// What is the same at the beginning and the end stays; between, rows are changed, added or taken away.
void TodayModel::show(std::vector<Row> rows)
{
    const std::size_t least = std::min(rows.size(), m_rows.size());
    std::size_t head = 0, tail = 0;
    while (head < least && rows[head] == m_rows[head])
        ++head;
    while (tail < least - head && rows[rows.size() - 1 - tail] == m_rows[m_rows.size() - 1 - tail])
        ++tail;
    const int before = int(m_rows.size() - head - tail), after = int(rows.size() - head - tail);
    const int first = int(head);
    if (after < before) {
        beginRemoveRows({}, first + after, first + before - 1);
        m_rows.erase(m_rows.begin() + first + after, m_rows.begin() + first + before);
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, first + before, first + after - 1);
        m_rows.insert(m_rows.begin() + first + before, std::size_t(after - before), Row());
        endInsertRows();
    }
    m_rows = std::move(rows);
    if (after > 0)
        Q_EMIT dataChanged(index(first), index(first + after - 1));
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const TodayModel::Row *TodayModel::rowAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[std::size_t(row)] : nullptr;
}

int TodayModel::rowOf(const Uid &task) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const Row &one = m_rows[std::size_t(row)];
        if (one.kind == Kind::Task && one.task.task.id == task)
            return row;
    }
    return -1;
}

int TodayModel::firstTask() const
{
    const auto found = std::ranges::find(m_rows, Kind::Task, &Row::kind);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index.row());
    if (!row)
        return {};
    const bool task = row->kind == Kind::Task;
    if (role == Qt::DisplayRole)
        return task ? row->task.task.title : row->words;
    if (role == Qt::ToolTipRole && task) {
        QStringList parts{row->task.task.title, taskAbout(row->task.task, m_look)};
        parts.removeAll(QString());
        return parts.join(QLatin1Char('\n'));
    }
    if (role != Qt::AccessibleTextRole)
        return {};
    if (task)
        return spokenTask(row->task.task, m_look);
    QStringList parts{row->words, row->aside};
    if (row->kind == Kind::Head && row->section == Section::Tomorrow)
        parts << (m_tomorrowOpen ? tr("unfolded") : tr("folded"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace rapport::ui
