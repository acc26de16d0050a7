// SPDX-License-Identifier: GPL-3.0-or-later
// Moves cards by hand: on screen at once, then saved, and put back when the save is refused or the
// person gives the question up. What a stage asks for, the words and the step of undo are those of
// DealMover.
#pragma once

#include "ui/pipeline/board.h"
#include "ui/pipeline/dealmover.h"

namespace rapport::ui {

class BoardMoves final : public QObject
{
    Q_OBJECT
public:
    BoardMoves(Board &board, DealMover &mover, QObject *parent = nullptr);

    // Among the cards of the stage without this one; in another order than by hand the index says
    // nothing.
    void place(qint64 number, const Uid &stage, int index);
    void step(qint64 number, int by); // to the next open stage, or back
    void shift(qint64 number, int by); // up and down within its stage
    void close(qint64 number, bool won);

Q_SIGNALS:
    void landed(qint64 number); // the card has another place on screen
    void told(const QString &text);

private:
    bool tryMove(const Uid &deal, const Uid &stage, const std::optional<CardPlace> &at);
    Uid idAt(const std::vector<qint64> &numbers, int index) const;
    void refuse();

    Board &m_board;
    DealMover &m_mover;
    bool m_moved = false;
};

} // namespace rapport::ui
