// SPDX-License-Identifier: GPL-3.0-or-later
// The columns side by side. Keeps the cursor, one card of all columns, answers keys and the pointer
// and asks its page for what leads away from the board. Columns are as wide as the window gives, at
// least so wide that a card can be read; then they scroll sideways.
#pragma once

#include "ui/pipeline/boardcolumn.h"
#include "ui/pipeline/boarddrag.h"
#include "ui/pipeline/boardmoves.h"

class QMenu;

namespace rapport::ui {

class BoardView final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int columnGap = 10, leastWidth = 183, mostWidth = 360, gutter = 20;

    BoardView(Board &board, BoardMoves &moves, QWidget *parent = nullptr);
    ~BoardView() override;

    Board &board() const { return m_board; }
    const QList<BoardColumn *> &columns() const { return m_columns; }
    BoardColumn *columnFor(const Uid &stage) const;
    BoardDrag *drag() const { return m_drag; }
    // Stages that are not shown.
    void setHiddenStages(const QSet<Uid> &stages);
    // So many pixels of the right side lie under something: all columns can be scrolled out of it.
    void setCovered(int width);

    ColumnView *currentView() const; // null without columns
    qint64 currentNumber() const;
    Uid currentId() const;
    // Moves the cursor there; false when the board lacks the card. `later`: when it comes, then.
    bool select(qint64 number, bool later = false);
    void step(int by); // along its column
    void focusBoard();
    // Where a new deal belongs: the stage of the cursor.
    Uid newStage() const;
    QMenu *makeMenu();

Q_SIGNALS:
    void openRequested(const rapport::Uid &deal);
    void editRequested(const rapport::Uid &deal);
    void taskRequested(const rapport::Uid &deal);
    void removeRequested(const rapport::Uid &deal);
    void newRequested();
    void panelRequested();
    void findRequested();
    void staleToggled();
    void stepBackRequested();
    void currentChanged(const rapport::Uid &deal, int index, int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void refresh();
    void layoutColumns();
    void reveal();
    void enter(int column, int y);
    void setColumn(int column);
    void turn(int by);
    void tellCurrent();
    void restoreCursor();
    bool key(QKeyEvent *event);
    bool moveKey(QKeyEvent *event);
    bool signKey(const QKeyEvent *event);
    void addMoves(QMenu *menu, qint64 number);
    void askHowToClose(qint64 number, const QPoint &global);
    void openMenu(const QPoint &global);

    Board &m_board;
    BoardMoves &m_moves;
    class QScrollArea *m_area;
    QWidget *m_host;
    BoardDrag *m_drag;
    QList<BoardColumn *> m_columns;
    QSet<Uid> m_hidden;
    int m_covered = 0; // of the area, without the gutter
    int m_current = 0; // column
    qint64 m_number = 0; // of the cursor, while columns change
    int m_row = -1;
    bool m_loading = false; // cards come and go, and the cursor with them
};

} // namespace rapport::ui
