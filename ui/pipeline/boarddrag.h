// SPDX-License-Identifier: GPL-3.0-or-later
// A card in the hand: it floats under the pointer, leaves a pale picture where it lay, and a gap of
// its size opens where it would land. Near an edge the column or the board scrolls. Esc lets it fall
// back. It listens to the pointer itself instead of starting the drag of the system, so that the
// window stays alive meanwhile and the card follows without delay.
#pragma once

#include "ui/pipeline/boardcolumn.h"

#include <QTimer>

class QScrollArea;

namespace rapport::ui {

class BoardView;
class FloatingCard;

class BoardDrag final : public QObject
{
    Q_OBJECT
public:
    BoardDrag(BoardView &view, QScrollArea &area);
    ~BoardDrag() override;

    bool isActive() const { return m_number != 0; }
    // Takes a card up at this point of it; the pointer is at `global`.
    void begin(ColumnView *view, int row, const QPoint &grip, const QPoint &global);
    void moveTo(const QPoint &global);
    void drop();
    void cancel();
    // Hears the pointer of this column.
    void listen(ColumnView *view);

Q_SIGNALS:
    // Onto a stage, at a place among its other cards.
    void dropped(qint64 number, const rapport::Uid &stage, int index);
    // Onto the closed deals, but onto neither group: the board asks which.
    void droppedToClose(qint64 number, const QPoint &global);
    void activeChanged(bool active);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(ColumnView *view, const QMouseEvent &mouse);
    void follow(ColumnView *view, const QMouseEvent &mouse);
    void aim();
    void scroll();
    void end();
    BoardColumn *columnAt(const QPoint &global) const;

    BoardView &m_view;
    QScrollArea &m_area;
    FloatingCard *m_float = nullptr;
    QTimer m_scroll;
    QPoint m_pressed; // in the viewport that was pressed
    ColumnView *m_source = nullptr;
    int m_pressedRow = -1;
    qint64 m_number = 0;
    QPoint m_grip, m_global;
    BoardColumn *m_target = nullptr;
    int m_index = 0; // of the gap, among the other cards
    int m_part = -1; // of the closed groups
};

} // namespace rapport::ui
