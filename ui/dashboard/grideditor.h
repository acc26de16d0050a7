// SPDX-License-Identifier: GPL-3.0-or-later
// Lies over the cards while a dashboard is changed: they are dragged, pulled larger at their corner, moved by
// arrows and made larger or smaller by Shift and arrows. Others make room while one is in the hand. It writes
// nothing: what was let go is told by dropped(), once.
#pragma once

#include "ui/dashboard/gridlayout.h"

#include <QWidget>

namespace rapport::ui {

class DashboardGrid;
class IconButton;

class GridEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit GridEditor(DashboardGrid *grid);

    int current() const { return m_current; } // -1: none
    void setCurrent(int card);

Q_SIGNALS:
    void currentChosen(int card);
    void dropped(const rapport::ui::GridBoxes &boxes); // others than before
    void editRequested(int card);
    void removeRequested(int card);
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Hand { Empty, Moving, Sizing };

    int cardAt(const QPoint &at) const;
    QRect cornerOf(int card) const;
    GridBox draggedTo(const QPoint &at) const;
    GridBox past(GridBox box, bool atOnce) const;
    void hold(const GridBox &box); // the current card there, the others out of its way
    bool moveByKey(QKeyEvent *event);
    void letGo();
    void giveUp();
    void placeButtons();

    DashboardGrid *m_grid;
    IconButton *m_edit, *m_remove; // of the current card
    int m_current = -1;
    Hand m_hand = Hand::Empty;
    QPoint m_pressed;
    GridBoxes m_before;
    QRect m_held; // of the card when it was taken
};

} // namespace rapport::ui
