// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/grideditor.h"

#include "ui/dashboard/dashboardgrid.h"
#include "ui/dashboard/widgetcard.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QMouseEvent>

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int corner = 22, rowStep = grid::rowHeight + grid::gap, keyColumns = 2;

GridEditor::GridEditor(DashboardGrid *grid)
    : QWidget(grid), m_grid(grid), m_edit(new IconButton(u"pencil"_s, tr("Change this card"), this)),
      m_remove(new IconButton(u"trash-2"_s, tr("Remove this card"), this))
{
    setObjectName(u"gridEditor"_s);
    setAccessibleName(tr("Cards to arrange"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_edit->setObjectName(u"cardEdit"_s);
    m_remove->setObjectName(u"cardRemove"_s);
    m_edit->setLabel(tr("Change this card"), tr("Enter"));
    m_remove->setLabel(tr("Remove this card"), tr("Del"));
    for (IconButton *button : {m_edit, m_remove}) {
        button->setFocusPolicy(Qt::NoFocus); // Enter and Del do the same
        button->hide();
    }
    connect(m_edit, &QAbstractButton::clicked, this, [this] { Q_EMIT editRequested(m_current); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removeRequested(m_current); });
    connect(m_grid, &DashboardGrid::placed, this, [this] {
        setGeometry(m_grid->rect());
        raise();
        placeButtons();
        update();
    });
    setGeometry(m_grid->rect());
    raise();
    setCurrent(m_grid->cards().isEmpty() ? -1 : 0);
}

void GridEditor::setCurrent(int card)
{
    m_current = std::min(card, int(m_grid->cards().size()) - 1);
    placeButtons();
    update();
    if (m_current < 0)
        return;
    setAccessibleDescription(m_grid->cards().at(m_current)->title());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentChosen(m_current);
}

void GridEditor::placeButtons()
{
    const bool there = m_current >= 0 && m_current < int(m_grid->cards().size());
    m_edit->setVisible(there && m_hand == Hand::Empty);
    m_remove->setVisible(there && m_hand == Hand::Empty);
    if (!there)
        return;
    const QRect card = m_grid->rectOf(m_current);
    m_remove->setGeometry(card.right() - 8 - 28, card.top() + 6, 28, 28);
    m_edit->setGeometry(card.right() - 8 - 28 - 30, card.top() + 6, 28, 28);
}

int GridEditor::cardAt(const QPoint &at) const
{
    for (int i = int(m_grid->cards().size()) - 1; i >= 0; --i) {
        if (m_grid->rectOf(i).contains(at))
            return i;
    }
    return -1;
}

QRect GridEditor::cornerOf(int card) const
{
    const QRect rect = m_grid->rectOf(card);
    return QRect(rect.right() - corner + 1, rect.bottom() - corner + 1, corner, corner);
}

void GridEditor::mousePressEvent(QMouseEvent *event)
{
    const int card = cardAt(event->pos());
    setCurrent(card);
    if (card < 0 || event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_held = m_grid->rectOf(card);
    m_before = m_grid->boxes();
    m_hand = cornerOf(card).contains(event->pos()) ? Hand::Sizing : Hand::Moving;
    placeButtons();
}

// The nearest place of the grid to where the hand is.
GridBox GridEditor::draggedTo(const QPoint &at) const
{
    const QPoint by = at - m_pressed;
    const double unit = double(width() - 2 * DashboardGrid::side + grid::gap) / grid::columns;
    GridBox box = m_before[std::size_t(m_current)];
    if (m_hand == Hand::Sizing) {
        box.width = std::clamp(int(std::lround((m_held.width() + by.x() + grid::gap) / unit)),
            grid::leastWidth, grid::columns - box.column);
        box.height = int(std::lround(double(m_held.height() + by.y() + grid::gap) / rowStep));
    } else {
        box.column = int(std::lround((m_held.left() - DashboardGrid::side + by.x()) / unit));
        box.row = int(std::lround(double(m_held.top() + by.y()) / rowStep));
    }
    return grid::fitted(box);
}

// What lies below takes its place once more than half of it is covered (or at once): into it nothing can go,
// as cards do not hang in the air.
GridBox GridEditor::past(GridBox box, bool atOnce) const
{
    const GridBox &before = m_before[std::size_t(m_current)];
    for (const GridBox &other : m_before) {
        const bool isBelow
            = other.row >= before.bottom() && other.column < box.right() && box.column < other.right();
        const int needed = other.row + (atOnce ? 1 : (other.height + 1) / 2);
        if (isBelow && box.bottom() >= needed)
            box.row = std::max(box.row, other.bottom());
    }
    return box;
}

void GridEditor::hold(const GridBox &box)
{
    GridBoxes boxes = m_before;
    boxes[std::size_t(m_current)] = box;
    boxes = grid::settled(std::move(boxes), m_current);
    if (boxes != m_grid->boxes())
        m_grid->setBoxes(boxes);
}

void GridEditor::mouseMoveEvent(QMouseEvent *event)
{
    if (m_hand != Hand::Empty)
        return hold(m_hand == Hand::Moving ? past(draggedTo(event->pos()), false) : draggedTo(event->pos()));
    const int card = cardAt(event->pos());
    setCursor(card < 0                              ? Qt::ArrowCursor
            : cornerOf(card).contains(event->pos()) ? Qt::SizeFDiagCursor
                                                    : Qt::OpenHandCursor);
}

void GridEditor::mouseReleaseEvent(QMouseEvent *)
{
    if (m_hand != Hand::Empty)
        letGo();
}

void GridEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    giveUp();
    if (const int card = cardAt(event->pos()); card >= 0)
        Q_EMIT editRequested(card);
}

void GridEditor::letGo()
{
    m_hand = Hand::Empty;
    placeButtons();
    update();
    const GridBoxes now = m_grid->boxes();
    if (now != m_before)
        Q_EMIT dropped(now);
}

void GridEditor::giveUp()
{
    if (std::exchange(m_hand, Hand::Empty) != Hand::Empty)
        m_grid->setBoxes(m_before);
    placeButtons();
    update();
}

bool GridEditor::moveByKey(QKeyEvent *event)
{
    static const QHash<int, QPoint> ways{
        {Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};
    const auto way = ways.constFind(event->key());
    if (way == ways.cend() || m_current < 0)
        return false;
    m_before = m_grid->boxes();
    GridBox box = m_before[std::size_t(m_current)];
    if (event->modifiers() & Qt::ShiftModifier) {
        box.width = std::min(box.width + way->x() * keyColumns, grid::columns - box.column);
        box.height += way->y();
    } else {
        box.column += way->x() * keyColumns;
        box.row += way->y();
        if (way->y() > 0)
            box = past(box, true);
    }
    hold(grid::fitted(box));
    letGo();
    return true;
}

void GridEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_hand != Hand::Empty)
            giveUp();
        else
            Q_EMIT leaveRequested();
    } else if (m_hand != Hand::Empty) {
        event->accept(); // first it is let go
    } else if (moveByKey(event)) {
        event->accept();
    } else if (m_current >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT editRequested(m_current);
    } else if (m_current >= 0 && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

// Tab goes from card to card, and on from the last.
bool GridEditor::focusNextPrevChild(bool next)
{
    const int to = m_current + (next ? 1 : -1);
    if (to < 0 || to >= int(m_grid->cards().size()))
        return QWidget::focusNextPrevChild(next);
    setCurrent(to);
    return true;
}

void GridEditor::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason)
        setCurrent(0);
    else if (event->reason() == Qt::BacktabFocusReason)
        setCurrent(int(m_grid->cards().size()) - 1);
    update();
}

void GridEditor::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void GridEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(m_grid->cards().size()); ++i) {
        const QRectF card = m_grid->rectOf(i);
        const bool isCurrent = i == m_current;
        painter.setBrush(isCurrent && m_hand != Hand::Empty ? QColor(t.color(Role::Accent).red(),
                             t.color(Role::Accent).green(), t.color(Role::Accent).blue(), 20)
                                                            : QColor(Qt::transparent));
        painter.setPen(QPen(t.color(isCurrent ? Role::Accent : Role::BorderStrong), isCurrent ? 2 : 1,
            isCurrent ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        // The corner to pull.
        painter.setPen(
            QPen(t.color(isCurrent ? Role::Accent : Role::TextSubtle), 1.5, Qt::SolidLine, Qt::RoundCap));
        for (const int inner : {6, 10})
            painter.drawLine(QPointF(card.right() - inner, card.bottom() - 5),
                QPointF(card.right() - 5, card.bottom() - inner));
    }
}

} // namespace rapport::ui
