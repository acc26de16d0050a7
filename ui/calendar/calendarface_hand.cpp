// SPDX-License-Identifier: GPL-3.0-or-later
// The pointer: takes an entry up, carries it, puts it down; draws a new one on empty space.
#include "ui/calendar/calendarface.h"
#include "ui/calendar/morepopup.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace rapport::ui {

static constexpr int minutesOfDay = 1440;

void CalendarFace::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    QToolTip::hideText();
    const Hit hit = hitAt(event->position());
    m_pressed = hit;
    m_isPressed = true;
    m_pressedAt = m_pointer = event->position();
    m_pressedSpot = m_aim = spotAt(event->position());
    if (hit.part == Part::Entry || hit.part == Part::Edge)
        setCurrent(hit.entry);
    else if (hit.part == Part::Slot)
        setSpot(hit.spot);
}

void CalendarFace::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed) {
        const Part part = hitAt(event->position()).part;
        setCursor(part == Part::Edge && m_scene.canChange  ? Qt::SizeVerCursor
                : part == Part::More || part == Part::Head ? Qt::PointingHandCursor
                                                           : Qt::ArrowCursor);
        return;
    }
    m_pointer = event->position();
    const auto way = (m_pointer - m_pressedAt).manhattanLength();
    if (m_hand == Hand::Empty && way >= QApplication::startDragDistance())
        takeUp();
    if (m_hand != Hand::Empty)
        aim(m_pointer);
}

void CalendarFace::takeUp()
{
    if (!m_scene.canChange)
        return;
    if (m_pressed.part == Part::Entry)
        m_hand = Hand::Moves;
    else if (m_pressed.part == Part::Edge)
        m_hand = Hand::Stretches;
    else if (m_pressed.part == Part::Slot && isDrawing())
        m_hand = Hand::Draws;
    if (m_hand == Hand::Empty)
        return;
    setCursor(m_hand == Hand::Moves ? Qt::ClosedHandCursor : Qt::SizeVerCursor);
    m_scroll.start();
    update();
}

void CalendarFace::aim(const QPointF &at)
{
    const CalendarSpot spot = spotAt(at);
    if (spot == m_aim)
        return;
    m_aim = spot;
    update();
}

// Where what is carried would begin: as far from where it was as the pointer went.
Due CalendarFace::targetStart() const
{
    const query::DiaryEntry &one = entry(m_pressed.entry);
    const qint64 days = m_pressedSpot.day.daysTo(m_aim.day);
    if (!m_aim.time.isValid()) // into the lane, or within it, or a day of a month
        return {one.start.day.addDays(days), m_pressedSpot.time.isValid() ? QTime() : one.start.time};
    if (!m_pressedSpot.time.isValid())
        return {m_aim.day, m_aim.time}; // out of the lane
    const int way = m_pressedSpot.time.secsTo(m_aim.time) / 60;
    const int start = one.start.time.hour() * 60 + one.start.time.minute() + way;
    const int minute = std::clamp(((start + 7) / 15) * 15, 0, minutesOfDay - 15);
    // What was not moved in time keeps its odd minutes.
    const QTime time = way == 0 ? one.start.time : QTime(minute / 60, minute % 60);
    return {one.start.day.addDays(days), time};
}

int CalendarFace::drawnMinutes() const
{
    const bool isStretched = m_hand == Hand::Stretches;
    const CalendarSpot from = isStretched
        ? CalendarSpot{entry(m_pressed.entry).start.day, entry(m_pressed.entry).start.time}
        : m_pressedSpot;
    if (!from.time.isValid())
        return int(std::max<qint64>(1, from.day.daysTo(m_aim.day) + 1)) * minutesOfDay;
    const QTime until = m_aim.time.isValid() ? m_aim.time : from.time;
    const int days = isStretched ? int(from.day.daysTo(m_aim.day)) : 0;
    const int minutes = from.time.secsTo(until) / 60 + days * minutesOfDay + (isStretched ? 0 : 15);
    return std::max(15, minutes);
}

std::optional<CalendarFace::Ghost> CalendarFace::ghost() const
{
    if (m_hand == Hand::Empty)
        return {};
    Ghost ghost;
    if (m_hand == Hand::Draws) {
        ghost.from = m_pressedSpot;
        ghost.kind = QStringLiteral("meeting");
        ghost.words.title = tr("New");
        ghost.end = query::diaryEnd(ghost.from.due(), drawnMinutes(), m_scene.zone);
    } else {
        const query::DiaryEntry &one = entry(m_pressed.entry);
        query::DiaryEntry moved = one;
        std::optional<int> minutes = one.minutes;
        if (m_hand == Hand::Moves) {
            moved.start = targetStart();
            if (moved.start.time.isValid() != one.start.time.isValid())
                minutes = {}; // hours are no days
        } else {
            minutes = drawnMinutes();
        }
        moved.end = query::diaryEnd(moved.start, minutes, m_scene.zone);
        ghost = {
            {moved.start.day, moved.start.time}, moved.end, one.kind, words::entry(moved), m_pressed.entry};
    }
    if (ghost.words.time.isEmpty()) {
        query::DiaryEntry drawn;
        drawn.start = ghost.from.due();
        drawn.end = ghost.end;
        ghost.words.time = words::timeSpan(drawn);
    }
    return ghost;
}

void CalendarFace::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return QWidget::mouseReleaseEvent(event);
    m_isPressed = false;
    if (m_hand != Hand::Empty) {
        aim(event->position());
        return letGo();
    }
    if (m_pressed.part == Part::More)
        openMore(m_pressed);
    else if (m_pressed.part == Part::Head)
        Q_EMIT dayRequested(m_pressed.spot.day);
}

void CalendarFace::letGo()
{
    const Hand hand = m_hand;
    const int index = m_pressed.entry;
    const Due start = hand == Hand::Moves ? targetStart() : Due();
    const int minutes = hand == Hand::Moves ? 0 : drawnMinutes();
    const CalendarSpot from = m_pressedSpot;
    cancelHand();
    if (hand == Hand::Moves && start != entry(index).start)
        Q_EMIT moveRequested(index, start);
    else if (hand == Hand::Stretches && minutes != entry(index).minutes.value_or(0))
        Q_EMIT lengthRequested(index, minutes);
    else if (hand == Hand::Draws)
        Q_EMIT newRequested(from.due(), minutes);
}

void CalendarFace::cancelHand()
{
    m_isPressed = false;
    m_scroll.stop();
    if (m_hand == Hand::Empty)
        return;
    m_hand = Hand::Empty;
    unsetCursor();
    update();
}

void CalendarFace::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_isPressed = false;
    const Hit hit = hitAt(event->position());
    if (hit.part == Part::Entry || hit.part == Part::Edge)
        Q_EMIT openRequested(hit.entry);
    else if (hit.part == Part::Slot && m_scene.canChange)
        Q_EMIT newRequested(hit.spot.due(), hit.spot.time.isValid() ? 60 : 0);
}

void CalendarFace::openMore(const Hit &hit)
{
    auto *popup = new MorePopup(*this, hit.hidden, this);
    connect(popup, &MorePopup::chosen, this, [this](int index) {
        setCurrent(index);
        Q_EMIT openRequested(index);
    });
    popup->openAt(mapToGlobal(hit.box.bottomLeft().toPoint()));
}

void CalendarFace::contextMenuEvent(QContextMenuEvent *event)
{
    const Hit hit = hitAt(QPointF(event->pos()));
    if (hit.part == Part::Entry || hit.part == Part::Edge)
        setCurrent(hit.entry);
    QWidget::contextMenuEvent(event); // the view has the menu
}

} // namespace rapport::ui
