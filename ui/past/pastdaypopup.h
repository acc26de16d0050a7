// SPDX-License-Identifier: GPL-3.0-or-later
// A past day to look at: the ends of the last week, month, quarter and year, or any day of the calendar from
// the first one that the log can tell of. What cannot be chosen says why.
#pragma once

#include "ui/list/popup.h"

#include <QDate>

class QCalendarWidget;

namespace rapport::ui {

class PastDayPopup final : public Popup
{
    Q_OBJECT
public:
    struct Days {
        QDate first; // that can be chosen
        QDate last;
        QDate today;
        QDate chosen = {};
        int yearStart = 1; // month in which the fiscal year begins
    };
    PastDayPopup(const QString &title, const Days &days, QWidget *parent);

Q_SIGNALS:
    void picked(const QDate &day);

private:
    void addNear(const QString &words, const QDate &day);
    void makeCalendar();
    void choose(const QDate &day);

    Days m_days;
    QCalendarWidget *m_calendar;
};

} // namespace rapport::ui
