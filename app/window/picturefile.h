// SPDX-License-Identifier: GPL-3.0-or-later
// The company file that pictures are taken of, as it was on one morning.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace rapport {

// Errors: of making and filling the file.
Result<void> makePictureFile(const QString &path, const QString &language, bool sample, Instant now);

} // namespace rapport
