// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, pointer and menu of a list.
#include "ui/list/listheader.h"
#include "ui/list/listview.h"
#include "ui/list/rowactions.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KeyWish {
    int key;
    Qt::KeyboardModifiers modifiers;
    Wish wish;
};

constexpr KeyWish keyWishes[] = {
    {Qt::Key_Return, Qt::NoModifier, Wish::Open},
    {Qt::Key_Enter, Qt::NoModifier, Wish::Open},
    {Qt::Key_BracketRight, Qt::NoModifier, Wish::Panel},
    {Qt::Key_Slash, Qt::NoModifier, Wish::Find},
    {Qt::Key_N, Qt::NoModifier, Wish::New},
    {Qt::Key_E, Qt::NoModifier, Wish::Edit},
    {Qt::Key_A, Qt::NoModifier, Wish::Assign},
    {Qt::Key_T, Qt::NoModifier, Wish::Task},
    {Qt::Key_NumberSign, Qt::NoModifier, Wish::Tag},
    {Qt::Key_1, Qt::NoModifier, Wish::GradeA},
    {Qt::Key_2, Qt::NoModifier, Wish::GradeB},
    {Qt::Key_3, Qt::NoModifier, Wish::GradeC},
    {Qt::Key_Delete, Qt::NoModifier, Wish::Remove},
    {Qt::Key_H, Qt::NoModifier, Wish::HandOver},
    {Qt::Key_B, Qt::NoModifier, Wish::Briefing},
    {Qt::Key_Escape, Qt::NoModifier, Wish::StepBack},
    {Qt::Key_C, Qt::ControlModifier, Wish::Copy},
    {Qt::Key_F, Qt::ControlModifier, Wish::Find},
};

} // namespace

bool ListView::wishByKey(QKeyEvent *event)
{
    Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    // # and other signs need Shift on some keyboards and not on others.
    if (event->key() == Qt::Key_NumberSign || event->key() == Qt::Key_Slash
        || event->key() == Qt::Key_BracketRight)
        modifiers &= ~Qt::ShiftModifier;
    for (const KeyWish &known : keyWishes) {
        if (known.key == event->key() && known.modifiers == modifiers) {
            Q_EMIT wished(known.wish, -1);
            return true;
        }
    }
    // Tab goes to the bar that appears with the first tick, before it goes anywhere else.
    if (event->key() == Qt::Key_Tab && m_model->tickedCount() > 0) {
        Q_EMIT wished(Wish::EnterBar, -1);
        return true;
    }
    return false;
}

void ListView::extendTicks(int row)
{
    if (m_tickAnchor < 0)
        m_tickAnchor = std::max(0, currentRow());
    m_model->setTicked(m_tickAnchor, row, true);
}

bool ListView::moveByKey(QKeyEvent *event)
{
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    if (event->modifiers() != Qt::NoModifier && !shift && event->modifiers() != Qt::KeypadModifier)
        return false;
    int step = 0;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_J)
        step = 1;
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_K)
        step = -1;
    else
        return false;
    const int row = qBound(0, currentRow() + step, m_model->rowCount() - 1);
    if (shift && m_model->rowCount() > 0)
        extendTicks(row);
    else
        m_tickAnchor = -1;
    setCurrentRow(row);
    return true;
}

void ListView::tickByKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentRow() >= 0) {
        m_tickAnchor = currentRow();
        m_model->setTicked(currentRow(), currentRow(), !m_model->isTicked(currentRow()));
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_model->tickAll();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        const QRect at = currentRow() >= 0 ? rowRect(currentRow()) : viewport()->rect();
        if (QMenu *menu = makeMenu(currentRow()))
            menu->popup(viewport()->mapToGlobal(at.bottomLeft() + QPoint(64, 0)));
        return;
    }
    if (!moveByKey(event) && !wishByKey(event))
        tickByKey(event);
}

QModelIndex ListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return {};
    if (action == MoveHome || action == MoveEnd)
        return m_model->index(action == MoveHome ? 0 : last, m_model->titleColumn());
    if (action == MoveLeft || action == MoveRight || action == MoveNext || action == MovePrevious)
        return currentIndex();
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    return next.isValid() ? next.siblingAtColumn(m_model->titleColumn()) : next;
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The ring reaches half a pixel into the row above.
    for (const int row : {previous.row(), current.row()}) {
        if (row >= 0)
            viewport()->update(rowRect(row).adjusted(0, -1, 0, 1));
    }
    placeActions();
    Q_EMIT currentRowChanged(current.row());
}

void ListView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const int row = rowAt(event->pos().y());
    if (row < 0)
        return;
    if (event->button() == Qt::LeftButton && columnAt(event->pos().x()) == ListModel::checkColumn) {
        if (event->modifiers() & Qt::ShiftModifier)
            extendTicks(row);
        else
            m_model->setTicked(row, row, !m_model->isTicked(row));
        m_tickAnchor = row;
        m_pressedTick = true;
        return;
    }
    if (event->button() == Qt::LeftButton
        && (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))) {
        if (event->modifiers() & Qt::ShiftModifier)
            extendTicks(row);
        else
            m_model->setTicked(row, row, !m_model->isTicked(row));
        m_tickAnchor = row;
    } else {
        m_tickAnchor = -1;
    }
    setCurrentRow(row);
}

void ListView::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = columnAt(event->pos().x()) == ListModel::checkColumn;
    if (std::exchange(m_overTick, over) != over)
        updateRow(m_hovered);
    setHovered(rowAt(event->pos().y()));
    // Dragging along the boxes ticks one after the other.
    if (m_pressedTick && m_hovered >= 0 && m_hovered != m_tickAnchor)
        m_model->setTicked(m_tickAnchor, m_hovered, m_model->isTicked(m_tickAnchor));
}

void ListView::mouseReleaseEvent(QMouseEvent *) { m_pressedTick = false; }

void ListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos().y());
    if (columnAt(event->pos().x()) == ListModel::checkColumn)
        mousePressEvent(event);
    else if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT wished(Wish::Open, row);
}

bool ListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void ListView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentRow() < 0)
        setCurrentRow(0);
    updateRow(currentRow());
}

void ListView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentRow());
}

void ListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        return; // Shift+F10 came by keyPressEvent
    const int row = rowAt(event->pos().y());
    if (row >= 0)
        setCurrentRow(row);
    if (QMenu *menu = makeMenu(row))
        menu->popup(event->globalPos());
}

} // namespace rapport::ui
