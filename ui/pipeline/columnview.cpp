// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/columnview.h"

#include "ui/pipeline/carddelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using RowKind = ColumnModel::RowKind;

static constexpr int headHeight = 30, footHeight = 40;

ColumnView::ColumnView(Board &board, ColumnModel *column, QWidget *parent)
    : QListView(parent), m_board(board), m_column(column), m_bar(new QScrollBar(Qt::Vertical, this))
{
    setObjectName(u"columnView"_s);
    setModel(column);
    setItemDelegate(new CardDelegate(this));
    setUniformItemSizes(!column->isClosed());
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setAutoScroll(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    QScrollBar *own = verticalScrollBar();
    own->setSingleStep((CardLook::height + CardLook::gap) / 2);
    connect(own, &QScrollBar::rangeChanged, this, &ColumnView::placeBar);
    connect(own, &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    m_bar->hide();
}

int ColumnView::rowHeight(const ColumnModel &column, RowKind kind)
{
    switch (kind) {
    case RowKind::Head:
        return headHeight;
    case RowKind::Foot:
        return footHeight + CardLook::gap;
    case RowKind::Card:
    case RowKind::Gap:
        break;
    }
    return (column.isClosed() ? CardLook::compactHeight : CardLook::height) + CardLook::gap;
}

int ColumnView::contentHeight() const
{
    const int cards = m_column->cardCount() * rowHeight(*m_column, RowKind::Card);
    if (m_column->isClosed())
        return cards + int(m_column->stages().size()) * headHeight + rowHeight(*m_column, RowKind::Foot);
    return cards + (m_column->gap() >= 0 ? rowHeight(*m_column, RowKind::Gap) : 0);
}

int ColumnView::wholeRows(int room) const
{
    int tall = 0;
    for (int row = 0; row < m_column->rowCount(); ++row) {
        const int next = rowHeight(*m_column, m_column->placeOf(row).kind);
        if (tall + next > room)
            return tall == 0 || room - tall >= next / 2 ? room : tall;
        tall += next;
    }
    return room;
}

int ColumnView::cardsBelow() const
{
    const int height = viewport()->height();
    const QModelIndex at = indexAt(QPoint(viewport()->width() / 2, height - 1));
    if (!at.isValid())
        return 0;
    // The gap below a card need not be in sight.
    const bool whole = visualRect(at).bottom() - CardLook::gap < height;
    return m_column->cardCount() - m_column->cardsUpTo(whole ? at.row() : at.row() - 1);
}

QRectF ColumnView::cardBox(int row) const
{
    const QRectF box = visualRect(m_column->index(row));
    return box.adjusted(CardLook::side, 0, -CardLook::side, -CardLook::gap);
}

int ColumnView::nextCard(int row, int step) const
{
    const int count = m_column->rowCount();
    for (int next = row + step; next >= 0 && next<count; next += step> 0 ? 1 : -1) {
        if (m_column->numberAt(next) > 0)
            return next;
    }
    // Beyond the end: the last card there is.
    for (int last = step > 0 ? count - 1 : 0; last >= 0 && last<count; last += step> 0 ? -1 : 1) {
        if (m_column->numberAt(last) > 0)
            return last;
    }
    return -1;
}

int ColumnView::cardNear(int y) const
{
    const QModelIndex at
        = indexAt(QPoint(viewport()->width() / 2, std::clamp(y, 0, viewport()->height() - 1)));
    const int row = at.isValid() ? at.row() : m_column->rowCount();
    return m_column->numberAt(row) > 0 ? row : nextCard(row, at.isValid() ? 1 : -1);
}

void ColumnView::setCurrentRow(int row)
{
    if (m_column->numberAt(row) == 0)
        return;
    setCurrentIndex(m_column->index(row));
    scrollTo(currentIndex());
}

QModelIndex ColumnView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int page = std::max(1, viewport()->height() / rowHeight(*m_column, RowKind::Card) - 1);
    const int last = m_column->rowCount() - 1;
    switch (action) {
    case MoveHome:
        return m_column->index(nextCard(-1, 1));
    case MoveEnd:
        return m_column->index(nextCard(last + 1, -1));
    case MoveUp:
        return m_column->index(nextCard(currentRow(), -1));
    case MoveDown:
        return m_column->index(nextCard(currentRow(), 1));
    case MovePageUp:
        return m_column->index(nextCard(std::max(-1, currentRow() - page), -1));
    case MovePageDown:
        return m_column->index(nextCard(std::min(last + 1, currentRow() + page), 1));
    default:
        return currentIndex();
    }
}

void ColumnView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentRowChanged(current.row());
}

void ColumnView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QListView::keyPressEvent(event);
        scrollTo(currentIndex());
        break;
    default:
        event->ignore();
    }
}

void ColumnView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (currentNumber() == 0)
        setCurrentRow(nextCard(-1, 1));
    viewport()->update();
}

void ColumnView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void ColumnView::setHovered(int row)
{
    if (std::exchange(m_hovered, row) != row)
        viewport()->update();
}

bool ColumnView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const QPoint at = static_cast<QMouseEvent *>(event)->pos();
        const QModelIndex over = indexAt(at);
        setHovered(over.isValid() && cardBox(over.row()).contains(at) ? over.row() : -1);
        placeBar();
    } else if (event->type() == QEvent::Leave) {
        setHovered(-1);
        m_bar->setVisible(m_bar->underMouse());
    }
    return QListView::viewportEvent(event);
}

void ColumnView::setAway(qint64 number)
{
    if (std::exchange(m_away, number) != number)
        viewport()->update();
}

void ColumnView::setDropPart(int part)
{
    if (std::exchange(m_dropPart, part) != part)
        viewport()->update();
}

void ColumnView::setTarget(bool target)
{
    if (std::exchange(m_target, target) != target)
        viewport()->update();
}

void ColumnView::setQuiet(bool quiet)
{
    if (std::exchange(m_quiet, quiet) != quiet)
        viewport()->update();
}

void ColumnView::setCurrent(bool current)
{
    if (std::exchange(m_current, current) != current)
        viewport()->update();
}

void ColumnView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), theme().color(m_target ? Role::AccentSoft : Role::Window));
        // The keyboard is in a column without cards: a new deal would lie here.
        if (hasFocus() && m_column->cardCount() == 0 && !m_quiet && !m_column->isClosed())
            paintCardGap(painter, theme(),
                QRectF(CardLook::side, 0, viewport()->width() - 2 * CardLook::side, CardLook::height));
    }
    QListView::paintEvent(event);
}

// Seen only while the pointer is here: the line below the cards says that there are more.
void ColumnView::placeBar()
{
    const QScrollBar *own = verticalScrollBar();
    m_bar->setRange(own->minimum(), own->maximum());
    m_bar->setPageStep(own->pageStep());
    m_bar->setSingleStep(own->singleStep());
    m_bar->setValue(own->value());
    m_bar->setGeometry(width() - 10, 0, 10, height());
    m_bar->setVisible(own->maximum() > own->minimum() && underMouse() && m_away == 0);
    m_bar->raise();
}

void ColumnView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeBar();
    Q_EMIT scrolled();
}

void ColumnView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    Q_EMIT scrolled();
}

} // namespace rapport::ui
