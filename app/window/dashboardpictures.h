// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the team's dashboard: as it is, while it is arranged, a card in the making, and the list
// behind a figure.
#pragma once

#include "app/window/workpictures.h"

namespace rapport {

// Home is shown already.
void pictureDashboard(ui::Shell &shell, const Settle &settle, const Take &take);

} // namespace rapport
