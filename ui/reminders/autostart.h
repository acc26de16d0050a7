// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop starts the program with the session, hidden: an entry in the folder that
// freedesktop.org names for it. Other systems are left alone.
#pragma once

#include <QString>

namespace rapport::ui::autostart {

bool isPossible();
QString filePath();
bool isOn();
bool set(bool on); // false: the file could not be written or removed

} // namespace rapport::ui::autostart
