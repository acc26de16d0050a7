// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/boardview.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

BoardView::BoardView(Board &board, BoardMoves &moves, QWidget *parent)
    : QWidget(parent), m_board(board), m_moves(moves), m_area(new QScrollArea(this)),
      m_host(new QWidget(m_area)), m_drag(new BoardDrag(*this, *m_area))
{
    setObjectName(u"board"_s);
    setAccessibleName(tr("Board"));
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(gutter, 0, gutter, 0);
    row->addWidget(m_area);
    m_area->setObjectName(u"boardArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_host);
    m_area->viewport()->setAutoFillBackground(false);
    m_host->setAutoFillBackground(false);
    connect(&board, &Board::rebuilt, this, &BoardView::rebuild);
    connect(&board, &Board::totalsChanged, this, &BoardView::refresh);
    connect(&board, &Board::loading, this, [this] { m_loading = true; });
    connect(&board, &Board::loaded, this, &BoardView::restoreCursor);
    connect(&moves, &BoardMoves::landed, this, [this](qint64 number) { select(number); });
    connect(m_drag, &BoardDrag::dropped, &moves, &BoardMoves::place);
    connect(m_drag, &BoardDrag::droppedToClose, this, &BoardView::askHowToClose);
    rebuild();
}

BoardView::~BoardView() = default;

void BoardView::rebuild()
{
    m_drag->cancel();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    qDeleteAll(std::exchange(m_columns, {})); // one that goes loses the focus, and is asked about
    for (ColumnModel *model : m_board.columns()) {
        auto *column = new BoardColumn(m_board, model, m_host);
        ColumnView *view = column->view();
        m_drag->listen(view);
        view->installEventFilter(this);
        view->viewport()->installEventFilter(this);
        const int index = int(m_columns.size());
        connect(view, &ColumnView::currentRowChanged, this, [this, index] {
            if (index == m_current)
                tellCurrent();
        });
        m_columns << column;
    }
    setColumn(std::clamp(m_current, 0, std::max(0, int(m_columns.size()) - 1)));
    setHiddenStages(m_hidden);
    refresh();
    if (hadFocus)
        focusBoard();
}

void BoardView::setHiddenStages(const QSet<Uid> &stages)
{
    m_hidden = stages;
    for (BoardColumn *column : std::as_const(m_columns)) {
        const auto &own = column->column()->stages();
        column->setVisible(std::ranges::any_of(
            own, [this](const BoardStage &stage) { return !m_hidden.contains(stage.id); }));
    }
    layoutColumns();
}

BoardColumn *BoardView::columnFor(const Uid &stage) const
{
    for (BoardColumn *column : m_columns) {
        if (column->column()->partOf(stage) >= 0)
            return column;
    }
    return nullptr;
}

void BoardView::refresh()
{
    int lines = 1;
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->refresh();
        lines = std::max(lines, column->head()->lines());
    }
    for (BoardColumn *column : std::as_const(m_columns))
        column->setHeadLines(lines);
}

void BoardView::layoutColumns()
{
    QList<BoardColumn *> shown;
    for (BoardColumn *column : std::as_const(m_columns)) {
        if (!column->isHidden())
            shown << column;
    }
    const int count = int(shown.size());
    if (count == 0)
        return;
    const int room = width() - 2 * gutter;
    const int least = count * leastWidth + (count - 1) * columnGap;
    const int most = count * mostWidth + (count - 1) * columnGap;
    const int all = std::clamp(room, least, most);
    const int bar = all + m_covered > room ? m_area->horizontalScrollBar()->sizeHint().height() : 0;
    m_host->resize(all + m_covered, height() - bar);
    // What is left over by the division goes to the gaps between the columns, a pixel each.
    const double pitch = double(all + columnGap) / count;
    for (int i = 0; i < count; ++i) {
        const int left = qRound(i * pitch), right = qRound((i + 1) * pitch) - columnGap;
        shown[i]->setGeometry(left, 0, right - left, m_host->height());
    }
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layoutColumns();
    // The panel beside the board takes its room: the card it tells of stays in view.
    if (event->size().width() != event->oldSize().width())
        reveal();
}

void BoardView::setCovered(int width)
{
    const int covered = std::max(0, width - gutter);
    if (std::exchange(m_covered, covered) == covered)
        return;
    layoutColumns();
    reveal();
}

// Scrolls until the column of the cursor is in sight.
void BoardView::reveal()
{
    if (m_current >= m_columns.size() || m_columns[m_current]->isHidden())
        return;
    const QRect column = m_columns[m_current]->geometry();
    QScrollBar *bar = m_area->horizontalScrollBar();
    const int seen = m_area->viewport()->width() - m_covered;
    bar->setValue(std::min(column.left(), std::max(bar->value(), column.right() + 1 - seen)));
}

