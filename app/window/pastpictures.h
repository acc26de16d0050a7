// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of yesterday, and of what changed since. The file has to be older than that.
#pragma once

#include "app/window/workpictures.h"

namespace rapport {

class Composition;

void picturePast(Composition &composition, const Settle &settle, const Take &take);

} // namespace rapport
