// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the reports: each of the catalogue, and the sheet of the month-end.
#pragma once

#include "app/window/workpictures.h"

namespace rapport {

// The reports are shown already.
void pictureReports(ui::Shell &shell, const Settle &settle, const Take &take);

} // namespace rapport
