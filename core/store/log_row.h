// SPDX-License-Identifier: GPL-3.0-or-later
// Reading an entry of the change log back into the Change it was written from. Fields that this
// program does not know are left out.
#pragma once

#include "core/model/change.h"

namespace rapport {

// `fields` is the log's JSON. A creation comes without fields: the row holds them.
Change readChange(const EntityDef &def, const Uid &record, const QString &op, const QString &fields);

} // namespace rapport
