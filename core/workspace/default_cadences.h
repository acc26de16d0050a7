// SPDX-License-Identifier: GPL-3.0-or-later
// The follow-up rules a file starts with, and that an older file is offered: customers of grade A every
// week, B every two weeks, C every month.
#pragma once

#include "core/model/schema.h"

namespace rapport {

// In order, with ids of their own and positions 1, 2, 3; `language`: en or zh.
std::vector<Record> defaultCadences(const Schema &schema, const QString &language);

} // namespace rapport
