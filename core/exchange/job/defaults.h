// SPDX-License-Identifier: GPL-3.0-or-later
// What a new record holds when its row does not say. Only what lists would miss it for.
#pragma once

#include "core/model/record.h"

namespace rapport::exchange {

void setDefaults(Record &record);

// A person's name out of its parts, in the order of its script.
QString composedName(const QString &family, const QString &given);

} // namespace rapport::exchange
