// SPDX-License-Identifier: GPL-3.0-or-later
// What week, day and month have in common: the entries, a cursor that stands on an entry or an empty slot,
// the pointer that carries entries elsewhere, the keys. A face paints and measures; what a person did is
// told by signals and changed elsewhere. Letters are keys here, so it takes no input method.
//
// An entry is named by its index in entries(); indexes hold until setScene().
#pragma once

#include "core/rules/work_calendar.h"
#include "ui/calendar/calendarwords.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace rapport::ui {

// What is about to be made, shown dashed.
struct CalendarDraft {
    QString title, kind;
    Due due;
    std::optional<int> minutes;
};

struct CalendarScene {
    std::shared_ptr<const std::vector<query::DiaryEntry>> entries;
    QDate today;
    QTime now;
    QTimeZone zone = QTimeZone::systemTimeZone();
    rules::WorkCalendar work;
    std::optional<CalendarDraft> draft;
    bool canChange = true;
};

// A place in the calendar; no time: the whole day.
struct CalendarSpot {
    QDate day;
    QTime time;
    Due due() const { return {day, time}; }
    bool operator==(const CalendarSpot &) const = default;
};

class CalendarFace : public QWidget
{
    Q_OBJECT
public:
    enum class Part { None, Slot, Entry, Edge, More, Head };
    struct Hit {
        Part part = Part::None;
        int entry = -1;
        CalendarSpot spot;
        std::vector<int> hidden; // of More
        QRectF box;
    };
    // What the pointer does.
    enum class Hand { Empty, Moves, Stretches, Draws };

    explicit CalendarFace(QWidget *parent);

    void setScene(const CalendarScene &scene);
    const CalendarScene &scene() const { return m_scene; }
    const std::vector<query::DiaryEntry> &entries() const;
    const query::DiaryEntry &entry(int index) const { return entries()[std::size_t(index)]; }
    virtual void setNow(const QDate &today, const QTime &now);

    virtual void showDay(const QDate &day) = 0;
    virtual QDate firstDay() const = 0; // in sight
    virtual QDate lastDay() const = 0;

    int current() const { return m_current; } // entry; -1: an empty slot
    const CalendarSpot &spot() const { return m_spot; }
    void setCurrent(int entry);
    void setSpot(const CalendarSpot &spot);
    void selectTask(const Uid &task); // where it is in sight
    // The cursor stays with what it stood on where that is in the next scene.
    void follow(const Uid &task, const Due &start);

    Hand hand() const { return m_hand; }
    void cancelHand();

    virtual Hit hitAt(const QPointF &at) const = 0;
    virtual QRectF boxOf(int entry) const = 0; // its first one; null: out of sight
    virtual QRectF slotBox(const CalendarSpot &spot) const = 0;
    virtual void reveal() = 0; // the cursor
    QString told(int entry) const; // as a screen reader says it; -1: the slot of the cursor

Q_SIGNALS:
    void currentMoved();
    void openRequested(int entry);
    void newRequested(const rapport::Due &due, int minutes);
    void moveRequested(int entry, const rapport::Due &to);
    void lengthRequested(int entry, int minutes);
    void doneRequested(int entry);
    void removeRequested(int entry);
    void dayRequested(const QDate &day);
    void turnRequested(int by); // ranges
    void todayRequested();
    void leaveRequested(); // Esc with nothing in the hand

protected:
    // Where the pointer would put something down; snapped.
    virtual CalendarSpot spotAt(const QPointF &at) const = 0;
    virtual CalendarSpot snapped(const CalendarSpot &spot) const { return spot; }
    virtual void moveCursor(int dx, int dy) = 0;
    virtual void nudge(int dx, int dy) = 0; // the entry of the cursor
    virtual void stretch(int by) = 0;
    virtual void layOut() = 0;
    virtual void scrollNear(const QPointF &at) { Q_UNUSED(at) }
    virtual bool isDrawing() const { return true; } // on empty space

    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    bool isDone(int index) const { return entry(index).status == QLatin1String("done"); }
    EntryState stateOf(int index) const;
    // What is in the hand, where it would come down.
    struct Ghost {
        CalendarSpot from;
        Due end; // null: no length
        QString kind;
        EntryWords words;
        int entry = -1;
    };
    std::optional<Ghost> ghost() const;
    // The whole time from the start to where the hand is, in minutes.
    int drawnMinutes() const;
    void tellCursor();

    CalendarScene m_scene;
    int m_current = -1;
    CalendarSpot m_spot;

private:
    void takeUp();
    void letGo();
    void aim(const QPointF &at);
    void openMore(const Hit &hit);
    bool carry(QKeyEvent *event);
    bool act(QKeyEvent *event);
    Due targetStart() const;

    Uid m_task; // of the cursor
    Due m_start;
    Hand m_hand = Hand::Empty;
    Hit m_pressed;
    bool m_isPressed = false;
    QPointF m_pressedAt, m_pointer;
    CalendarSpot m_pressedSpot, m_aim;
    QTimer m_scroll;
    friend class CalendarAccess;
};

} // namespace rapport::ui
