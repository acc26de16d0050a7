// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, pointer and menu of the tasks of My day.
#include "ui/tasks/agendaview.h"

#include "core/query/why_there.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KeyWish {
    int key;
    Qt::KeyboardModifiers modifiers;
    TaskWish wish;
};

constexpr KeyWish keyWishes[] = {
    {Qt::Key_Space, Qt::NoModifier, TaskWish::Toggle},
    {Qt::Key_M, Qt::NoModifier, TaskWish::Toggle},
    {Qt::Key_R, Qt::NoModifier, TaskWish::DoneWith},
    {Qt::Key_D, Qt::NoModifier, TaskWish::Date},
    {Qt::Key_T, Qt::NoModifier, TaskWish::Today},
    {Qt::Key_T, Qt::ShiftModifier, TaskWish::AllToday},
    {Qt::Key_S, Qt::NoModifier, TaskWish::Snooze},
    {Qt::Key_E, Qt::NoModifier, TaskWish::Edit},
    {Qt::Key_N, Qt::NoModifier, TaskWish::New},
    {Qt::Key_A, Qt::NoModifier, TaskWish::Assign},
    {Qt::Key_P, Qt::NoModifier, TaskWish::Priority},
    {Qt::Key_1, Qt::NoModifier, TaskWish::Urgent},
    {Qt::Key_2, Qt::NoModifier, TaskWish::High},
    {Qt::Key_3, Qt::NoModifier, TaskWish::Normal},
    {Qt::Key_4, Qt::NoModifier, TaskWish::Low},
    {Qt::Key_X, Qt::NoModifier, TaskWish::Cancel},
    {Qt::Key_Delete, Qt::NoModifier, TaskWish::Remove},
    {Qt::Key_V, Qt::NoModifier, TaskWish::Group},
    {Qt::Key_Slash, Qt::NoModifier, TaskWish::Find},
    {Qt::Key_F, Qt::ControlModifier, TaskWish::Find},
    {Qt::Key_BracketRight, Qt::NoModifier, TaskWish::Panel},
    {Qt::Key_C, Qt::ControlModifier, TaskWish::Copy},
    {Qt::Key_Escape, Qt::NoModifier, TaskWish::StepBack},
};

struct Entry {
    TaskWish wish;
    const char *icon;
    const char *words;
    const char *key;
};

constexpr Entry entries[] = {
    {TaskWish::Open, "panel-right", QT_TRANSLATE_NOOP("TaskMenu", "Open"), "Enter"},
    {TaskWish::Edit, "pencil", QT_TRANSLATE_NOOP("TaskMenu", "Edit"), "E"},
    {TaskWish::Toggle, "check", QT_TRANSLATE_NOOP("TaskMenu", "Done"), "Space"},
    {TaskWish::DoneWith, "list-checks", QT_TRANSLATE_NOOP("TaskMenu", "Done with result…"), "R"},
    {TaskWish::Today, "clock", QT_TRANSLATE_NOOP("TaskMenu", "Move to today"), "T"},
    {TaskWish::Date, "calendar", QT_TRANSLATE_NOOP("TaskMenu", "Move to another day…"), "D"},
    {TaskWish::Snooze, "alarm-clock", QT_TRANSLATE_NOOP("TaskMenu", "Snooze…"), "S"},
    {TaskWish::Assign, "user-round", QT_TRANSLATE_NOOP("TaskMenu", "Assign owner…"), "A"},
    {TaskWish::Priority, "flag", QT_TRANSLATE_NOOP("TaskMenu", "Priority…"), "P"},
    {TaskWish::Copy, "copy", QT_TRANSLATE_NOOP("TaskMenu", "Copy"), "Ctrl+C"},
    {TaskWish::Cancel, "circle-x", QT_TRANSLATE_NOOP("TaskMenu", "Cancel the task"), "X"},
    {TaskWish::Remove, "trash-2", QT_TRANSLATE_NOOP("TaskMenu", "Delete"), "Del"},
};

bool opensGroup(TaskWish wish)
{
    return wish == TaskWish::Toggle || wish == TaskWish::Today || wish == TaskWish::Assign
        || wish == TaskWish::Copy;
}

