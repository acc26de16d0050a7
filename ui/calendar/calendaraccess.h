// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader sees of a calendar: each entry in sight is a child with its words, and the slot of
// the cursor is the last one. The child under the cursor has the focus.
#pragma once

#include <QWidget>

namespace rapport::ui {

class CalendarFace;

void installCalendarAccess(); // the factory, once
void announceCursor(CalendarFace *face);

} // namespace rapport::ui
