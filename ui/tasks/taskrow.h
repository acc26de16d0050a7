// SPDX-License-Identifier: GPL-3.0-or-later
// One task as a row of a list: circle, kind, title with its marks, whom it is about, when. Painted by a
// delegate here and on the home page; nothing makes a widget.
#pragma once

#include "core/query/agenda.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rapport::ui {

// What the rows of a list have in common, or one of them at the moment.
struct TaskRowLook {
    QDate today;
    Instant now; // a snooze that is still to come is marked
    QTimeZone zone = QTimeZone::systemTimeZone();
    bool inSection = true; // the day stands above: only what that does not say
    bool withOwner = false; // several people's
    bool withDeal = false; // the customer stands above: the deal or person instead
    bool isHovered = false;
    bool isOverCircle = false;
};

QRectF taskCircle(const QRectF &row);
// On the ground that is there; the row's own hairline is part of it.
void paintTaskRow(QPainter &painter, const Theme &theme, const QRectF &row, const query::AgendaRow &task,
    const TaskRowLook &look);
// 18 x 18: open, done (a filled tick) or cancelled (a stroke); an event has none.
void paintTaskCircle(
    QPainter &painter, const Theme &theme, const QRectF &box, const QString &status, bool isHovered);

bool isDone(const query::AgendaRow &task); // or cancelled
bool isPressing(const query::AgendaRow &task); // high or urgent
bool isSnoozed(const query::AgendaRow &task, Instant now);
QString taskIcon(const QString &kind);
// "15:00", "Thu 10:30", "12 Mar"; with the day in words when no section says it.
QString taskDueWords(const query::AgendaRow &task, const TaskRowLook &look);
Role taskDueRole(const query::AgendaRow &task, const TaskRowLook &look);
// "Acme Robotics": whom it is about.
QString taskAbout(const query::AgendaRow &task, const TaskRowLook &look);
// "Call Anna, call, high, Acme Robotics, today 15:00, repeats".
QString spokenTask(const query::AgendaRow &task, const TaskRowLook &look);

} // namespace rapport::ui
