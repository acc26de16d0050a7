// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a hand-over and of a briefing, over the list that is shown.
#pragma once

#include <QString>

#include <functional>

namespace rapport {

class Workspace;
namespace ui {
class Shell;
}

// `settle` lets the window work until it is ready, and a while longer; `take` keeps a picture.
void pictureHandOver(ui::Shell &shell, Workspace &workspace,
    const std::function<void(const std::function<bool()> &isReady, int quietMs)> &settle,
    const std::function<void(const QString &name)> &take);

} // namespace rapport
