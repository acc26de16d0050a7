// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of one column on screen. It has a cursor and paints; keys and the pointer are answered by
// the board it stands in, because they lead across columns. Letters are keys, so it never takes an
// input method.
#pragma once

#include "ui/pipeline/board.h"
#include "ui/pipeline/cardpaint.h"

#include <QListView>

class QScrollBar;

namespace rapport::ui {

class ColumnView final : public QListView
{
    Q_OBJECT
public:
    ColumnView(Board &board, ColumnModel *column, QWidget *parent = nullptr);

    ColumnModel *column() const { return m_column; }
    Board &board() const { return m_board; }

    int currentRow() const { return currentIndex().row(); }
    qint64 currentNumber() const { return m_column->numberAt(currentRow()); }
    void setCurrentRow(int row); // of a card; does not scroll when it is in sight
    // The card nearest to this height of the view; -1 in an empty column.
    int cardNear(int y) const;
    int nextCard(int row, int step) const; // a row beyond the ends: that of the last one

    static int rowHeight(const ColumnModel &column, ColumnModel::RowKind kind);
    int contentHeight() const;
    // The height next below `room` at which the rows from the top end with a card, or `room` itself
    // where half of the next card has place: then it is seen to go on.
    int wholeRows(int room) const;
    int cardsBelow() const; // that are not all in sight
    QRectF cardBox(int row) const; // in the viewport
    int hoveredRow() const { return m_hovered; }

    // While a card is dragged: which one is away, and over which group of closed deals it is.
    void setAway(qint64 number);
    qint64 away() const { return m_away; }
    void setDropPart(int part); // -1: none; the number of groups: the place at the end
    int dropPart() const { return m_dropPart; }
    void setTarget(bool target); // the column takes the card
    void setQuiet(bool quiet); // no cursor is drawn
    bool isQuiet() const { return m_quiet; }
    void setCurrent(bool current); // the cursor of the board is in this column
    bool isCurrent() const { return m_current; }

Q_SIGNALS:
    void currentRowChanged(int row);
    void scrolled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &) override { }

private:
    void setHovered(int row);
    void placeBar();

    Board &m_board;
    ColumnModel *m_column;
    QScrollBar *m_bar; // over the cards, in the gutter
    qint64 m_away = 0;
    int m_hovered = -1;
    int m_dropPart = -1;
    bool m_target = false;
    bool m_quiet = false;
    bool m_current = false;
};

} // namespace rapport::ui