// What makes sense for a task that is over, or for an event that takes place by itself.
bool offers(const query::AgendaRow &task, TaskWish wish, bool readOnly)
{
    if (readOnly)
        return wish == TaskWish::Open || wish == TaskWish::Copy;
    const bool event = task.kind == "event"_L1;
    switch (wish) {
    case TaskWish::Toggle:
        return !event;
    case TaskWish::DoneWith:
    case TaskWish::Cancel:
    case TaskWish::Today:
    case TaskWish::Snooze:
        return !isDone(task) && !(event && wish == TaskWish::DoneWith);
    case TaskWish::Date:
        return !isDone(task);
    default:
        return true;
    }
}

} // namespace

bool AgendaView::wishByKey(QKeyEvent *event)
{
    Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    // Some signs need Shift on some keyboards and not on others.
    if (event->key() == Qt::Key_Slash || event->key() == Qt::Key_BracketRight)
        modifiers &= ~Qt::ShiftModifier;
    for (const KeyWish &known : keyWishes) {
        if (known.key == event->key() && known.modifiers == modifiers) {
            if (event->isAutoRepeat())
                return true; // one press, one act
            Q_EMIT wished(known.wish, -1);
            return true;
        }
    }
    return false;
}

// Keys that the window has for the record of the panel are about the row here; the second key of a
// sequence, as in G T, is the window's.
bool AgendaView::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QListView::event(event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (key->key() == Qt::Key_Shift || key->key() == Qt::Key_Control || key->key() == Qt::Key_Alt)
        return QListView::event(event);
    const bool second = std::exchange(m_inSequence, false);
    if (plain && !second) {
        m_inSequence = key->key() == Qt::Key_G || key->key() == Qt::Key_L;
        const bool mine = std::ranges::any_of(keyWishes, [key](const KeyWish &known) {
            return known.key == key->key() && known.modifiers == Qt::NoModifier;
        });
        if (mine && key->key() != Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void AgendaView::fold(bool folded)
{
    const AgendaModel::Place place = m_model->placeOf(currentRow());
    if (place.section < 0)
        return;
    if (folded)
        setCurrentRow(m_model->headRow(place.section));
    m_model->setFolded(place.section, folded);
}

bool AgendaView::moveByKey(QKeyEvent *event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const AgendaModel::Place place = m_model->placeOf(currentRow());
    switch (event->key()) {
    case Qt::Key_J:
    case Qt::Key_Down:
        setCurrentRow(std::min(currentRow() + 1, m_model->rowCount() - 1));
        return true;
    case Qt::Key_K:
    case Qt::Key_Up:
        setCurrentRow(std::max(currentRow() - 1, 0));
        return true;
    case Qt::Key_Left:
        fold(true);
        return true;
    case Qt::Key_Right:
        if (place.isHead() && !m_model->isFolded(place.section))
            setCurrentRow(currentRow() + 1);
        else
            fold(false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (place.isHead())
            fold(!m_model->isFolded(place.section));
        else if (place.isTask())
            Q_EMIT wished(TaskWish::Open, -1);
        return true;
    case Qt::Key_Space:
        if (!place.isHead())
            return false;
        fold(!m_model->isFolded(place.section));
        return true;
    default:
        return false;
    }
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        if (QMenu *menu = makeMenu(currentRow()))
            menu->popup(viewport()->mapToGlobal(rowRect(currentRow()).bottomLeft() + QPoint(72, 0)));
        return;
    }
    if (moveByKey(event) || wishByKey(event))
        return;
    switch (event->key()) {
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

QModelIndex AgendaView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return {};
    const int page = std::max(1, viewport()->height() / theme().rowHeight() - 1);
    switch (action) {
    case MoveHome:
        return m_model->index(0);
    case MoveEnd:
        return m_model->index(last);
    case MovePageUp:
        return m_model->index(std::max(0, currentRow() - page));
    case MovePageDown:
        return m_model->index(std::min(last, currentRow() + page));
    case MoveUp:
    case MoveDown:
        return QListView::moveCursor(action, modifiers);
    default:
        return currentIndex();
    }
}

QMenu *AgendaView::makeMenu(int row)
{
    const query::AgendaRow *found = m_model->taskAt(row);
    if (!found)
        return nullptr;
    const query::AgendaRow task = *found;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"taskMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Entry &entry : entries) {
        if (!offers(task, entry.wish, m_model->workspace().isReadOnly()))
            continue;
        if (opensGroup(entry.wish))
            menu->addSeparator();
        QString words = QCoreApplication::translate("TaskMenu", entry.words);
        if (entry.wish == TaskWish::Toggle && isDone(task))
            words = tr("Open again");
        QAction *action = menu->addAction(
            theme().menuIcon(QLatin1String(entry.icon)), words + u'\t' + QLatin1String(entry.key));
        connect(
            action, &QAction::triggered, this, [this, row, wish = entry.wish] { Q_EMIT wished(wish, row); });
    }
    return menu;
}

void AgendaView::setHovered(int row, const QPoint &at)
{
    const bool circle = row >= 0 && m_model->placeOf(row).isTask()
        && taskCircle(rowRect(row)).adjusted(-4, -4, 4, 4).contains(at);
    const bool link = row >= 0 && hasLink(row) && linkBox(row).contains(at);
    const bool same = row == m_hovered && circle == m_overCircle && link == m_overLink;
    m_hovered = row;
    m_overCircle = circle;
    m_overLink = link;
    if (same)
        return;
    viewport()->setCursor(link || circle ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    placeButtons();
}

void AgendaView::mouseMoveEvent(QMouseEvent *event) { setHovered(indexAt(event->pos()).row(), event->pos()); }

void AgendaView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const int row = indexAt(event->pos()).row();
    m_pressed = row;
    if (row < 0)
        return;
    setHovered(row, event->pos());
    setCurrentRow(row);
}

void AgendaView::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = indexAt(event->pos()).row();
    if (event->button() != Qt::LeftButton || row < 0 || row != std::exchange(m_pressed, -1))
        return;
    const AgendaModel::Place place = m_model->placeOf(row);
    if (place.isHead() && hasLink(row) && linkBox(row).contains(event->pos()))
        Q_EMIT wished(TaskWish::AllToday, row);
    else if (place.isHead())
        m_model->setFolded(place.section, !m_model->isFolded(place.section));
    else if (m_overCircle)
        Q_EMIT wished(TaskWish::Toggle, row);
}

void AgendaView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = indexAt(event->pos()).row();
    m_pressed = row;
    if (event->button() == Qt::LeftButton && m_model->placeOf(row).isTask() && !m_overCircle) {
        m_pressed = -1;
        Q_EMIT wished(TaskWish::Open, row);
    }
}

void AgendaView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        return; // Shift+F10 came by keyPressEvent
    const int row = indexAt(event->pos()).row();
    if (row >= 0)
        setCurrentRow(row);
    if (QMenu *menu = makeMenu(row))
        menu->popup(event->globalPos());
}

// Why a task is there that nobody wrote by hand, and a title that has no room.
void AgendaView::explain(const QHelpEvent &event)
{
    const query::AgendaRow *task = m_model->taskAt(indexAt(event.pos()).row());
    QString words;
    if (task && !task->cadence.isNull()) {
        const Workspace &workspace = m_model->workspace();
        const auto record = query::record(workspace.reads(), u"task", task->id);
        if (record)
            words = query::whyThere(workspace.reads(), *record);
    }
    if (task && words.isEmpty() && event.pos().x() < viewport()->width() / 2)
        words = task->title;
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), words, this, rowRect(indexAt(event.pos()).row()));
}

bool AgendaView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    if (event->type() == QEvent::ToolTip) {
        explain(*static_cast<QHelpEvent *>(event));
        return true;
    }
    return QListView::viewportEvent(event);
}

void AgendaView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    setHovered(viewport()->underMouse() ? indexAt(at).row() : -1, at);
    placeButtons();
}

void AgendaView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentRowChanged(current.row());
}

void AgendaView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (currentRow() < 0)
        setCurrentRow(m_model->rowCount() > 1 ? 1 : 0);
    viewport()->update();
}

void AgendaView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace rapport::ui
