// SPDX-License-Identifier: GPL-3.0-or-later
// A month in six weeks: what stands on a day as one line each, bars over several days, and the number of
// those that found no room, which open the day.
#pragma once

#include "ui/calendar/calendarface.h"

namespace rapport::ui {

class MonthFace final : public CalendarFace
{
    Q_OBJECT
public:
    explicit MonthFace(QWidget *parent);

    void showDay(const QDate &day) override;
    QDate month() const { return m_month; } // its first day
    QDate firstDay() const override;
    QDate lastDay() const override { return firstDay().addDays(41); }

    Hit hitAt(const QPointF &at) const override;
    QRectF boxOf(int entry) const override;
    QRectF slotBox(const CalendarSpot &spot) const override;
    void reveal() override { }
    QSize minimumSizeHint() const override { return {420, 320}; }

protected:
    CalendarSpot spotAt(const QPointF &at) const override;
    void moveCursor(int dx, int dy) override;
    void nudge(int dx, int dy) override;
    void stretch(int by) override;
    void layOut() override;
    bool isDrawing() const override { return false; }
    void paintEvent(QPaintEvent *event) override;

private:
    struct Box {
        int entry = -1;
        QRectF rect;
        bool goesOn = false, cameFrom = false, isBar = false;
    };
    struct More {
        QDate day;
        QRectF rect;
        std::vector<int> entries;
    };
    void layOutWeek(int week);
    QRectF cell(int index) const;
    std::vector<int> entriesOf(const QDate &day) const;
    void paintHeads(QPainter &painter);
    void paintCell(QPainter &painter, int index);
    void paintNumber(QPainter &painter, const QRectF &row, const QDate &date);
    void paintGhost(QPainter &painter);
    void paintBox(QPainter &painter, const Box &box);

    QDate m_month;
    std::vector<Box> m_boxes;
    std::vector<More> m_more;
};

} // namespace rapport::ui
