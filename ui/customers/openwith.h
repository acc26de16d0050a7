// SPDX-License-Identifier: GPL-3.0-or-later
// Hands a phone number, mail or web address, or a file, to the program the system has for it.
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"

namespace rapport::ui {

QString systemUrl(Kind kind, const QString &value); // tel:, mailto:, https:
// Errors: Unsupported when no program takes it.
Result<void> openWithSystem(Kind kind, const QString &value);

// A file of this computer, in whatever program the system has for its kind.
Result<void> openFileWithSystem(const QString &path);

} // namespace rapport::ui
