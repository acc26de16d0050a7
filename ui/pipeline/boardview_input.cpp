// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, pointer and menu of the board.
#include "ui/pipeline/boardview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

bool BoardView::eventFilter(QObject *watched, QEvent *event)
{
    if (m_drag->isActive())
        return false; // it has the keys and the pointer
    for (int i = 0; i < int(m_columns.size()); ++i) {
        ColumnView *view = m_columns[i]->view();
        if (watched == view && event->type() == QEvent::KeyPress)
            return key(static_cast<QKeyEvent *>(event));
        if (watched == view && event->type() == QEvent::FocusIn && m_current != i) {
            setColumn(i);
            tellCurrent();
        }
        if (watched != view->viewport())
            continue;
        if (event->type() == QEvent::MouseButtonDblClick) {
            if (const Uid deal = currentId(); !deal.isNull())
                Q_EMIT openRequested(deal);
            return true;
        }
        if (event->type() == QEvent::ContextMenu) {
            openMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool BoardView::moveKey(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const qint64 number = currentNumber();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        if (control && number > 0)
            m_moves.step(number, by);
        else if (!control)
            turn(by);
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!control)
            return false;
        if (number > 0)
            m_moves.shift(number, event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_J:
    case Qt::Key_K:
        if (control)
            return false;
        step(event->key() == Qt::Key_J ? 1 : -1);
        return true;
    default:
        return false;
    }
}

// Signs that need Shift on some keyboards and not on others.
bool BoardView::signKey(const QKeyEvent *event)
{
    if (event->text() == "!"_L1)
        return Q_EMIT staleToggled(), true;
    if (event->text() == "]"_L1)
        return Q_EMIT panelRequested(), true;
    if (event->text() == "/"_L1)
        return Q_EMIT findRequested(), true;
    return false;
}

bool BoardView::key(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if ((modifiers & ~Qt::ControlModifier) == Qt::NoModifier && moveKey(event))
        return true;
    if (event->key() == Qt::Key_F10 && modifiers == Qt::ShiftModifier) {
        if (const ColumnView *view = currentView())
            openMenu(view->viewport()->mapToGlobal(
                view->cardBox(std::max(0, view->currentRow())).bottomLeft().toPoint()));
        return true;
    }
    if (signKey(event))
        return true;
    if (modifiers != Qt::NoModifier)
        return false;
    if (event->key() == Qt::Key_N)
        return Q_EMIT newRequested(), true;
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT stepBackRequested(), true;
    const Uid deal = currentId();
    if (deal.isNull())
        return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT openRequested(deal), true;
    case Qt::Key_E:
        return Q_EMIT editRequested(deal), true;
    case Qt::Key_T:
        return Q_EMIT taskRequested(deal), true;
    case Qt::Key_Delete:
        return Q_EMIT removeRequested(deal), true;
    case Qt::Key_W:
    case Qt::Key_X:
        return m_moves.close(currentNumber(), event->key() == Qt::Key_W), true;
    default:
        return false;
    }
}

void BoardView::addMoves(QMenu *menu, qint64 number)
{
    QMenu *stages = menu->addMenu(theme().menuIcon(u"arrow-right"_s), tr("Move to"));
    for (const BoardStage &stage : m_board.stages()) {
        QAction *action = stages->addAction(stage.name);
        action->setEnabled(m_board.columnOf(stage.id) != m_board.columnWith(number));
        connect(action, &QAction::triggered, this,
            [this, number, id = stage.id] { m_moves.place(number, id, 0); });
    }
    const auto close = [&](const QString &icon, const QString &words, bool won) {
        connect(menu->addAction(theme().menuIcon(icon), words), &QAction::triggered, this,
            [this, number, won] { m_moves.close(number, won); });
    };
    close(u"trophy"_s, tr("Close as won") + u"\tW"_s, true);
    close(u"circle-x"_s, tr("Close as lost") + u"\tX"_s, false);
}

QMenu *BoardView::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"cardMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Uid deal = currentId();
    const qint64 number = currentNumber();
    const bool canWrite = !m_board.workspace().isReadOnly();
    const auto add = [&](const QString &icon, const QString &words, auto act, bool enabled = true) {
        QAction *action = menu->addAction(icon.isEmpty() ? QIcon() : theme().menuIcon(icon), words);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    if (!deal.isNull()) {
        add(u"maximize-2"_s, tr("Open") + u"\tEnter"_s, [this, deal] { Q_EMIT openRequested(deal); });
        add(
            u"pencil"_s, tr("Edit") + u"\tE"_s, [this, deal] { Q_EMIT editRequested(deal); }, canWrite);
        add(
            u"calendar-plus"_s, tr("Add task") + u"\tT"_s, [this, deal] { Q_EMIT taskRequested(deal); },
            canWrite);
        menu->addSeparator();
        if (canWrite)
            addMoves(menu, number);
        menu->addSeparator();
        add(
            u"trash-2"_s, tr("Delete") + u"\tDel"_s, [this, deal] { Q_EMIT removeRequested(deal); },
            canWrite);
        menu->addSeparator();
    }
    add(
        u"plus"_s, tr("New deal in this stage") + u"\tN"_s, [this] { Q_EMIT newRequested(); }, canWrite);
    return menu;
}

void BoardView::openMenu(const QPoint &global) { makeMenu()->popup(global); }

// Let go between the groups: which way did it end?
void BoardView::askHowToClose(qint64 number, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"closeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const BoardStage &stage : m_board.stages()) {
        if (stage.kind == "open"_L1)
            continue;
        const bool won = stage.kind == "won"_L1;
        QAction *action = menu->addAction(theme().menuIcon(won ? u"trophy"_s : u"circle-x"_s), stage.name);
        connect(action, &QAction::triggered, this,
            [this, number, id = stage.id] { m_moves.place(number, id, 0); });
    }
    menu->popup(global);
}

} // namespace rapport::ui
