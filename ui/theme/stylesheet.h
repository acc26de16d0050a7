// SPDX-License-Identifier: GPL-3.0-or-later
// Turns tokens into what Qt understands: a palette, and the style sheet filled from its template.
// Both come from the same map so that menus, native dialogs and our own widgets agree.
#pragma once

#include "ui/theme/tokens.h"

#include <QPalette>
#include <QString>

namespace rapport::ui {

QPalette makePalette(const Tokens &tokens);
QString makeStyleSheet(const Tokens &tokens, Scheme scheme);

} // namespace rapport::ui