ColumnView *BoardView::currentView() const
{
    return m_current < m_columns.size() ? m_columns[m_current]->view() : nullptr;
}

qint64 BoardView::currentNumber() const
{
    const ColumnView *view = currentView();
    return view ? view->currentNumber() : 0;
}

Uid BoardView::currentId() const
{
    const ColumnView *view = currentView();
    const query::Card *card = view ? view->column()->cardAt(view->currentRow()) : nullptr;
    return card ? card->id : Uid();
}

bool BoardView::select(qint64 number, bool later)
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        ColumnView *view = m_columns[i]->view();
        const int row = view->column()->rowOf(number);
        if (row < 0)
            continue;
        const bool hadFocus = isAncestorOf(QApplication::focusWidget());
        setColumn(i);
        view->setCurrentRow(row);
        reveal();
        if (hadFocus)
            view->setFocus(Qt::OtherFocusReason);
        tellCurrent();
        return true;
    }
    if (later)
        m_number = number;
    return false;
}

void BoardView::step(int by)
{
    if (ColumnView *view = currentView())
        view->setCurrentRow(view->nextCard(view->currentRow(), by));
}

void BoardView::focusBoard()
{
    if (ColumnView *view = currentView())
        view->setFocus(Qt::OtherFocusReason);
}

Uid BoardView::newStage() const
{
    const ColumnView *view = currentView();
    if (view && !view->column()->isClosed())
        return view->column()->stages().front().id;
    for (const BoardStage &stage : m_board.stages()) {
        if (stage.kind == "open"_L1)
            return stage.id;
    }
    return {};
}

// Tab enters the board where the cursor is, and leaves it with the next one.
void BoardView::setColumn(int column)
{
    m_current = column;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        m_columns[i]->view()->setFocusPolicy(i == column ? Qt::StrongFocus : Qt::ClickFocus);
        m_columns[i]->view()->setCurrent(i == column);
    }
}

// Into a column at the height where the cursor was.
void BoardView::enter(int column, int y)
{
    setColumn(column);
    ColumnView *view = m_columns[column]->view();
    if (const int row = view->cardNear(y); row >= 0)
        view->setCurrentRow(row);
    reveal();
    view->setFocus(Qt::OtherFocusReason);
    tellCurrent();
}

void BoardView::turn(int by)
{
    const ColumnView *from = currentView();
    const int y = from && from->currentRow() >= 0 ? int(from->cardBox(from->currentRow()).center().y()) : 0;
    for (int next = m_current + by; next >= 0 && next < int(m_columns.size()); next += by) {
        if (!m_columns[next]->isHidden())
            return enter(next, y);
    }
}

void BoardView::tellCurrent()
{
    if (m_loading)
        return;
    const ColumnView *view = currentView();
    const int row = view ? view->currentRow() : -1;
    if (view && view->currentNumber() > 0) {
        m_number = view->currentNumber();
        m_row = row;
        const ColumnModel::Place place = view->column()->placeOf(row);
        Q_EMIT currentChanged(currentId(), place.index, int(view->column()->numbers(place.part).size()));
    } else {
        Q_EMIT currentChanged({}, -1, 0);
    }
}

// After a commit the card may stand elsewhere, or nowhere: then the cursor stays at its height.
void BoardView::restoreCursor()
{
    m_loading = false;
    if (m_drag->isActive())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const ColumnModel *column = m_number > 0 ? m_board.columnWith(m_number) : nullptr;
    // A deal that was closed leaves the cursor behind, for the next one.
    const bool left = column && column->isClosed() && currentView() && !currentView()->column()->isClosed()
        && currentNumber() > 0;
    if (column && !left) {
        if (currentNumber() != m_number)
            select(m_number);
        return;
    }
    ColumnView *view = currentView();
    if (view && view->currentNumber() == 0 && (m_number > 0 || hadFocus)) {
        int row = view->nextCard(std::max(-1, m_row - 1), 1);
        for (int i = 0; row < 0 && i < int(m_columns.size()); ++i) {
            row = m_columns[i]->isHidden() ? -1 : m_columns[i]->view()->nextCard(-1, 1);
            if (row >= 0)
                setColumn(i);
        }
        if (row >= 0)
            currentView()->setCurrentRow(row);
        if (hadFocus)
            focusBoard();
    }
    tellCurrent();
}

} // namespace rapport::ui
