// SPDX-License-Identifier: GPL-3.0-or-later
// The sections and tasks of My day on screen. It has a cursor, paints, folds, and makes wishes of keys,
// clicks and menus; the page acts on them. Letters are keys, so it never takes an input method.
#pragma once

#include "ui/tasks/agendamodel.h"
#include "ui/tasks/taskrow.h"

#include <QListView>

class QMenu;

namespace rapport::ui {

class TaskButtons;

enum class TaskWish {
    Open,
    Edit,
    New,
    Toggle, // done, or open again
    DoneWith, // with its result
    Date,
    Today,
    AllToday, // everything overdue
    Snooze,
    Assign,
    Priority,
    Urgent,
    High,
    Normal,
    Low,
    Cancel,
    Remove,
    Group,
    Find,
    Panel,
    Copy,
    StepBack,
};

class AgendaView final : public QListView
{
    Q_OBJECT
public:
    explicit AgendaView(AgendaModel *model, QWidget *parent = nullptr);

    AgendaModel *agenda() const { return m_model; }
    int currentRow() const { return currentIndex().row(); }
    const query::AgendaRow *currentTask() const { return m_model->taskAt(currentRow()); }
    void setCurrentRow(int row);
    // To the next task (heads are passed over), or back.
    void step(int by);
    int hoveredRow() const { return m_hovered; }
    TaskRowLook look(int row = -1) const; // of a row: with what the pointer does there
    void setWithOwner(bool withOwner);
    QString headWords(const query::AgendaSection &section) const;
    QString headCount(const query::AgendaSection &section) const;
    // Where the popups of a row open.
    QRect rowRect(int row) const;
    QMenu *makeMenu(int row);
    bool isOverLink(int row) const { return m_overLink && row == m_hovered; }
    bool hasLink(int row) const; // "Move all to today"
    QRectF linkBox(int row) const;
    QSize sizeHint() const override { return {548, 600}; }

Q_SIGNALS:
    void wished(rapport::ui::TaskWish wish, int row); // row -1: that of the cursor
    void currentRowChanged(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &) override { }

private:
    struct Anchor {
        qint64 top = 0, current = 0;
        int topRow = 0, currentRow = -1, offset = 0;
        QString section; // of the cursor
        bool inHead = false;
    };

    void remember();
    void restore();
    void dress();
    bool wishByKey(QKeyEvent *event);
    bool moveByKey(QKeyEvent *event);
    void fold(bool folded);
    void setHovered(int row, const QPoint &at = {});
    void explain(const QHelpEvent &event);
    void placeButtons();
    void placeBar();
    void paintRing(QPainter &painter) const;

    AgendaModel *m_model;
    TaskButtons *m_buttons;
    QScrollBar *m_bar;
    Anchor m_anchor;
    int m_hovered = -1;
    int m_pressed = -1;
    bool m_overCircle = false;
    bool m_overLink = false;
    bool m_withOwner = false;
    bool m_inSequence = false; // after G or L
};

} // namespace rapport::ui
