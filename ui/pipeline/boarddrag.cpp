// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/boarddrag.h"

#include "ui/pipeline/boardview.h"
#include "ui/widgets/shadow.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace rapport::ui {

using RowKind = ColumnModel::RowKind;

static constexpr int edge = 44; // where it begins to scroll
static constexpr int scrollMs = 16, scrollStep = 9;

// Its own widget over the window, so that nothing below is painted anew but what it uncovers.
class FloatingCard final : public QWidget
{
public:
    static constexpr int shade = 48;

    FloatingCard(QWidget *parent, query::Card card, const CardLook &look, const QSize &size)
        : QWidget(parent), m_card(std::move(card)), m_look(look)
    {
        setObjectName(QStringLiteral("floatingCard"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        resize(size + QSize(2 * shade, 2 * shade));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF box = QRectF(rect()).adjusted(shade, shade, -shade, -shade);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        // A soft shade that reaches further below than above.
        QColor color = theme().shadow();
        color.setAlphaF(theme().isDark() ? 0.022F : 0.006F);
        painter.setBrush(color);
        for (int i = shade - 14; i > 0; i -= 2)
            painter.drawRoundedRect(box.adjusted(-i, -i + 12, i, i + 12), 8 + i, 8 + i);
        if (m_card.status == QLatin1String("open"))
            paintCard(painter, theme(), m_card, m_look, box);
        else
            paintClosedCard(painter, theme(), m_card, m_look, box);
    }

private:
    query::Card m_card;
    CardLook m_look;
};

BoardDrag::BoardDrag(BoardView &view, QScrollArea &area) : QObject(&view), m_view(view), m_area(area)
{
    m_scroll.setInterval(scrollMs);
    connect(&m_scroll, &QTimer::timeout, this, &BoardDrag::scroll);
    // Cards came or went below the one in the hand, and the gap with them.
    connect(&view.board(), &Board::loaded, this, [this] {
        if (isActive())
            aim();
    });
}

BoardDrag::~BoardDrag() { delete m_float; }

void BoardDrag::listen(ColumnView *view)
{
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this);
}

bool BoardDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (isActive() && event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            cancel();
        return true;
    }
    // Somebody went to another window with the card in the hand.
    if (isActive() && event->type() == QEvent::WindowDeactivate) {
        cancel();
        return false;
    }
    auto *viewport = qobject_cast<QWidget *>(watched);
    auto *view = viewport ? qobject_cast<ColumnView *>(viewport->parentWidget()) : nullptr;
    if (!view || viewport != view->viewport())
        return false;
    const auto mouse = [event] { return static_cast<QMouseEvent *>(event); };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(view, *mouse());
    case QEvent::MouseMove:
        follow(view, *mouse());
        return isActive();
    case QEvent::MouseButtonRelease:
        m_pressedRow = -1;
        if (!isActive())
            return false;
        moveTo(viewport->mapToGlobal(mouse()->pos()));
        drop();
        return true;
    default:
        return false;
    }
}

// Another button lets the card fall back; else the press may become a drag.
bool BoardDrag::press(ColumnView *view, const QMouseEvent &mouse)
{
    if (isActive()) {
        cancel();
        return true;
    }
    const QModelIndex at = view->indexAt(mouse.pos());
    const bool card = at.isValid() && view->column()->numberAt(at.row()) > 0
        && view->cardBox(at.row()).contains(mouse.pos());
    m_pressedRow = card && mouse.button() == Qt::LeftButton ? at.row() : -1;
    m_pressed = mouse.pos();
    return false;
}

