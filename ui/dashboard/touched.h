// SPDX-License-Identifier: GPL-3.0-or-later
// Which cards a commit can concern.
#pragma once

#include "core/model/dashboard.h"
#include "core/workspace/workspace.h"

namespace rapport::ui {

// The entities whose records the figures of a widget are made of. Rather one too many than one too few.
QSet<QString> entitiesBehind(const Schema &schema, const Widget &widget);
bool concerns(const Schema &schema, const Commit &commit, const Widget &widget);

} // namespace rapport::ui
