// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarface.h"

#include "ui/calendar/calendaraccess.h"

#include <QEvent>
#include <QHelpEvent>
#include <QToolTip>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

CalendarFace::CalendarFace(QWidget *parent) : QWidget(parent)
{
    installCalendarAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setProperty("focusRadius", -1); // the cursor shows where the keyboard is
    m_scroll.setInterval(30);
    connect(&m_scroll, &QTimer::timeout, this, [this] {
        scrollNear(m_pointer);
        aim(m_pointer);
    });
    connect(&theme(), &Theme::changed, this, [this] {
        layOut();
        update();
    });
}

const std::vector<query::DiaryEntry> &CalendarFace::entries() const
{
    static const std::vector<query::DiaryEntry> none;
    return m_scene.entries ? *m_scene.entries : none;
}

void CalendarFace::setScene(const CalendarScene &scene)
{
    const bool isOther = scene.entries != m_scene.entries;
    if (isOther)
        cancelHand(); // what is carried may be gone
    m_scene = scene;
    if (isOther) {
        m_current = -1;
        for (int i = 0; i < int(entries().size()) && !m_task.isNull(); ++i) {
            if (entry(i).task != m_task)
                continue;
            if (m_current < 0 || entry(i).start == m_start)
                m_current = i;
        }
    }
    layOut();
    update();
}

void CalendarFace::setNow(const QDate &today, const QTime &now)
{
    const bool isOther = today != m_scene.today;
    m_scene.today = today;
    m_scene.now = now;
    if (isOther)
        update();
}

void CalendarFace::setCurrent(int index)
{
    if (index < 0 || index >= int(entries().size()))
        return;
    m_current = index;
    m_task = entry(index).task;
    m_start = entry(index).start;
    m_spot = {std::max(entry(index).start.day, firstDay()), entry(index).start.time};
    reveal();
    update();
    tellCursor();
}

void CalendarFace::setSpot(const CalendarSpot &spot)
{
    m_current = -1;
    m_task = {};
    m_spot = spot;
    reveal();
    update();
    tellCursor();
}

void CalendarFace::selectTask(const Uid &task)
{
    if (m_current >= 0 && entry(m_current).task == task)
        return;
    for (int i = 0; i < int(entries().size()); ++i) {
        if (entry(i).task == task && !boxOf(i).isNull())
            return setCurrent(i);
    }
    m_task = task; // perhaps it is still being read
    m_start = {};
}

void CalendarFace::follow(const Uid &task, const Due &start)
{
    m_task = task;
    m_start = start;
}

void CalendarFace::tellCursor()
{
    setAccessibleDescription(told(m_current));
    Q_EMIT currentMoved();
    if (hasFocus())
        announceCursor(this);
}

QString CalendarFace::told(int index) const
{
    if (index >= 0 && index < int(entries().size())) {
        QStringList parts = words::told(entry(index), m_scene.zone);
        parts.prepend(words::longDay(entry(index).start.day));
        return parts.join(u", "_s);
    }
    const QString day = words::longDay(m_spot.day);
    QString text = m_spot.time.isValid() ? tr("%1, %2, free").arg(day, m_spot.time.toString(u"HH:mm"_s))
                                         : tr("%1, whole day").arg(day);
    if (const auto special = m_scene.work.special(m_spot.day))
        text += u", "_s + words::specialMark(*special) + u' ' + words::special(*special);
    return text;
}

EntryState CalendarFace::stateOf(int index) const
{
    EntryState state;
    state.isSelected = index == m_current;
    state.isDone = isDone(index);
    state.isAway = m_hand != Hand::Empty && m_hand != Hand::Draws && m_pressed.entry == index;
    return state;
}

bool CalendarFace::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Hit hit = hitAt(QPointF(help->pos()));
        if ((hit.part == Part::Entry || hit.part == Part::Edge) && m_hand == Hand::Empty) {
            const QString text = words::told(entry(hit.entry), m_scene.zone).join(u'\n');
            QToolTip::showText(help->globalPos(), text, this, hit.box.toAlignedRect());
        } else if (const auto special = m_scene.work.special(hit.spot.day);
                   special && hit.part == Part::Head) { // its name may not fit the column
            QToolTip::showText(help->globalPos(),
                words::longDay(hit.spot.day) + u'\n' + words::special(*special) + u", "_s
                    + words::specialMark(*special),
                this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void CalendarFace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void CalendarFace::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    announceCursor(this);
}

void CalendarFace::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    cancelHand();
    update();
}

} // namespace rapport::ui
