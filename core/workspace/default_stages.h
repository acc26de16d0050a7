// SPDX-License-Identifier: GPL-3.0-or-later
// The stages a pipeline starts with: five open ones, won and lost, as sales teams usually have them.
#pragma once

#include "core/model/schema.h"

namespace rapport {

// In order, with ids of their own and positions 1, 2, 3, ...; `language`: en or zh.
std::vector<Record> defaultStages(const Schema &schema, const Uid &pipeline, const QString &language);

} // namespace rapport