void BoardDrag::follow(ColumnView *view, const QMouseEvent &mouse)
{
    const bool held = mouse.buttons() & Qt::LeftButton;
    const QPoint global = view->viewport()->mapToGlobal(mouse.pos());
    if (isActive() && !held) {
        cancel(); // it was let go where nobody heard it
    } else if (isActive()) {
        moveTo(global);
    } else if (held && m_pressedRow >= 0
        && (mouse.pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        begin(view, m_pressedRow, m_pressed - view->cardBox(m_pressedRow).topLeft().toPoint(), global);
    }
}

void BoardDrag::begin(ColumnView *view, int row, const QPoint &grip, const QPoint &global)
{
    const query::Card *card = view->column()->cardAt(row);
    if (!card || m_view.board().workspace().isReadOnly())
        return;
    m_source = view;
    m_number = card->number;
    m_grip = grip;
    CardLook look;
    look.today = m_view.board().today();
    look.own = m_view.board().currency();
    look.lifted = true;
    m_float = new FloatingCard(m_view.window(), *card, look, view->cardBox(row).size().toSize());
    for (BoardColumn *column : m_view.columns()) {
        column->view()->setAway(m_number);
        column->view()->setQuiet(true);
    }
    view->viewport()->setCursor(Qt::ClosedHandCursor);
    m_scroll.start();
    Q_EMIT activeChanged(true);
    moveTo(global);
    m_float->show();
    m_float->raise();
}

void BoardDrag::moveTo(const QPoint &global)
{
    if (!isActive())
        return;
    m_global = global;
    const QPoint at = m_float->parentWidget()->mapFromGlobal(global) - m_grip;
    m_float->move(at - QPoint(FloatingCard::shade, FloatingCard::shade));
    aim();
}

BoardColumn *BoardDrag::columnAt(const QPoint &global) const
{
    if (!m_area.viewport()->rect().contains(m_area.viewport()->mapFromGlobal(global)))
        return nullptr;
    for (BoardColumn *column : m_view.columns()) {
        if (column->isVisible() && column->rect().contains(column->mapFromGlobal(global)))
            return column;
    }
    return nullptr;
}

// The gap opens at the card under the pointer, which makes room.
void BoardDrag::aim()
{
    BoardColumn *over = columnAt(m_global);
    if (over != m_target && m_target) {
        m_target->setTarget(false);
        m_target->column()->setGap(-1);
        m_target->view()->setDropPart(-1);
    }
    m_target = over;
    if (!over)
        return;
    ColumnView *view = over->view();
    const QPoint at = view->viewport()->mapFromGlobal(m_global);
    const QModelIndex under = view->indexAt(QPoint(view->width() / 2, std::max(0, at.y())));
    over->setTarget(true);
    if (over->column()->isClosed()) {
        const ColumnModel::Place place = under.isValid() ? over->column()->placeOf(under.row())
                                                         : ColumnModel::Place{RowKind::Foot, 0, -1};
        m_part = place.kind == RowKind::Foot ? int(over->column()->stages().size()) : place.part;
        view->setDropPart(m_part);
        return;
    }
    const int count = over->column()->cardCount();
    m_index = !under.isValid() ? count : std::min(under.row(), count);
    // A sorted column puts the card where it belongs, wherever it is let go.
    if (!m_view.board().isByHand())
        m_index = std::min(count,
            view->verticalScrollBar()->value() / ColumnView::rowHeight(*over->column(), RowKind::Card));
    over->column()->setGap(m_index);
}

void BoardDrag::scroll()
{
    const auto push = [](QScrollBar *bar, int at, int length) {
        const int before = bar->value();
        if (at < edge)
            bar->setValue(before - scrollStep);
        else if (at > length - edge)
            bar->setValue(before + scrollStep);
        return bar->value() != before;
    };
    const QPoint inArea = m_area.viewport()->mapFromGlobal(m_global);
    bool moved = false;
    if (m_area.viewport()->rect().adjusted(-40, 0, 40, 0).contains(inArea))
        moved = push(m_area.horizontalScrollBar(), inArea.x(), m_area.viewport()->width());
    if (m_target) {
        ColumnView *view = m_target->view();
        const int at = view->viewport()->mapFromGlobal(m_global).y();
        if (at > -20)
            moved = push(view->verticalScrollBar(), at, view->viewport()->height()) || moved;
    }
    if (moved)
        aim();
}

void BoardDrag::end()
{
    m_scroll.stop();
    m_number = 0;
    m_pressedRow = -1;
    if (m_target) {
        m_target->setTarget(false);
        m_target->column()->setGap(-1);
    }
    m_target = nullptr;
    if (m_source)
        m_source->viewport()->unsetCursor();
    m_source = nullptr;
    for (BoardColumn *column : m_view.columns()) {
        column->view()->setAway(0);
        column->view()->setQuiet(false);
        column->view()->setDropPart(-1);
    }
    delete std::exchange(m_float, nullptr);
    Q_EMIT activeChanged(false);
}

void BoardDrag::cancel()
{
    if (isActive())
        end();
}

void BoardDrag::drop()
{
    if (!isActive())
        return;
    const qint64 number = m_number;
    const QPoint global = m_global;
    const BoardColumn *target = m_target;
    const ColumnModel *column = target ? target->column() : nullptr;
    int index = m_index;
    const int part = m_part;
    end();
    if (!column)
        return;
    if (column->isClosed()) {
        const auto &stages = column->stages();
        if (part < int(stages.size()))
            Q_EMIT dropped(number, stages[std::size_t(part)].id, 0);
        else if (stages.size() == 1)
            Q_EMIT dropped(number, stages.front().id, 0);
        else
            Q_EMIT droppedToClose(number, global);
        return;
    }
    // Among the others: the card itself does not count in its own column.
    const int own = column->rowOf(number);
    if (own >= 0 && own < index)
        --index;
    Q_EMIT dropped(number, column->stages().front().id, index);
}

} // namespace rapport::ui
