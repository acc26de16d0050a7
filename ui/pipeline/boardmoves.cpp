// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/boardmoves.h"

#include <algorithm>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

BoardMoves::BoardMoves(Board &board, DealMover &mover, QObject *parent)
    : QObject(parent), m_board(board), m_mover(mover)
{
    connect(&mover, &DealMover::moved, this, [this] { m_moved = true; });
}

Uid BoardMoves::idAt(const std::vector<qint64> &numbers, int index) const
{
    if (index < 0 || index >= int(numbers.size()))
        return {};
    const query::Card *card = m_board.card(numbers[std::size_t(index)]);
    return card ? card->id : Uid();
}

void BoardMoves::refuse()
{
    Q_EMIT told(tr("Cards are sorted now. Choose “Board order” to arrange them by hand."));
}

// True when it is saved; else nothing was changed, or a sheet asks first.
bool BoardMoves::tryMove(const Uid &deal, const Uid &stage, const std::optional<CardPlace> &at)
{
    m_moved = false;
    m_mover.move(deal, stage, at);
    return m_moved;
}

void BoardMoves::place(qint64 number, const Uid &stage, int index)
{
    ColumnModel *from = m_board.columnWith(number);
    ColumnModel *to = m_board.columnOf(stage);
    const query::Card *card = m_board.card(number);
    if (!from || !to || !card)
        return;
    const Uid deal = card->id;
    const ColumnModel::Place was = from->placeOf(from->rowOf(number));
    const Uid source = from->stages()[std::size_t(was.part)].id;
    const bool inside = source == stage;
    if (inside && !m_board.isByHand())
        return refuse();
    if (to->isClosed()) {
        if (!inside)
            m_mover.move(deal, stage, {}); // the day and the reason are asked for first
        return;
    }
    std::vector<qint64> others = to->numbers();
    std::erase(others, number);
    // Below the cards that have been read so far may lie others.
    const int last = int(others.size()) - (m_board.isComplete() || others.empty() ? 0 : 1);
    const int at = std::clamp(index, 0, last);
    if (inside && at == was.index)
        return;
    std::optional<CardPlace> between;
    if (m_board.isByHand())
        between = CardPlace{idAt(others, at - 1), idAt(others, at)};
    // Shown once it is saved: a sheet that asks first must find cursor and focus where they were.
    if (!tryMove(deal, stage, between))
        return;
    m_board.moveLocally(number, stage, at);
    Q_EMIT landed(number);
}

void BoardMoves::step(qint64 number, int by)
{
    const ColumnModel *from = m_board.columnWith(number);
    if (!from)
        return;
    std::vector<BoardStage> open = m_board.stages();
    std::erase_if(open, [](const BoardStage &stage) { return stage.kind != "open"_L1; });
    int at = int(open.size()); // closed deals stand behind the last open stage
    if (!from->isClosed())
        at = int(std::ranges::find(open, from->stages().front().id, &BoardStage::id) - open.begin());
    const int next = at + by;
    if (next < 0)
        return;
    if (next >= int(open.size()))
        return Q_EMIT told(tr("W closes the deal as won, X as lost."));
    place(number, open[std::size_t(next)].id, 0);
}

void BoardMoves::shift(qint64 number, int by)
{
    const ColumnModel *column = m_board.columnWith(number);
    if (!column || column->isClosed())
        return;
    if (!m_board.isByHand())
        return refuse();
    const ColumnModel::Place was = column->placeOf(column->rowOf(number));
    const int to = was.index + by;
    if (to >= 0 && to < int(column->numbers().size()))
        place(number, column->stages().front().id, to);
}

void BoardMoves::close(qint64 number, bool won)
{
    const query::Card *card = m_board.card(number);
    if (!card)
        return;
    const Uid deal = card->id;
    if (won)
        m_mover.win(deal);
    else
        m_mover.lose(deal);
}

} // namespace rapport::ui
