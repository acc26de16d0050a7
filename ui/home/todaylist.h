// SPDX-License-Identifier: GPL-3.0-or-later
// The day on the home page: as tall as its rows, because the page scrolls. It has a cursor, paints and
// makes wishes of keys and clicks. Letters are keys, so it never takes an input method.
#pragma once

#include "ui/home/todaymodel.h"

#include <QListView>

namespace rapport::ui {

enum class DayWish {
    Toggle, // done, or open again
    DoneWith, // with its result
    Today,
    Date,
    Snooze,
    Edit,
};

class TodayList final : public QListView
{
    Q_OBJECT
public:
    explicit TodayList(QWidget *parent = nullptr);

    TodayModel *today() const { return m_model; }
    void setTasks(const HomeTasks &tasks, const TaskRowLook &look);
    void setLook(const TaskRowLook &look); // as time passes
    const DayTask *currentTask() const;
    const TodayModel::Row *currentRow() const { return m_model->rowAt(currentIndex().row()); }
    bool select(const Uid &task);
    void step(int by); // to the next task, or back
    QRect currentRect() const { return visualRect(currentIndex()); }
    int hoveredRow() const { return m_hovered; }
    bool isOverCircle() const { return m_overCircle; }

    static int heightOf(TodayModel::Kind kind, TodayModel::Section section, bool isFirst);

Q_SIGNALS:
    void openRequested(const rapport::Uid &task);
    void wished(rapport::ui::DayWish wish); // for the current task
    void listRequested(rapport::ui::TodayModel::Section section);
    void currentTaskChanged();
    // The row under the cursor, for the page to bring it into sight.
    void attentionRequested(const QRect &row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyboardSearch(const QString &) override { }

private:
    void fit();
    void activate(const QModelIndex &index);
    void fold(bool open); // tomorrow, when the cursor is on its head
    void setHovered(const QPoint &at);
    bool isInCircle(const QModelIndex &index, const QPoint &at) const;

    TodayModel *m_model;
    int m_hovered = -1;
    bool m_overCircle = false;
};

} // namespace rapport::ui
