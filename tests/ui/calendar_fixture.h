// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar on screen over a new file, on Tuesday, 17 March 2026, 10:42 in Berlin, with hands to work it.
#pragma once

#include "tests/support/catch.h"
#include "tests/ui/list_fixture.h"

#include "ui/calendar/calendarview.h"
#include "ui/calendar/monthface.h"
#include "ui/calendar/weekface.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace rapport::test {

using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

struct CalendarFile : ListFile {
    explicit CalendarFile(const char *zone = "Europe/Berlin", const QDate &today = QDate(2026, 3, 17));

    Uid task(
        const QString &title, const char *due, int minutes = 0, const QHash<QString, QVariant> &more = {});
    Uid series(const QString &title, const char *start, const char *rule, const char *kind = "meeting");
    void open();
    bool settles() const;
    void show(const QDate &day);

    CalendarFace *face() const { return view->shown(); }
    int find(const QString &title, const QDate &day = {}) const; // entry; -1
    QStringList titles() const; // "2026-03-17T09:00 Title"
    Due due(const Uid &task) const { return read(u"task"_s, task).value(u"due").value<Due>(); }
    int minutes(const Uid &task) const { return read(u"task"_s, task).value(u"minutes").toInt(); }
    // The middle of a quarter of an hour, or of the lane.
    QPointF at(const QDate &day, const QTime &time) const;
    void drag(const QPointF &from, const QPointF &to, bool release = true);
    void send(QEvent::Type type, const QPointF &at, Qt::MouseButtons buttons);
    void key(int key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void choose(const char *part); // of a series

    Uid me;
    std::unique_ptr<CalendarView> view;
};

} // namespace rapport::test
