// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty file starts with: the team's settings, one user, the default pipeline, the views.
#pragma once

#include "core/store/store.h"
#include "core/workspace/workspace.h"

namespace rapport {

Result<void> fillNewFile(Store &store, const Workspace::NewFile &options);

} // namespace rapport
