// SPDX-License-Identifier: GPL-3.0-or-later
// A month to choose a day from, with the near days as words. Closes on a choice; deletes itself.
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace rapport::ui {

class CalendarPopup : public QFrame
{
    Q_OBJECT
public:
    // `chosen` may be invalid: then the month of `today` shows.
    CalendarPopup(QDate chosen, QDate today, QWidget *parent);
    void showBelow(const QWidget *anchor);

Q_SIGNALS:
    void picked(QDate day);

private:
    void choose(QDate day);

    QCalendarWidget *m_calendar;
};

// Puts a popup below the widget, or above where the screen ends.
void placeBelow(QWidget *popup, const QWidget *anchor);

} // namespace rapport::ui
