// SPDX-License-Identifier: GPL-3.0-or-later
// Some days side by side with their hours: a day or a week. Whole days lie in a lane above the hours, which
// scroll. The grid is the wall clock: 24 hours on every day, also when the clocks change.
#pragma once

#include "ui/calendar/calendarface.h"
#include "ui/calendar/calendarpacking.h"

class QScrollBar;

namespace rapport::ui {

class WeekFace final : public CalendarFace
{
    Q_OBJECT
public:
    WeekFace(bool isWeek, QWidget *parent);

    void showDay(const QDate &day) override;
    void setShowWeekends(bool show);
    const std::vector<QDate> &days() const { return m_days; }
    QDate firstDay() const override;
    QDate lastDay() const override;
    void setNow(const QDate &today, const QTime &now) override;

    Hit hitAt(const QPointF &at) const override;
    QRectF boxOf(int entry) const override;
    QRectF slotBox(const CalendarSpot &spot) const override;
    void reveal() override;
    QScrollBar *bar() const { return m_bar; }
    QSize minimumSizeHint() const override { return {320, 240}; }

protected:
    CalendarSpot spotAt(const QPointF &at) const override;
    void moveCursor(int dx, int dy) override;
    void nudge(int dx, int dy) override;
    void stretch(int by) override;
    void layOut() override;
    void scrollNear(const QPointF &at) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Box {
        int entry = -1;
        int day = 0; // index of the first one
        int lastDay = 0;
        QRectF rect; // of hours: as if nothing was scrolled away
        bool goesOn = false, cameFrom = false;
    };
    struct More {
        int day = 0;
        QRectF rect;
        std::vector<int> entries;
    };
    struct Stop {
        int minute = -1; // -1: the lane
        int entry = -1;
    };
    struct Segment {
        int from = 0, to = 0;
        bool goesOn = false, cameFrom = false;
    };

    void pickDays();
    void layOutLane();
    void layOutHours();
    void layOutDay(int day);
    bool isInLane(const query::DiaryEntry &entry) const;
    Segment segmentOf(const query::DiaryEntry &entry, const QDate &day) const;
    std::vector<Stop> stopsOf(const QDate &day) const;
    int indexOf(const QDate &day) const; // -1: not shown
    int dayAt(qreal x) const;
    qreal dayLeft(int day) const;
    qreal yOf(int minute) const; // in the hours, unscrolled
    qreal shift() const; // from there to the widget
    qreal laneTop() const;
    qreal hoursTop() const;
    QRectF hoursArea() const;
    QRectF nowBox() const;
    QRectF ghostBox(const Ghost &ghost) const;
    bool showsAsHidden(const More &more) const;
    void goTo(const QDate &day, const Stop &stop);

    void paintHours(QPainter &painter, const QRectF &dirty);
    void paintGround(QPainter &painter);
    void paintLabels(QPainter &painter);
    void paintNow(QPainter &painter);
    void paintHeads(QPainter &painter);
    void paintHead(QPainter &painter, int day);
    void paintLane(QPainter &painter);
    void paintBox(QPainter &painter, const Box &box, const QRectF &rect, bool isBar);
    void paintGhost(QPainter &painter, bool inLane);
    void paintDraft(QPainter &painter, bool inLane);
    void paintCursor(QPainter &painter, bool inLane);
    EntryWords wordsOf(int entry) const;

    const bool m_isWeek;
    bool m_showWeekends = false;
    bool m_isPlaced = false; // the hours were scrolled to the working ones
    QDate m_day;
    std::vector<QDate> m_days;
    std::vector<Box> m_bars, m_boxes;
    std::vector<More> m_laneMore, m_more;
    int m_lanes = 1;
    QScrollBar *m_bar;
};

} // namespace rapport::ui
