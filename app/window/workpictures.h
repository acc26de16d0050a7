// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a day's work: tasks in both faces, and what stands over them; the calendar.
#pragma once

#include <QString>

#include <functional>

namespace rapport {

class Workspace;
namespace ui {
class Shell;
}

using Settle = std::function<void(const std::function<bool()> &isReady, int quietMs)>;
using Take = std::function<void(const QString &name)>;

// `settle` lets the window work until it is ready, and a while longer; `take` keeps a picture. The screen
// is shown already.
void pictureTasks(ui::Shell &shell, Workspace &workspace, const Settle &settle, const Take &take);
// The calendar alone: the week, the month, the day.
void pictureCalendar(ui::Shell &shell, Workspace &workspace, const Settle &settle, const Take &take);
// What lies over any page: the quick line.
void pictureOverlays(ui::Shell &shell, const Settle &settle, const Take &take);

} // namespace rapport
