// SPDX-License-Identifier: GPL-3.0-or-later
// rapport --screenshots: every screen of the running program as a picture, in a given state.
#pragma once

#include "app/window/options.h"

namespace rapport {

// `preferencesFile` is a file of its own. Gives the exit code of the program.
int takePictures(const Options &options, const QString &preferencesFile);

} // namespace rapport
