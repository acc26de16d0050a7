// SPDX-License-Identifier: GPL-3.0-or-later
// The keys: arrows move the cursor, with Ctrl the entry, with Shift its end.
#include "ui/calendar/calendarface.h"

#include <QKeyEvent>

namespace rapport::ui {

void CalendarFace::keyPressEvent(QKeyEvent *event)
{
    if (m_hand != Hand::Empty) {
        if (event->key() == Qt::Key_Escape)
            cancelHand();
        return; // a key while something is carried does nothing else
    }
    if (!carry(event) && !act(event))
        QWidget::keyPressEvent(event);
}

bool CalendarFace::carry(QKeyEvent *event)
{
    int dx = 0, dy = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        dx = -1;
        break;
    case Qt::Key_Right:
        dx = 1;
        break;
    case Qt::Key_Up:
        dy = -1;
        break;
    case Qt::Key_Down:
        dy = 1;
        break;
    default:
        return false;
    }
    const Qt::KeyboardModifiers with = event->modifiers() & ~Qt::KeypadModifier;
    const bool canChange = m_current >= 0 && m_scene.canChange;
    if (with == Qt::NoModifier)
        moveCursor(dx, dy);
    else if (with == Qt::ControlModifier && canChange)
        nudge(dx, dy);
    else if (with == Qt::ShiftModifier && dy != 0 && canChange)
        stretch(dy);
    else
        return with == Qt::ControlModifier || with == Qt::ShiftModifier;
    return true;
}

bool CalendarFace::act(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT openRequested(m_current);
        else if (isDrawing())
            Q_EMIT newRequested(m_spot.due(), m_spot.time.isValid() ? 60 : 0);
        else
            Q_EMIT dayRequested(m_spot.day);
        return true;
    case Qt::Key_N:
        if (m_scene.canChange)
            Q_EMIT newRequested(m_spot.due(), m_spot.time.isValid() ? 60 : 0);
        return true;
    case Qt::Key_Space:
        if (m_current >= 0 && m_scene.canChange)
            Q_EMIT doneRequested(m_current);
        return true;
    case Qt::Key_Delete:
        if (m_current >= 0 && m_scene.canChange)
            Q_EMIT removeRequested(m_current);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT turnRequested(event->key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    case Qt::Key_Home:
        Q_EMIT todayRequested();
        return true;
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        return true;
    default:
        return false;
    }
}

} // namespace rapport::ui
